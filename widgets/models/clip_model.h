// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QAbstractListModel>

#include "engine/snapshots/clip_list.h"

namespace timbrel::widgets {

/// Clips of a run to choose from: those that have all of some words, as many as anyone reads. They
/// can be dragged, see clip_drag.h.
class ClipModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kIdRole = Qt::UserRole;
    static constexpr std::size_t kMost = 500; ///< rows

    using QAbstractListModel::QAbstractListModel;

    void setClips(std::shared_ptr<const snapshots::ClipList> clips);
    /// Words in any order and case, of the clip's path, name or class. Of a hundred thousand clips
    /// it takes a few milliseconds.
    void setFilter(const QString& words);
    [[nodiscard]] std::size_t total() const { return m_clips ? m_clips->clips.size() : 0; }
    [[nodiscard]] bool isCut() const { return m_cut; } ///< more have the words than are shown

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    void select();
    [[nodiscard]] QString textOf(std::size_t clip) const;

    std::shared_ptr<const snapshots::ClipList> m_clips;
    std::vector<std::string> m_words; ///< in lower case
    std::vector<std::size_t> m_rows; ///< indices into the clips
    bool m_cut = false;
};

} // namespace timbrel::widgets
