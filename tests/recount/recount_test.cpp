// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped table, filled by the engine from cases invented by chance, and recounted by a slow
// and plain program of its own.
#include "tests/recount/comparison.h"
#include "tests/recount/inventor.h"
#include "tests/support/teststore.h"

#include "core/statistics/tableengine.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>

namespace redress::recount {

namespace {

using namespace Qt::StringLiterals;

constexpr int kUsualSets = 5;

std::string read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll().toStdString();
}

/// The definitions as they lie in resources, not as the engine has read them.
const std::vector<Request> &requests()
{
    static const std::vector<Request> all = [] {
        std::vector<Request> found;
        const QDir folder(QStringLiteral(REDRESS_SOURCE_DIR "/resources/tables"));
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            found.push_back(Request::fromJson(read(folder.filePath(name))));
        return found;
    }();
    return all;
}

/// The lists that a new file begins with.
std::map<std::string, std::vector<std::string>> starterLists()
{
    std::map<std::string, std::vector<std::string>> lists;
    const QByteArray json =
        QByteArray::fromStdString(read(QStringLiteral(REDRESS_SOURCE_DIR "/resources/lists.json")));
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const QString &list : object.keys()) {
        for (const QJsonValue item : object[list].toArray())
            lists[list.toStdString()].push_back(item.toString().toStdString());
    }
    return lists;
}

/// Each year through each of its quarters, and as it stood on some awkward days.
std::vector<Period> periodsOf(const Inventor &inventor, const Almanac &almanac, unsigned seed)
{
    std::vector<Period> periods;
    for (int year = inventor.firstYear() - 1; year <= inventor.lastYear(); ++year) {
        for (int quarter = 1; quarter <= 4; ++quarter)
            periods.push_back({year, quarter, Almanac::kNoDay});
        const int endOfFebruary = almanac.day(year + 1, 3, 1) - 1;
        const std::vector<Period> asAt{
            {year, 4, almanac.firstOfQuarter(year, 1)}, {year, 4, almanac.lastOfQuarter(year, 2)},
            {year, 4, almanac.day(year, 8, 12)},        {year, 2, almanac.day(year, 9, 29)},
            {year, 4, almanac.day(year, 12, 25)},       {year, 4, endOfFebruary},
            {year, 3, almanac.day(year + 1, 2, 3)},     {year, 4, almanac.day(year + 1, 5, 20)},
        };
        for (size_t i = 0; i < 3; ++i)
            periods.push_back(asAt[(size_t(year) + seed + 3 * i) % asAt.size()]);
    }
    return periods;
}

QDate asDate(int day, const Almanac &almanac)
{
    return QDate::fromString(QString::fromStdString(almanac.iso(day)), Qt::ISODate);
}

ReportPeriod asReportPeriod(const Period &period, const Almanac &almanac)
{
    ReportPeriod of{{period.year}, period.through, std::nullopt};
    if (period.asAt != Almanac::kNoDay)
        of.asAt = asDate(period.asAt, almanac);
    return of;
}

std::string inWords(const Period &period, const Almanac &almanac)
{
    std::string words =
        ", " + std::to_string(period.year) + " to quarter " + std::to_string(period.through);
    if (period.asAt != Almanac::kNoDay)
        words += " as at " + almanac.iso(period.asAt);
    return words;
}

unsigned sets()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("REDRESS_RECOUNT_SETS", &isNumber);
    return unsigned(isNumber && asked > 0 ? asked : kUsualSets);
}

/// One of \p list by the letters of \p key, or none.
std::string said(const std::vector<std::string> &list, const std::string &key)
{
    unsigned number = 2166136261U;
    for (const char letter : key)
        number = (number ^ static_cast<unsigned char>(letter)) * 16777619U;
    const size_t place = (number >> 8U) % (list.size() + 1);
    return place == 0 ? std::string() : list[place - 1];
}

bool isUpheld(const std::string &outcome)
{
    return outcome == "upheld" || outcome == "partially_upheld";
}

using Lists = std::map<std::string, std::vector<std::string>>;

