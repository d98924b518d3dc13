// SPDX-License-Identifier: GPL-3.0-or-later
// Questions for figures on a thread of their own: what is no longer waited for stops.
#include "tests/support/teststore.h"
#include "ui/figures/figuredesk.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Room = FigureDesk::Room;

constexpr int kPatience = 10000;

/// How a question ended that goes on until it hears that it shall stop.
struct Endless {
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> wasStopped = false;

    void askOf(FigureDesk &desk, bool &wasAnswered)
    {
        desk.ask<int>(
            FigureDesk::Figures,
            [this](Room &room) -> Result<int> {
                const Progress progress = room.progress();
                hasBegun = true;
                for (QDeadlineTimer late(kPatience); !progress.isCancelled() && !late.hasExpired();)
                    QThread::msleep(1);
                wasStopped = progress.isCancelled();
                return 1;
            },
            [&wasAnswered](const Result<int> &) { wasAnswered = true; });
    }
    bool begins() const
    {
        return QTest::qWaitFor([this] { return hasBegun.load(); }, kPatience);
    }
};

} // namespace

TEST(FigureDesk, StopsAQuestionThatALaterOneTakesThePlaceOf)
{
    TestStore store;
    FigureDesk desk(*store);
    Endless first;
    bool wasAnswered = false;
    first.askOf(desk, wasAnswered);
    ASSERT_TRUE(first.begins());
    int answer = 0;
    desk.ask<int>(
        FigureDesk::Figures, [](Room &) -> Result<int> { return 7; },
        [&answer](const Result<int> &given) { answer = given.value_or(-1); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer != 0; }, kPatience));
    EXPECT_EQ(answer, 7);
    EXPECT_TRUE(first.wasStopped);
    EXPECT_FALSE(wasAnswered);
}

TEST(FigureDesk, StopsWhatIsForgottenAndAnswersOtherQuestions)
{
    TestStore store;
    FigureDesk desk(*store);
    Endless first;
    bool wasAnswered = false;
    first.askOf(desk, wasAnswered);
    ASSERT_TRUE(first.begins());
    EXPECT_TRUE(desk.isWaiting(FigureDesk::Figures));
    bool hasCases = false;
    desk.ask<int>(
        FigureDesk::Cases,
        [](Room &room) -> Result<int> { return room.progress().isCancelled() ? -1 : 1; },
        [&hasCases](const Result<int> &given) { hasCases = given.value_or(0) == 1; });
    desk.forget(FigureDesk::Figures);
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasCases; }, kPatience));
    EXPECT_TRUE(first.wasStopped);
    EXPECT_FALSE(wasAnswered);
    EXPECT_FALSE(desk.isWaiting(FigureDesk::Figures));
}

TEST(FigureDesk, StopsItsQuestionWhenItGoes)
{
    TestStore store;
    Endless first;
    bool wasAnswered = false;
    {
        FigureDesk desk(*store);
        first.askOf(desk, wasAnswered);
        ASSERT_TRUE(first.begins());
    }
    EXPECT_TRUE(first.wasStopped);
}

TEST(FigureDesk, TellsHowFarAQuestionIs)
{
    TestStore store;
    FigureDesk desk(*store);
    QSignalSpy told(&desk, &FigureDesk::progressed);
    bool isAnswered = false;
    desk.ask<int>(
        FigureDesk::Figures,
        [](Room &room) -> Result<int> {
            room.progress().tell(u"Copying"_s, 3, 10);
            return 1;
        },
        [&isAnswered](const Result<int> &) { isAnswered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isAnswered; }, kPatience));
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.front().at(0).toString(), u"Copying"_s);
    EXPECT_EQ(told.front().at(1).toLongLong(), 3);
    EXPECT_EQ(told.front().at(2).toLongLong(), 10);
}

/// A file as known on a day is a copy that is rolled back: who does not wait for it stops that too.
TEST(FigureDesk, TellsOfACopyAsKnownOnADay)
{
    TestStore store;
    const QDate day = store->clock().today();
    FigureDesk desk(*store);
    QSignalSpy told(&desk, &FigureDesk::progressed);
    std::optional<Result<int>> answer;
    desk.ask<int>(
        FigureDesk::Figures,
        [day](Room &room) -> Result<int> {
            return room.knownOn(day).transform([](const std::shared_ptr<Room> &) { return 1; });
        },
        [&answer](const Result<int> &given) { answer = given; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, kPatience));
    ASSERT_TRUE(*answer) << why(*answer);
    EXPECT_GT(told.size(), 0);
}

} // namespace redress
