// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the boxes of a model's picture, and what it says to whoever cannot see it.

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "widgets/base/text.h"
#include "widgets/plots/model_graph_view.h"
#include "widgets/plots/model_layout.h"

namespace timbrel::widgets {
namespace {

using snapshots::ModelBox;
using snapshots::Strand;
using Kind = ModelBox::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelGraphView)

public:
    static QString title(const ModelBox& box)
    {
        const bool content = box.strand == Strand::Content;
        switch (box.kind) {
        case Kind::Clip:
            return tr("Clip");
        case Kind::Encoder:
            return content ? tr("Content encoder") : tr("Class encoder");
        case Kind::Table:
            return content ? tr("Table of content codes") : tr("Table of class codes");
        case Kind::Code:
            return content ? tr("Content code") : tr("Class code");
        case Kind::Noise:
            return tr("Noise");
        case Kind::Modulation:
            return tr("Class modulation");
        case Kind::Generator:
            return tr("Generator");
        case Kind::Made:
            return tr("Made clip");
        case Kind::Critic:
            return tr("Critic");
        case Kind::Loss:
            return tr("Losses");
        }
        return {};
    }

    static QString detail(const ModelBox& box)
    {
        switch (box.kind) {
        case Kind::Noise:
            //: spread of random numbers that are added to a code
            return tr("σ = %1").arg(QLocale().toString(box.amount, 'g', 3));
        case Kind::Table:
            return box.output.empty() ? QString()
                                      : tr("%1 codes of %2 numbers")
                                            .arg(countText(box.parameters / box.output.front()),
                                                countText(box.output.front()));
        case Kind::Clip:
        case Kind::Made:
            return toQString(snapshots::shapeText(box.output));
        case Kind::Loss:
            return tr("made clip against clip");
        case Kind::Modulation:
            return tr("offsets and scales");
        default:
            return catalogText(box.label);
        }
    }

    static QString parameters(const ModelBox& box)
    {
        return box.parameters > 0 ? tr("%1 parameters").arg(countText(box.parameters)) : QString();
    }
};

} // namespace

ModelBoxText modelBoxText(const ModelBox& box)
{
    return {Words::title(box), Words::detail(box), Words::parameters(box)};
}

QString modelArrowText(const ModelBox& from)
{
    return from.kind == Kind::Code || from.kind == Kind::Modulation
        ? toQString(snapshots::shapeText(from.output))
        : QString();
}

QString ModelGraphView::summary() const
{
    if (rows() == 0) {
        return tr("No model yet");
    }
    QStringList names;
    for (int box = 0; box < rows(); ++box) {
        names.append(rowName(box));
    }
    QString text = tr("%1 with %2 parameters: %3")
                       .arg(catalogText(m_model->method), countText(m_model->parameters()),
                           names.join(QStringLiteral(", ")));
    return text + QLatin1Char(' ') + tr("At %1.").arg(rowName(m_current));
}

QStringList ModelGraphView::columnNames() const
{
    return {tr("What"), tr("Output"), tr("Parameters"), tr("Multiply-adds for a clip"),
        tr("Leads to"), tr("Now")};
}

int ModelGraphView::rows() const
{
    return m_model ? static_cast<int>(m_model->graph.boxes.size()) : 0;
}

QString ModelGraphView::rowName(int row) const
{
    return Words::title(m_model->graph.boxes[static_cast<std::size_t>(row)]);
}

QString ModelGraphView::cell(int row, int column) const
{
    const auto index = static_cast<std::size_t>(row);
    const auto& box = m_model->graph.boxes[index];
    const auto number = [](std::int64_t count) { return count > 0 ? countText(count) : QString(); };
    switch (column) {
    case 0:
        return Words::detail(box);
    case 1:
        return toQString(snapshots::shapeText(box.output));
    case 2:
        return number(box.parameters);
    case 3:
        return number(box.multiplyAdds);
    case 4: {
        QStringList names;
        for (const auto& arrow : m_model->graph.arrows) {
            const auto name = rowName(static_cast<int>(arrow.to));
            if (arrow.from == index && !names.contains(name)) {
                names.append(name);
            }
        }
        return names.join(QStringLiteral(", "));
    }
    default: {
        const auto* shown = stage();
        if (shown == nullptr) {
            return {};
        }
        const auto has = [](const auto& all, std::size_t one) {
            return std::find(all.begin(), all.end(), one) != all.end();
        };
        bool takesPart = false;
        for (const auto arrow : shown->arrows) {
            const auto& way = m_model->graph.arrows[arrow];
            takesPart = takesPart || way.from == index || way.to == index;
        }
        return has(shown->learning, index) ? tr("learns")
            : takesPart                    ? tr("takes part")
                                           : tr("rests");
    }
    }
}

} // namespace timbrel::widgets
