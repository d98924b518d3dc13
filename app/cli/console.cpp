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

bool Console::isForErrors()
{
    return _isatty(_fileno(stderr)) != 0;
}

Console::~Console()
{
    if (m_before != 0)
        SetConsoleOutputCP(m_before);
}

} // namespace redress::cli

#else

#include <cstdio>
#include <unistd.h>

namespace redress::cli {

Console::Console() = default;
Console::~Console() = default;

bool Console::isForErrors()
{
    return isatty(fileno(stderr)) != 0;
}

} // namespace redress::cli

#endif
