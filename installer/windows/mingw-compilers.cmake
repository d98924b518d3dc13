# SPDX-License-Identifier: GPL-3.0-or-later
# Debian 12 -> Windows x64: MinGW-w64 12 with POSIX threads, and nothing of Qt. The libraries that
# build-libraries.sh makes are built with this file alone; Redress with mingw-toolchain.cmake.

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

# Libraries, headers and packages come from these roots and never from the system that builds;
# programs that run during the build come from that system.
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
if(REDRESS_MINGW_ROOT)
  list(PREPEND CMAKE_FIND_ROOT_PATH "${REDRESS_MINGW_ROOT}")
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# pkg-config would otherwise answer with the libraries of the system that builds.
set(ENV{PKG_CONFIG_DIR} "")
set(ENV{PKG_CONFIG_PATH} "")
set(ENV{PKG_CONFIG_LIBDIR} "${REDRESS_MINGW_ROOT}/lib/pkgconfig")
