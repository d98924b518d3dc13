// SPDX-License-Identifier: GPL-3.0-or-later
// The table builder in the real window, by keys and mouse.
#include "tests/ui/figures/figureswindow.h"

#include "core/statistics/pivotdefinition.h"
#include "core/statistics/savedtables.h"
#include "ui/figures/figureview.h"
#include "ui/shell/session.h"
#include "ui/tables/fieldshelf.h"
#include "ui/tables/filterpicker.h"
#include "ui/tables/footnotedialog.h"
#include "ui/tables/tablebuilder.h"
#include "ui/tables/tablespage.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using County = FiguresWindow::County;

constexpr int kTablesPlace = 3;
constexpr int kPatience = 5000;

class Building : public testing::Test
{
protected:
    TablesPage &page() { return static_cast<TablesPage &>(program.page()); }
    TableBuilder &builder() { return *page().builder(); }
    const FilledTable &table() { return program.view().figures()->table(); }
    FieldShelf *shelf(const char *name) { return program.find<FieldShelf>(name); }
    void click(const char *name)
    {
        auto *button = program.find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isEnabled()) << name << ": " << button->toolTip().toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void openNew()
    {
        click("newTableButton");
        ASSERT_TRUE(builder().isOpen());
    }

    /// Finds a field by typing, and presses Enter or the button of a place.
    void add(int kind, const QString &typed, const char *button = nullptr)
    {
        auto *fields = program.find<SegmentedSwitch>("fieldSwitch");
        QTest::mouseClick(fields->button(kind), Qt::LeftButton);
        auto *find = program.find<FilterEdit>("fieldFilterLineEdit");
        find->setFocus();
        QTest::keyClicks(find, typed);
        QTest::keyClick(find, Qt::Key_Return);
        if (button) {
            click(button);
            return;
        }
        auto *list = program.find<QListWidget>("fieldListWidget");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
    }
    void addMeasure(const QString &typed) { add(0, typed); }
    void addDimension(const QString &typed, const char *button) { add(1, typed, button); }

    /// Waits until the table that was built stands there.
    bool isFilledWith(const std::function<bool(const FilledTable &)> &what)
    {
        return QTest::qWaitFor([&] { return what(table()); }, kPatience);
    }

    void type(const char *name, const QString &text)
    {
        auto *edit = program.find<QLineEdit>(name);
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }

    std::vector<SavedTable> saved()
    {
        const auto tables = savedTables(program.window().openSession()->database(), u"tester"_s);
        EXPECT_TRUE(tables) << why(tables);
        return tables ? *tables : std::vector<SavedTable>();
    }

    /// "My tables": its lines in the list at the left.
    QStringList groupOf(const QString &name)
    {
        QStringList names;
        const QAbstractItemModel *model = program.find<QTreeView>("definitionTreeView")->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; parent.data().toString() == name && row < model->rowCount(parent);
                 ++row)
                names.append(model->index(row, 0, parent).data().toString());
        }
        return names;
    }

    void buildReceivedByDirectorate(const QString &name)
    {
        openNew();
        addMeasure(u"Received"_s);
        addDimension(u"Directorate"_s, "toRowsButton");
        addDimension(u"Quarter"_s, "toColumnsButton");
        ASSERT_TRUE(isFilledWith([this](const FilledTable &filled) {
            return filled.definition.id == builder().state().table.id &&
                   filled.definition.rows.size() == 1 &&
                   filled.definition.columns.by == ColumnBy::Quarter;
        }));
        type("tableNameEdit", name);
    }

    FiguresWindow program{County::Of2023, kTablesPlace, day("2024-01-10")};
};

} // namespace

