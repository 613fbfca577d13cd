// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/resources.h"

#include <QFile>

namespace timbrel::resources {

QByteArray read(const QString& path)
{
    QFile file(QStringLiteral(":/") + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "resources::read", qPrintable(path));
    return opened ? file.readAll() : QByteArray();
}

} // namespace timbrel::resources
