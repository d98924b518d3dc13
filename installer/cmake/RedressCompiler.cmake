# SPDX-License-Identifier: GPL-3.0-or-later
# What every target compiles with: warnings, sanitizers, ccache.

add_library(redress_compiler INTERFACE)
add_library(Redress::compiler ALIAS redress_compiler)

target_compile_definitions(
  redress_compiler
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_KEYWORDS
            QT_NO_FOREACH
            QT_NO_JAVA_STYLE_ITERATORS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  target_compile_options(redress_compiler INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
  if(REDRESS_WARNINGS_AS_ERRORS)
    target_compile_options(redress_compiler INTERFACE /WX)
  endif()
else()
  target_compile_options(redress_compiler INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
  if(REDRESS_WARNINGS_AS_ERRORS)
    target_compile_options(redress_compiler INTERFACE -Werror)
  endif()
endif()

if(REDRESS_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # A test of a private fixture seems to lie in a header when its file is included by the dozen.
  target_compile_options(redress_compiler INTERFACE -Wno-subobject-linkage)
endif()

if(REDRESS_ASSERTIONS)
  target_compile_definitions(redress_compiler INTERFACE QT_FORCE_ASSERTS)
endif()

if(REDRESS_SANITIZE)
  target_compile_options(redress_compiler INTERFACE -fsanitize=${REDRESS_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(redress_compiler INTERFACE -fsanitize=${REDRESS_SANITIZE})
endif()

find_program(CCACHE ccache)
if(CCACHE)
  # Precompiled headers and ccache agree only with these sloppiness settings.
  set(launcher ${CMAKE_COMMAND} -E env "CCACHE_SLOPPINESS=pch_defines,time_macros" ${CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
  add_compile_options($<$<AND:$<COMPILE_LANGUAGE:CXX>,$<CXX_COMPILER_ID:GNU>>:-fpch-preprocess>)
endif()
