# SPDX-License-Identifier: GPL-3.0-or-later
# GTest::gtest and GTest::gmock. A native build takes the installed libraries; a cross-build, for
# which no distribution has them, builds them from the source that Debian's googletest installs.

if(NOT CMAKE_CROSSCOMPILING)
  find_package(GTest REQUIRED)
  return()
endif()

find_path(
  REDRESS_GTEST_SOURCE googlemock/CMakeLists.txt
  PATHS /usr/src/googletest
  NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH
  DOC "The source of GoogleTest, for cross-builds" REQUIRED)

block()
  set(CMAKE_AUTOMOC OFF)
  set(CMAKE_AUTOUIC OFF)
  set(INSTALL_GTEST OFF)
  add_subdirectory("${REDRESS_GTEST_SOURCE}" googletest EXCLUDE_FROM_ALL SYSTEM)
endblock()
