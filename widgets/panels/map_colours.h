// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

#include <QCoreApplication>

#include "engine/snapshots/clip_tags.h"
#include "engine/snapshots/code_map.h"
#include "widgets/base/legend.h"

class QColor;

namespace timbrel::widgets {

/// What the dots of a code map can be coloured by.
class MapColours final {
    Q_DECLARE_TR_FUNCTIONS(MapColours)

public:
    enum class By { Class, SubClass, Recording, Cluster, Split, Error, Tag };

    /// What is known of a map's clips; the first is the usual one.
    [[nodiscard]] static std::vector<By> ways(
        const snapshots::CodeMap& map, const snapshots::ClipTags& tags);
    [[nodiscard]] static QString label(By way);

    /// A colour for each content code.
    MapColours(const snapshots::CodeMap& map, const snapshots::ClipTags& tags, By way);

    [[nodiscard]] const std::vector<std::size_t>& series() const { return m_series; }
    [[nodiscard]] const std::vector<QColor>& palette() const { return m_palette; }
    [[nodiscard]] const std::vector<Legend::Entry>& legend() const { return m_legend; }
    [[nodiscard]] const QString& remark() const { return m_remark; } ///< what a legend cannot say

private:
    void byError(const snapshots::CodeMap& map);
    void byTag(const snapshots::CodeMap& map, const snapshots::ClipTags& tags);
    void byRecording(const snapshots::CodeMap& map);
    void name(const QString& group);

    std::vector<std::size_t> m_series;
    std::vector<QColor> m_palette; ///< empty for the theme's
    std::vector<Legend::Entry> m_legend;
    QString m_remark;
};

} // namespace timbrel::widgets
