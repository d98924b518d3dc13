// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importfixture.h"

#include "core/exchange/csv/csvwriter.h"

#include <QDir>

namespace redress {

using namespace Qt::StringLiterals;

ImportFixture::ImportFixture()
{
    const ImportReport report = import({
        {u"services.csv"_s, "directorate,service,sort_order\n"
                            "Children,Family Support,1\n"
                            "Children,Fostering,2\n"
                            "Highways,,3\n"},
        {u"cases.csv"_s,
         "reference,kind,procedure,directorate,service,received_date,responded_date,summary\n"
         "C1,complaint,children_statutory,Children,Fostering,2023-11-06,,First\n"
         "C2,complaint,corporate,Highways,,2024-01-08,,Second\n"
         "C3,complaint,children_statutory,Children,,2024-01-15,,Third\n"
         "M1,mp_enquiry,,Highways,,2024-02-05,2024-02-12,Road\n"
         "K1,compliment,,Children,,2024-02-05,,Thanks\n"},
        {u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n"
                          "C1,1,2023-11-06,2023-12-01,upheld\n"
                          "C1,2,2023-12-11,,\n"
                          "C2,1,2024-01-08,,\n"},
        {u"ombudsman.csv"_s,
         "reference,own_reference,directorate,received_date,decision_date,decision\n"
         "L1,C1,Children,2024-01-08,2024-03-11,upheld_injustice\n"
         "L2,,Highways,2024-01-08,2024-03-12,not_upheld\n"},
    });
    EXPECT_TRUE(report.stored) << words(report);
}

ImportReport ImportFixture::import(const QString &name, const QByteArray &content,
                                   const ImportOptions &options)
{
    return import(std::map<QString, QByteArray>{{name, content}}, options);
}

ImportReport ImportFixture::import(const std::map<QString, QByteArray> &files,
                                   const ImportOptions &options)
{
    QStringList paths;
    for (const auto &[name, content] : files)
        paths.append(m_store.write(name, content));
    return m_store.import(paths, options);
}

ImportReport ImportFixture::import(ImportTable table, const std::vector<Cells> &rows,
                                   const ImportOptions &options)
{
    return import(toStored(table) + u".csv"_s, csvOf(table, rows), options);
}

CaseId ImportFixture::caseId(const QString &reference)
{
    const auto found = CaseRepository(database()).find(reference);
    EXPECT_TRUE(found && *found) << reference.toStdString();
    return found && *found ? **found : CaseId();
}

CaseDossier ImportFixture::dossier(const QString &reference)
{
    const auto read = CaseRepository(database()).dossier(caseId(reference));
    EXPECT_TRUE(read) << why(read);
    return read ? *read : CaseDossier();
}

Cells goodRow(ImportTable table)
{
    switch (table) {
    case ImportTable::Services:
        return {{u"directorate"_s, u"Adults"_s}, {u"service"_s, u"Reablement"_s}};
    case ImportTable::Cases:
        return {{u"reference"_s, u"N1"_s},        {u"kind"_s, u"complaint"_s},
                {u"procedure"_s, u"corporate"_s}, {u"directorate"_s, u"Children"_s},
                {u"service"_s, u"Fostering"_s},   {u"received_date"_s, u"2024-03-04"_s},
                {u"summary"_s, u"New"_s}};
    case ImportTable::Stages:
        return {
            {u"reference"_s, u"C2"_s}, {u"stage"_s, u"2"_s}, {u"received_date"_s, u"2024-02-05"_s}};
    case ImportTable::Issues:
        return {{u"reference"_s, u"C1"_s},
                {u"stage"_s, u"1"_s},
                {u"issue_category"_s, u"Assessments"_s}};
    case ImportTable::Actions:
        return {{u"reference"_s, u"C1"_s}, {u"stage"_s, u"1"_s}, {u"category"_s, u"Apology"_s}};
    case ImportTable::Ombudsman:
        return {{u"reference"_s, u"L9"_s},
                {u"directorate"_s, u"Children"_s},
                {u"received_date"_s, u"2024-02-05"_s}};
    case ImportTable::Remedies:
        return {{u"ombudsman_reference"_s, u"L1"_s}, {u"category"_s, u"apology"_s}};
    case ImportTable::Costs:
        return {{u"reference"_s, u"C1"_s},
                {u"stage"_s, u"2"_s},
                {u"cost_type"_s, u"mediation"_s},
                {u"amount"_s, u"£1,250.00"_s},
                {u"paid_date"_s, u"2024-02-20"_s}};
    case ImportTable::History:
        return {{u"year"_s, u"2018-19"_s},
                {u"measure"_s, u"stage_2_received"_s},
                {u"value"_s, u"41"_s}};
    case ImportTable::Demand:
        return {{u"year"_s, u"2018-19"_s}, {u"measure"_s, u"Referrals"_s}, {u"value"_s, u"6120"_s}};
    case ImportTable::DipSample:
        return {{u"reference"_s, u"C1"_s}, {u"stage"_s, u"1"_s}, {u"pillar"_s, u"Planning"_s}};
    }
    return {};
}

QStringList columnsOfFaults(const ImportReport &report)
{
    QStringList columns;
    for (const ImportFault &fault : report.faults)
        columns.append(fault.column);
    return columns;
}

std::string words(const ImportReport &report)
{
    return report.faultsInWords().join(u'\n').toStdString();
}

QByteArray csvOf(ImportTable table, const std::vector<Cells> &rows)
{
    QStringList header;
    for (const ImportColumn &column : columnsOf(table))
        header.append(column.name);
    QByteArray content = csvLine(header);
    for (const Cells &row : rows) {
        QStringList cells;
        for (const QString &column : header) {
            const auto cell = row.find(column);
            cells.append(cell == row.end() ? QString() : cell->second);
        }
        content += csvLine(cells);
    }
    return content;
}

} // namespace redress
