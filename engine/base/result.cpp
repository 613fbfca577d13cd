// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/result.h"

#include <cerrno>
#include <cstring>

namespace timbrel {

std::string Error::text() const
{
    std::string line = where.empty() ? what : where + ": " + what;
    if (!remedy.empty()) {
        line += ". " + remedy;
    }
    if (cause) {
        line += " (" + cause->text() + ")";
    }
    return line;
}

Error Error::wrappedIn(std::string widerWhat, std::string widerWhere) const
{
    return Error{code, std::move(widerWhat), std::move(widerWhere), {},
        std::make_shared<const Error>(*this)};
}

Error systemError(int errorNumber, std::string_view doing, std::string where)
{
    auto error =
        Error{ErrorCode::Unreadable, "cannot " + std::string(doing), std::move(where), {}, {}};
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        error.code = ErrorCode::NotFound;
        error.what += ": there is no such file or folder";
        error.remedy = "Check the path";
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        error.code = ErrorCode::NoPermission;
        error.what += ": permission denied";
        error.remedy = "Choose a place you may use, or change its permissions";
        break;
    case ENOSPC:
    case EDQUOT:
        error.code = ErrorCode::NoSpace;
        error.what += ": the disk is full";
        error.remedy = "Free some space and try again; nothing that was saved before is lost";
        break;
    case EISDIR:
        error.what += ": it is a folder";
        error.remedy = "Name a file";
        break;
    default:
        error.what += std::string(": ") + std::strerror(errorNumber);
        break;
    }
    return error;
}

} // namespace timbrel
