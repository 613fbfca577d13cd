# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The networks of `timbrel-cli bench --filter train/` as a PyTorch user would write them."""

import torch
from torch import nn
from torch.nn import functional as F

BANDS = FRAMES = 128
CODE, CLASS, WIDTH, KERNEL = 512, 128, 64, 5  # resources/presets/first-transfer.toml
STRIDES = (1, 2, 1, 1, 1, 1)  # half as many steps of the code as frames
STEPS = FRAMES // 2


class Conv(nn.Module):
    """Over time, with reflected edges."""

    def __init__(self, inputs, outputs, kernel, stride=1):
        super().__init__()
        self.reach = kernel // 2
        self.conv = nn.Conv1d(inputs, outputs, kernel, stride=stride)

    def forward(self, x):
        return self.conv(F.pad(x, (self.reach, self.reach), mode="reflect") if self.reach else x)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = Conv(BANDS, WIDTH, KERNEL)
        self.first = nn.ModuleList(Conv(WIDTH, WIDTH, KERNEL) for _ in STRIDES)
        self.second = nn.ModuleList(Conv(WIDTH, WIDTH, KERNEL, s) for s in STRIDES)
        self.head = Conv(WIDTH, CODE // STEPS, 1)

    def forward(self, clips):
        x = torch.relu(F.instance_norm(self.stem(clips.flatten(1, 2))))
        for stride, first, second in zip(STRIDES, self.first, self.second):
            inner = torch.relu(F.instance_norm(first(x)))
            inner = torch.relu(F.instance_norm(second(inner)))
            x = (F.avg_pool1d(x, stride) if stride > 1 else x) + inner
        return F.instance_norm(self.head(x)).flatten(1)


class Decoder(nn.Module):
    def __init__(self):
        super().__init__()
        ups = STRIDES[::-1]
        self.start = Conv(CODE // STEPS, WIDTH, 1)
        self.first = nn.ModuleList(Conv(WIDTH, WIDTH, KERNEL) for _ in ups)
        self.second = nn.ModuleList(Conv(WIDTH, WIDTH * up, KERNEL) for up in ups)
        self.first_affine = nn.ModuleList(nn.Linear(CLASS, 2 * WIDTH) for _ in ups)
        self.second_affine = nn.ModuleList(nn.Linear(CLASS, 2 * WIDTH) for _ in ups)
        self.out = Conv(WIDTH, BANDS, 1)

    @staticmethod
    def modulate(x, affine, classes):
        offset, scale = affine(classes).chunk(2, 1)
        return torch.relu(offset[:, :, None] + scale[:, :, None] * F.instance_norm(x))

    def forward(self, content, classes):
        x = torch.relu(F.instance_norm(self.start(content.reshape(len(content), -1, STEPS))))
        for i, up in enumerate(STRIDES[::-1]):
            inner = self.modulate(self.first[i](x), self.first_affine[i], classes)
            inner = self.second[i](inner)
            if up > 1:
                batch, channels, time = inner.shape
                inner = inner.reshape(batch, channels // up, up, time).transpose(2, 3)
                inner = inner.reshape(batch, channels // up, time * up)
                x = x.repeat_interleave(up, 2)
            x = x + self.modulate(inner, self.second_affine[i], classes)
        return self.out(x).reshape(-1, 1, BANDS, FRAMES)


class LordGenerator(nn.Module):
    """Of the LORD paper, with five AdaIN layers of 256 channels."""

    def __init__(self, width=256, layers=5):
        super().__init__()
        self.width, self.side = width, BANDS >> layers
        start = self.side * self.side * width
        self.dense = nn.Sequential(
            nn.Linear(CODE, start // 8), nn.LeakyReLU(), nn.Linear(start // 8, start // 4),
            nn.LeakyReLU(), nn.Linear(start // 4, start), nn.LeakyReLU())
        self.convs = nn.ModuleList(nn.Conv2d(width, width, 3, padding=1) for _ in range(layers))
        self.affine = nn.ModuleList(nn.Linear(CLASS, 2 * width) for _ in range(layers))
        self.narrow = nn.Conv2d(width, 64, 5, padding=2)
        self.out = nn.Conv2d(64, 1, 7, padding=3)

    def forward(self, content, classes):
        x = self.dense(content).reshape(len(content), self.width, self.side, self.side)
        for conv, affine in zip(self.convs, self.affine):
            x = F.leaky_relu(conv(F.interpolate(x, scale_factor=2)))
            offset, scale = affine(classes).chunk(2, 1)
            x = offset[:, :, None, None] + scale[:, :, None, None] * F.instance_norm(x)
        return torch.sigmoid(self.out(F.leaky_relu(self.narrow(x))))


class Lord(nn.Module):
    """Semi-amortised: an encoder for content, a table for classes, noise between."""

    def __init__(self, generator):
        super().__init__()
        self.encoder, self.generator = Encoder(), generator
        self.classes = nn.Embedding(4, CLASS)
        nn.init.uniform_(self.classes.weight, -0.05, 0.05)

    def loss(self, clips, classes):
        code = self.encoder(clips)
        made = self.generator(code + 0.3 * torch.randn_like(code), self.classes(classes))
        return F.mse_loss(made, clips) + F.l1_loss(made, clips) + 1e-3 * code.square().mean()