TEST_F(Building, ShowsEachStepInTheTable)
{
    openNew();
    EXPECT_FALSE(program.find<QPushButton>("saveTableButton")->isEnabled());
    addMeasure(u"Received"_s);
    ASSERT_TRUE(isFilledWith([](const FilledTable &filled) { return filled.rows.size() == 1; }));
    addDimension(u"Directorate"_s, "toRowsButton");
    addDimension(u"Quarter"_s, "toColumnsButton");
    ASSERT_TRUE(isFilledWith([](const FilledTable &filled) {
        return filled.rows.size() > 3 && filled.columns.size() == 5;
    }));
    // The same as the shipped table counts.
    const auto row = size_t(table().rowNamed(u"Education and Learning"_s));
    const double built = table().cell(row, 4).numerator;
    const auto pivot = pivotOf({u"received"_s}, {u"directorate"_s}, u"quarter"_s, {});
    TableEngine engine(program.window().openSession()->database(),
                       program.window().openSession()->reference());
    const auto counted = engine.fill(*pivot, table().period);
    EXPECT_EQ(built,
              counted->cell(size_t(counted->rowNamed(u"Education and Learning"_s)), 4).numerator);
}

TEST_F(Building, PutsTwoLevelsAcrossAndOpensTheirCases)
{
    openNew();
    addMeasure(u"Outcomes"_s);
    ASSERT_FALSE(builder().state().table.measures.empty());
    addDimension(u"Quarter"_s, "toColumnsButton");
    addDimension(u"Directorate"_s, "toRowsButton");
    addDimension(u"Outcome"_s, "toColumnsButton");
    ASSERT_TRUE(isFilledWith([](const FilledTable &filled) {
        return filled.columns.size() > 6 && !filled.columns.front().over.isEmpty();
    }));
    const FigureModel &model = *program.view().figures();
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, FigureModel::GroupRole).toString(), u"Q1"_s);
    size_t row = 0;
    while (row < table().rows.size() && table().cell(row, 0).numerator == 0)
        ++row;
    ASSERT_LT(row, table().rows.size());
    program.view().setFocus();
    program.view().setCurrentPlace({row, 0});
    const int number = int(table().cell(row, 0).numerator);
    program.press(Qt::Key_Return);
    ASSERT_TRUE(program.hasCases());
    EXPECT_EQ(program.cases().model()->rowCount(), number);
    EXPECT_TRUE(builder().isOpen()) << "building goes on beside the cases";
}

TEST_F(Building, GreysWhatCannotBeToldApartAndSaysWhy)
{
    openNew();
    addMeasure(u"Ombudsman: received"_s);
    auto *fields = program.find<SegmentedSwitch>("fieldSwitch");
    QTest::mouseClick(fields->button(1), Qt::LeftButton);
    auto *find = program.find<FilterEdit>("fieldFilterLineEdit");
    find->setFocus();
    QTest::keyClicks(find, u"Root cause"_s);
    QTest::keyClick(find, Qt::Key_Return);
    const QString reason =
        u"\"Root cause\" is not recorded of what \"Ombudsman: received\" counts."_s;
    EXPECT_EQ(program.find<QLabel>("fieldDescriptionLabel")->text(), reason);
    EXPECT_FALSE(program.find<QPushButton>("toRowsButton")->isEnabled());
    EXPECT_EQ(program.find<QPushButton>("toRowsButton")->toolTip(), reason);
    auto *list = program.find<QListWidget>("fieldListWidget");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(program.find<QLabel>("builderFaultLabel")->text(), reason);
    EXPECT_EQ(shelf("rowsShelf")->count(), 0);
}

