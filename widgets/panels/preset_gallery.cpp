// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/preset_gallery.h"

#include <algorithm>
#include <utility>

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "widgets/base/swatches.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr QSize kCard(296, 262);
constexpr QSize kPicture(272, 96);
constexpr int kMargin = 12;
enum Role { Id = Qt::UserRole, Help, Picture };

/// A picture, a name and a few sentences.
class CardDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        // Texts grow with the type, pictures do not have to.
        const int lines = kCard.height() - kPicture.height();
        return {kCard.width(),
            kPicture.height() + std::max(lines, 10 * option.fontMetrics.lineSpacing())};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        const Swatches& colors = swatches(*option.widget);
        const QRect card = option.rect.adjusted(4, 4, -4, -4);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(current ? colors.accent : colors.border, current ? 2.0 : 1.0));
        painter->setBrush(current ? colors.tint : colors.surface);
        painter->drawRoundedRect(card, 6.0, 6.0);
        const QRect inside = card.adjusted(kMargin, kMargin, -kMargin, -kMargin);
        const auto picture = index.data(Picture).value<QImage>();
        painter->drawImage(
            QRect(inside.topLeft(), QSize(inside.width(), kPicture.height())), picture);
        QRect text = inside.adjusted(0, kPicture.height() + 8, 0, 0);
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(colors.text);
        const QRect title =
            QRect(text.topLeft(), QSize(text.width(), QFontMetrics(bold).lineSpacing()));
        painter->drawText(title, Qt::AlignLeading | Qt::AlignTop,
            QFontMetrics(bold).elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
        text.setTop(title.bottom() + 4);
        painter->setFont(smallFont(*option.widget));
        painter->setPen(colors.quiet);
        painter->drawText(
            text, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, index.data(Help).toString());
        painter->restore();
    }
};

} // namespace

PresetGallery::PresetGallery(
    std::vector<PresetItem> presets, const QString& chosen, QWidget* parent)
    : QDialog(parent)
    , m_presets(std::move(presets))
    , m_search(new QLineEdit(this))
    , m_cards(new QListWidget(this))
{
    m_search->setClearButtonEnabled(true);
    m_cards->setViewMode(QListView::IconMode);
    m_cards->setMovement(QListView::Static);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setUniformItemSizes(true);
    m_cards->setItemDelegate(new CardDelegate(m_cards));
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (const auto& preset : m_presets) {
        auto* item = new QListWidgetItem(m_cards);
        item->setData(Id, preset.id);
        item->setData(Picture, presetPicture(preset.look, kPicture));
        if (preset.id == chosen || m_cards->currentItem() == nullptr) {
            m_cards->setCurrentItem(item);
        }
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_cards, 1);
    layout->addWidget(buttons);
    resize(3 * kCard.width() + 44, 660);
    connect(m_search, &QLineEdit::textChanged, this, &PresetGallery::filter);
    connect(m_cards, &QListWidget::itemDoubleClicked, this, &PresetGallery::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { choose(m_cards->currentItem()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    retranslate();
    m_cards->setFocus();
}

void PresetGallery::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PresetGallery::retranslate()
{
    setWindowTitle(tr("Presets"));
    m_search->setPlaceholderText(tr("Search the presets"));
    m_search->setAccessibleName(tr("Search the presets"));
    m_cards->setAccessibleName(tr("Presets; Return takes one"));
    m_take->setText(tr("Begin with this one"));
    for (int row = 0; row < m_cards->count(); ++row) {
        const auto& preset = m_presets[static_cast<std::size_t>(row)];
        const QString help = catalogText(preset.help);
        auto* item = m_cards->item(row);
        item->setText(catalogText(preset.label));
        item->setData(Help, help);
        item->setData(Qt::AccessibleDescriptionRole, help);
        item->setToolTip(help);
    }
    filter(m_search->text());
}

void PresetGallery::filter(const QString& words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < m_cards->count(); ++row) {
        auto* item = m_cards->item(row);
        const QString said = item->text() + QLatin1Char(' ') + item->data(Help).toString();
        const bool all = std::ranges::all_of(wanted,
            [&said](const QString& word) { return said.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!all);
    }
    if (m_cards->currentItem() == nullptr || m_cards->currentItem()->isHidden()) {
        m_cards->setCurrentItem(nullptr);
        for (int row = m_cards->count() - 1; row >= 0; --row) {
            if (!m_cards->item(row)->isHidden()) {
                m_cards->setCurrentRow(row);
            }
        }
    }
}

void PresetGallery::choose(const QListWidgetItem* item)
{
    if (item != nullptr && !item->isHidden()) {
        Q_EMIT presetChosen(item->data(Id).toString());
        close();
    }
}

} // namespace timbrel::widgets
