// SPDX-License-Identifier: GPL-3.0-or-later
// The page of writing in the real window: a report begun, written, kept over a crash, and approved.
#include "ui/writing/writingpage.h"

#include "core/report/kept/reportlife.h"
#include "core/statistics/savedtables.h"
#include "core/store/draftrepository.h"
#include "core/store/storageerror.h"
#include "tests/ui/uifixture.h"
#include "ui/figures/figureview.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptypanel.h"
#include "ui/writing/figuredialog.h"
#include "ui/writing/insertdialog.h"
#include "ui/writing/papereditor.h"
#include "ui/writing/pickdialog.h"
#include "ui/writing/writingtodo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class Writing : public WindowTest
{
protected:
    void goToPage()
    {
        int number = 1;
        for (const PageEntry &page : pageList()) {
            if (page.key == pagekey::kWriting)
                break;
            ++number;
        }
        key(Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        m_page = m_window->findChild<WritingPage *>();
        ASSERT_TRUE(m_page);
    }
    /// A report of its own from the first layout, on the year that the cases are of, by the
    /// buttons.
    void begin()
    {
        open();
        goToPage();
        QTest::mouseClick(find<QPushButton>(u"newReportButton"_s), Qt::LeftButton);
        auto *begin = m_window->findChild<QPushButton *>(u"beginReportButton"_s);
        ASSERT_TRUE(begin);
        m_window->findChild<ChoiceBox *>(u"reportYearComboBox"_s)->setValue(2025);
        QTest::mouseClick(begin, Qt::LeftButton);
        m_window->activateWindow(); // Offscreen nobody gives it its turn again.
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_editor = find<PaperEditor>(u"paperEditor"_s);
        ASSERT_TRUE(m_editor);
        ASSERT_FALSE(m_editor->parts().empty());
    }
    ReportIssue stored()
    {
        const auto issues = keptReports(session().database());
        EXPECT_TRUE(issues && issues->size() == 1U);
        return issues && !issues->empty() ? issues->front() : ReportIssue();
    }
    void waitForFigures() { EXPECT_TRUE(QSignalSpy(m_page, &WritingPage::composed).wait(20000)); }

    WritingPage *m_page = nullptr;
    PaperEditor *m_editor = nullptr;
};

} // namespace

TEST_F(Writing, BeginsAReportWritesInItAndSavesIt)
{
    begin();
    EXPECT_EQ(stored().state, ReportState::Draft);
    waitForFigures();
    const QString received = u"Received|complaint was/complaints were"_s;
    EXPECT_FALSE(m_editor->isMissing(received));
    EXPECT_TRUE(m_editor->valueOf(received).contains(u"complaint"_s))
        << m_editor->valueOf(received).toStdString();
    // What is left out of the paper is still to be read where it is written.
    EXPECT_EQ(m_editor->valueOf(u"compliments|if"_s), u"(if any)"_s);
    EXPECT_FALSE(m_editor->valueOf(u"escalation|base"_s).contains(u'{'));
    m_editor->setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Return);
    type(u"Written in place."_s);
    EXPECT_TRUE(m_page->isModified());
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(m_page->isModified());
    EXPECT_TRUE(stored().body.contains(u"Written in place."_s));
    EXPECT_EQ(stored().writers, QStringList{u"tester"_s});
}

TEST_F(Writing, HasRoomForTheTextInASmallWindow)
{
    begin();
    m_window->resize(720, 450);
    QTest::qWait(50);
    EXPECT_GE(m_editor->width(), m_window->width() / 2);
    EXPECT_TRUE(m_window->findChild<WritingTodo *>()->isVisible());
    for (const QString &name :
         {u"insertButton"_s, u"undoButton"_s, u"moveUpButton"_s, u"leaveOutButton"_s}) {
        const auto *button = find<QToolButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        EXPECT_GE(button->width(), button->sizeHint().width()) << name.toStdString();
        EXPECT_LE(button->geometry().right(), button->parentWidget()->width())
            << name.toStdString();
    }
    m_window->resize(1400, 900);
    QTest::qWait(50);
    const auto *todo = m_window->findChild<WritingTodo *>();
    EXPECT_GT(todo->mapTo(m_page, QPoint()).x(), m_editor->mapTo(m_page, QPoint()).x());
}

