// SPDX-License-Identifier: GPL-3.0-or-later
// The search box of the Cases page, by its keys.
#include "tests/ui/uifixture.h"

#include "ui/cases/casefinder.h"
#include "ui/cases/caselistmodel.h"
#include "ui/shell/caselookup.h"
#include "ui/shell/quickopen.h"
#include "ui/shell/session.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/markedwords.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowdelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CaseSearchTest : public WindowTest
{
protected:
    CaseSearchTest()
    {
        open();
        key(Qt::Key_2, Qt::ControlModifier);
        key(Qt::Key_F, Qt::ControlModifier);
    }

    RecordTable *table() const { return find<RecordTable>(u"caseListTableView"_s); }
    FilterEdit *field() const { return find<FilterEdit>(u"caseFilterLineEdit"_s); }
    QLabel *fault() const { return find<QLabel>(u"searchFaultLabel"_s); }

    /// Types and presses Enter.
    void search(const QString &text)
    {
        field()->setFocus();
        field()->selectAll();
        if (text.isEmpty())
            key(Qt::Key_Delete);
        else
            type(text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    QStringList shown() const
    {
        QStringList references;
        if (!table())
            return references;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            references.append(table()->model()->index(row, 0).data().toString());
        references.sort();
        return references;
    }
};

} // namespace

TEST_F(CaseSearchTest, AnswersAsOneTypes)
{
    ASSERT_TRUE(field()->hasFocus());
    type(u"foster min"_s); // the name of its service, and a word of its summary
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown().size() == 1; }, 5000));
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0001"_s});
    EXPECT_TRUE(find<QLabel>(u"caseCountLabel"_s)->text().startsWith(u"1 of 5 cases"_s));
    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_EQ(shown().size(), 5);
    EXPECT_TRUE(field()->hasFocus());
}

TEST_F(CaseSearchTest, NamesCasesAtTheOmbudsmanThatStandAlone)
{
    session().database().run(
        u"INSERT INTO ombudsman_case (id, reference, directorate_id, received_on, "
        "received_quarter, summary, origin_id) SELECT 900001, '25 777 001', directorate_id, "
        "received_on, received_quarter, 'About the xylophones', origin_id FROM case_record "
        "WHERE reference = 'CSC/25/0001'"_s);
    search(u"xylophones"_s);
    EXPECT_TRUE(shown().isEmpty());
    auto *alone = find<QLabel>(u"foundAloneLabel"_s);
    ASSERT_NE(alone, nullptr);
    EXPECT_TRUE(alone->text().contains(u"25 777 001"_s)) << alone->text().toStdString();
    // By the keyboard: the label is entered, and its link followed.
    alone->setFocus(Qt::TabFocusReason);
    QTest::keyClick(alone, Qt::Key_Tab);
    Q_EMIT alone->linkActivated(u"900001"_s);
    EXPECT_TRUE(m_window->windowTitle().contains(u"25 777 001"_s))
        << m_window->windowTitle().toStdString();
}

/// From the menu of a cell, at the pointer and by Shift+F10.
TEST_F(CaseSearchTest, OnlyThisValueIsWrittenIntoTheSearchAndTakenAwayAgain)
{
    const auto menu = [this]() -> QMenu * {
        for (QMenu *one : m_window->findChildren<QMenu *>(u"rowMenu"_s)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    const auto menuAt = [&](int row, CaseListModel::Column column) {
        const QPoint at = table()->visualRect(table()->model()->index(row, int(column))).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table()->viewport(), &asked);
        return menu();
    };
    const auto rowOf = [&](const QString &reference) {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == reference)
                return row;
        }
        return -1;
    };
    const auto choose = [&](QMenu *open, const QString &name) {
        auto *action = open ? open->findChild<QAction *>(name) : nullptr;
        ASSERT_NE(action, nullptr) << name.toStdString();
        action->trigger();
        open->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const QString service =
        table()
            ->model()
            ->index(rowOf(u"CSC/25/0001"_s), int(CaseListModel::Column::Service))
            .data()
            .toString();
    ASSERT_FALSE(service.isEmpty());
    QStringList ofService;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex first = table()->model()->index(row, 0);
        if (first.siblingAtColumn(int(CaseListModel::Column::Service)).data().toString() == service)
            ofService.append(first.data().toString());
    }
    ofService.sort();
    ASSERT_LT(ofService.size(), 5);
    choose(menuAt(rowOf(u"CSC/25/0001"_s), CaseListModel::Column::Service), u"onlyThisAction"_s);
    EXPECT_EQ(field()->text(), u"service:\"%1\""_s.arg(service));
    EXPECT_EQ(shown(), ofService);
    choose(menuAt(0, CaseListModel::Column::Service), u"notThisAction"_s);
    EXPECT_EQ(field()->text(), u"-service:\"%1\""_s.arg(service)) << "in the place of the other";
    EXPECT_EQ(shown().size(), 5 - ofService.size());

    search({});
    table()->setFocus();
    table()->setCurrentRow(rowOf(u"CSC/25/0001"_s));
    menuKey();
    ASSERT_NE(menu(), nullptr);
    auto *only = menu()->findChild<QMenu *>(u"onlyThisMenu"_s);
    ASSERT_NE(only, nullptr);
    QAction *ofKind = nullptr;
    for (QAction *one : only->actions()) {
        if (one->text().startsWith(u"Kind: "_s))
            ofKind = one;
    }
    ASSERT_NE(ofKind, nullptr);
    ofKind->trigger();
    menu()->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(field()->text(), u"kind:children_statutory"_s) << field()->text().toStdString();
    EXPECT_TRUE(shown().contains(u"CSC/25/0001"_s));
    EXPECT_LT(shown().size(), 5);
    choose(menuAt(0, CaseListModel::Column::Reference), u"takeAwayAction"_s);
    EXPECT_EQ(field()->text(), QString());
    EXPECT_EQ(shown().size(), 5);
}

