# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# t-SNE by Rtsne, on every core: tsne_peer.R CODES.float32 COLUMNS PLACES.float32 ITERATIONS
# Both files are plain numbers, row by row.

arguments <- commandArgs(trailingOnly = TRUE)
columns <- as.integer(arguments[2])
count <- file.size(arguments[1]) / 4
codes <- matrix(readBin(arguments[1], "numeric", n = count, size = 4), ncol = columns, byrow = TRUE)
set.seed(0)
found <- Rtsne::Rtsne(codes, theta = 0.5, pca = FALSE, check_duplicates = FALSE,
                      max_iter = as.integer(arguments[4]), num_threads = parallel::detectCores())
writeBin(as.vector(t(found$Y)), arguments[3], size = 4)
