// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/ownscreen.h"

#include "tests/benchmark/stopwatch.h"

#include <QStandardPaths>
#include <QThread>

#include <stdexcept>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceSeconds = 20;
constexpr auto kBetweenLooks = 5;

bool isInstalled(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// Whether a window of that process is on the screen.
bool hasWindow(qint64 process)
{
    QProcess search;
    search.start(u"xdotool"_s, {u"search"_s, u"--all"_s, u"--onlyvisible"_s, u"--pid"_s,
                                QString::number(process), u"--name"_s, u"."_s});
    search.waitForFinished();
    return search.exitCode() == 0 && !search.readAllStandardOutput().trimmed().isEmpty();
}

} // namespace

OwnScreen::OwnScreen(const QStringList &programs)
{
    for (const QString &program : programs + QStringList{u"Xvfb"_s, u"xdotool"_s}) {
        if (!isInstalled(program))
            return;
    }
    // It takes a display that is free, and tells which when it answers. Without -noreset it would
    // start afresh whenever its last client leaves, as xdotool does after each look, and break off
    // the program that connects just then.
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x1024x24"_s,
                               u"-noreset"_s});
    const Stopwatch watch;
    while (!m_server.canReadLine() && m_server.state() != QProcess::NotRunning &&
           watch.wallSeconds() < kPatienceSeconds)
        m_server.waitForReadyRead(kBetweenLooks);
    m_isOpen = m_server.canReadLine();
    if (!m_isOpen)
        return;
    qputenv("DISPLAY", ":" + m_server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
}

OwnScreen::~OwnScreen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

double OwnScreen::secondsUntilWindow(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const Stopwatch watch;
    process.start(program, arguments);
    process.waitForStarted();
    while (!hasWindow(process.processId())) {
        if (watch.wallSeconds() > kPatienceSeconds)
            throw std::runtime_error("no window of " + program.toStdString());
        QThread::msleep(kBetweenLooks);
    }
    const double seconds = watch.wallSeconds();
    process.kill();
    process.waitForFinished();
    return seconds;
}

} // namespace redress
