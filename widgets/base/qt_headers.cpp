// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing but the precompiled header: the one place where the headers of Qt Widgets are parsed.
