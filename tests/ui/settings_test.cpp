// SPDX-License-Identifier: GPL-3.0-or-later
// The settings, by the keys of a person: services, notes, published figures and demand.
#include "tests/ui/uifixture.h"

#include "core/report/reportcontext.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/tabledefaults.h"
#include "core/statistics/tableengine.h"
#include "core/store/yearrepository.h"
#include "ui/settings/servicessection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/statuslabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeView>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The sections in their order.
enum Section {
    Appearance,
    ScreenLock,
    Council,
    Services,
    Lists,
    Calendar,
    Procedures,
    Holds,
    Chasing,
    Notes,
    Published,
    Demand,
    Counting,
    Backups,
    LettersOfCases,
    ReportWords
};

class SettingsTest : public WindowTest
{
protected:
    /// Goes to a section by the keys of its list.
    void goTo(int section)
    {
        // The settings are the last of all places.
        key(Qt::Key(Qt::Key_0 + int(pageList().size())), Qt::ControlModifier);
        auto *list = find<QListWidget>(u"sectionListWidget"_s);
        ASSERT_NE(list, nullptr);
        ASSERT_TRUE(list->hasFocus());
        key(Qt::Key_Home);
        for (int i = 0; i < section; ++i)
            key(Qt::Key_Down);
        ASSERT_EQ(list->currentRow(), section);
        key(Qt::Key_Return);
    }
    bool isModified() const { return m_window->isWindowModified(); }

    QModelIndex itemNamed(const QTreeView *tree, const QString &name)
    {
        const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, name,
                                                1, Qt::MatchExactly | Qt::MatchRecursive);
        EXPECT_FALSE(found.isEmpty()) << name.toStdString();
        return found.value(0);
    }
    OrgNode node(const QString &name)
    {
        for (const OrgNode &one : session().reference().nodes()) {
            if (one.name == name)
                return one;
        }
        ADD_FAILURE() << name.toStdString();
        return {};
    }

    /// A cell of the grid, by the words of its line and the heading of its column.
    QModelIndex cell(const QTableView *grid, const QStringList &line, const QString &heading)
    {
        const QAbstractItemModel *model = grid->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() != heading)
                continue;
            for (int row = 0; row < model->rowCount(); ++row) {
                bool fits = true;
                for (qsizetype i = 0; i < line.size(); ++i)
                    fits = fits && model->index(row, int(i)).data().toString() == line.at(i);
                if (fits)
                    return model->index(row, column);
            }
        }
        ADD_FAILURE() << line.join(u'/').toStdString() << ' ' << heading.toStdString();
        return {};
    }
    void typeInto(QTableView *grid, const QModelIndex &index, const QString &text)
    {
        grid->setCurrentIndex(index);
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // The cell takes it once the key is through.
    }
};

} // namespace

TEST_F(SettingsTest, RenamesAServiceAndTheCasesFollow)
{
    open();
    goTo(Services);
    auto *tree = find<QTreeView>(u"servicesTreeView"_s);
    ASSERT_NE(tree, nullptr);
    ASSERT_TRUE(tree->hasFocus());
    tree->setCurrentIndex(itemNamed(tree, u"Fostering"_s));
    key(Qt::Key_Return);
    auto *name = find<QLineEdit>(u"nameField"_s);
    ASSERT_TRUE(name->hasFocus());
    name->selectAll();
    type(u"Fostering and kinship"_s);
    EXPECT_TRUE(isModified());
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(isModified());
    EXPECT_EQ(session().reference().nameOf(dossier(u"CSC/25/0001"_s).record.service),
              u"Fostering and kinship"_s);
    EXPECT_EQ(session().database().ask(u"SELECT old_value FROM change_entry WHERE field = 'name' "
                                       "AND entity = 'org_node'"_s),
              u"Fostering"_s);
    itemNamed(tree, u"Fostering and kinship"_s);
}

