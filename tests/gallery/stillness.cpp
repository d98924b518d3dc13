// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/stillness.h"

#include "ui/shell/backgroundwork.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace redress {

namespace {

constexpr int kLookEveryMs = 20;
/// Longer than the pause after typing that a filter waits for, shorter than a cursor blinks.
constexpr qint64 kQuietMs = 250;

/// How long ago anything was laid out or painted.
class Quiet final : public QObject
{
public:
    Quiet()
    {
        m_since.start();
        QCoreApplication::instance()->installEventFilter(this);
    }

    qint64 lasts() const { return m_since.elapsed(); }
    void end() { m_since.restart(); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest)
            end();
        return false;
    }

private:
    QElapsedTimer m_since;
};

bool isWorking()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *window) {
        const auto works = window->findChildren<BackgroundWork *>();
        return std::ranges::any_of(works, &BackgroundWork::isRunning);
    });
}

} // namespace

void comeToRest(int mostMs)
{
    QElapsedTimer whole;
    whole.start();
    Quiet quiet;
    while (quiet.lasts() < kQuietMs && !whole.hasExpired(mostMs)) {
        QTest::qWait(kLookEveryMs);
        if (isWorking())
            quiet.end();
    }
}

} // namespace redress
