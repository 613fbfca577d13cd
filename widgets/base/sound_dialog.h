// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace timbrel::widgets {

/// Asks a person for a sound file and returns at once; `chosen` is called when one was chosen.
void chooseSoundFile(
    QWidget* parent, const QString& title, std::function<void(const QString& file)> chosen);

/// Asks where to save a sound, as WAV or FLAC; `name` is suggested, without its ending.
void chooseWhereToSaveSound(QWidget* parent, const QString& title, const QString& name,
    std::function<void(const QString& file)> chosen);

} // namespace timbrel::widgets