/// What the council put right at a stage, by the letters of \p key: a type or none, a sum or none,
/// and days promised and given that are in time, late or missing.
std::map<std::string, std::string> remedyBy(const std::string &key,
                                            const std::vector<std::string> &types)
{
    static const std::vector<std::string> kPromised{"2023-09-29", "2024-03-28"};
    static const std::vector<std::string> kGiven{"2023-08-31", "2023-12-01", "2024-04-02"};
    static const std::vector<std::string> kSums{"50.00", "250.50", "0.00"};
    return {{"type", said(types, key)},
            {"amount", said(kSums, key + "/sum")},
            {"due_date", said(kPromised, key + "/promised")},
            {"given_date", said(kGiven, key + "/given")}};
}

/// Adds to the sheets what no import brings: from whom a compliment came, why an issue was upheld,
/// the council's own heads of what the types of costs call other, and its own remedies.
void sayOnSheets(Sheets &sheets, const Lists &lists)
{
    const auto stageOf = [](const std::map<std::string, std::string> &row) {
        return row.at("reference") + '/' + row.at("stage");
    };
    for (auto &row : sheets.at("cases").rows) {
        if (row["kind"] == "compliment")
            row["compliment_from"] = said(lists.at("compliment_from"), row["reference"]);
    }
    for (auto &row : sheets.at("issues").rows) {
        if (isUpheld(row["outcome"]))
            row["upheld_reason"] = said(lists.at("upheld_reason"), stageOf(row));
    }
    for (auto &row : sheets.at("costs").rows) {
        if (row["cost_type"] == "other")
            row["head"] = said(lists.at("cost_head"), stageOf(row));
    }
    Sheet &remedies = sheets["own_remedies"];
    for (auto &row : sheets.at("stages").rows) {
        auto remedy = remedyBy(stageOf(row), lists.at("remedy_type"));
        if (!isUpheld(row["outcome"]) || remedy["type"].empty())
            continue;
        remedy["reference"] = row["reference"];
        remedy["stage"] = row["stage"];
        remedies.add(remedy);
    }
}

void putRightInFile(Database &database, const std::map<std::string, ListItemId> &ids,
                    const std::vector<std::string> &types)
{
    std::vector<std::pair<qint64, std::string>> stages;
    Statement read(database, u"SELECT s.id, c.reference || '/' || s.stage_no FROM stage s "
                             "JOIN case_record c ON c.id = s.case_id "
                             "WHERE s.outcome IN ('upheld', 'partially_upheld')"_s);
    while (read.step())
        stages.emplace_back(read.integer(0), read.text(1).toStdString());
    read.reset();
    Statement write(database,
                    u"INSERT INTO remedy (stage_id, remedy_type_id, amount_pence, due_on, "
                    "paid_on) VALUES (:stage, :type, CAST(round(100 * nullif(:sum, '')) AS "
                    "INTEGER), nullif(:promised, ''), nullif(:given, ''))"_s);
    int told = 0;
    for (const auto &[id, key] : stages) {
        const auto remedy = remedyBy(key, types);
        if (remedy.at("type").empty())
            continue;
        write.bind(u":stage"_s, id)
            .bind(u":type"_s, ids.at(remedy.at("type")))
            .bind(u":sum"_s, QString::fromStdString(remedy.at("amount")))
            .bind(u":promised"_s, QString::fromStdString(remedy.at("due_date")))
            .bind(u":given"_s, QString::fromStdString(remedy.at("given_date")))
            .run();
        ++told;
    }
    EXPECT_GT(told, 0) << "remedies";
}

