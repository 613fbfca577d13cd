// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/clip_drag.h"

#include <QMimeData>

namespace timbrel::widgets {

QMimeData* makeClipData(const QStringList& ids)
{
    auto* data = new QMimeData;
    data->setData(QLatin1String(kClipMime), ids.join(QLatin1Char('\n')).toUtf8());
    return data;
}

QStringList clipsIn(const QMimeData& data)
{
    return QString::fromUtf8(data.data(QLatin1String(kClipMime)))
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace timbrel::widgets
