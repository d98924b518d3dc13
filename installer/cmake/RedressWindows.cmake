# SPDX-License-Identifier: GPL-3.0-or-later
# What a program of Windows carries: icon, version, and the manifest that says how it sees screens,
# paths and text.

# redress_windows_program(redress "Redress"): nothing happens on other systems.
function(redress_windows_program program description)
  if(NOT WIN32)
    return()
  endif()
  set(resources "${PROJECT_SOURCE_DIR}/installer/windows/resources")
  set(manifest "${CMAKE_CURRENT_BINARY_DIR}/${program}.manifest")
  configure_file("${resources}/program.manifest.in" "${manifest}" @ONLY)
  set(script "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
  configure_file("${resources}/program.rc.in" "${script}" @ONLY)
  set_source_files_properties("${script}" PROPERTIES OBJECT_DEPENDS
                                                     "${manifest};${resources}/redress.ico;${resources}/casefile.ico")
  target_sources(${program} PRIVATE "${script}")
  if(MSVC)
    target_link_options(${program} PRIVATE /MANIFEST:NO) # It would make another one.
  endif()
endfunction()
