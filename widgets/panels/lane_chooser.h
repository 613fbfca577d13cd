// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QFrame>
#include <QMap>

#include "engine/snapshots/clip_view.h"
#include "engine/snapshots/run_list.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace timbrel::widgets {

/// Which lanes of the spectrograms are seen, which two of them the key X changes between, and the
/// other runs whose versions stand among them. Opens over the pictures; every change holds at once.
class LaneChooser final : public QFrame {
    Q_OBJECT

public:
    explicit LaneChooser(QWidget* parent = nullptr);

    void setLanes(const std::vector<snapshots::Lane>& lanes); ///< of the clip that is shown
    void setRuns(std::shared_ptr<const snapshots::RunList> runs); ///< to compare with
    /// Answers stepsWanted().
    void setSteps(const QString& runId, const std::vector<std::int64_t>& steps);
    void setVersions(const QStringList& versions); ///< the other runs that are shown
    void setEveryClass(bool on); ///< without a word to anyone

    [[nodiscard]] QStringList hidden() const { return m_hidden.values(); } ///< as they are called
    [[nodiscard]] std::pair<QString, QString> pair() const;

Q_SIGNALS:
    void filterChanged(); ///< other lanes are hidden, or X changes between others
    void everyClassChanged(bool on);
    void stepsWanted(const QString& runId);
    void versionRequested(const QString& runId, const std::optional<std::int64_t>& step);
    void versionRemoved(int index);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// A lane is known by what it is, in every language and of every clip.
    struct Entry {
        QString key;
        QString text;
        bool operator==(const Entry&) const = default;
    };

    [[nodiscard]] QLayout* makeLanes();
    [[nodiscard]] QLayout* makeVersions();
    void forgetSteps();
    void nameSteps();
    void fillPair(QComboBox& box) const;
    void retranslate();

    std::vector<Entry> m_lanes;
    QMap<QString, QString> m_hidden; ///< what they are called, by their keys
    QLabel* m_title;
    QListWidget* m_list;
    QCheckBox* m_everyClass;
    QLabel* m_pairTitle;
    QComboBox* m_first;
    QComboBox* m_second;
    QLabel* m_versionsTitle;
    QComboBox* m_run;
    QComboBox* m_step;
    QPushButton* m_add;
    QListWidget* m_versions;
    QPushButton* m_remove;
};

} // namespace timbrel::widgets