TEST_F(Building, MovesRemovesAndUndoesByKeys)
{
    openNew();
    addMeasure(u"Received"_s);
    addDimension(u"Directorate"_s, "toRowsButton");
    addDimension(u"Stage"_s, "toRowsButton");
    FieldShelf *rows = shelf("rowsShelf");
    ASSERT_EQ(rows->count(), 2);
    rows->setFocus();
    rows->setCurrentRow(1);
    QTest::keyClick(rows, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(rows->item(0)->text(), u"Stage"_s);
    QTest::keyClick(rows, Qt::Key_Delete);
    ASSERT_EQ(rows->count(), 1);
    EXPECT_EQ(rows->item(0)->text(), u"Directorate"_s);
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(rows->count(), 2);
    EXPECT_EQ(rows->item(0)->text(), u"Stage"_s);
    click("builderUndoButton");
    EXPECT_EQ(rows->item(0)->text(), u"Directorate"_s);
}

TEST_F(Building, TakesWhatIsDraggedIntoItsPlace)
{
    openNew();
    addMeasure(u"Received"_s);
    addDimension(u"Directorate"_s, "toRowsButton");
    FieldShelf *columns = shelf("columnsShelf");
    // Without a screen nothing can be dragged: what is dragged is told, and then that it was
    // dropped.
    const std::unique_ptr<QMimeData> dragged(
        FieldShelf::mimeOf({u"dimension:directorate"_s, u"rowsShelf"_s, 0}));
    const auto field = FieldShelf::fieldIn(dragged.get());
    ASSERT_TRUE(field);
    Q_EMIT columns->dropped(*field, 0);
    EXPECT_EQ(columns->count(), 1);
    EXPECT_EQ(shelf("rowsShelf")->count(), 0) << "it has moved";
    ASSERT_TRUE(isFilledWith([](const FilledTable &filled) {
        return filled.definition.columns.by == ColumnBy::Dimension && filled.columns.size() > 3;
    }));
}

TEST_F(Building, NarrowsDownToTickedValues)
{
    openNew();
    addMeasure(u"Received"_s);
    addDimension(u"Stage"_s, "toFiltersButton");
    auto *dialog = program.window().findChild<FilterDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *values = dialog->findChild<QListWidget *>(u"filterValuesList"_s);
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"takeButton"_s)->isEnabled());
    values->setFocus();
    values->setCurrentRow(1);
    QTest::keyClick(values, Qt::Key_Space);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"takeButton"_s), Qt::LeftButton);
    ASSERT_TRUE(isFilledWith([](const FilledTable &filled) {
        return filled.definition.where == std::vector<Filter>{{Dimension::Stage, {u"2"_s}}};
    }));
    EXPECT_EQ(shelf("filtersShelf")->item(0)->text(), u"Stage: Stage 2"_s);
}

TEST_F(Building, OrdersAndCutsRowsWithTheRestAsOthers)
{
    openNew();
    addMeasure(u"Received"_s);
    addDimension(u"Directorate"_s, "toRowsButton");
    auto *order = program.find<ChoiceBox>("orderBox");
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    QTest::keyClick(order, Qt::Key_Down);
    auto *top = program.find<QSpinBox>("topSpinBox");
    top->setFocus();
    QTest::keyClick(top, Qt::Key_Up);
    QTest::keyClick(top, Qt::Key_Up);
    auto *others = program.find<QCheckBox>("othersCheckBox");
    ASSERT_TRUE(others->isVisibleTo(&builder()));
    others->setFocus();
    QTest::keyClick(others, Qt::Key_Space);
    ASSERT_TRUE(isFilledWith([](const FilledTable &filled) {
        return filled.rows.size() == 4 && filled.rows[2].isOthers();
    }));
    EXPECT_GE(table().cell(0, 0).numerator, table().cell(1, 0).numerator);
    EXPECT_EQ(table().cell(0, 0).numerator + table().cell(1, 0).numerator +
                  table().cell(2, 0).numerator,
              table().cell(3, 0).numerator);
}

TEST_F(Building, SavesPrivatelyAndShowsTheTableAmongMine)
{
    buildReceivedByDirectorate(u"Late by team"_s);
    click("saveTableButton");
    EXPECT_FALSE(builder().isOpen());
    const auto tables = saved();
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables.front().stored.name, u"Late by team"_s);
    EXPECT_EQ(tables.front().stored.owner, u"tester"_s);
    EXPECT_EQ(groupOf(u"My tables"_s), QStringList{u"Late by team"_s});
    ASSERT_TRUE(isFilledWith([&](const FilledTable &filled) {
        return filled.definition.id == tables.front().table.id;
    }));
    EXPECT_EQ(table().title, u"Late by team, Quarters 1 to 3 of 2023-24"_s);

    // Exports, copies and opens cases as the shipped ones do.
    program.dialogs.answer = program.store().folder() + u"/out.csv"_s;
    click("exportButton");
    EXPECT_TRUE(program.dialogs.proposals.last().contains(u"late-by-team-2023-24."_s));
    EXPECT_TRUE(QFile::exists(program.dialogs.answer));
    EXPECT_TRUE(page().can(PageCommand::Print));
    program.view().setFocus();
    program.view().setCurrentPlace({0, 4});
    const int number = int(table().cell(0, 4).numerator);
    program.press(Qt::Key_Return);
    ASSERT_TRUE(program.hasCases());
    EXPECT_EQ(program.cases().model()->rowCount(), number);
}

