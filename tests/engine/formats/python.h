// SPDX-FileCopyrightText: 2026 The Timbrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

#include "tests/support/process.h"

namespace timbrel::formats {

/// Whether Python is there and has a module.
inline bool pythonHas(const std::string& module)
{
    const std::string python = TIMBREL_PYTHON;
    return !python.empty() && tests::runProcess({python, "-c", "import " + module}).exitStatus == 0;
}

/// Runs a script with one argument, sys.argv[1].
inline tests::ProcessResult runPython(const std::string& script, const std::string& argument)
{
    return tests::runProcess({TIMBREL_PYTHON, "-c", script, argument});
}

} // namespace timbrel::formats
