# SPDX-License-Identifier: GPL-3.0-or-later
# Target tidy: clang-tidy over the whole program. No file includes what Qt's tools write, so nothing
# is built for it.

function(redress_add_tidy)
  find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)
  if(NOT RUN_CLANG_TIDY)
    return()
  endif()
  # Left out: what includes qpdf, whose JSON.hh Clang 14 refuses in C++20 over the library of GCC 12.
  add_custom_target(
    tidy
    COMMAND ${RUN_CLANG_TIDY} -quiet -p "${CMAKE_BINARY_DIR}"
            "${CMAKE_SOURCE_DIR}/(app|core|ui|tests)/(?!report/pdf/|ui/report/pdf_test).*\\.cpp"
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    USES_TERMINAL
    VERBATIM)
endfunction()
