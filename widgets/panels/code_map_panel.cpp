// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/code_map_panel.h"

#include <map>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include "widgets/base/legend.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/plots/scatter_view.h"

namespace timbrel::widgets {

CodeMapPanel::CodeMapPanel(QWidget* parent)
    : Panel(parent)
{
    auto* content = new QWidget(this);
    m_content = new ScatterView(content);
    m_classes = new ScatterView(content);
    m_legend = new Legend(content);
    m_colour = new QComboBox(content);
    m_colour->addItems({QString(), QString()});
    m_probe = new QLabel(content);
    m_caution = new QLabel(content);
    m_caution->setProperty("quiet", true);
    m_caught = new QLabel(content);
    m_caught->hide();
    for (QLabel* label : {m_probe, m_caution}) {
        label->setWordWrap(true);
    }

    auto* maps = new QHBoxLayout;
    maps->setSpacing(0);
    maps->addWidget(m_content, 5);
    maps->addWidget(m_classes, 2);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(8, 4, 8, 8);
    words->setSpacing(2);
    auto* colours = new QHBoxLayout;
    colours->setSpacing(8);
    colours->addWidget(m_legend, 1);
    colours->addWidget(m_colour);
    words->addLayout(colours);
    words->addWidget(m_caught);
    words->addWidget(m_probe);
    words->addWidget(m_caution);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(maps, 1);
    layout->addLayout(words);
    setContent(content);

    connect(m_content, &ScatterView::dotChosen, this, [this](int index) {
        Q_EMIT clipPlayRequested(
            toQString(m_map->contentCodes[static_cast<std::size_t>(index)].clipId));
    });
    connect(m_content, &ScatterView::selectionChanged, this, &CodeMapPanel::tellSelection);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &CodeMapPanel::refresh);
    view().keep("colour", m_colour);
    view().keep(
        "part", [this] { return m_content->shownPart(); },
        [this](const snapshots::ViewValue& value) {
            if (const auto* part = std::get_if<std::vector<double>>(&value)) {
                m_content->showPart(*part);
            }
            return m_content->isVisible(); // what it was moved by is shares of its size
        });
    connect(m_content, &ScatterView::shownPartChanged, this, [this] { view().touched("part"); });
    retranslate();
}

void CodeMapPanel::setMap(std::shared_ptr<const snapshots::CodeMap> map)
{
    m_map = std::move(map);
    invalidate();
}

void CodeMapPanel::refresh()
{
    showContent(m_map && !m_map->contentCodes.empty());
    if (!m_map) {
        return;
    }
    m_colour->setVisible(m_map->parents.haveSubClasses());
    showDots(*m_content, m_map->contentCodes, false);
    showDots(*m_classes, m_map->classCodes, true);
    std::vector<Legend::Entry> entries;
    const auto& groups = m_map->groups(bySubClass());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        entries.push_back({toQString(groups[i]), i, QString(), true});
    }
    m_legend->setEntries(std::move(entries));
    const auto percent = [](double share) -> QString {
        return QLocale().toString(100.0 * share, 'f', 0) + QChar(0x202F) + QLocale().percent();
    };
    m_probe->setText(tr("Class read from content codes: %1 · by guessing: %2")
                         .arg(percent(m_map->probeAccuracy), percent(m_map->probeChance)));
    tellSelection();
}

void CodeMapPanel::tellSelection()
{
    std::map<std::size_t, int> counts; // by group
    for (const int index : m_content->selection()) {
        ++counts[m_map->groupOf(
            m_map->contentCodes[static_cast<std::size_t>(index)], bySubClass())];
    }
    QStringList parts;
    for (const auto& [group, count] : counts) {
        parts.append(QStringLiteral("%1 %2").arg(
            toQString(m_map->groups(bySubClass())[group]), countText(count)));
    }
    m_caught->setVisible(!parts.isEmpty());
    m_caught->setText(
        tr("%n code(s) chosen: %1", nullptr, static_cast<int>(m_content->selection().size()))
            .arg(parts.join(QStringLiteral(", "))));
}

bool CodeMapPanel::bySubClass() const
{
    return m_colour->currentIndex() == 1;
}

void CodeMapPanel::showDots(
    ScatterView& view, const std::vector<snapshots::CodePoint>& codes, bool ofClasses) const
{
    std::vector<ScatterView::Dot> dots;
    dots.reserve(codes.size());
    std::map<std::string, std::size_t> kinOf; // codes of one recording's name: the same piece
    for (const auto& code : codes) {
        const QString className = toQString(m_map->classes.at(code.classIndex));
        dots.push_back({{static_cast<double>(code.x), static_cast<double>(code.y)},
            m_map->groupOf(code, bySubClass()),
            ofClasses ? className : tr("%1, from %2").arg(className, toQString(code.recording)),
            ofClasses,
            ofClasses ? 0 : kinOf.try_emplace(code.recording, kinOf.size() + 1).first->second});
    }
    view.setDots(std::move(dots));
}

void CodeMapPanel::retranslate()
{
    setWindowTitle(tr("Code map"));
    setPlaceholder(tr("Start training: the codes of the clips will stand here as dots, coloured by "
                      "class. Click a dot to hear its clip."));
    m_colour->setItemText(0, tr("Colour by class"));
    m_colour->setItemText(1, tr("Colour by sub-class"));
    m_colour->setAccessibleName(tr("What dots are coloured by"));
    m_content->setCaption(tr("Content codes"));
    m_content->setToolTip(tr("A click plays a clip; dots of the same piece are joined to it. The "
                             "wheel zooms, a drag moves, a drag with Shift chooses, a double click "
                             "shows all."));
    m_classes->setCaption(tr("Class codes"));
    m_probe->setToolTip(tr("The accuracy of a linear probe on recordings it has not seen. At the "
                           "level of guessing, the content codes keep the class to themselves."));
    m_caution->setText(tr("The map keeps neighbours, not distances or sizes. A map without groups "
                          "does not prove that the class is gone; the probe tells."));
}

} // namespace timbrel::widgets
