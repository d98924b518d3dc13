# SPDX-License-Identifier: GPL-3.0-or-later
# Target tidy: clang-tidy over the whole program, after a build with the preset of that name.

find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)
if(RUN_CLANG_TIDY)
  add_custom_target(
    tidy
    COMMAND ${RUN_CLANG_TIDY} -quiet -p "${CMAKE_BINARY_DIR}"
            "${CMAKE_SOURCE_DIR}/(app|core|ui|tests)/.*\\.cpp"
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    USES_TERMINAL
    VERBATIM)
endif()
