# Turns resources/presets/*.toml and resources/sweeps/*.toml into one source file, so that the library
# finds them wherever it is installed. Sets TIMBREL_BUILT_IN_SOURCE. Their order is the one people see.

set(presets first-transfer marsden-mel marsden-phase2 marsden-phase3 halfon-fit halfon-short halfon-lord
    halfon-adversarial halfon-losses rho-l22 marsden-paper marsden-genres
    halfon-paper timbretron-cqt rainbowgram gupta-stft sanders-normalised)
set(sweeps losses amortisation content-size networks generators class-size noise-and-decay overlap
  phase-channels sub-classes)

set(TIMBREL_BUILT_IN_SOURCE "${PROJECT_BINARY_DIR}/generated/built_in_data.cpp")
set(text "// Generated from resources/ by TimbrelBuiltIn.cmake.\n\n")
string(APPEND text "#include \"engine/experiments/description/built_in.h\"\n\n#include <array>\n\n")
string(APPEND text "namespace timbrel::experiments {\n\n")
foreach(kind preset sweep)
  string(APPEND text "std::span<const BuiltIn> ${kind}Texts()\n{\n    static const std::array texts{\n")
  foreach(id ${${kind}s})
    set(file "${PROJECT_SOURCE_DIR}/resources/${kind}s/${id}.toml")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(READ "${file}" content)
    string(APPEND text "        BuiltIn{\"${id}\", R\"toml(${content})toml\"},\n")
  endforeach()
  string(APPEND text "    };\n    return texts;\n}\n\n")
endforeach()
string(APPEND text "} // namespace timbrel::experiments\n")
file(CONFIGURE OUTPUT "${TIMBREL_BUILT_IN_SOURCE}" CONTENT "${text}" @ONLY)
