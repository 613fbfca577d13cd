// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/severity.h"

namespace timbrel::widgets {

QString severityName(snapshots::Severity severity)
{
    switch (severity) {
    case snapshots::Severity::Error:
        return QStringLiteral("error");
    case snapshots::Severity::Warning:
        return QStringLiteral("warning");
    case snapshots::Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace timbrel::widgets
