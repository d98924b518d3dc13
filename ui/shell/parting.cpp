// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/parting.h"

#include <QGuiApplication>
#include <QPointer>
#include <QSessionManager>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <sys/socket.h>
#include <unistd.h>
#endif

namespace redress {

#ifdef Q_OS_UNIX

namespace {

/// From the handler, which may do next to nothing, to the loop of events.
std::array<int, 2> g_ends{-1, -1};

extern "C" void noteSignal(int)
{
    const char sign = 1;
    const auto written = ::write(g_ends[0], &sign, sizeof sign);
    static_cast<void>(written);
}

} // namespace

void Parting::followSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_ends.data()) != 0)
        return;
    auto *notifier = new QSocketNotifier(g_ends[1], QSocketNotifier::Read, qGuiApp);
    connect(notifier, &QSocketNotifier::activated, qGuiApp, [notifier] {
        notifier->setEnabled(false);
        one().tell();
        QCoreApplication::exit(0);
    });
    for (const int number : {SIGTERM, SIGHUP})
        std::signal(number, noteSignal);
}

#else

void Parting::followSignals() {}

#endif

Parting &Parting::one()
{
    static QPointer<Parting> only;
    if (!only)
        only = new Parting(qGuiApp);
    return *only;
}

Parting::Parting(QObject *parent)
    : QObject(parent)
{
#ifndef QT_NO_SESSIONMANAGER
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { tell(); });
#endif
}

} // namespace redress
