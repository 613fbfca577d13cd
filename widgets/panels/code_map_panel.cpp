// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/panels/code_map_panel.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSet>

#include "widgets/base/legend.h"
#include "widgets/base/text.h"
#include "widgets/base/view_keeper.h"
#include "widgets/panels/clip_card.h"
#include "widgets/panels/map_colours.h"
#include "widgets/panels/map_controls.h"
#include "widgets/plots/scatter_view.h"

namespace timbrel::widgets {
namespace {

QString percent(double share)
{
    return QLocale().toString(100.0 * share, 'f', 0) + QChar(0x202F) + QLocale().percent();
}

QString recordingOf(const QString& clipId)
{
    return clipId.left(clipId.lastIndexOf(QLatin1Char('@')));
}

/// Whether dots of the one are the same clips in the other; while a map descends, they only move.
bool sameCodes(const snapshots::CodeMap& one, const snapshots::CodeMap& other)
{
    using Code = snapshots::CodePoint;
    return &one == &other
        || (one.stamp.runId == other.stamp.runId && one.stamp.step == other.stamp.step
            && std::ranges::equal(
                one.contentCodes, other.contentCodes, [](const Code& left, const Code& right) {
                    return left.clipId == right.clipId && left.soundId == right.soundId;
                }));
}

/// Asks for a dot's sound; empty where it has none.
QString soundOf(const snapshots::CodePoint& code)
{
    return toQString(code.clipId.empty() ? code.soundId : code.clipId);
}

} // namespace

CodeMapPanel::CodeMapPanel(QWidget* parent)
    : Panel(parent)
{
    auto* content = new QWidget(this);
    m_content = new ScatterView(content);
    m_classes = new ScatterView(content);
    m_card = new ClipCard(content);
    m_controls = new MapControls(content);
    m_content->setNames([this](int dot) { return nameOf(dot); });

    auto* beside = new QVBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_classes, 3);
    beside->addWidget(m_card, 4);
    auto* maps = new QHBoxLayout;
    maps->setSpacing(0);
    maps->addWidget(m_content, 5);
    maps->addLayout(beside, 3);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_controls);
    layout->addLayout(maps, 1);
    layout->addWidget(makeWords());
    setContent(content);

    connect(m_controls, &MapControls::changed, this, &CodeMapPanel::refresh);
    connect(m_controls, &MapControls::stepMapWanted, this, [this] { setLaidOut(nullptr); });
    connect(m_controls, &MapControls::layRequested, this, &CodeMapPanel::layRequested);
    connect(m_controls, &MapControls::heldOutRequested, this, &CodeMapPanel::heldOutRequested);
    connect(m_controls, &MapControls::fileChosen, this, &CodeMapPanel::fileChosen);
    connect(m_controls, &MapControls::stopRequested, this, &CodeMapPanel::stopRequested);
    connect(m_content, &ScatterView::dotHovered, this, &CodeMapPanel::lookAt);
    connect(m_content, &ScatterView::dotChosen, this, &CodeMapPanel::chooseDot);
    connect(m_card, &ClipCard::neighbourChosen, this, &CodeMapPanel::chooseDot);
    connect(m_content, &ScatterView::selectionChanged, this, [this] {
        m_chosen = selectedClips();
        showSelection();
        Q_EMIT chosen(m_chosen);
    });
    m_controls->keepIn(view());
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

QWidget* CodeMapPanel::makeWords()
{
    auto* all = new QWidget(this);
    m_legend = new Legend(this);
    m_remark = new QLabel(this);
    m_caught = new QLabel(this);
    m_tag = new QLineEdit(this);
    m_probe = new QLabel(this);
    m_caution = new QLabel(this);
    for (QLabel* label : {m_caution, m_remark}) {
        label->setProperty("quiet", true);
    }
    for (QLabel* label : {m_probe, m_caution, m_caught}) {
        label->setWordWrap(true);
    }
    m_caught->hide();
    m_tag->hide();
    auto* caught = new QHBoxLayout;
    caught->setSpacing(8);
    caught->addWidget(m_caught, 3);
    caught->addWidget(m_tag, 1);
    auto* words = new QVBoxLayout(all);
    words->setContentsMargins(8, 4, 8, 8);
    words->setSpacing(2);
    words->addWidget(m_legend);
    words->addWidget(m_remark);
    words->addLayout(caught);
    words->addWidget(m_probe);
    words->addWidget(m_caution);
    connect(m_tag, &QLineEdit::returnPressed, this, &CodeMapPanel::tagChosen);
    return all;
}