TEST_F(Writing, PutsBackWhatACrashLeft)
{
    begin();
    m_editor->setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Return);
    type(u"Not saved."_s);
    const auto hasDraft = [&] {
        const auto drafts =
            DraftRepository::all(session().database(), session().store().who().person, u"report"_s);
        return drafts && !drafts->empty();
    };
    EXPECT_TRUE(QTest::qWaitFor(hasDraft, 5000)) << "within five seconds";
    makeWindow();
    open();
    goToPage();
    m_editor = find<PaperEditor>(u"paperEditor"_s);
    ASSERT_TRUE(m_editor);
    EXPECT_EQ(m_editor->parts().back().text, u"Not saved."_s);
    EXPECT_TRUE(messages().join(u' ').contains(u"put back"_s));
    EXPECT_FALSE(stored().body.contains(u"Not saved."_s));
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(stored().body.contains(u"Not saved."_s));
    EXPECT_FALSE(hasDraft());
}

TEST_F(Writing, InsertsAFigureByClickingACell)
{
    begin();
    waitForFigures();
    const auto definition = definitionOf(stored());
    ASSERT_TRUE(definition);
    FigureDialog dialog(session(), *definition, periodOf(stored()), m_window.get());
    dialog.show();
    EXPECT_FALSE(dialog.field().isEmpty()) << "the first figure of the report is chosen";
    EXPECT_FALSE(dialog.newFigure());
    auto *cells = dialog.findChild<FigureView *>(u"figureCells"_s);
    ASSERT_TRUE(cells);
    const FilledTable table = cells->figures()->table();
    ASSERT_FALSE(table.rows.empty());
    const size_t last = table.columns.size() - 1;
    cells->setCurrentPlace({table.rows.size() - 1, last});
    ASSERT_TRUE(dialog.newFigure()) << "the year's total is a figure of its own";
    EXPECT_TRUE(dialog.findChild<QPushButton *>(u"insertFigureButton"_s)->isEnabled());
    TableEngine engine(session().database(), session().reference());
    const auto said = engine.figure(*dialog.newFigure(), table.period);
    ASSERT_TRUE(said) << why(said);
    EXPECT_EQ(said->numerator, table.cell(table.rows.size() - 1, last).numerator);
}

TEST_F(Writing, TheWriterCannotReviewAndIsToldWhy)
{
    begin();
    waitForFigures();
    auto *next = find<QPushButton>(u"nextStepButton"_s);
    ASSERT_TRUE(next);
    EXPECT_FALSE(next->isEnabled());
    EXPECT_TRUE(next->toolTip().contains(u"Somebody else"_s)) << next->toolTip().toStdString();
}

