// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/clip_model.h"

#include <algorithm>

#include "engine/snapshots/clip_name.h"
#include "widgets/base/clip_drag.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {

void ClipModel::setClips(std::shared_ptr<const snapshots::ClipList> clips)
{
    m_clips = std::move(clips);
    select();
}

void ClipModel::setFilter(const QString& words)
{
    m_words.clear();
    for (const QString& word : words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        m_words.push_back(word.toStdString());
    }
    select();
}

int ClipModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ClipModel::data(const QModelIndex& index, int role) const
{
    const auto clip = m_rows[static_cast<std::size_t>(index.row())];
    const auto& listed = m_clips->clips[clip];
    if (role == Qt::DisplayRole) {
        return textOf(clip);
    }
    if (role == Qt::ToolTipRole) {
        return listed.heldOut ? tr("%1, held out").arg(toQString(listed.id))
                              : tr("%1, trained on").arg(toQString(listed.id));
    }
    return role == kIdRole ? QVariant(toQString(listed.id)) : QVariant();
}

Qt::ItemFlags ClipModel::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QStringList ClipModel::mimeTypes() const
{
    return {QLatin1String(kClipMime)};
}

QMimeData* ClipModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const auto& index : indexes) {
        ids.append(index.data(kIdRole).toString());
    }
    return makeClipData(ids);
}

void ClipModel::select()
{
    beginResetModel();
    m_rows.clear();
    m_cut = false;
    for (std::size_t clip = 0; clip < total() && !m_cut; ++clip) {
        const auto& text = m_clips->clips[clip].words;
        if (std::ranges::all_of(m_words,
                [&text](const auto& word) { return text.find(word) != std::string::npos; })) {
            m_cut = m_rows.size() == kMost;
            if (!m_cut) {
                m_rows.push_back(clip);
            }
        }
    }
    endResetModel();
}

QString ClipModel::textOf(std::size_t clip) const
{
    const auto& listed = m_clips->clips[clip];
    const auto at = listed.id.rfind('@');
    return tr("%1 · %2 · frame %3")
        .arg(toQString(m_clips->corpusClasses[listed.classIndex]),
            toQString(snapshots::clipName(listed.id)),
            at == std::string::npos ? QString() : toQString(listed.id.substr(at + 1)));
}

} // namespace timbrel::widgets
