// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/longwork.h"

#include "app/cli/console.h"

#include <QLocale>
#include <QTextStream>

#include <csignal>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kBetweenLinesMs = 200;

// A handler of signals may write this alone.
volatile std::sig_atomic_t wasInterrupted = 0;

extern "C" void interrupt(int)
{
    wasInterrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

LongWork::LongWork(QTextStream &err)
    : m_err(err)
    , m_isOnConsole(Console::isForErrors())
{
    wasInterrupted = 0;
    std::signal(SIGINT, interrupt);
    m_sinceTold.start();
}

LongWork::~LongWork()
{
    std::signal(SIGINT, SIG_DFL);
    clear();
}

Progress LongWork::progress()
{
    return {[this](const QString &doing, qint64 done, qint64 total) { tell(doing, done, total); },
            [] { return wasInterrupted != 0; }};
}

void LongWork::tell(const QString &doing, qint64 done, qint64 total)
{
    if (!m_isOnConsole || m_sinceTold.elapsed() < kBetweenLinesMs)
        return;
    m_sinceTold.restart();
    const QLocale locale;
    const QString line =
        total > 0 ? u"%1 %2/%3"_s.arg(doing, locale.toString(done), locale.toString(total)) : doing;
    clear();
    m_err << line;
    m_err.flush();
    m_lengthOfLine = line.size();
}

void LongWork::clear()
{
    if (m_lengthOfLine == 0)
        return;
    m_err << u'\r' << QString(m_lengthOfLine, u' ') << u'\r';
    m_err.flush();
    m_lengthOfLine = 0;
}

} // namespace redress::cli
