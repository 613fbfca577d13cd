# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Which room may include which, and where parts from others may be seen. layering.cmake reads it.

# "room: folders, or files, that it may include besides itself". The first room that a file's path begins with counts.
set(engine_seen_by_widgets "engine/(base|params|snapshots)")
set(below_corpus "engine/(base|params|snapshots|runtime|formats|audio|spectral)")
set(below_experiments "engine/(base|params|snapshots|runtime|formats|audio|spectral|corpus|nn|losses|methods|training|analysis|transfer|measures|transcription)")
set(arrows
  "engine/base: nothing"
  "engine/params: engine/base"
  "engine/snapshots: engine/base"
  "engine/runtime: engine/base"
  "engine/formats: engine/base"
  "engine/audio: engine/(base|runtime)"
  "engine/listening: engine/(base|snapshots|audio)"
  "engine/spectral: engine/(base|params|snapshots|runtime)"
  "engine/figures: engine/(base|snapshots)"
  "engine/corpus/(features|recording|solos): ${below_corpus}|engine/corpus/[a-z_]+[.]h"
  "engine/corpus/importers: ${below_corpus}|engine/corpus/(recording|solos|[a-z_]+[.]h)"
  "engine/corpus/doctor: ${below_corpus}|engine/corpus"
  "engine/corpus: ${below_corpus}"
  "engine/kernels: nothing"
  "engine/nn: engine/(base|params|formats|kernels)"
  "engine/transcription: engine/(base|formats|audio|corpus)"
  "engine/losses: engine/(base|params|formats|nn|transcription)"
  "engine/methods: engine/(base|params|snapshots|runtime|spectral|corpus|nn|losses)"
  "engine/training: engine/(base|params|runtime|nn|losses|methods)"
  "engine/analysis: engine/(base|snapshots|runtime|spectral|corpus)"
  "engine/transfer: engine/(base|params|snapshots|runtime|audio|spectral|corpus|nn|losses|methods)"
  "engine/measures: engine/(base|snapshots|runtime|spectral|corpus|nn|analysis|transfer)"
  "engine/experiments/files: engine/(base|params|snapshots|formats|corpus)"
  "engine/experiments/description: ${below_experiments}|engine/experiments/files"
  "engine/experiments/assembly: ${below_experiments}|engine/experiments/(files|description)"
  "engine/experiments/studies: ${below_experiments}|engine/experiments/(files|description|assembly)"
  "engine/experiments/training: ${below_experiments}|engine/experiments/(files|description|assembly|studies)"
  "engine/experiments/sweeps: engine/.*"
  "widgets/base: ${engine_seen_by_widgets}|resources"
  "widgets/plots: ${engine_seen_by_widgets}|resources|widgets/base"
  "widgets/models: ${engine_seen_by_widgets}|resources|widgets/base"
  "widgets/forms: ${engine_seen_by_widgets}|resources|widgets/base"
  "widgets/panels: ${engine_seen_by_widgets}|resources|widgets/(base|plots|models|forms)"
  "widgets/window: ${engine_seen_by_widgets}|resources|widgets/base"
  "resources: nothing"
  "translations: engine/.*"
  "app/cli: engine/.*"
  "app/bridge: engine/.*|widgets/base"
  "app/session: engine/.*|widgets/base|app/bridge"
  "app/composition: engine/.*|widgets/.*|app/(bridge|session)"
  "app: .*"
  "tests/support: engine/.*"
  "tests/engine: engine/.*|tests/support"
  "tests/contract: engine/.*|tests/support|tests/engine/(experiments|losses)"
  "tests/fuzz: engine/.*|tests/support"
  "tests/translations: engine/.*|resources|translations"
  "tests/widgets: ${engine_seen_by_widgets}|resources|widgets/.*|tests/support"
  "tests/app/cli: app/cli|engine/.*|tests/support"
  "tests/app: .*")

# "include: rooms, tests included, that may name it in angle brackets".
set(engine_with_torch "engine/(nn|transcription|losses|methods|training|transfer|measures|experiments)")
set(parts
  "Q[A-Z][A-Za-z]*(/.*)?: (tests/)?(widgets|app)|resources|tests/translations"
  "(torch|ATen|c10)/.*: (tests/)?${engine_with_torch}|tests/contract|(tests/)?app"
  "qcustomplot.h: (tests/)?widgets/plots"
  "(sndfile|soxr|portaudio|fluidsynth|ebur128|rubberband)(/.*)?[.]h: (tests/)?engine/audio"
  "fftw3.h: (tests/)?engine/spectral"
  "cairo.*: (tests/)?engine/figures"
  "lbfgs.h: (tests/)?engine/analysis"
  "toml[+][+]/.*: (tests/)?engine/experiments"
  "nlohmann/.*: (tests/)?(engine/(corpus|formats|listening|experiments)|app)"
  "csv.h: engine/formats"
  "xxhash.h: (tests/)?engine/(corpus|formats)"
  "CLI/.*: (tests/)?app/cli"
  "benchmark/.*: (tests/)?app/cli"
  "gtest/.*: tests/(support|engine|contract|fuzz|app/cli)")
