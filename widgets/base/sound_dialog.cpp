// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/sound_dialog.h"

#include <utility>

#include <QCoreApplication>
#include <QFileDialog>

namespace timbrel::widgets {
namespace {

struct SoundDialog {
    Q_DECLARE_TR_FUNCTIONS(SoundDialog)
};

} // namespace

void chooseSoundFile(
    QWidget* parent, const QString& title, std::function<void(const QString& file)> chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({SoundDialog::tr("Recordings (*.wav *.flac *.ogg *.oga *.opus *.mp3 "
                                            "*.aif *.aiff *.au)"),
        SoundDialog::tr("All files (*)")});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void chooseWhereToSaveSound(QWidget* parent, const QString& title, const QString& name,
    std::function<void(const QString& file)> chosen)
{
    const QString flac = SoundDialog::tr("FLAC (*.flac)");
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({SoundDialog::tr("WAV (*.wav)"), flac});
    dialog->setDefaultSuffix(QStringLiteral("wav"));
    dialog->selectFile(name);
    QObject::connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog, flac](const QString& filter) {
            dialog->setDefaultSuffix(
                filter == flac ? QStringLiteral("flac") : QStringLiteral("wav"));
        });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace timbrel::widgets
