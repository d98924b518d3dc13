# SPDX-License-Identifier: GPL-3.0-or-later
# With REDRESS_UNITY the files of each target are compiled by the dozen: a build from nothing, as in
# continuous integration, takes half the time. Everyday builds leave it off, since there a change
# would compile its neighbours anew.

function(redress_targets_below directory result)
  get_property(targets DIRECTORY "${directory}" PROPERTY BUILDSYSTEM_TARGETS)
  get_property(below DIRECTORY "${directory}" PROPERTY SUBDIRECTORIES)
  foreach(sub IN LISTS below)
    redress_targets_below("${sub}" more)
    list(APPEND targets ${more})
  endforeach()
  set(${result} "${targets}" PARENT_SCOPE)
endfunction()

# To be called when all targets and their files are known.
function(redress_unite)
  if(NOT REDRESS_UNITY)
    return()
  endif()
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  redress_targets_below("${CMAKE_SOURCE_DIR}" targets)
  set(lines "")
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(NOT type MATCHES "^(STATIC_LIBRARY|OBJECT_LIBRARY|EXECUTABLE)$")
      continue()
    endif()
    get_target_property(sources ${target} SOURCES)
    get_target_property(directory ${target} SOURCE_DIR)
    foreach(source IN LISTS sources)
      string(APPEND lines "${target};${directory};${source}\n")
    endforeach()
  endforeach()
  set(list "${CMAKE_BINARY_DIR}/unity-sources.txt")
  set(groups "${CMAKE_BINARY_DIR}/unity-groups.cmake")
  file(WRITE "${list}" "${lines}")
  execute_process(
    COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/installer/cmake/unitygroups.py" "${list}" "${groups}"
    COMMAND_ERROR_IS_FATAL ANY)
  include("${groups}")
endfunction()
