// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

#include <QString>

class QWidget;

namespace timbrel::widgets {

/// A kind of file that something can be saved as.
struct FileKind {
    QString filter; ///< as a file dialog wants it: "WAV (*.wav)"
    QString ending; ///< "wav"
};

/// Asks a person where to save something and returns at once; `chosen` is called when a place was
/// chosen. `name` is suggested, without its ending; the first kind is the usual one.
void chooseWhereToSave(QWidget* parent, const QString& title, const QString& name,
    const std::vector<FileKind>& kinds, std::function<void(const QString& file)> chosen);

/// The same for results: a table as CSV, or a figure as PNG, SVG or PDF.
void chooseWhereToSaveResults(QWidget* parent, const QString& title, const QString& name,
    std::function<void(const QString& file)> chosen);

/// A picture as PNG, SVG or PDF.
void chooseWhereToSavePicture(QWidget* parent, const QString& title, const QString& name,
    std::function<void(const QString& file)> chosen);

/// A table as CSV.
void chooseWhereToSaveTable(QWidget* parent, const QString& title, const QString& name,
    std::function<void(const QString& file)> chosen);

} // namespace timbrel::widgets
