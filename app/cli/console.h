// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace redress::cli {

/// The window of text that the program prints into, while the program runs. All that it prints is
/// UTF-8 with plain line ends; a console of Windows has to be told, and is given back as it was.
class Console final
{
public:
    Console();
    // NOLINTNEXTLINE(performance-trivially-destructible): on Windows it gives the console back.
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    /// Whether a person sees what is told as an error at once: it goes to no file or program.
    static bool isForErrors();

private:
    [[maybe_unused]] unsigned int m_before = 0; ///< The code page; 0 where nothing was changed.
};

} // namespace redress::cli
