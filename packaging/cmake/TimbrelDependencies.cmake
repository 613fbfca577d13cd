# Libraries from others, as targets. Each is a Debian 12 package; packaging/packages lists them.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(benchmark REQUIRED)
pkg_check_modules(tomlplusplus REQUIRED IMPORTED_TARGET tomlplusplus)
pkg_check_modules(sndfile      REQUIRED IMPORTED_TARGET sndfile>=1.1)
pkg_check_modules(soxr         REQUIRED IMPORTED_TARGET soxr)
pkg_check_modules(portaudio    REQUIRED IMPORTED_TARGET portaudio-2.0)
pkg_check_modules(fluidsynth   REQUIRED IMPORTED_TARGET fluidsynth>=2.2)
pkg_check_modules(fftw3f       REQUIRED IMPORTED_TARGET fftw3f)
pkg_check_modules(xxhash       REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(cairo        REQUIRED IMPORTED_TARGET cairo cairo-svg cairo-pdf)
pkg_check_modules(lbfgs        REQUIRED IMPORTED_TARGET liblbfgs)

# libcsv brings neither a CMake package nor a pkg-config file.
find_path(CSV_INCLUDE_DIR csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)
add_library(timbrel_csv INTERFACE)
target_include_directories(timbrel_csv SYSTEM INTERFACE "${CSV_INCLUDE_DIR}")
target_link_libraries(timbrel_csv INTERFACE "${CSV_LIBRARY}")

find_package(Torch REQUIRED)
# One target for LibTorch, its headers as system headers so that our warnings stay ours.
add_library(timbrel_torch INTERFACE)
target_include_directories(timbrel_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(timbrel_torch INTERFACE ${TORCH_LIBRARIES})

if(TIMBREL_GUI)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg PrintSupport Test LinguistTools)
  find_package(QCustomPlotQt6 REQUIRED)
endif()
if(TIMBREL_TESTS)
  find_package(GTest REQUIRED)
endif()
