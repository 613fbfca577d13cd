// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/models/log_model.h"

#include <algorithm>
#include <string_view>

#include <QGuiApplication>

#include "widgets/base/icon.h"
#include "widgets/base/text.h"

namespace timbrel::widgets {
namespace {

constexpr std::string_view kPrompt = "$ "; // what a command begins with

/// A command reads from left to right in every language.
QString leftToRight(const QString& text)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x2066) + text + QChar(0x2069) : text;
}

} // namespace

QString commandIn(const snapshots::LogLine& line)
{
    const auto text = line.text.english();
    return text.starts_with(kPrompt) ? toQString(std::string_view(text).substr(kPrompt.size()))
                                     : QString();
}

LogModel::LogModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void LogModel::append(std::span<const snapshots::LogLine> lines)
{
    lines = lines.last(std::min<std::size_t>(lines.size(), kMostLines));
    if (lines.empty()) {
        return;
    }
    const int added = static_cast<int>(lines.size());
    if (const int over = rowCount() + added - kMostLines; over > 0) {
        beginRemoveRows({}, 0, over - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + over);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount() + added - 1);
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == kCommandRole) {
        const QString command = commandIn(line);
        return command.isEmpty() ? QVariant() : command;
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString text = toQString(line.text);
        return commandIn(line).isEmpty() ? text : leftToRight(text);
    }
    if (role == Qt::DecorationRole) {
        switch (line.severity) {
        case snapshots::Severity::Error:
            return icon(QStringLiteral("error"));
        case snapshots::Severity::Warning:
            return icon(QStringLiteral("warning"));
        case snapshots::Severity::Info:
            return icon(QStringLiteral("info"));
        }
    }
    return {};
}

} // namespace timbrel::widgets
