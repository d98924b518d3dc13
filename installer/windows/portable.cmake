# SPDX-License-Identifier: GPL-3.0-or-later
# Before CPack packs: the folder to carry about keeps its settings beside the program, which it does
# because of this file (Settings::ofThisPerson).

if(CPACK_GENERATOR STREQUAL "ZIP")
  file(WRITE "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/redress-portable.ini"
       "; While this file lies beside redress.exe, settings are kept in it and not in the Registry.\n")
endif()