TEST_F(Writing, AReferenceOpensTheCasesOfItsFigure)
{
    begin();
    waitForFigures();
    auto *reference = find<QLineEdit>(u"referenceEdit"_s);
    ASSERT_TRUE(reference);
    reference->setFocus();
    type(u"nonsense"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(messages().join(u' ').contains(u"no reference"_s));
    reference->clear();
    type(u"T1.1a"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(m_window->findChild<QDialog *>(u"figureCasesDialog"_s));
}

/// \source issue 4: headings, paragraphs, tables and references number themselves
TEST_F(Writing, InsertsAReferenceThatFollowsItsTarget)
{
    begin();
    waitForFigures();
    m_editor->setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Return);
    type(u"As said in "_s);
    m_window->findChild<QAction *>(u"insertReferenceAction"_s)->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"referenceDialog"_s);
    ASSERT_TRUE(dialog);
    auto *targets = dialog->findChild<QListWidget *>(u"referenceTargets"_s);
    ASSERT_GT(targets->count(), 3);
    dialog->findChild<QLineEdit *>(u"referenceFilter"_s)->setText(u"Introduction"_s);
    ASSERT_TRUE(targets->currentItem());
    EXPECT_TRUE(targets->currentItem()->text().startsWith(u"2 "_s))
        << targets->currentItem()->text().toStdString();
    dialog->findChild<QComboBox *>(u"referenceSays"_s)->setCurrentIndex(1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"insertReferenceButton"_s), Qt::LeftButton);
    const auto parts = m_editor->parts();
    const auto target = std::ranges::find_if(
        parts, [](const ReportPart &part) { return part.text == u"Introduction"_s; });
    ASSERT_NE(target, parts.end());
    ASSERT_FALSE(target->id.isEmpty());
    const QString field = u"ref_page:"_s + target->id;
    EXPECT_EQ(parts.back().text, u"As said in {%1}"_s.arg(field));
    waitForFigures();
    EXPECT_EQ(m_editor->valueOf(field), u"section 2 (its page)"_s);
    const auto before = std::ranges::count_if(
        parts, [](const ReportPart &part) { return part.kind == ReportPart::Kind::Heading; });
    EXPECT_GT(before, 2);
    // Another heading before it, and the reference says so.
    QTextCursor top(m_editor->document());
    m_editor->setTextCursor(top);
    ReportPart heading;
    heading.kind = ReportPart::Kind::Heading;
    heading.text = u"Foreword"_s;
    m_editor->insertPart(heading);
    waitForFigures();
    EXPECT_EQ(m_editor->valueOf(field), u"section 3 (its page)"_s);
    m_editor->undo();
    m_editor->undo();
    EXPECT_FALSE(m_editor->parts().back().text.contains(u"ref_page"_s)) << "one step";
    EXPECT_TRUE(std::ranges::none_of(m_editor->parts(), [&](const ReportPart &part) {
        return !target->id.isEmpty() && part.id == u"place-1"_s;
    }));
}

TEST_F(Writing, ChangesTitleNameAndNumbering)
{
    begin();
    waitForFigures();
    m_window->findChild<QAction *>(u"headAction"_s)->trigger();
    auto *dialog = m_window->findChild<QDialog *>(u"reportHeadDialog"_s);
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>(u"headTitle"_s)->setText(u"What we heard in {year}"_s);
    dialog->findChild<QLineEdit *>(u"headName"_s)->setText(u"Our report"_s);
    dialog->findChild<QCheckBox *>(u"headNumbersParagraphs"_s)->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"headUseButton"_s), Qt::LeftButton);
    EXPECT_EQ(stored().name, u"Our report"_s);
    EXPECT_TRUE(m_page->isModified());
    key(Qt::Key_S, Qt::ControlModifier);
    const auto definition = definitionOf(stored());
    ASSERT_TRUE(definition) << why(definition);
    EXPECT_EQ(definition->title, u"What we heard in {year}"_s);
    EXPECT_TRUE(definition->numbersParagraphs);
    EXPECT_EQ(definition->parts, m_editor->parts());
}

TEST_F(Writing, InsertsATableThatWasSavedInTheFile)
{
    begin();
    waitForFigures();
    TableDefinition own = *shippedTable(u"complaints-received"_s);
    own.title = u"Roads by quarter"_s;
    const auto saved = saveTable(session().database(), session().store().signature(),
                                 u"Roads by quarter"_s, std::nullopt, own);
    ASSERT_TRUE(saved) << why(saved);
    InsertDialog dialog(ReportPart::Kind::Table, session(), periodOf(stored()), m_window.get());
    dialog.findChild<QLineEdit *>(u"insertFilter"_s)->setText(u"roads by"_s);
    const auto part = dialog.chosen();
    ASSERT_TRUE(part);
    ASSERT_TRUE(part->table) << "a copy, which stays as it is";
    m_editor->setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    m_editor->insertPart(*part);
    waitForFigures();
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(m_page->isModified());
    const auto definition = definitionOf(stored());
    ASSERT_TRUE(definition) << why(definition);
    EXPECT_EQ(definition->parts.back().table, part->table);
    EXPECT_TRUE(m_editor->captionOf(definition->parts.back()).contains(u"Roads by quarter"_s))
        << m_editor->captionOf(definition->parts.back()).toStdString();
}

