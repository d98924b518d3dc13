# SPDX-License-Identifier: GPL-3.0-or-later
# Target tidy: clang-tidy over the whole program. It needs what Qt's tools write.

# Every target below `folder` that Qt writes code for.
function(redress_collect_generated folder result)
  get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
  get_property(subfolders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
  set(found)
  foreach(target IN LISTS targets)
    get_target_property(has_generated ${target} AUTOMOC)
    get_target_property(type ${target} TYPE)
    if(has_generated AND NOT type STREQUAL "UTILITY")
      list(APPEND found ${target}_autogen)
    endif()
  endforeach()
  foreach(subfolder IN LISTS subfolders)
    redress_collect_generated("${subfolder}" below)
    list(APPEND found ${below})
  endforeach()
  set(${result} ${found} PARENT_SCOPE)
endfunction()

# To be called when every target is there.
function(redress_add_tidy)
  find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)
  if(NOT RUN_CLANG_TIDY)
    return()
  endif()
  redress_collect_generated("${CMAKE_SOURCE_DIR}" generated)
  # Left out: what includes qpdf, whose JSON.hh Clang 14 refuses in C++20 over the library of GCC 12.
  add_custom_target(
    tidy
    COMMAND ${RUN_CLANG_TIDY} -quiet -p "${CMAKE_BINARY_DIR}"
            "${CMAKE_SOURCE_DIR}/(app|core|ui|tests)/(?!report/pdf/|ui/report/pdf_test).*\\.cpp"
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    USES_TERMINAL
    VERBATIM)
  if(generated)
    add_dependencies(tidy ${generated})
  endif()
endfunction()