/// The same in the file, as the windows record it.
void sayInFile(TestStore &store, const Lists &lists)
{
    Database &database = store.database();
    const auto idsOf = [&](UserList list) {
        std::map<std::string, ListItemId> ids;
        for (const ListItem &item : store->reference().itemsOf(list))
            ids[item.name.toStdString()] = item.id;
        return ids;
    };
    const auto say = [&](const QString &select, const QString &change, const char *list,
                         UserList of) {
        const auto ids = idsOf(of);
        std::vector<std::pair<qint64, std::string>> records;
        Statement read(database, select);
        while (read.step())
            records.emplace_back(read.integer(0), read.text(1).toStdString());
        read.reset();
        Statement write(database, change);
        int told = 0;
        for (const auto &[id, key] : records) {
            const std::string words = said(lists.at(list), key);
            if (words.empty())
                continue;
            write.bind(u":item"_s, ids.at(words)).bind(u":id"_s, id).run();
            ++told;
        }
        EXPECT_GT(told, 0) << list;
    };
    Transaction change(database);
    database.run(u"INSERT INTO case_detail (case_id) SELECT c.id FROM case_record c WHERE c.kind = "
                 "'compliment' AND c.id NOT IN (SELECT case_id FROM case_detail)"_s);
    say(u"SELECT id, reference FROM case_record WHERE kind = 'compliment'"_s,
        u"UPDATE case_detail SET compliment_from_id = :item WHERE case_id = :id"_s,
        "compliment_from", UserList::ComplimentFrom);
    say(u"SELECT i.id, c.reference || '/' || s.stage_no FROM issue i "
        "JOIN stage s ON s.id = i.stage_id JOIN case_record c ON c.id = s.case_id "
        "WHERE i.outcome IN ('upheld', 'partially_upheld')"_s,
        u"UPDATE issue SET upheld_reason_id = :item WHERE id = :id"_s, "upheld_reason",
        UserList::UpheldReason);
    say(u"SELECT k.id, c.reference || '/' || s.stage_no FROM cost k "
        "JOIN stage s ON s.id = k.stage_id JOIN case_record c ON c.id = s.case_id "
        "WHERE k.cost_type = 'other'"_s,
        u"UPDATE cost SET head_id = :item WHERE id = :id"_s, "cost_head", UserList::CostHead);
    putRightInFile(database, idsOf(UserList::RemedyType), lists.at("remedy_type"));
    change.commit();
}

class Recount : public testing::TestWithParam<unsigned>
{};

} // namespace

TEST(RecountRequests, AreAsManyAsTablesAreShipped)
{
    EXPECT_EQ(requests().size(), shippedTables().size());
}

TEST_P(Recount, AgreesWithEveryShippedTable)
{
    const Almanac almanac;
    Inventor inventor(GetParam(), almanac);
    Sheets invented = inventor.invent();

    TestStore store(asDate(inventor.today(), almanac));
    QStringList files;
    Sheets sheets; // read back from the files, as another program would
    for (const auto &[name, sheet] : invented) {
        const std::string csv = sheet.asCsv();
        files.append(
            store.write(QString::fromStdString(name + ".csv"), QByteArray::fromStdString(csv)));
        sheets[name] = Sheet::fromCsv(csv);
    }
    const ImportReport report = store.import(files);
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();

    sayOnSheets(sheets, starterLists());
    sayInFile(store, starterLists());

    const Ledger ledger(sheets, starterLists(), almanac);
    const Published published(sheets.at("history"));
    TableEngine engine(store.database(), store->reference());
    Extent extent;
    Comparison comparison(engine, almanac, extent);
    for (const Period &period : periodsOf(inventor, almanac, GetParam())) {
        for (const Request &request : requests()) {
            const std::string where = request.id + inWords(period, almanac);
            const TableDefinition *definition = shippedTable(QString::fromStdString(request.id));
            ASSERT_NE(definition, nullptr) << where;
            const auto filled = engine.fill(*definition, asReportPeriod(period, almanac));
            ASSERT_TRUE(filled) << where << ": " << why(filled);
            if (request.kind == "quotes")
                comparison.compareQuotes(*filled, listQuotes(ledger, period), where);
            else if (request.kind == "figures")
                comparison.compare(*filled, countFigures(ledger, published, request, period),
                                   where);
            else
                comparison.compare(*filled, Counter(ledger, published, request, period).count(),
                                   where);
            if (HasFailure())
                return;
        }
    }
    std::cout << ledger.contacts.size() << " cases, " << ledger.stages.size()
              << " stages: " << extent.tables << " tables, " << extent.rows << " rows, "
              << extent.cells << " cells, " << extent.opened << " of them with their cases\n";
}

INSTANTIATE_TEST_SUITE_P(Set, Recount, testing::Range(1U, sets() + 1));

} // namespace redress::recount
