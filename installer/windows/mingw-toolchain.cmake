# SPDX-License-Identifier: GPL-3.0-or-later
# The toolchain of the preset "mingw": MinGW 12, Qt for Windows, and Debian's Qt tools of the same
# version (moc, rcc, uic, lrelease), which run during the build.
#
#   REDRESS_QT_MINGW    the folder that Qt for Windows was unpacked to
#   REDRESS_MINGW_ROOT  where build-libraries.sh installed; build/mingw-libraries unless told
#
# Both are read from the environment at the first configuration and kept in the cache.

set(REDRESS_QT_MINGW "$ENV{REDRESS_QT_MINGW}" CACHE PATH "The folder that Qt for Windows was unpacked to")
if(DEFINED ENV{REDRESS_MINGW_ROOT})
  set(libraries "$ENV{REDRESS_MINGW_ROOT}")
else()
  cmake_path(SET libraries NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../build/mingw-libraries")
endif()
set(REDRESS_MINGW_ROOT "${libraries}" CACHE PATH "The folder that installer/windows/build-libraries.sh installed to")
unset(libraries)

# The small projects of try_compile read this file too, and have no cache.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES REDRESS_QT_MINGW REDRESS_MINGW_ROOT)

set(qt_toolchain "${REDRESS_QT_MINGW}/lib/cmake/Qt6/qt.toolchain.cmake")
if(NOT EXISTS "${qt_toolchain}")
  message(FATAL_ERROR "REDRESS_QT_MINGW must name the folder of Qt for Windows (MinGW); no Qt in \"${REDRESS_QT_MINGW}\".")
endif()

# Qt's file would take the compilers from where they lay when Qt was built: name ours.
set(QT_CHAINLOAD_TOOLCHAIN_FILE "${CMAKE_CURRENT_LIST_DIR}/mingw-compilers.cmake")
include("${qt_toolchain}")
unset(qt_toolchain)

if(NOT QT_HOST_PATH)
  set(QT_HOST_PATH /usr CACHE PATH "Where the Qt of this system lies, for its tools")
endif()
if(NOT QT_HOST_PATH_CMAKE_DIR)
  file(GLOB host_packages "${QT_HOST_PATH}/lib/*-linux-gnu/cmake/Qt6" "${QT_HOST_PATH}/lib/cmake/Qt6")
  list(GET host_packages 0 host_packages)
  cmake_path(GET host_packages PARENT_PATH host_packages)
  set(QT_HOST_PATH_CMAKE_DIR "${host_packages}" CACHE PATH "Where the CMake packages of that Qt lie")
  unset(host_packages)
endif()

# ctest runs the tests through Wine. Its set-up is in test-under-wine.sh.
find_program(REDRESS_WINE NAMES wine wine64 DOC "Runs the tests of a cross-build")
mark_as_advanced(REDRESS_WINE)
if(REDRESS_WINE)
  set(CMAKE_CROSSCOMPILING_EMULATOR "${REDRESS_WINE}")
endif()
