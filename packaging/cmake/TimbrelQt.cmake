# timbrel_qt: Qt Widgets under the strict rules that all our Qt code keeps.
# timbrel_add_qt_room(<name> …): timbrel_add_room() for a room that uses Qt.

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

function(timbrel_add_qt_room name)
  timbrel_add_room(${name} ${ARGN})
  set_target_properties(timbrel_${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(timbrel_${name} PUBLIC timbrel_qt)
endfunction()
