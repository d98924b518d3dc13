// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions as JSON, what may stand where, and those that are saved in the case file.
#include "tests/core/statistics/pivotdata.h"

#include "core/statistics/savedtables.h"
#include "core/store/statement.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

TableDefinition receivedByService()
{
    const auto pivot = pivotOf({u"received"_s}, {u"service"_s}, u"quarter"_s, {});
    EXPECT_TRUE(pivot) << why(pivot);
    return *pivot;
}

std::string faultIn(const TableDefinition &table)
{
    const auto checked = checkDefinition(table);
    return checked ? std::string() : checked.error().message.toStdString();
}

int entriesOf(Database &database, const QString &action)
{
    Statement count(database, u"SELECT count(*) FROM change_entry WHERE entity = 'definition' AND "
                              "action = :action"_s);
    count.bind(u":action"_s, action);
    return count.step() ? int(count.integer(0)) : -1;
}

class SavedTables : public testing::Test
{
protected:
    Result<DefinitionId> save(const QString &name, const std::optional<QString> &owner)
    {
        return saveTable(store.database(), store->signature(), name, owner, receivedByService());
    }
    QStringList namesFor(const QString &login)
    {
        const auto tables = savedTables(store.database(), login);
        EXPECT_TRUE(tables) << why(tables);
        QStringList names;
        for (const SavedTable &saved : *tables)
            names.append(saved.stored.name);
        return names;
    }
    StoredDefinition stored(const QString &name)
    {
        const auto tables = savedTables(store.database(), u"tester"_s);
        const SavedTable *found = savedTableNamed(*tables, name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found ? found->stored : StoredDefinition();
    }

    TestStore store;
};

} // namespace

TEST(DefinitionAsJson, ComesBackAsItWas)
{
    for (const TableDefinition &table : shippedTables()) {
        const auto again = tableFromJson(tableToJson(table));
        ASSERT_TRUE(again) << table.id.toStdString() << why(again);
        EXPECT_EQ(*again, table) << table.id.toStdString() << tableToJson(table).toStdString();
    }
    EXPECT_GE(shippedTables().size(), 40U);
}

TEST(DefinitionAsJson, KeepsWhatABuilderAdds)
{
    auto table =
        pivotOf({u"outcomes"_s, u"upheld_pct"_s}, {u"directorate"_s, u"service"_s, u"child"_s},
                u"year,outcome"_s, {u"stage=1"_s, u"procedure=corporate"_s});
    ASSERT_TRUE(table) << why(table);
    setOrder(*table, u"2023-24_upheld_outcomes:up"_s);
    table->top = 7;
    table->othersRow = u"Others"_s;
    table->showsZeroRows = true;
    table->columns.inner.totalLabel = u"All"_s;
    table->columns.inner.years = 5;
    table->notes = {u"A note"_s, u"Another"_s};
    Footnote footnote;
    footnote.row = {u"Roads"_s, u"Lighting"_s, u"yes"_s};
    footnote.column = u"2023-24_total_outcomes"_s;
    footnote.measure.measure = u"received"_s;
    footnote.measure.where = {{Dimension::Child, {u"1"_s}}};
    footnote.one = u"{n} complaint"_s;
    footnote.many = u"{n} complaints"_s;
    footnote.none = u"no complaint"_s;
    table->footnotes = {footnote};
    std::ranges::sort(table->where, {}, [](const Filter &f) { return toStored(f.dimension); });
    const auto again = tableFromJson(tableToJson(*table));
    ASSERT_TRUE(again) << why(again);
    EXPECT_EQ(*again, *table);
}

/// A report narrows its tables down to its own services, whatever they are narrowed down to
/// already.
TEST(DefinitionAsJson, KeepsEveryFilterOfADimensionThatIsAskedForTwice)
{
    TableDefinition table = receivedByService();
    const std::vector<Filter> both{{Dimension::Service, {u"Lighting"_s, u"Potholes"_s}},
                                   {Dimension::Stage, {u"1"_s}},
                                   {Dimension::Service, {u"Potholes"_s}}};
    table.where = both;
    table.measures.front().where = {{Dimension::Child, {u"1"_s}}, {Dimension::Child, {u"0"_s}}};
    FigureSpec figure;
    figure.id = u"potholes"_s;
    figure.measure.measure = u"received"_s;
    figure.measure.where = both;
    table.figures = {figure};
    const auto again = tableFromJson(tableToJson(table));
    ASSERT_TRUE(again) << why(again);
    EXPECT_EQ(*again, table) << tableToJson(table).toStdString();
}