TEST_F(SettingsTest, ClosesAServiceWithSuccessorsWhoseSharesMustAddUp)
{
    open();
    goTo(Services);
    auto *tree = find<QTreeView>(u"servicesTreeView"_s);
    tree->setCurrentIndex(itemNamed(tree, u"Children"_s));
    QTest::mouseClick(find<QPushButton>(u"newServiceButton"_s), Qt::LeftButton);
    ASSERT_TRUE(find<QLineEdit>(u"nameField"_s)->hasFocus());
    type(u"Placements"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(node(u"Placements"_s).parent, node(u"Children"_s).id);

    tree->setCurrentIndex(itemNamed(tree, u"Fostering"_s));
    auto *closedOn = find<QLineEdit>(u"closedOnField"_s);
    closedOn->setFocus();
    type(u"31/12/2025"_s);
    auto *first = find<QComboBox>(u"successor1ComboBox"_s);
    first->setCurrentIndex(first->findText(u"Placements"_s));
    auto *share = find<QDoubleSpinBox>(u"share1SpinBox"_s);
    EXPECT_EQ(share->value(), 100) << "the first takes all";
    share->setValue(70);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(isModified());
    auto *section = find<ServicesSection>(u"servicesSection"_s);
    EXPECT_EQ(section->findChild<FactForm *>()->fault(u"successors"_s),
              u"The shares add up to 70%; they must add up to 100%."_s);
    auto *second = find<QComboBox>(u"successor2ComboBox"_s);
    second->setCurrentIndex(second->findText(u"Assessment"_s));
    EXPECT_EQ(find<QDoubleSpinBox>(u"share2SpinBox"_s)->value(), 30) << "another what is left";
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(isModified());
    const auto successors = session().reference().successorsOf(node(u"Fostering"_s).id);
    ASSERT_EQ(successors.size(), 2U);
    EXPECT_EQ(successors[0].sharePermille, 700);
    EXPECT_EQ(successors[1].effectiveOn, day("2026-01-01"));
}

TEST_F(SettingsTest, KeepsATypedNoteUntilItIsSavedAndPrintsItBeneathTables)
{
    open();
    goTo(Notes);
    QTest::mouseClick(find<QPushButton>(u"newNoteButton"_s), Qt::LeftButton);
    auto *firstOn = find<QLineEdit>(u"firstOnField"_s);
    ASSERT_TRUE(firstOn->hasFocus());
    type(u"1/9/2025"_s);
    key(Qt::Key_Tab);
    type(u"30/8/2025"_s);
    find<QPlainTextEdit>(u"noteField"_s)->setFocus();
    type(u"Phones were out of order."_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(isModified()) << "the last day lies before the first";
    auto *lastOn = find<QLineEdit>(u"lastOnField"_s);
    EXPECT_TRUE(lastOn->hasFocus());
    lastOn->selectAll();
    type(u"30/9/2025"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(isModified());
    const auto notes = YearRepository::notes(session().database());
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_EQ(notes.front().lastOn, day("2025-09-30"));
    TableEngine engine(session().database(), session().reference());
    const auto table = engine.fill(shippedTables().front(), {{2025}, 4, {}});
    ASSERT_TRUE(table) << why(table);
    EXPECT_TRUE(table->notes.join(u'\n').contains(u"Phones were out of order."_s));

    QTest::mouseClick(find<QPushButton>(u"removeNoteButton"_s), Qt::LeftButton);
    EXPECT_TRUE(YearRepository::notes(session().database()).empty());
}

TEST_F(SettingsTest, TypesPublishedFiguresAndRefusesWhatIsNone)
{
    open();
    goTo(Published);
    auto *grid = find<QTableView>(u"yearTableView"_s);
    ASSERT_NE(grid, nullptr);
    ASSERT_TRUE(grid->hasFocus());
    EXPECT_EQ(find<QComboBox>(u"yearComboBox"_s)->currentText(), u"2024-25"_s)
        << "the year before the records begin";
    const QStringList received{u"Stage 1 received"_s, QString()};
    typeInto(grid, cell(grid, received, u"Whole year"_s), u"41"_s);
    typeInto(grid, cell(grid, received, u"Q2"_s), u"ten"_s);
    typeInto(grid, cell(grid, received, u"Source"_s), u"Annual report, page 4"_s);
    EXPECT_TRUE(isModified());
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(isModified()) << "\"ten\" is no figure";
    EXPECT_TRUE(find<StatusLabel>(u"gridFaultLabel"_s)->words().contains(u"ten"_s));
    EXPECT_EQ(grid->currentIndex().data().toString(), u"ten"_s);
    typeInto(grid, cell(grid, received, u"Q2"_s), u"10"_s);
    typeInto(grid, cell(grid, {u"Compliments received"_s, QString()}, u"Whole year"_s), u"N/A"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(isModified());
    const auto figures = YearRepository::history(session().database());
    ASSERT_EQ(figures.size(), 3U);
    EXPECT_EQ(figures[0].value, 41.0);
    EXPECT_EQ(figures[0].source, u"Annual report, page 4"_s);
    EXPECT_FALSE(figures[1].value.has_value()) << "not collected";
    EXPECT_EQ(figures[2].quarter, 2);
    EXPECT_EQ(session().database().ask(u"SELECT count(*) FROM change_entry WHERE entity = "
                                       "'history_figure' AND action = 'created'"_s),
              u"3"_s);
    // What is being typed is saved as well.
    grid->setCurrentIndex(cell(grid, received, u"Q3"_s));
    type(u"9"_s);
    EXPECT_TRUE(isModified());
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(isModified());
    EXPECT_EQ(YearRepository::history(session().database()).size(), 4U);
    // What is emptied was not published.
    typeInto(grid, cell(grid, received, u"Q2"_s), u" "_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(YearRepository::history(session().database()).size(), 3U);
}

TEST_F(SettingsTest, AsksBeforeAnotherYearTakesThePlaceOfWhatWasTyped)
{
    open();
    goTo(Published);
    auto *grid = find<QTableView>(u"yearTableView"_s);
    typeInto(grid, cell(grid, {u"Stage 1 received"_s, QString()}, u"Whole year"_s), u"7"_s);
    auto *year = find<QComboBox>(u"yearComboBox"_s);
    m_dialogs.answer = FileDialogs::Answer::Cancel;
    year->setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(m_dialogs.questions.size(), 1);
    EXPECT_EQ(year->currentText(), u"2024-25"_s);
    EXPECT_TRUE(isModified());
    m_dialogs.answer = FileDialogs::Answer::Yes;
    key(Qt::Key_Down);
    EXPECT_EQ(year->currentText(), u"2023-24"_s);
    EXPECT_FALSE(isModified());
    EXPECT_EQ(YearRepository::history(session().database()).size(), 1U);
}

TEST_F(SettingsTest, AddsAKindOfDemandWithItsFigure)
{
    open();
    goTo(Demand);
    m_dialogs.text = u"Carers' assessments"_s;
    QTest::mouseClick(find<QPushButton>(u"addLineButton"_s), Qt::LeftButton);
    auto *grid = find<QTableView>(u"yearTableView"_s);
    ASSERT_TRUE(grid->hasFocus());
    typeInto(grid, cell(grid, {u"Carers' assessments"_s}, u"Figure of the year"_s), u"-3"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(isModified());
    typeInto(grid, cell(grid, {u"Carers' assessments"_s}, u"Figure of the year"_s), u"6120"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(isModified());
    const auto figures = YearRepository::demand(session().database());
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures.front().value, 6120);
    EXPECT_EQ(session().reference().nameOf(figures.front().indicator), u"Carers' assessments"_s);
}

/// Tables have their rows in the order of the services.
TEST_F(SettingsTest, MovesAServiceAmongThoseOfItsDirectorate)
{
    open();
    goTo(Services);
    auto *tree = find<QTreeView>(u"servicesTreeView"_s);
    const QModelIndex chosen = itemNamed(tree, u"Fostering"_s);
    tree->setCurrentIndex(chosen);
    const int row = chosen.row();
    ASSERT_GT(tree->model()->rowCount(chosen.parent()), 1);
    const bool isFirst = row == 0;
    auto *button = find<QPushButton>(isFirst ? u"moveNodeDownButton"_s : u"moveNodeUpButton"_s);
    ASSERT_TRUE(button->isEnabled());
    button->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(itemNamed(tree, u"Fostering"_s).row(), isFirst ? row + 1 : row - 1);
    EXPECT_EQ(tree->currentIndex().data().toString(), u"Fostering"_s);
    auto *back = find<QPushButton>(isFirst ? u"moveNodeUpButton"_s : u"moveNodeDownButton"_s);
    EXPECT_TRUE((button->isEnabled() ? button : back)->hasFocus());
    back->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(itemNamed(tree, u"Fostering"_s).row(), row);
}

/// \source domain S-14, S-24
TEST_F(SettingsTest, KeepsHowTablesCountAndWhatPublicCopiesHide)
{
    open();
    goTo(Counting);
    auto *first = find<QComboBox>(u"setting_decimalsField"_s);
    ASSERT_TRUE(first && first->hasFocus());
    EXPECT_FALSE(isModified());
    key(Qt::Key_Down); // One decimal.
    EXPECT_TRUE(isModified());
    auto *threshold = find<QSpinBox>(u"thresholdField"_s);
    ASSERT_TRUE(threshold);
    EXPECT_EQ(threshold->value(), 5);
    threshold->setFocus();
    threshold->selectAll();
    type(u"10"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(isModified()) << messages().join(u'|').toStdString();
    EXPECT_EQ(disclosureThreshold(session().database()), 10);
    EXPECT_EQ(councilSettings(session().database()).decimals, 1);
    // What is as Redress ships it takes no place in the file.
    EXPECT_EQ(session().database().ask(u"SELECT count(*) FROM setting WHERE value <> '' AND "
                                       "(name LIKE 'tables.%' OR name = 'disclosure.threshold')"_s),
              u"2"_s);
}

/// \source reports/REQUIRED 003-01, 003-23: whose report, signature, divisions, contact
TEST_F(SettingsTest, KeepsWhatReportsSayOfThemselves)
{
    open();
    goTo(ReportWords);
    auto *committee = find<QLineEdit>(u"committeeField"_s);
    ASSERT_TRUE(committee);
    committee->setFocus();
    type(u"Scrutiny Committee"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const auto context = reportContext(session().store(), {{2025}, 4, {}, {}});
    ASSERT_TRUE(context) << why(context);
    EXPECT_EQ(context->words.value(u"committee"_s), u"Scrutiny Committee"_s);
    const auto report = reportFromJson(R"({"id": "own", "title": "Own", "parts": [
        {"facts": [["Committee", "{committee}"], ["Contact", "{contact}"]]}]})");
    ASSERT_TRUE(report) << why(report);
    TableEngine engine(session().database(), session().reference());
    const auto paper = composeReport(engine, *report, {{2025}, 4, {}, {}}, *context);
    ASSERT_TRUE(paper) << why(paper);
    ASSERT_EQ(paper->missing.size(), 1U);
    EXPECT_EQ(paper->missing.front().figure, u"contact"_s);
    const auto *facts = std::get_if<FactsBlock>(&paper->blocks.front());
    ASSERT_TRUE(facts);
    EXPECT_EQ(plainText(facts->facts.front().text), u"Scrutiny Committee"_s);
    EXPECT_EQ(session()
                  .database()
                  .ask(u"SELECT count(*) FROM change_entry WHERE entity = 'setting' AND "
                       "field LIKE 'report.%'"_s)
                  .toInt(),
              1)
        << "what stayed empty is no change";
}

TEST_F(SettingsTest, CanBeReadButNotChangedWhereTheFileIsReadOnly)
{
    open(CaseStore::Access::ReadOnly);
    for (int section = 0; section <= Backups; ++section) {
        goTo(section);
        for (const QString &name : {u"newDirectorateButton"_s, u"newServiceButton"_s,
                                    u"newNoteButton"_s, u"addLineButton"_s}) {
            if (const auto *button = find<QPushButton>(name)) {
                EXPECT_FALSE(button->isEnabled()) << name.toStdString();
                EXPECT_EQ(button->toolTip(), session().readOnlyReason());
            }
        }
        if (auto *grid = find<QTableView>(u"yearTableView"_s)) {
            const QModelIndex last = grid->model()->index(0, grid->model()->columnCount() - 1);
            EXPECT_FALSE(last.isValid() && last.flags().testFlag(Qt::ItemIsEditable));
        }
    }
    goTo(Services);
    EXPECT_TRUE(find<QLineEdit>(u"nameField"_s)->isReadOnly());
}

TEST_F(SettingsTest, WorksInAnEmptyFile)
{
    m_store.close();
    ASSERT_TRUE(QFile::remove(m_store.path()));
    {
        const Operator who{u"tester"_s, u"desk"_s};
        ASSERT_TRUE(CaseStore::create(m_store.path(), who, m_store.clock()));
    }
    open();
    for (int section = 0; section <= Backups; ++section)
        goTo(section);
    goTo(Services);
    EXPECT_FALSE(find<QPushButton>(u"newServiceButton"_s)->isEnabled())
        << "there is no directorate";
    QTest::mouseClick(find<QPushButton>(u"newDirectorateButton"_s), Qt::LeftButton);
    type(u"Places"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(node(u"Places"_s).level, OrgLevel::Directorate);
    EXPECT_TRUE(find<QPushButton>(u"newServiceButton"_s)->isEnabled());
}

TEST_F(SettingsTest, NamesEveryStopOfTheTabKey)
{
    open();
    for (int section = 0; section <= Backups; ++section) {
        goTo(section);
        QWidget *first = QApplication::focusWidget();
        ASSERT_NE(first, nullptr);
        int stops = 0;
        for (QWidget *at = first; stops < 100; ++stops) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(at);
            ASSERT_NE(spoken, nullptr);
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                << section << ": " << at->metaObject()->className() << ' '
                << at->objectName().toStdString();
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
            ASSERT_NE(at, nullptr);
            if (at == first)
                break;
        }
        EXPECT_LT(stops, 100) << section << ": Tab does not come round";
    }
}

TEST_F(SettingsTest, AsksBeforeTheFileIsClosedOverWhatWasTyped)
{
    open();
    goTo(Services);
    auto *tree = find<QTreeView>(u"servicesTreeView"_s);
    tree->setCurrentIndex(itemNamed(tree, u"Fostering"_s));
    find<QLineEdit>(u"nameField"_s)->setFocus();
    type(u"X"_s);
    m_dialogs.answer = FileDialogs::Answer::Cancel;
    auto *page = find<SettingsPage>(u"settingsPage"_s);
    EXPECT_FALSE(page->mayClose());
    EXPECT_EQ(m_dialogs.questions.last(), u"Services: what you changed is not saved."_s);
    m_dialogs.answer = FileDialogs::Answer::No;
    EXPECT_TRUE(page->mayClose());
    EXPECT_EQ(find<QLineEdit>(u"nameField"_s)->text(), u"Fostering"_s);
}

} // namespace redress
