# timbrel_qt: Qt Widgets under the strict rules that all our Qt code keeps.
# timbrel_add_qt_room(<name> …): timbrel_add_room() for a room that uses Qt.
# timbrel_use_qt(<target>): links it, and its precompiled header (two seconds of parsing per unit
# otherwise).

add_library(timbrel_qt INTERFACE)
target_link_libraries(timbrel_qt INTERFACE Qt6::Widgets)
target_compile_definitions(timbrel_qt INTERFACE
  QT_NO_KEYWORDS
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_FOREACH
  QT_USE_QSTRINGBUILDER
  QT_STRICT_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)

# Rooms above LibTorch get this from it; the header below is read back only where all have it.
get_target_property(torch_options torch INTERFACE_COMPILE_OPTIONS)
list(FILTER torch_options INCLUDE REGEX "_GLIBCXX_USE_CXX11_ABI")
target_compile_options(timbrel_qt INTERFACE ${torch_options})

add_library(timbrel_qt_pch STATIC "${PROJECT_SOURCE_DIR}/widgets/base/qt_headers.cpp")
target_link_libraries(timbrel_qt_pch PRIVATE timbrel_options timbrel_warnings timbrel_qt)
target_precompile_headers(timbrel_qt_pch PRIVATE <QtWidgets>)

function(timbrel_use_qt target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  target_link_libraries(${target} PUBLIC timbrel_qt)
  timbrel_reuse_header(${target} timbrel_qt_pch)
endfunction()

function(timbrel_add_qt_room name)
  timbrel_add_room(${name} ${ARGN})
  timbrel_use_qt(timbrel_${name})
endfunction()
