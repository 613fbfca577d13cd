# timbrel_add_test(<name> SOURCES … LINKS … [TORCH [PLAIN_SOURCES …]] [QT] [LABELS …]
#                  [TIMEOUT seconds])
#
# One test program per room. Engine and command-line tests use GoogleTest, since they must run on
# machines without Qt; tests of widgets and of the desktop program use Qt Test, offscreen.

function(timbrel_add_test name)
  cmake_parse_arguments(TEST "TORCH;QT" "TIMEOUT" "SOURCES;PLAIN_SOURCES;LINKS;LABELS" ${ARGN})
  set(target tst_${name})
  add_executable(${target} ${TEST_SOURCES})
  target_link_libraries(${target} PRIVATE timbrel_options timbrel_warnings ${TEST_LINKS})
  if(TEST_TORCH)
    timbrel_use_torch(${target})
    timbrel_add_plain_sources(${target} ${TEST_PLAIN_SOURCES})
  endif()
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 300)
  endif()
  if(TEST_QT)
    timbrel_use_qt(${target})
    target_link_libraries(${target} PRIVATE Qt6::Test)
    add_test(NAME ${name} COMMAND ${target})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  else()
    target_link_libraries(${target} PRIVATE GTest::gtest_main)
    add_test(NAME ${name} COMMAND ${target})
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${TEST_TIMEOUT} LABELS "${TEST_LABELS}")
endfunction()
