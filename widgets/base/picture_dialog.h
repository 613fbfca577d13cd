// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include "widgets/base/picture.h"

class QDialogButtonBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace timbrel::widgets {

/// Asks how large a picture is to be and what is written below it, then where to save it. Returns
/// at once; closes itself.
class PictureDialog final : public QDialog {
    Q_OBJECT

public:
    /// Begins with `usual`; `name` is suggested for the file, without its ending.
    PictureDialog(const PictureFormat& usual, const QString& title, QString name, QWidget* parent);

    [[nodiscard]] PictureFormat format() const;

Q_SIGNALS:
    void chosen(const QString& path, const timbrel::widgets::PictureFormat& format);

private:
    void chooseFile();

    QString m_name;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QDoubleSpinBox* m_scale;
    QLineEdit* m_caption;
};

} // namespace timbrel::widgets