TEST_F(Writing, WritesPairsOfLabelAndTextByKeys)
{
    begin();
    m_editor->setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Return);
    ReportPart facts;
    facts.kind = ReportPart::Kind::Facts;
    facts.items = {QString(), QString()};
    m_editor->insertPart(facts);
    type(u"Ward"_s);
    key(Qt::Key_Tab);
    EXPECT_TRUE(m_editor->hasFocus());
    type(u"All"_s);
    key(Qt::Key_Return);
    type(u"Status"_s);
    key(Qt::Key_Tab);
    type(u"Open"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    type(u"After it."_s);
    const auto parts = m_editor->parts();
    ASSERT_GT(parts.size(), 2U);
    EXPECT_EQ(parts.back().text, u"After it."_s);
    const ReportPart &written = parts[parts.size() - 2];
    EXPECT_EQ(written.kind, ReportPart::Kind::Facts);
    EXPECT_EQ(written.items, (QStringList{u"Ward"_s, u"All"_s, u"Status"_s, u"Open"_s}));
}

TEST_F(Writing, ChangesAFootnoteInItsPlace)
{
    begin();
    m_editor->setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Return);
    type(u"Words"_s);
    m_editor->insertFootnote(u"A note."_s);
    m_dialogs.text = u"Another note."_s;
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_dialogs.lastProposed, u"A note."_s);
    EXPECT_EQ(m_editor->parts().back().text, u"Words^[Another note.]"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_editor->parts().back().text, u"Words^[A note.]"_s);
}

/// \source features B7: typing it opens the exact cases
TEST_F(Writing, AReferenceIsTypedInTheFieldOfTheToolBarToo)
{
    begin();
    waitForFigures();
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>(u"quickOpenLineEdit"_s);
    ASSERT_TRUE(field && field->hasFocus());
    QTest::keyClicks(field, u"t1.1a"_s);
    QCoreApplication::processEvents();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(m_window->findChild<QDialog *>(u"figureCasesDialog"_s));
}

TEST_F(Writing, AReferenceWithoutAReportIsAnsweredInWords)
{
    open();
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QLineEdit>(u"quickOpenLineEdit"_s);
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"T1.1a"_s);
    QCoreApplication::processEvents();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(messages().join(u' ').contains(u"keeps no report"_s))
        << messages().join(u' ').toStdString();
}

TEST_F(Writing, PicksACaseAndWarnsOfTheNameInIt)
{
    open();
    const CaseId id = caseOf(u"CSC/25/0001"_s);
    const auto named = guarded([&] {
        session().database().run(u"INSERT INTO person (id, name, folded_name) "
                                 "VALUES (900001, 'Amira Khan', 'amira khan')"_s);
        session().database().run(u"INSERT INTO case_person (id, case_id, person_id, role) "
                                 "VALUES (900002, %1, 900001, 'complainant')"_s.arg(id.value()));
    });
    ASSERT_TRUE(named) << why(named);
    ReportPart part;
    part.kind = ReportPart::Kind::CaseStudies;
    PickDialog dialog(session(), part, {{2025}, 4, {}}, m_window.get());
    dialog.show();
    ASSERT_EQ(dialog.findChild<QListWidget *>(u"pickCandidates"_s)->count(), 1)
        << "one case was upheld in the year";
    auto *text = dialog.findChild<QPlainTextEdit *>(u"pickText"_s);
    const auto *findings = dialog.findChild<QLabel *>(u"pickFindings"_s);
    EXPECT_EQ(text->toPlainText(), u"Minutes of the July meeting not sent"_s);
    text->selectAll();
    QTest::keyClicks(text, u"Amira waited."_s);
    EXPECT_TRUE(findings->text().contains(u"Amira"_s)) << findings->text().toStdString();
    text->selectAll();
    QTest::keyClicks(text, u"A parent waited."_s);
    EXPECT_FALSE(findings->text().contains(u"Amira"_s));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"pickUse"_s), Qt::LeftButton);
    ASSERT_EQ(dialog.picks().size(), 1U);
    EXPECT_EQ(dialog.picks().front().text, u"A parent waited."_s);
    EXPECT_EQ(dialog.picks().front().record, u"case:%1"_s.arg(id.value()));
}

} // namespace redress
