// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <initializer_list>
#include <string>

#include "tests/fuzz/input.h"

namespace timbrel::fuzz {

/// Has the importer of catalog id `layout` recognise and read a folder where `bytes` are the file
/// named `description`, beside a short sound under each of the names in `sounds`.
///
/// Requires that every recording of a corpus belongs to a class of it.
void readLayout(const std::string& layout, const std::string& description, Bytes bytes,
    std::initializer_list<const char*> sounds);

} // namespace timbrel::fuzz
