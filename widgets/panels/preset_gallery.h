// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

#include <QDialog>

#include "widgets/panels/preset_item.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace timbrel::widgets {

/// Every preset as a card with a picture and what it is for. Words are looked for in all that the
/// cards say; Return or a double click takes the card of the moment.
class PresetGallery final : public QDialog {
    Q_OBJECT

public:
    PresetGallery(std::vector<PresetItem> presets, const QString& chosen, QWidget* parent);

Q_SIGNALS:
    void presetChosen(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void filter(const QString& words);
    void choose(const QListWidgetItem* item);

    std::vector<PresetItem> m_presets; ///< one for each card
    QLineEdit* m_search;
    QListWidget* m_cards;
    QPushButton* m_take;
};

} // namespace timbrel::widgets