TEST_F(CaseSearchTest, AsksForFieldsAndGaps)
{
    search(u"outcome:none stage:1"_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0003"_s});
    search(u"service:none -kind:complaint"_s);
    EXPECT_EQ(shown(), (QStringList{u"COMP/25/01"_s, u"MP/25/0002"_s}));
    search(u"overdue"_s);
    EXPECT_EQ(shown(), QStringList{u"MP/25/0002"_s});
}

TEST_F(CaseSearchTest, SaysWhatItDoesNotUnderstandAndKeepsTheList)
{
    search(u"kind:mp"_s);
    ASSERT_EQ(shown().size(), 1);
    EXPECT_EQ(fault(), nullptr);
    search(u"kind:mp outcom:none"_s);
    ASSERT_NE(fault(), nullptr);
    EXPECT_TRUE(fault()->text().contains(u"outcome:"_s)) << fault()->text().toStdString();
    EXPECT_EQ(field()->accessibleDescription(), fault()->text());
    EXPECT_EQ(shown().size(), 1) << "the list is still that of what was understood";
    search(u"kind:mp outcome:none"_s);
    EXPECT_EQ(fault(), nullptr);
    EXPECT_TRUE(field()->accessibleDescription().isEmpty());
}

TEST_F(CaseSearchTest, SaysWhatToTryWhereNothingIsFound)
{
    search(u"minutes nowhere"_s);
    EXPECT_EQ(table(), nullptr);
    const auto *empty = find<EmptyPanel>(u"caseListEmptyPanel"_s);
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->accessibleDescription().contains(u"minutes nowhere"_s));
    EXPECT_TRUE(empty->accessibleDescription().contains(u"fewer words"_s));
}

TEST_F(CaseSearchTest, OffersWhatCanBeSearchedFor)
{
    auto *help = find<QToolButton>(u"searchHelpButton"_s);
    ASSERT_NE(help, nullptr);
    EXPECT_FALSE(help->accessibleName().isEmpty());
    QAction *gap = nullptr;
    for (QAction *action : help->menu()->actions()) {
        if (action->text().startsWith(u"outcome:none "_s))
            gap = action;
    }
    ASSERT_NE(gap, nullptr);
    gap->trigger();
    EXPECT_EQ(field()->text(), u"outcome:"_s);
    EXPECT_TRUE(field()->hasFocus());
    type(u"upheld"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0001"_s});
}

TEST_F(CaseSearchTest, MarksWhatWasSearchedFor)
{
    search(u"minut"_s);
    ASSERT_EQ(shown().size(), 1);
    const QAbstractItemModel *model = table()->model();
    EXPECT_EQ(model->index(0, int(CaseListModel::Column::Summary)).data(MarkRole).toStringList(),
              QStringList{u"minut"_s});
    EXPECT_TRUE(model->index(0, int(CaseListModel::Column::Service))
                    .data(MarkRole)
                    .toStringList()
                    .isEmpty());
}

TEST(MarkedWords, AreTheBeginningsOfWords)
{
    using Parts = std::vector<MarkedPart>;
    EXPECT_EQ(markedParts(u"Minutes of a minute"_s, {u"minut"_s}), (Parts{{0, 5}, {13, 5}}));
    EXPECT_EQ(markedParts(u"CSC/25/0001"_s, {u"csc"_s, u"25"_s, u"0"_s}),
              (Parts{{0, 3}, {4, 2}, {7, 1}}));
    EXPECT_EQ(markedParts(u"Si\u00e2n, asian"_s, {u"sian"_s}), (Parts{{0, 4}}));
    EXPECT_EQ(markedParts(u"fostering"_s, {u"fost"_s, u"foster"_s}), (Parts{{0, 6}}));
    EXPECT_EQ(markedParts(u"none"_s, {}), Parts{});
}

/// A file of so many cases that they are found beside the windows.
class LargeFileTest : public testing::Test
{
protected:
    static constexpr int kCases = int(CaseFinder::kLarge) + 1;

    void SetUp() override
    {
        QByteArray csv = "reference,kind,procedure,received_date,directorate,summary\n";
        for (int i = 0; i < kCases; ++i)
            csv += "R" + QByteArray::number(10000 + i) +
                   ",complaint,corporate,2025-12-01,Children," + (i % 2 == 0 ? "Even" : "Odd") +
                   '\n';
        const auto report = m_store.import(
            {m_store.write(u"services.csv"_s, "directorate,service,sort_order\nChildren,,1\n"),
             m_store.write(u"cases.csv"_s, csv)});
        ASSERT_TRUE(report.stored);
        const QString path = m_store.path();
        m_store.close();
        auto opened = CaseStore::open(path, CaseStore::Access::ReadWrite, {u"tester"_s, u"desk"_s},
                                      m_store.clock());
        ASSERT_TRUE(opened) << why(opened);
        m_session = std::make_unique<Session>(std::move(opened).value());
    }

    CaseListQuery queryFor(const QString &text)
    {
        const auto search = search::parse(text, {m_session->reference(), m_session->today()});
        EXPECT_TRUE(search) << why(search);
        return {.search = search.value_or(Search())};
    }

    TestStore m_store{day("2026-01-15")};
    std::unique_ptr<Session> m_session;
};

/// What is typed last is what is shown.
TEST_F(LargeFileTest, AnswersTheNewestOfSeveralSearches)
{
    std::vector<size_t> sizes;
    CaseFinder finder(nullptr, [&](const CaseFinder::Found &found) {
        ASSERT_TRUE(found) << why(found);
        sizes.push_back(found->size());
    });
    for (const QString &text : {u"e"_s, u"ev"_s, u"r10000"_s, u"odd"_s})
        finder.find(*m_session, queryFor(text), kCases);
    EXPECT_TRUE(sizes.empty()) << "found before the windows could go on";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !finder.isFinding(); }, 20000));
    EXPECT_EQ(sizes, std::vector<size_t>{size_t(kCases / 2)});
}