TEST(DefinitionAsJson, ReadsFiltersAsFilesHaveThemAndNamesWhatItDoesNotKnow)
{
    const auto read = [](const QByteArray &where) {
        return tableFromJson(R"({"id": "x", "measures": [{"measure": "received"}], "where": )" +
                             where + '}');
    };
    const std::vector<Filter> expected{{Dimension::Procedure, {u"corporate"_s}},
                                       {Dimension::Stage, {u"1"_s, u"2"_s}}};
    for (const char *where : {R"({"procedure": "corporate", "stage": ["1", "2"]})",
                              R"([{"procedure": "corporate"}, {"stage": ["1", "2"]}])",
                              R"([{"procedure": "corporate", "stage": ["1", "2"]}])"}) {
        const auto table = read(where);
        ASSERT_TRUE(table) << why(table);
        EXPECT_EQ(table->where, expected) << where;
    }
    const auto wrong = read(R"([{"stage": "1"}, {"colour": "red"}])");
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().detail, u"dimension \"colour\""_s);
}

/// Names may hold commas, so that two of them are typed as two filters.
TEST(TypedFilters, OfOneDimensionAreTheOneOrTheOther)
{
    const auto filters =
        filtersFromTyped({u"service=Roads, north"_s, u"stage=1"_s, u"service=Bridges"_s});
    ASSERT_TRUE(filters) << why(filters);
    const std::vector<Filter> expected{{Dimension::Service, {u"Roads, north"_s, u"Bridges"_s}},
                                       {Dimension::Stage, {u"1"_s}}};
    EXPECT_EQ(*filters, expected);
    EXPECT_FALSE(filtersFromTyped({u"stage=1"_s, u"colour=red"_s}));
}

TEST(CheckOfADefinition, SaysInASentenceWhatIsWrong)
{
    EXPECT_EQ(faultIn(receivedByService()), "");
    TableDefinition table = receivedByService();
    table.measures.clear();
    EXPECT_EQ(faultIn(table), "A table needs a measure: what it counts.");

    table = receivedByService();
    table.where = {{Dimension::Stage, {}}};
    EXPECT_EQ(faultIn(table),
              "No value is chosen for the filter \"Stage\". Choose one, or take the "
              "filter away.");

    table = receivedByService();
    setRows(table, {Dimension::Decision});
    EXPECT_EQ(faultIn(table), "\"Ombudsman's decision\" is not recorded of what \"Received\" "
                              "counts.");

    table = receivedByService();
    setColumns(table, {Dimension::Month, Dimension::Quarter});
    EXPECT_EQ(faultIn(table),
              "Months stand beneath quarters or years, not above them. Change their "
              "places.");

    table = receivedByService();
    setRows(table, {Dimension::Directorate, Dimension::Service, Dimension::Team, Dimension::Child});
    EXPECT_EQ(faultIn(table),
              "Rows have at most three levels. Leave out \"Child or young person\".");

    table = receivedByService();
    setRows(table, {Dimension::Month});
    EXPECT_NE(faultIn(table), "") << "months against quarters";
}

TEST(CheckOfADefinition, AgreesWithTheEngine)
{
    TestStore store;
    fillLines(store);
    TableEngine engine(store.database(), store->reference());
    int allowed = 0;
    int refused = 0;
    for (const Measure &measure : measures()) {
        for (const auto &[dimension, word] : kStoredWords<Dimension>) {
            for (const Axis axis : {Axis::Rows, Axis::Columns}) {
                TableDefinition table;
                table.id = u"check"_s;
                table.measures = {MeasureColumn{}};
                table.measures.front().measure = measure.id;
                if (axis == Axis::Rows)
                    setRows(table, {dimension});
                else
                    setColumns(table, {dimension});
                const auto why = whyNotAxis(measure, dimension, axis);
                const auto answer = engine.fill(table, kWholeYear);
                if (!why) {
                    EXPECT_TRUE(answer) << measure.id.data() << " by " << word.data();
                }
                ++(why ? refused : allowed);
            }
        }
    }
    EXPECT_GT(allowed, 500);
    EXPECT_GT(refused, 100);
}

