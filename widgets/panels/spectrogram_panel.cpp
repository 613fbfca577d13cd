// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/spectrogram_panel.h"

#include <QHBoxLayout>
#include <QLabel>

#include "widgets/base/elided_label.h"
#include "widgets/base/text.h"
#include "widgets/plots/spectrogram_view.h"

namespace timbrel::widgets {

SpectrogramPanel::SpectrogramPanel(QWidget* parent)
    : Panel(parent)
{
    auto* content = new QWidget(this);
    m_title = new ElidedLabel(content);
    m_step = new QLabel(content);
    m_view = new SpectrogramView(content);
    m_step->setProperty("quiet", true);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(8, 4, 8, 0);
    heading->addWidget(m_title, 1);
    heading->addWidget(m_step);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(heading);
    layout->addWidget(m_view, 1);
    setContent(content);
    connect(m_view, &SpectrogramView::seekRequested, this, &SpectrogramPanel::seekRequested);
    connect(m_view, &SpectrogramView::laneChosen, this, [this](int lane) {
        m_lane = lane;
        Q_EMIT laneSelected(lane);
    });
    connect(m_view, &SpectrogramView::playToggleRequested, this,
        &SpectrogramPanel::playToggleRequested);
    retranslate();
}

void SpectrogramPanel::setClip(std::shared_ptr<const snapshots::ClipView> clip)
{
    m_clip = std::move(clip);
    invalidate();
}

void SpectrogramPanel::setPosition(double seconds)
{
    m_view->setPosition(seconds);
}

void SpectrogramPanel::setActiveLane(int lane)
{
    m_lane = lane;
    m_view->setActiveLane(lane);
}

void SpectrogramPanel::refresh()
{
    m_view->setClip(m_clip);
    m_view->setActiveLane(m_lane);
    if (m_clip) {
        m_title->setWholeText(toQString(m_clip->title));
        m_step->setText(m_clip->stamp.runId.empty()
                ? QString()
                : tr("step %1").arg(countText(m_clip->stamp.step)));
    }
    showContent(m_clip && !m_clip->lanes.empty());
}

void SpectrogramPanel::retranslate()
{
    setWindowTitle(tr("Spectrograms"));
    setPlaceholder(tr("Start training, or choose a clip in the transfer grid, the code map or the "
                      "corpus: what goes in and what comes out will stand here, one above the "
                      "other."));
}

} // namespace timbrel::widgets
