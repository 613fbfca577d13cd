// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/picture_dialog.h"

#include <utility>

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "widgets/base/save_dialog.h"

namespace timbrel::widgets {
namespace {

constexpr int kLeastPixels = 100;
constexpr int kMostPixels = 10'000;
constexpr int kWidth = 440;

QSpinBox* makePixels(int value, const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(kLeastPixels, kMostPixels);
    box->setSuffix(PictureDialog::tr(" px"));
    box->setGroupSeparatorShown(true);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

PictureDialog::PictureDialog(
    const PictureFormat& usual, const QString& title, QString name, QWidget* parent)
    : QDialog(parent)
    , m_name(std::move(name))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_width = makePixels(usual.pixels.width(), tr("Width"), this);
    m_width->setObjectName(QStringLiteral("width"));
    m_height = makePixels(usual.pixels.height(), tr("Height"), this);
    m_height->setObjectName(QStringLiteral("height"));
    m_scale = new QDoubleSpinBox(this);
    m_scale->setObjectName(QStringLiteral("scale"));
    m_scale->setRange(0.5, 8.0);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setPrefix(QStringLiteral("× "));
    m_scale->setValue(usual.scale);
    m_scale->setToolTip(tr("How many pixels stand for one on screen: more make letters larger"));
    m_caption = new QLineEdit(usual.caption, this);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setToolTip(tr("Stands below the picture; leave it empty for none"));
    auto* size = new QHBoxLayout;
    size->addWidget(m_width, 1);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(tr("Size"), size);
    form->addRow(tr("Letters and lines"), m_scale);
    form->addRow(tr("Caption"), m_caption);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kWidth, sizeHint().height());
}

PictureFormat PictureDialog::format() const
{
    return {{m_width->value(), m_height->value()}, m_scale->value(), m_caption->text()};
}

void PictureDialog::chooseFile()
{
    // Stays open until a place is chosen, so that a person can think again.
    chooseWhereToSavePicture(this, windowTitle(), m_name, [this](const QString& path) {
        Q_EMIT chosen(path, format());
        accept();
    });
}

} // namespace timbrel::widgets