void CodeMapPanel::setMap(std::shared_ptr<const snapshots::CodeMap> map)
{
    m_stepMap = std::move(map);
    invalidate();
}

void CodeMapPanel::setLaidOut(std::shared_ptr<const snapshots::CodeMap> map)
{
    m_laidOut = std::move(map);
    m_controls->setLaidOut(m_laidOut != nullptr);
    invalidate();
}

void CodeMapPanel::setTags(const snapshots::ClipTags& tags)
{
    m_tags = tags;
    invalidate();
}

void CodeMapPanel::setGlimpse(std::shared_ptr<const snapshots::ClipView> view)
{
    m_card->setView(std::move(view));
}

void CodeMapPanel::setChosen(const QStringList& clips)
{
    if (clips != m_chosen) {
        m_chosen = clips;
        showSelection();
    }
}

void CodeMapPanel::begin()
{
    clearMessage();
    m_controls->begin();
}

void CodeMapPanel::setProgress(
    double fraction, const QString& activity, const std::optional<double>& secondsLeft)
{
    m_controls->setProgress(fraction, activity, secondsLeft);
}

void CodeMapPanel::end()
{
    m_controls->end();
}

bool CodeMapPanel::playsOnHover() const
{
    return m_controls->playsOnHover();
}

bool CodeMapPanel::bySubClass() const
{
    return m_controls->colours() == MapColours::By::SubClass;
}

void CodeMapPanel::refresh()
{
    const auto last = std::exchange(m_map, m_laidOut ? m_laidOut : m_stepMap);
    if (last && (!m_map || !sameCodes(*m_map, *last))) {
        m_card->clear(); // what it lists are dots of the last
    }
    showContent(m_map && !m_map->contentCodes.empty());
    if (!m_map) {
        m_content->setDots({});
        m_classes->setDots({});
        return;
    }
    m_controls->setMap(*m_map, m_tags);
    showContentDots();
    showClassDots();
    showWords();
    showSelection();
}

const snapshots::CodePoint* CodeMapPanel::codeAt(int dot) const
{
    const bool known =
        m_map && dot >= 0 && static_cast<std::size_t>(dot) < m_map->contentCodes.size();
    return known ? &m_map->contentCodes[static_cast<std::size_t>(dot)] : nullptr;
}

QString CodeMapPanel::nameOf(int dot) const
{
    const auto* code = codeAt(dot);
    if (code == nullptr) {
        return {};
    }
    const QString recording = toQString(code->recording);
    return code->clipId.empty()
        ? tr("a clip of %1").arg(recording)
        : tr("%1, from %2").arg(toQString(m_map->classes.at(code->classIndex)), recording);
}

void CodeMapPanel::showContentDots()
{
    const MapColours colours(*m_map, m_tags, m_controls->colours());
    const bool principal = m_controls->principal();
    std::vector<ScatterView::Dot> dots;
    dots.reserve(m_map->contentCodes.size());
    std::unordered_map<std::string, std::size_t> kinOf; // codes of one recording's name
    for (std::size_t i = 0; i < m_map->contentCodes.size(); ++i) {
        const auto& code = m_map->contentCodes[i];
        ScatterView::Dot dot;
        dot.place = principal ? QPointF(code.principalX, code.principalY) : QPointF(code.x, code.y);
        dot.series = colours.series()[i];
        dot.kin = kinOf.try_emplace(code.recording, kinOf.size() + 1).first->second;
        dot.hollow = code.added;
        dots.push_back(std::move(dot));
    }
    m_content->setColours(colours.palette());
    m_content->setDots(std::move(dots));
    m_legend->setEntries(colours.legend());
    m_legend->setVisible(!colours.legend().empty());
    m_remark->setText(colours.remark());
    m_remark->setVisible(!colours.remark().isEmpty());
}

void CodeMapPanel::showClassDots()
{
    std::vector<ScatterView::Dot> dots;
    for (const auto& code : m_map->classCodes) {
        ScatterView::Dot dot;
        dot.place = QPointF(code.x, code.y);
        dot.series = m_map->groupOf(code, bySubClass());
        dot.name = toQString(m_map->classes.at(code.classIndex));
        dot.labelled = true;
        dots.push_back(std::move(dot));
    }
    m_classes->setDots(std::move(dots));
}

void CodeMapPanel::showWords()
{
    QStringList facts;
    if (m_map->probeChance > 0.0) {
        facts.append(tr("Class read from content codes: %1 · by guessing: %2")
                         .arg(percent(m_map->probeAccuracy), percent(m_map->probeChance)));
    }
    if (m_map->neighbourAccuracy) {
        facts.append(tr("by the nearest codes: %1").arg(percent(*m_map->neighbourAccuracy)));
    }
    if (m_map->silhouette) {
        facts.append(
            tr("silhouette of classes: %1").arg(QLocale().toString(*m_map->silhouette, 'f', 2)));
    }
    m_probe->setText(facts.join(QStringLiteral(" · ")));
}

