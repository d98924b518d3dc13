// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/knownonfixture.h"

#include "core/exchange/table/tabletext.h"
#include "core/store/knownfile.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// All records of a file, line by line. How often a record was written is no fact.
QString recordsOf(Database &database)
{
    QStringList lines;
    for (const StoredTable &table : storedTables()) {
        QStringList names;
        for (const StoredColumn &column : table.columns) {
            if (column.name != "version"_L1)
                names.append(column.name);
        }
        Statement select(database, u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(names.join(u", "_s),
                                                                          table.name, table.key));
        while (select.step()) {
            QStringList values{table.name};
            for (int i = 0; i < int(names.size()); ++i) {
                if (!select.isNull(i))
                    values.append(names.at(i) + u'=' + select.text(i));
            }
            lines.append(values.join(u' '));
        }
    }
    return lines.join(u'\n');
}

/// Every shipped table of two years, up to the day on the clock of the file.
QString figuresOf(CaseStore &store, TableEngine &engine, std::optional<QDate> knownOn)
{
    QStringList lines;
    for (const int year : {2023, 2024}) {
        ReportPeriod period{{year}, 4, {}};
        period.knownOn = knownOn;
        for (const TableDefinition &definition : shippedTables()) {
            const auto table = engine.fill(definition, period.upTo(store.clock().today()));
            EXPECT_TRUE(table) << why(table);
            if (table)
                lines.append(definition.id + u'\n' + QString::fromUtf8(tableAsTidyCsv(*table)));
        }
    }
    return lines.join(u'\n');
}

} // namespace

KnownOn::KnownOn()
{
    m_store.database().run(u"PRAGMA synchronous = OFF"_s);
}

void KnownOn::sleep(int days)
{
    m_today = m_today.addDays(days);
    m_store.clock().setNow(QDateTime(m_today, QTime(9, 14), Qt::UTC));
}

void KnownOn::keep()
{
    ASSERT_TRUE(m_store->reload());
    TableEngine engine(m_store.database(), m_store->reference());
    m_kept.push_back(
        {m_today, recordsOf(m_store.database()), figuresOf(*m_store, engine, std::nullopt)});
}

void KnownOn::expectEachDayAgain()
{
    for (const Kept &kept : m_kept) {
        const auto known = KnownFile::make(m_store.path(), kept.day, m_store->who());
        ASSERT_TRUE(known) << why(known);
        CaseStore &store = (*known)->store();
        const QStringList is = recordsOf(store.database()).split(u'\n');
        const QStringList was = kept.records.split(u'\n');
        for (qsizetype i = 0; i < std::max(is.size(), was.size()); ++i)
            ASSERT_EQ(is.value(i), was.value(i)) << kept.day.toString().toStdString();
        TableEngine engine(store.database(), store.reference());
        engine.setKnownOn(kept.day, (*known)->reservations());
        EXPECT_EQ(figuresOf(store, engine, kept.day), kept.figures);
        EXPECT_TRUE((*known)->reservations().isEmpty())
            << (*known)->reservations().join(u' ').toStdString();
    }
}

