# Language level, warnings and sanitizers, as two INTERFACE targets that every room links.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Release, RelWithDebInfo or Debug" FORCE)
endif()
include(GNUInstallDirs)

add_library(timbrel_options INTERFACE)
target_include_directories(timbrel_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(timbrel_options INTERFACE TIMBREL_VERSION="${PROJECT_VERSION}")
# The numeric rooms are written as plain loops; this lets the compiler use the vector units that
# every x86-64 machine of the last ten years has. LibTorch, FFTW and OpenBLAS choose at run time.
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  target_compile_options(timbrel_options INTERFACE -march=x86-64-v3)
endif()

add_library(timbrel_warnings INTERFACE)
target_compile_options(timbrel_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict> # GCC 12 warns wrongly about std::string (its bug 105651)
  $<$<BOOL:${TIMBREL_WERROR}>:-Werror>)

if(TIMBREL_SANITIZE STREQUAL "address")
  target_compile_options(timbrel_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(timbrel_options INTERFACE -fsanitize=address,undefined)
elseif(TIMBREL_SANITIZE STREQUAL "thread")
  target_compile_options(timbrel_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
  target_link_options(timbrel_options INTERFACE -fsanitize=thread)
elseif(TIMBREL_SANITIZE STREQUAL "fuzzer") # and undefined behaviour ends the program, as a finding
  set(fuzzing -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
  target_compile_options(timbrel_options INTERFACE ${fuzzing} -fno-omit-frame-pointer)
  target_link_options(timbrel_options INTERFACE ${fuzzing})
elseif(TIMBREL_SANITIZE)
  message(FATAL_ERROR
    "TIMBREL_SANITIZE is \"${TIMBREL_SANITIZE}\"; use address, thread, fuzzer or nothing")
endif()