TEST_F(SavedTables, ArePrivateOrShared)
{
    ASSERT_TRUE(save(u"Mine"_s, u"tester"_s));
    ASSERT_TRUE(save(u"For all"_s, {}));
    EXPECT_EQ(namesFor(u"tester"_s), (QStringList{u"For all"_s, u"Mine"_s}));
    EXPECT_EQ(namesFor(u"colleague"_s), QStringList{u"For all"_s});
    EXPECT_EQ(entriesOf(store.database(), u"created"_s), 2);
}

TEST_F(SavedTables, ComeBackAsTheyWereMade)
{
    const auto id = save(u"By service"_s, {});
    ASSERT_TRUE(id) << why(id);
    store.reopen();
    const auto tables = savedTables(store.database(), u"tester"_s);
    ASSERT_TRUE(tables) << why(tables);
    ASSERT_EQ(tables->size(), 1U);
    TableDefinition expected = receivedByService();
    expected.id = savedTableId(*id);
    EXPECT_EQ(tables->front().table, expected);
    EXPECT_EQ(savedTableNamed(*tables, u"BY SERVICE"_s), &tables->front());
    EXPECT_EQ(savedTableNamed(*tables, expected.id), &tables->front());
    EXPECT_EQ(savedTableNamed(*tables, u"other"_s), nullptr);
}

TEST_F(SavedTables, TakeNoNameTwice)
{
    ASSERT_TRUE(save(u"Same"_s, u"colleague"_s));
    const auto again = save(u"Same"_s, {});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
    ASSERT_TRUE(save(u"Other"_s, {}));
    const auto renamed =
        renameTable(store.database(), store->signature(), stored(u"Other"_s), u"Same"_s);
    ASSERT_FALSE(renamed);
    EXPECT_EQ(renamed.error().code, Error::Code::Conflict);
    EXPECT_FALSE(save(u"  "_s, {})) << "without a name";
    EXPECT_EQ(namesFor(u"tester"_s), QStringList{u"Other"_s}) << "nothing was saved meanwhile";
}

TEST_F(SavedTables, AreRenamedChangedSharedAndDeletedWithEntriesInTheTrail)
{
    ASSERT_TRUE(save(u"First"_s, u"tester"_s));
    ASSERT_TRUE(renameTable(store.database(), store->signature(), stored(u"First"_s), u"Second"_s));
    TableDefinition changed = receivedByService();
    changed.top = 3;
    ASSERT_TRUE(changeTable(store.database(), store->signature(), stored(u"Second"_s), u"Second"_s,
                            std::nullopt, changed));
    EXPECT_EQ(namesFor(u"colleague"_s), QStringList{u"Second"_s});
    EXPECT_EQ(entriesOf(store.database(), u"changed"_s), 3) << "name, owner, body";
    EXPECT_EQ(stored(u"Second"_s).version, 3);
    ASSERT_TRUE(deleteTable(store.database(), store->signature(), stored(u"Second"_s)));
    EXPECT_TRUE(namesFor(u"tester"_s).isEmpty());
    EXPECT_EQ(entriesOf(store.database(), u"deleted"_s), 1);
}

TEST_F(SavedTables, AreNotWrittenOverAColleaguesChange)
{
    ASSERT_TRUE(save(u"Ours"_s, {}));
    const StoredDefinition seen = stored(u"Ours"_s);
    ASSERT_TRUE(renameTable(store.database(), store->signature(), seen, u"Theirs"_s));
    const auto late =
        changeTable(store.database(), store->signature(), seen, u"Ours"_s, {}, receivedByService());
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Error::Code::Conflict);
    const auto deleted = deleteTable(store.database(), store->signature(), seen);
    ASSERT_FALSE(deleted);
    EXPECT_EQ(namesFor(u"tester"_s), QStringList{u"Theirs"_s});
}

TEST_F(SavedTables, ThatCannotBeReadSaySo)
{
    UnitOfWork unit(store.database(), store->signature(), u"By hand"_s);
    ASSERT_TRUE(DefinitionRepository::add(
        unit, {{}, DefinitionKind::Table, u"Odd"_s, {}, u"{\"id\": \"x\"}"_s, 1}));
    unit.commit();
    const auto tables = savedTables(store.database(), u"tester"_s);
    ASSERT_TRUE(tables) << why(tables);
    ASSERT_EQ(tables->size(), 1U);
    EXPECT_FALSE(tables->front().fault.isEmpty());
}

} // namespace redress
