// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/result.h"

#include <cerrno>
#include <cstring>

namespace timbrel {

Sentence Error::text() const
{
    Sentence line = where.empty() ? what : say("{}: {}", where, what);
    if (!remedy.empty()) {
        line = say("{}. {}", line, remedy);
    }
    return cause ? say("{} ({})", line, cause->text()) : line;
}

Error Error::wrappedIn(Sentence widerWhat, std::string widerWhere) const
{
    return Error{code, std::move(widerWhat), std::move(widerWhere), {},
        std::make_shared<const Error>(*this)};
}

Error systemError(int errorNumber, Sentence doing, std::string where)
{
    Error error{ErrorCode::Unreadable, {}, std::move(where), {}, {}};
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        error.code = ErrorCode::NotFound;
        error.what = say("cannot {}: there is no such file or folder", doing);
        error.remedy = say("Check the path");
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        error.code = ErrorCode::NoPermission;
        error.what = say("cannot {}: permission denied", doing);
        error.remedy = say("Choose a place you may use, or change its permissions");
        break;
    case ENOSPC:
    case EDQUOT:
        error.code = ErrorCode::NoSpace;
        error.what = say("cannot {}: the disk is full", doing);
        error.remedy = say("Free some space and try again; nothing that was saved before is lost");
        break;
    case EISDIR:
        error.what = say("cannot {}: it is a folder", doing);
        error.remedy = say("Name a file");
        break;
    default:
        error.what = say("cannot {}: {}", doing, std::strerror(errorNumber));
        break;
    }
    return error;
}

} // namespace timbrel