void KnownOn::importAll(bool replace)
{
    QStringList paths;
    const auto add = [&](const char *name, const char *content) {
        paths.append(m_store.write(QString::fromLatin1(name), content));
    };
    add("services.csv", "directorate,service,sort_order\nRoads,,1\nRoads,North,2\n"
                        "Roads,South,3\nChildren,,4\nChildren,Fostering,5\n");
    add("cases.csv",
        replace ? "reference,kind,procedure,directorate,service,received_date,responded_date,"
                  "summary,child_or_young_person\n"
                  "A1,complaint,corporate,Roads,South,2024-04-03,,Another pothole,yes\n"
                : "reference,kind,procedure,directorate,service,received_date,responded_date,"
                  "summary,child_or_young_person\n"
                  "A1,complaint,corporate,Roads,North,2024-04-02,,Pothole,no\n"
                  "A2,complaint,children_statutory,Children,Fostering,2024-02-01,,Visits,yes\n"
                  "A3,complaint,corporate,Roads,South,2024-05-13,,Waits for triage,no\n"
                  "M1,mp_enquiry,,Roads,North,2024-05-07,2024-05-15,Asks,no\n"
                  "C1,compliment,,Roads,South,2024-05-09,,Thanks,no\n");
    add("stages.csv",
        replace ? "reference,stage,received_date,responded_date,outcome,on_hold_from,on_hold_to\n"
                  "A1,1,2024-04-03,2024-05-20,not_upheld,2024-04-10,2024-04-12\n"
                : "reference,stage,received_date,responded_date,outcome,on_hold_from,on_hold_to\n"
                  "A1,1,2024-04-02,2024-04-16,upheld,,\n"
                  "A2,1,2024-02-01,2024-02-20,partially_upheld,2024-02-05,2024-02-07\n"
                  "A2,2,2024-03-11,,,,\n");
    add("issues.csv", replace ? "reference,stage,issue_category,outcome\nA1,1,Lights,upheld\n"
                              : "reference,stage,issue_category,outcome\nA1,1,Holes,upheld\n"
                                "A2,1,Visits,upheld\nA2,1,Delay,not_upheld\n");
    add("actions.csv", "reference,stage,category,scope\nA1,1,Repair,wider\n");
    add("costs.csv", "reference,stage,cost_type,amount,paid_date\n"
                     "A2,2,investigating_officer,1250,2024-05-02\n");
    add("ombudsman.csv",
        replace ? "reference,own_reference,directorate,received_date,decision_date,decision\n"
                  "O1,A2,Children,2024-04-02,2024-05-21,not_upheld\n"
                : "reference,own_reference,directorate,received_date,decision_date,decision\n"
                  "O1,A2,Children,2024-04-02,2024-05-20,upheld_injustice\n");
    if (!replace)
        add("remedies.csv", "ombudsman_reference,category,amount\nO1,financial_remedy,250\n");
    add("dip_sample.csv", replace ? "reference,stage,pillar,theme\nA1,1,Planning,Minutes\n"
                                  : "reference,stage,pillar,theme\nA1,1,Conduct,Late\n");
    add("history.csv", replace ? "year,measure,dimension,value\n2022-23,stage_1_received,,60\n"
                               : "year,measure,dimension,value\n2022-23,stage_1_received,,41\n"
                                 "2022-23,stage_1_outcome,upheld,n/a\n");
    add("demand.csv", replace ? "year,measure,value\n2023-24,Referrals,6200\n"
                              : "year,measure,value\n2023-24,Referrals,6120\n");
    const ImportReport report = m_store.import(paths, {.today = m_today, .replace = replace});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
}

CaseDossier KnownOn::dossierOf(const QString &reference)
{
    const CaseRepository cases(m_store.database());
    const auto id = unwrap(cases.find(reference));
    return unwrap(cases.dossier(id.value()));
}

Result<ChangeSetId> KnownOn::save(CaseChange change)
{
    change.what = u"Changed"_s;
    change.reason = u"A test"_s;
    return casechange::save(m_store.database(), m_store->signature(), m_store->rules(), change,
                            m_today);
}

void KnownOn::inUnit(const std::function<void(UnitOfWork &)> &work)
{
    const auto done = guarded([&] {
        UnitOfWork unit(m_store.database(), m_store->signature(), u"Test"_s);
        work(unit);
        unit.commit();
    });
    ASSERT_TRUE(done) << why(done);
    ASSERT_TRUE(m_store->reload());
}

OrgNode KnownOn::node(const QString &name)
{
    for (const OrgNode &one : m_store->reference().nodes()) {
        if (one.name == name)
            return one;
    }
    ADD_FAILURE() << name.toStdString();
    return {};
}

Result<OrgNodeId> KnownOn::change(const OrgChange &wanted)
{
    auto saved = orgchange::save(m_store.database(), m_store->signature(), wanted,
                                 u"Organisation changed"_s);
    EXPECT_TRUE(m_store->reload());
    return saved;
}

} // namespace redress
