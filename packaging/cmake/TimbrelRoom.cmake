# timbrel_add_room(<name> SOURCES … HEADERS … [DEPENDS rooms…] [LINKS targets…]
#                  [TORCH [PLAIN_SOURCES …]])
#
# One static library per room, so that a wrong arrow between rooms fails to link. TORCH says that the
# room's sources use LibTorch and share its precompiled header (13 s of parsing per unit otherwise).
# Its plain sources see nothing of it, and compile in half the time without that header.

function(timbrel_add_room name)
  cmake_parse_arguments(ROOM "TORCH" "" "SOURCES;PLAIN_SOURCES;HEADERS;DEPENDS;LINKS" ${ARGN})
  set(target timbrel_${name})
  add_library(${target} STATIC)
  add_library(timbrel::${name} ALIAS ${target})
  target_sources(${target}
    PRIVATE ${ROOM_SOURCES}
    PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${ROOM_HEADERS})
  list(TRANSFORM ROOM_DEPENDS PREPEND timbrel::)
  target_link_libraries(${target}
    PUBLIC timbrel_options ${ROOM_DEPENDS}
    PRIVATE timbrel_warnings ${ROOM_LINKS})
  if(ROOM_TORCH)
    timbrel_use_torch(${target})
    timbrel_add_plain_sources(${target} ${ROOM_PLAIN_SOURCES})
  endif()
endfunction()

function(timbrel_add_plain_sources target)
  target_sources(${target} PRIVATE ${ARGN})
  set_source_files_properties(${ARGN} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# Links LibTorch and its shared precompiled header.
function(timbrel_use_torch target)
  target_link_libraries(${target} PUBLIC timbrel_torch)
  timbrel_reuse_header(${target} timbrel_torch_pch)
  target_link_libraries(${target} PRIVATE timbrel_torch_pch)
endfunction()

# A precompiled header is only read back by code compiled alike, so programs are compiled as libraries
# are (-fPIC in place of CMake's -fPIE).
function(timbrel_reuse_header target header)
  target_precompile_headers(${target} REUSE_FROM ${header})
  get_target_property(kind ${target} TYPE)
  if(kind STREQUAL "EXECUTABLE")
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${target} PRIVATE -fPIC)
  endif()
endfunction()