TEST_F(LargeFileTest, TellsTheFirstCasesBeforeAllAreFound)
{
    CaseFinder::Cases first;
    CaseFinder::Cases all;
    CaseFinder finder(nullptr, [&](const CaseFinder::Found &found) {
        ASSERT_TRUE(found) << why(found);
        all = *found;
    });
    finder.tellFirst([&](const CaseFinder::Cases &cases) {
        EXPECT_TRUE(all.empty()) << "all of them are there already";
        first = cases;
    });
    finder.find(*m_session, queryFor(u"even"_s), kCases);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !finder.isFinding(); }, 20000));
    ASSERT_EQ(first.size(), CaseFinder::kFirst);
    ASSERT_EQ(all.size(), size_t(kCases / 2 + 1));
    EXPECT_TRUE(std::equal(first.begin(), first.end(), all.begin()));
}

TEST_F(LargeFileTest, FindsWhatIsNewOnceTheOrderIsForgotten)
{
    size_t count = 0;
    CaseFinder finder(nullptr, [&](const CaseFinder::Found &found) {
        ASSERT_TRUE(found) << why(found);
        count = found->size();
    });
    const auto find = [&] {
        count = 0;
        finder.find(*m_session, queryFor(u"heron"_s), kCases);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !finder.isFinding(); }, 20000));
        return count;
    };
    EXPECT_EQ(find(), 0U);
    ImportOptions options;
    options.today = m_session->today();
    const auto report = importCases(
        m_session->database(), m_session->rules(), m_session->store().signature(),
        {m_store.write(u"cases.csv"_s, "reference,kind,procedure,received_date,directorate,summary"
                                       "\nH1,complaint,corporate,2025-12-01,Children,A heron\n")},
        options);
    ASSERT_TRUE(report && report->stored) << why(report);
    finder.forgetOrder();
    EXPECT_EQ(find(), 1U);
}

/// Ctrl+K does not keep the windows waiting either.
TEST_F(LargeFileTest, LooksForTheCaseThatIsMeantBesideTheWindows)
{
    std::vector<QString> references;
    CaseLookup lookup(nullptr, [&](const CaseLookup::Found &found) {
        references.push_back(found.empty() ? QString() : found.front().reference);
    });
    for (const QString &text : {u"R1"_s, u"R100"_s, u"even"_s, u"R10007"_s})
        lookup.find(*m_session, text);
    EXPECT_TRUE(references.empty()) << "found before the windows could go on";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !references.empty(); }, 20000));
    EXPECT_EQ(references, std::vector<QString>{u"R10007"_s});
}

TEST_F(LargeFileTest, EnterOpensWhatWasTypedOnceItIsFound)
{
    QuickOpen field;
    CaseLookup lookup(nullptr, [&](const CaseLookup::Found &found) { field.showFound(found); });
    field.setSearch([&](const QString &text) { lookup.find(*m_session, text); });
    QSignalSpy chosen(&field, &QuickOpen::chosen);
    QSignalSpy nothing(&field, &QuickOpen::nothingFound);
    field.show();
    QTest::keyClicks(&field, u"R10007"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_TRUE(chosen.isEmpty()) << "it was not found yet";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }, 20000));
    EXPECT_EQ(field.text(), QString());
    QTest::keyClicks(&field, u"R99999"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !nothing.isEmpty(); }, 20000));
    EXPECT_EQ(nothing.front().front().toString(), u"R99999"_s);
    EXPECT_EQ(chosen.size(), 1);
}

} // namespace redress
