// SPDX-License-Identifier: GPL-3.0-or-later
// Built with MinGW, a thread ends by freeing its thread-local memory before the destructors of what
// lies there have run. Qt keeps one such object for each thread that matched a pattern with PCRE's
// JIT: its destructor reads freed memory, the fault is swallowed as the thread ends, winpthreads
// stays locked, and the program hangs for ever once main() has returned. So patterns are matched
// without the JIT there. QT_ENABLE_REGEXP_JIT in the environment has the last word.

#include <QByteArray>

namespace {

/// Before main(), as Qt looks once, when the first pattern is matched.
[[maybe_unused]] const bool kWithoutJit =
    qEnvironmentVariableIsSet("QT_ENABLE_REGEXP_JIT") || qputenv("QT_ENABLE_REGEXP_JIT", "0");

} // namespace

/// What the linker is told to look for in each program, so that it takes this file along.
extern "C" void redress_mingw_threads() {}
