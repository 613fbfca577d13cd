# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""t-SNE by scikit-learn, on every core: tsne_peer.py CODES.npy PLACES.npy ITERATIONS"""

import os
import sys

import numpy
from sklearn.manifold import TSNE


def main():
    codes = numpy.load(sys.argv[1])
    places = TSNE(init="pca", learning_rate="auto", n_iter=int(sys.argv[3]), random_state=0,
                  n_jobs=os.cpu_count()).fit_transform(codes)
    numpy.save(sys.argv[2], places.astype(numpy.float32))


if __name__ == "__main__":
    main()
