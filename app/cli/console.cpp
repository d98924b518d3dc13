// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#ifdef Q_OS_WIN

#include <qt_windows.h>

#include <cstdio>
#include <fcntl.h>
#include <io.h>

namespace redress::cli {

Console::Console()
{
    for (FILE *stream : {stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    m_before = GetConsoleOutputCP();
    if (m_before != 0)
        SetConsoleOutputCP(CP_UTF8);
}

Console::~Console()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}

} // namespace redress::cli

#else

namespace redress::cli {

Console::Console() = default;
Console::~Console() = default;

} // namespace redress::cli

#endif
