// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

#include "engine/snapshots/code_map.h"
#include "widgets/base/panel.h"

class QComboBox;
class QLabel;

namespace timbrel::widgets {

class Legend;
class ScatterView;

/// Content codes and class codes in the plane, coloured by class or by sub-class, what a probe
/// reads out of the content codes, and what the picture cannot tell.
class CodeMapPanel final : public Panel {
    Q_OBJECT

public:
    explicit CodeMapPanel(QWidget* parent = nullptr);

    void setMap(std::shared_ptr<const snapshots::CodeMap> map);

Q_SIGNALS:
    void clipPlayRequested(const QString& clipId);

protected:
    void refresh() override;
    void retranslate() override;

private:
    [[nodiscard]] bool bySubClass() const;
    void tellSelection();
    void showDots(
        ScatterView& view, const std::vector<snapshots::CodePoint>& codes, bool ofClasses) const;

    std::shared_ptr<const snapshots::CodeMap> m_map;
    ScatterView* m_content;
    ScatterView* m_classes;
    Legend* m_legend;
    QComboBox* m_colour; ///< shown where there are sub-classes; its first entry is the class
    QLabel* m_caught; ///< what a lasso chose
    QLabel* m_probe;
    QLabel* m_caution;
};

} // namespace timbrel::widgets