QStringList CodeMapPanel::selectedClips() const
{
    QStringList clips;
    for (const int index : m_content->selection()) {
        if (const auto* code = codeAt(index); code != nullptr && !code->clipId.empty()) {
            clips.append(toQString(code->clipId));
        }
    }
    return clips;
}

void CodeMapPanel::showSelection()
{
    if (!m_map) {
        return;
    }
    const QSet<QString> wanted(m_chosen.begin(), m_chosen.end());
    std::vector<int> dots;
    std::map<std::size_t, int> counts; // by group
    for (std::size_t i = 0; !wanted.isEmpty() && i < m_map->contentCodes.size(); ++i) {
        const auto& code = m_map->contentCodes[i];
        const QString id = toQString(code.clipId);
        if (!id.isEmpty() && (wanted.contains(id) || wanted.contains(recordingOf(id)))) {
            dots.push_back(static_cast<int>(i));
            ++counts[m_map->groupOf(code, bySubClass())];
        }
    }
    QStringList parts;
    for (const auto& [group, count] : counts) {
        parts.append(QStringLiteral("%1 %2").arg(
            toQString(m_map->groups(bySubClass())[group]), countText(count)));
    }
    m_caught->setVisible(!parts.isEmpty());
    m_tag->setVisible(!parts.isEmpty());
    m_caught->setText(tr("%n code(s) chosen: %1", nullptr, static_cast<int>(dots.size()))
                          .arg(parts.join(QStringLiteral(", "))));
    m_content->setSelection(std::move(dots));
}

void CodeMapPanel::lookAt(int dot)
{
    const auto* code = codeAt(dot);
    if (code == nullptr) {
        return; // the last one stays to be looked at
    }
    m_card->setClip(nameOf(dot));
    if (const QString id = soundOf(*code); !id.isEmpty()) {
        // Nobody knows who plays in a sound file: it is seen as it is, or played by a class.
        const bool own = m_controls->role() == snapshots::LaneRole::Reconstruction;
        const bool asItIs = own && code->clipId.empty();
        Q_EMIT glimpseWanted(
            id, asItIs ? snapshots::LaneRole::Input : m_controls->role(), m_controls->player());
    }
}

void CodeMapPanel::chooseDot(int dot)
{
    const auto* code = codeAt(dot);
    if (code == nullptr) {
        return;
    }
    m_content->setCurrent(dot);
    std::vector<int> nearest;
    std::vector<ClipCard::Neighbour> names;
    for (const auto other : code->neighbours) {
        nearest.push_back(static_cast<int>(other));
        names.push_back({static_cast<int>(other), nameOf(static_cast<int>(other))});
    }
    m_content->setJoined(std::move(nearest));
    m_card->setNeighbours(names);
    if (const QString id = soundOf(*code); !id.isEmpty()) {
        Q_EMIT clipPlayRequested(id);
    }
}

void CodeMapPanel::tagChosen()
{
    const QString tag = m_tag->text().trimmed();
    m_tag->clear();
    Q_EMIT tagRequested(tag, selectedClips());
}

void CodeMapPanel::retranslate()
{
    setWindowTitle(tr("Code map"));
    setPlaceholder(tr("Start training: the codes of the clips will stand here as dots, coloured by "
                      "class. Click a dot to hear its clip."));
    m_tag->setPlaceholderText(tr("Tag them…"));
    m_tag->setAccessibleName(tr("Tag of the chosen clips"));
    m_tag->setToolTip(tr("A word for the chosen clips, and Return; no word takes their tags away"));
    m_content->setCaption(tr("Content codes"));
    m_content->setToolTip(tr("A click plays a clip and joins it to the nearest codes. The wheel "
                             "zooms, a drag moves, a drag with Shift chooses, a click with Ctrl "
                             "chooses one more or one less, a double click shows all."));
    m_classes->setCaption(tr("Class codes"));
    m_probe->setToolTip(tr("The accuracy of a linear probe on recordings it has not seen. At the "
                           "level of guessing, the content codes keep the class to themselves."));
    m_caution->setText(tr("The map keeps neighbours, not distances or sizes. A map without groups "
                          "does not prove that the class is gone; the probe tells."));
    m_controls->retranslate();
    m_card->retranslate();
    invalidate();
}

} // namespace timbrel::widgets
