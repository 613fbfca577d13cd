# Turns resources/presets/*.toml into one source file, so that the library finds its presets wherever
# it is installed. Sets TIMBREL_PRESETS_SOURCE. The presets' order is the one people see.

set(presets first-transfer marsden-mel marsden-phase2 marsden-phase3 halfon-fit halfon-short halfon-lord
    halfon-adversarial halfon-losses rho-l22 timbretron-cqt rainbowgram gupta-stft sanders-normalised)

set(TIMBREL_PRESETS_SOURCE "${PROJECT_BINARY_DIR}/generated/presets_data.cpp")
set(text "// Generated from resources/presets by TimbrelPresets.cmake.\n\n")
string(APPEND text "#include \"engine/experiments/presets.h\"\n\n#include <array>\n\n")
string(APPEND text "namespace timbrel::experiments {\n\n")
string(APPEND text "std::span<const PresetText> presetTexts()\n{\n    static const std::array texts{\n")
foreach(preset ${presets})
  set(file "${PROJECT_SOURCE_DIR}/resources/presets/${preset}.toml")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  file(READ "${file}" content)
  string(APPEND text "        PresetText{\"${preset}\", R\"toml(${content})toml\"},\n")
endforeach()
string(APPEND text "    };\n    return texts;\n}\n\n} // namespace timbrel::experiments\n")
file(CONFIGURE OUTPUT "${TIMBREL_PRESETS_SOURCE}" CONTENT "${text}" @ONLY)