TEST_F(Building, SharesRenamesChangesAndDeletesWhatWasSaved)
{
    buildReceivedByDirectorate(u"First"_s);
    auto *seenBy = program.find<ChoiceBox>("seenByBox");
    seenBy->setFocus();
    QTest::keyClick(seenBy, Qt::Key_Down);
    click("saveTableButton");
    EXPECT_EQ(groupOf(u"Shared tables"_s), QStringList{u"First"_s});

    const auto perform = [&](const char *name) {
        QMetaObject::invokeMethod(program.find<QToolButton>("tableWaysButton")->menu(),
                                  "aboutToShow");
        auto *action = page().findChild<QAction *>(QString::fromLatin1(name));
        ASSERT_NE(action, nullptr);
        ASSERT_TRUE(action->isEnabled()) << name << action->toolTip().toStdString();
        action->trigger();
    };
    program.dialogs.text = u"Second"_s;
    perform("renameTableAction");
    EXPECT_EQ(groupOf(u"Shared tables"_s), QStringList{u"Second"_s});
    perform("keepTableAction");
    EXPECT_EQ(groupOf(u"My tables"_s), QStringList{u"Second"_s});

    perform("changeTableAction");
    ASSERT_TRUE(builder().isOpen());
    EXPECT_FALSE(builder().isModified());
    addDimension(u"Procedure"_s, "toRowsButton");
    click("saveTableButton");
    EXPECT_EQ(saved().front().table.rows.size(), 2U);
    EXPECT_EQ(saved().size(), 1U) << "the same table";

    program.dialogs.questions.clear();
    perform("deleteTableAction");
    EXPECT_EQ(program.dialogs.questions.size(), 1);
    EXPECT_TRUE(saved().empty());
    EXPECT_TRUE(groupOf(u"My tables"_s).isEmpty());
}

TEST_F(Building, ChangesACopyOfAShippedTable)
{
    program.choose(u"complaints-received"_s);
    QTest::keyClick(&program.window(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(builder().isOpen());
    EXPECT_TRUE(program.find<QLineEdit>("tableNameEdit")->text().startsWith(u"Copy of "_s));
    EXPECT_EQ(builder().state().table.rows, shippedTable(u"complaints-received")->rows);
    click("saveTableButton");
    EXPECT_EQ(saved().size(), 1U);
}

TEST_F(Building, SaysInASentenceThatTheNameIsTaken)
{
    buildReceivedByDirectorate(u"Same"_s);
    click("saveTableButton");
    buildReceivedByDirectorate(u"Same"_s);
    click("saveTableButton");
    EXPECT_TRUE(builder().isOpen());
    EXPECT_TRUE(program.find<QLabel>("builderFaultLabel")
                    ->text()
                    .startsWith(u"The name \"Same\" is taken"_s));
    EXPECT_EQ(saved().size(), 1U);
}

TEST_F(Building, AsksBeforeWhatWasBuiltIsLost)
{
    buildReceivedByDirectorate(u"Unsaved"_s);
    EXPECT_TRUE(page().isModified());
    program.dialogs.said = FileDialogs::Answer::Cancel;
    click("closeBuilderButton");
    EXPECT_TRUE(builder().isOpen());
    program.dialogs.said = FileDialogs::Answer::No;
    click("closeBuilderButton");
    EXPECT_FALSE(builder().isOpen());
    EXPECT_TRUE(saved().empty());
    EXPECT_TRUE(program.find<QTreeView>("definitionTreeView")->isVisible());
}

TEST_F(Building, AddsAFootnoteThatOpensItsCases)
{
    buildReceivedByDirectorate(u"With a footnote"_s);
    click("addFootnoteButton");
    auto *dialog = program.window().findChild<FootnoteDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    EXPECT_FALSE(ok->isEnabled());
    auto *column = dialog->findChild<ChoiceBox *>(u"footnoteColumnBox"_s);
    column->setFocus();
    QTest::keyClick(column, Qt::Key_Down);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"footnoteOneEdit"_s), u"{figure} of one"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"footnoteManyEdit"_s),
                     u"{figure} of several"_s);
    ASSERT_TRUE(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    ASSERT_TRUE(
        isFilledWith([](const FilledTable &filled) { return filled.footnotes.size() == 1; }));
    const int number = int(table().cell(0, 0).numerator);
    EXPECT_EQ(table().footnotes.front().sentence, u"%1 of several"_s.arg(number));
    EXPECT_EQ(program.view().figures()->index(0, 1).data().toString(), u"%1*"_s.arg(number));
    auto *notes = program.find<QLabel>("notesLabel");
    EXPECT_TRUE(notes->text().contains(u"* %1 of several"_s.arg(number)));
    Q_EMIT notes->linkActivated(u"#0"_s);
    ASSERT_TRUE(program.hasCases());
    EXPECT_EQ(program.cases().model()->rowCount(), number);
}

