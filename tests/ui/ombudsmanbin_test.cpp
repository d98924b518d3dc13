// SPDX-License-Identifier: GPL-3.0-or-later
// Cases at the Ombudsman that stand alone, by the keys of a person: into the bin and back, and in
// the review of what has been kept long enough.
#include "tests/ui/ombudsmanfixture.h"

#include "core/store/accesslog.h"
#include "core/store/bin.h"
#include "core/store/members.h"
#include "core/store/restriction.h"
#include "ui/casefile/restrictdialog.h"
#include "ui/widgets/emptypanel.h"

#include <QTabBar>
#include <QTableView>

namespace redress {

TEST_F(OmbudsmanTest, IsDeletedWithAReasonAndComesBack)
{
    openCase(u"25 001 777"_s);
    const OmbudsmanId id = ombudsmanId(u"25 001 777"_s);
    ASSERT_TRUE(id.isValid());
    deleteByKeys(u"Entered twice"_s);
    EXPECT_FALSE(ombudsmanId(u"25 001 777"_s).isValid());
    const auto *closed = find<QWidget>(u"ombudsmanTabBar"_s);
    EXPECT_FALSE(closed && closed->isVisible()) << "nothing of it is shown";
    const auto items = bin::items(session().database());
    ASSERT_TRUE(items && items->size() == 1U);
    EXPECT_EQ(items->front().title, u"25 001 777"_s);
    EXPECT_EQ(items->front().reason, u"Entered twice"_s);
    // Back and away again, as any step.
    act(MainActions::Undo);
    EXPECT_EQ(ombudsmanId(u"25 001 777"_s), id);
    EXPECT_TRUE(find<QTabBar>(u"ombudsmanTabBar"_s)->isVisible());
    act(MainActions::Redo);
    EXPECT_FALSE(ombudsmanId(u"25 001 777"_s).isValid());

    goTo(u"Bin"_s);
    const auto *list = find<QTableView>(u"binTableView"_s);
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 2).data().toString(), u"Ombudsman case"_s);
    EXPECT_EQ(list->model()->index(0, 3).data().toString(), u"25 001 777"_s);
    find<QPushButton>(u"restoreButton"_s)->click();
    EXPECT_EQ(ombudsmanId(u"25 001 777"_s), id);
    EXPECT_EQ(list->model()->rowCount(), 0);
}

TEST_F(OmbudsmanTest, StandsInTheReviewOnceItsTimeIsOver)
{
    m_store.clock().setNow(QDateTime(day("2042-01-15"), QTime(9, 14), Qt::UTC));
    settle(u"24 010 333"_s);
    goTo(u"Retention"_s);
    auto *list = find<RecordTable>(u"retentionTableView"_s);
    ASSERT_NE(list, nullptr);
    const int row = rowOf(*list, u"24 010 333"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(list->model()->index(row, 1).data().toString(), u"Ombudsman case"_s);
    EXPECT_LT(rowOf(*list, u"25 001 777"_s), 0) << "the Ombudsman has not decided";
    list->setCurrentRow(row);
    find<QPushButton>(u"destroyButton"_s)->click();
    giveReason(u"Time is over"_s);
    EXPECT_EQ(list->model()->index(row, 5).data().toString(), u"tester"_s);
    list->setCurrentRow(row);
    find<QPushButton>(u"withdrawButton"_s)->click();
    giveReason(u"Not yet"_s);
    EXPECT_EQ(list->model()->index(row, 5).data().toString(), QString());
    list->setCurrentRow(row);
    find<QPushButton>(u"holdButton"_s)->click();
    giveReason(u"Inquiry"_s);
    EXPECT_EQ(list->model()->index(row, 5).data().toString(), u"Inquiry"_s);
    EXPECT_FALSE(find<QPushButton>(u"destroyButton"_s)->isEnabled());
}

TEST_F(OmbudsmanTest, IsRestrictedByKeysAndClosedToWhoeverIsNotNamed)
{
    const MemberId me = addMember(u"tester"_s);
    const MemberId other = addMember(u"colleague"_s);
    Session &here = session();
    openCase(u"25 001 777"_s);
    stepMenu(u"restrictAction"_s);
    auto *form = dialog<RestrictDialog>();
    ASSERT_NE(form, nullptr);
    form->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == form; }));
    auto *why = form->findChild<QLineEdit *>(u"reasonField"_s);
    auto *people = form->findChild<QListWidget *>();
    ASSERT_TRUE(why && people);
    for (int row = 0; row < people->count(); ++row) {
        const bool isMe = people->item(row)->data(Qt::UserRole).toLongLong() == me.value();
        people->item(row)->setCheckState(isMe ? Qt::Checked : Qt::Unchecked);
    }
    why->setFocus();
    type(u"Staff"_s);
    record(*form);
    ASSERT_EQ(dialog<RestrictDialog>(), nullptr);
    const OmbudsmanId id = ombudsmanId(u"25 001 777"_s);
    const auto stored = restriction::of(here.database(), id);
    ASSERT_TRUE(stored && *stored);
    EXPECT_EQ((*stored)->readers, std::vector<MemberId>{me});
    EXPECT_TRUE(find<QTabBar>(u"ombudsmanTabBar"_s)->isVisible());
    // Another is named in their place.
    ASSERT_TRUE(restriction::restrict(here.database(), here.store().signature(), id, {other},
                                      u"Handed over"_s, u"Restricted"_s));
    here.noteChange();
    EXPECT_FALSE(find<QTabBar>(u"ombudsmanTabBar"_s)) << "nothing of it is shown";
    EmptyPanel *closed = nullptr;
    for (EmptyPanel *one : m_window->findChildren<EmptyPanel *>())
        closed = one->isVisible() ? one : closed;
    ASSERT_NE(closed, nullptr);
    EXPECT_EQ(closed->headline(), restriction::closedWords());
    const auto log = accesslog::entries(here.database(), 10);
    ASSERT_TRUE(log && !log->empty());
    EXPECT_EQ(log->front().reference, u"25 001 777"_s);
}

} // namespace redress
