// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <utility>

#include <tl/expected.hpp>

#include "engine/base/sentence.h"

namespace timbrel {

enum class ErrorCode {
    InvalidArgument, ///< a parameter, an option or a description that cannot be used
    NotFound,
    Unreadable, ///< present, but not what its name promises: truncated, corrupt, foreign
    NoSpace,
    NoPermission,
    NoDevice,
    Diverged, ///< a loss left the finite numbers
    Cancelled, ///< asked to stop before there was a result
    Internal,
};

/// What went wrong, where, and what a person can do about it. A pure value: making one has no
/// effect.
///
/// `what` is a sentence without its full stop, `where` a file, key or step (may be empty), `remedy`
/// a sentence that begins with a verb (may be empty).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Sentence what;
    std::string where;
    Sentence remedy;
    std::shared_ptr<const Error> cause;

    /// "where: what. remedy. (cause)" on one line, for people.
    [[nodiscard]] Sentence text() const;

    /// This error as the cause of a wider one.
    [[nodiscard]] Error wrappedIn(Sentence widerWhat, std::string widerWhere = {}) const;
};

/// A value, or the reason why there is none. For what the world can do to us: files, devices,
/// parameters, divergence. What only we can do wrong is asserted instead.
template <typename T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorCode code, Sentence what, std::string where = {}, Sentence remedy = {})
{
    return tl::unexpected<Error>(
        Error{code, std::move(what), std::move(where), std::move(remedy), nullptr});
}

/// The error for the last failed system call on `where`, worded from errno; `doing` is the rest of
/// "cannot …".
[[nodiscard]] Error systemError(int errorNumber, Sentence doing, std::string where);

} // namespace timbrel

#define TIMBREL_JOIN_(a, b) a##b
#define TIMBREL_JOIN(a, b) TIMBREL_JOIN_(a, b)
#define TIMBREL_TRY_(outcome, declaration, ...)                                                    \
    auto outcome = (__VA_ARGS__);                                                                  \
    if (!outcome) {                                                                                \
        return tl::unexpected(std::move(outcome).error());                                         \
    }                                                                                              \
    declaration = std::move(*outcome)

/// `TIMBREL_TRY(const auto x, f())`: x is f()'s value, or the calling function returns f()'s error.
#define TIMBREL_TRY(declaration, ...)                                                              \
    TIMBREL_TRY_(TIMBREL_JOIN(timbrelOutcome, __LINE__), declaration, __VA_ARGS__)

/// The same for a Result without a value.
#define TIMBREL_CHECK(...)                                                                         \
    do {                                                                                           \
        if (auto outcome = (__VA_ARGS__); !outcome) {                                              \
            return tl::unexpected(std::move(outcome).error());                                     \
        }                                                                                          \
    } while (false)
