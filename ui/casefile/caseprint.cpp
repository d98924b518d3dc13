// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/caseprint.h"

#include "core/base/dates.h"
#include "core/exchange/table/historytext.h"
#include "core/store/auditfields.h"
#include "core/worklist/standing.h"
#include "ui/casefile/casetables.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(redress::CasePrint)
};

void addFacts(PrintedTable &table, const QString &part, const AuditFields &fields,
              const ReferenceData &reference)
{
    for (const AuditField &field : fields) {
        const QString column(field.name);
        const QString value = factValue(column, field.value, reference);
        if (!value.isEmpty())
            table.rows.push_back({part, factName(column), value});
    }
}

void addRows(PrintedTable &table, const QString &part, const std::vector<CellTableModel::Row> &rows)
{
    for (const CellTableModel::Row &row : rows) {
        QStringList rest;
        for (size_t i = 1; i < row.size(); ++i) {
            if (!row[i].words.isEmpty())
                rest.append(row[i].words);
        }
        table.rows.push_back({part, row.front().words, rest.join(QStringLiteral(", "))});
    }
}

} // namespace

PrintedTable printedCase(const CaseDossier &dossier,
                         const std::vector<std::vector<EnquiryRecord>> &letters,
                         const CaseRedress &redress, const ReferenceData &reference,
                         const CouncilRules &rules, QDate today, const std::optional<CaseEnd> &end)
{
    PrintedTable table;
    const Standing standing = standingOf(dossier, rules, today, end);
    table.title = PrintText::tr("Case %1").arg(dossier.record.reference);
    table.subtitle =
        standing.dueOn ? PrintText::tr("As at %1: due %2, %3.", "day, day, where it stands")
                             .arg(weekdayDate(today), weekdayDate(*standing.dueOn), standing.words)
                       : PrintText::tr("As at %1: %2.", "day, where it stands")
                             .arg(weekdayDate(today), standing.words);
    table.headings = {PrintText::tr("Part"), PrintText::tr("Fact"), PrintText::tr("Recorded")};
    addFacts(table, PrintText::tr("Case"), auditFields(dossier.record), reference);
    for (const auto &folder : dossier.stages)
        addFacts(table, PrintText::tr("Stage %1").arg(folder.stage.number),
                 auditFields(folder.stage), reference);
    addRows(table, PrintText::tr("Hold"), holdRows(dossier, reference));
    addRows(table, PrintText::tr("Issue"), issueRows(dossier, reference));
    addRows(table, PrintText::tr("Action"), actionRows(dossier, reference, today));
    addRows(table, PrintText::tr("Remedy"), remedyRows(dossier, redress, reference, today));
    addRows(table, PrintText::tr("Ombudsman"),
            ombudsmanRows(dossier, letters, redress.refused, today));
    addRows(table, PrintText::tr("Cost"), costRows(dossier, redress.costs, reference));
    return table;
}

} // namespace redress
