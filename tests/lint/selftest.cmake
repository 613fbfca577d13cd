# SPDX-FileCopyrightText: 2026 The Timbrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DWORK=<empty folder> -P selftest.cmake
#
# Plants one violation after the other in a small clean tree and sees that layering.cmake finds it.

cmake_minimum_required(VERSION 3.25)

set(head "// SPDX-FileCopyrightText: 2026 Somebody\n// SPDX-License-Identifier: GPL-3.0-or-later\n\n")

function(make_clean_tree)
  file(REMOVE_RECURSE "${WORK}")
  file(WRITE "${WORK}/engine/base/text.h" "${head}#pragma once\n\n#include <string>\n")
  file(WRITE "${WORK}/engine/nn/net.h" "${head}#pragma once\n\n#include <torch/torch.h>\n")
  file(WRITE "${WORK}/engine/audio/file.cpp"
    "${head}#include <sndfile.h>\n\n#include \"engine/base/text.h\"\n")
  file(WRITE "${WORK}/widgets/panels/log_panel.h"
    "${head}#pragma once\n\n#include <QWidget>\n\n#include \"engine/base/text.h\"\n")
  file(WRITE "${WORK}/widgets/panels/log_panel.cpp"
    "${head}#include \"widgets/panels/log_panel.h\"\n")
endfunction()

function(run_lint result_variable output_variable)
  execute_process(COMMAND "${CMAKE_COMMAND}" -DROOT=${WORK} -P "${CMAKE_CURRENT_LIST_DIR}/layering.cmake"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  set(${result_variable} "${result}" PARENT_SCOPE)
  set(${output_variable} "${output}" PARENT_SCOPE)
endfunction()

# Writes one more file and expects a complaint that names it and says what is wrong.
function(expect_complaint file text words)
  make_clean_tree()
  file(WRITE "${WORK}/${file}" "${text}")
  run_lint(result output)
  if(result EQUAL 0)
    message(FATAL_ERROR "No complaint about ${file}:\n${text}")
  endif()
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  string(FIND "${output}" "${file}: " names_file)
  string(FIND "${output}" "${words}" says_words)
  if(names_file EQUAL -1 OR says_words EQUAL -1)
    message(FATAL_ERROR "The complaint about ${file} should say \"${words}\":\n${output}")
  endif()
endfunction()

make_clean_tree()
run_lint(result output)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "A clean tree is complained of:\n${output}")
endif()

expect_complaint(engine/base/up.cpp "${head}#include \"engine/nn/net.h\"\n"
  "which engine/base may not see")
expect_complaint(engine/audio/window.cpp "${head}#include <QWidget>\n" "includes <QWidget>")
expect_complaint(engine/audio/net.cpp "${head}#include <torch/torch.h>\n" "includes <torch/torch.h>")
expect_complaint(widgets/base/net.cpp "${head}#  include <torch/torch.h>\n" "includes <torch/torch.h>")
expect_complaint(widgets/base/plot.cpp "${head}#include <qcustomplot.h>\n" "includes <qcustomplot.h>")
expect_complaint(engine/base/sound.cpp "${head}#include <sndfile.h>\n" "includes <sndfile.h>")
expect_complaint(widgets/window/engine.cpp "${head}#include \"engine/audio/file.h\"\n"
  "which widgets/window may not see")
expect_complaint(widgets/panels/map_panel.cpp "${head}#include \"widgets/panels/log_panel.h\"\n"
  "panels speak through signals only")
expect_complaint(engine/nn/near.cpp "${head}#include \"../base/text.h\"\n"
  "not written from the repository's root")
expect_complaint(engine/nn/near.cpp "${head}#include \"net.h\"\n"
  "not written from the repository's root")
expect_complaint(app/cli/main.cpp "${head}#include <QString>\n" "must build without Qt")
expect_complaint(app/bridge/both.cpp "${head}#include <QWidget>\n\n#include \"engine/nn/net.h\"\n"
  "Qt and Torch together")
expect_complaint(engine/base/bare.cpp "#include <string>\n" "SPDX lines are missing")
expect_complaint(engine/base/twice.h "${head}#include <string>\n" "#pragma once is missing")
string(REPEAT "\n" 160 many_lines)
expect_complaint(engine/base/long.h "${head}#pragma once\n${many_lines}" "has 164 lines of 150")
expect_complaint(engine/attic/old.cpp "${head}" "does not know")

file(REMOVE_RECURSE "${WORK}")
message(STATUS "Every planted violation was found")