TEST_F(Building, NamesEveryWidgetThatTakesTheFocus)
{
    openNew();
    addMeasure(u"Received"_s);
    int stops = 0;
    for (const QWidget *widget : builder().findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&builder()) || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->focusProxy())
            continue;
        const QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        ++stops;
    }
    EXPECT_GE(stops, 15);
    EXPECT_LE(page().minimumSizeHint().width(), Metrics(&page()).times(50)) << "at 200%";
    EXPECT_LE(page().minimumSizeHint().height(), Metrics(&page()).times(27));
}

TEST(BuildingInAnEmptyFile, SavesATableForLater)
{
    FiguresWindow program(County::None, kTablesPlace, day("2024-01-10"));
    auto &page = static_cast<TablesPage &>(program.page());
    QTest::mouseClick(program.find<QToolButton>("newTableButton"), Qt::LeftButton);
    ASSERT_TRUE(page.builder()->isOpen());
    auto *list = program.find<QListWidget>("fieldListWidget");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *name = program.find<QLineEdit>("tableNameEdit");
    name->setFocus();
    QTest::keyClicks(name, u"Later"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QTest::mouseClick(program.find<QPushButton>("saveTableButton"), Qt::LeftButton);
    EXPECT_FALSE(page.builder()->isOpen());
    const auto tables = savedTables(program.window().openSession()->database(), u"tester"_s);
    ASSERT_TRUE(tables && tables->size() == 1);
    auto *empty = page.findChild<EmptyPanel *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return empty->isVisible(); }, kPatience));
    EXPECT_EQ(empty->headline(), u"No figures yet"_s);
}

TEST(BuildingInAFileForReading, FillsTablesAndSaysWhyItSavesNone)
{
    FiguresWindow program(County::Of2023, kTablesPlace, day("2024-01-10"), true);
    auto &page = static_cast<TablesPage &>(program.page());
    ASSERT_TRUE(program.window().openSession()->isReadOnly());
    QTest::mouseClick(program.find<QToolButton>("newTableButton"), Qt::LeftButton);
    auto *list = program.find<QListWidget>("fieldListWidget");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return program.view().figures()->table().definition.id == u"new"_s; }, kPatience));
    EXPECT_FALSE(program.find<QPushButton>("saveTableButton")->isEnabled());
    EXPECT_TRUE(program.find<QPushButton>("saveTableButton")
                    ->toolTip()
                    .startsWith(u"The file is open for reading only."_s));
    EXPECT_FALSE(page.can(PageCommand::Save));
    program.dialogs.said = FileDialogs::Answer::Yes; // "Leave it unsaved"
    QTest::mouseClick(program.find<QPushButton>("closeBuilderButton"), Qt::LeftButton);
    EXPECT_FALSE(page.builder()->isOpen());
}

} // namespace redress
