// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/base/sound_dialog.h"

#include <utility>

#include <QCoreApplication>
#include <QFileDialog>

#include "widgets/base/save_dialog.h"

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
    chooseWhereToSave(parent, title, name,
        {{SoundDialog::tr("WAV (*.wav)"), QStringLiteral("wav")},
            {SoundDialog::tr("FLAC (*.flac)"), QStringLiteral("flac")}},
        std::move(chosen));
}

} // namespace timbrel::widgets
