// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/clip_card.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "widgets/base/spectrogram_image.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr int kPictureHeight = 84; // at most
constexpr int kLeastHeight = 24;

} // namespace

ClipCard::ClipCard(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_picture(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_neighbours(new QListWidget(this))
{
    m_name->setWordWrap(true);
    m_name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_picture->setMinimumHeight(kLeastHeight);
    m_picture->setMaximumHeight(kPictureHeight);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->hide();
    m_heading->setProperty("quiet", true);
    m_heading->setBuddy(m_neighbours);
    m_neighbours->setFrameShape(QFrame::NoFrame);
    m_neighbours->setMinimumHeight(kLeastHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_picture);
    layout->addWidget(m_heading);
    layout->addWidget(m_neighbours, 1);
    layout->addStretch(0);
    const auto choose = [this](const QListWidgetItem* item) {
        if (item != nullptr) { // a click that activates comes twice, the list being another by then
            Q_EMIT neighbourChosen(item->data(Qt::UserRole).toInt());
        }
    };
    connect(m_neighbours, &QListWidget::itemActivated, this, choose);
    connect(m_neighbours, &QListWidget::itemClicked, this, choose);
    setNeighbours({});
    retranslate();
}

void ClipCard::setClip(const QString& name)
{
    m_known = true;
    m_name->setText(name);
    m_image = {};
    showPicture();
}

void ClipCard::setView(std::shared_ptr<const snapshots::ClipView> view)
{
    m_known = true;
    const auto& picture = view->lanes.front().picture;
    m_name->setText(toQString(view->title));
    m_image = spectrogramImage(picture, ColorMap::magma(), {picture.floorDb, picture.ceilingDb});
    m_picture->setAccessibleName(tr("Spectrogram of %1").arg(m_name->text()));
    showPicture();
}

void ClipCard::setNeighbours(const std::vector<Neighbour>& neighbours)
{
    m_neighbours->clear();
    for (const auto& neighbour : neighbours) {
        auto* item = new QListWidgetItem(neighbour.name, m_neighbours);
        item->setData(Qt::UserRole, neighbour.dot);
        item->setToolTip(neighbour.name);
    }
    m_heading->setVisible(!neighbours.empty());
    m_neighbours->setVisible(!neighbours.empty());
}

void ClipCard::clear()
{
    m_known = false;
    m_image = {};
    setNeighbours({});
    showPicture();
    retranslate();
}

void ClipCard::retranslate()
{
    if (!m_known) {
        m_name->setText(tr("Point at a dot to see its clip; click it to hear it."));
    }
    m_heading->setText(tr("Nearest codes"));
    m_neighbours->setAccessibleName(tr("Clips with the nearest codes; Return plays one"));
}

void ClipCard::resizeEvent(QResizeEvent*)
{
    showPicture();
}

void ClipCard::showPicture()
{
    m_picture->setVisible(m_known);
    layout()->activate(); // so that its size is known
    m_picture->setPixmap(m_image.isNull() ? QPixmap()
                                          : QPixmap::fromImage(m_image.scaled(m_picture->size(),
                                              Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
}

} // namespace timbrel::widgets
