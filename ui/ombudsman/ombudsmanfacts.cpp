// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/ombudsmanfacts.h"

#include "core/base/dates.h"
#include "core/statistics/labels.h"
#include "ui/casefile/casetables.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(redress::OmbudsmanFacts)
};

QString dayWords(std::optional<QDate> day)
{
    return day ? weekdayDate(*day) : QString();
}

TableCell standing(const RecommendationRecord &remedy, QDate day)
{
    if (remedy.completedOn)
        return {FactText::tr("done"), *remedy.completedOn, StatusShape::Tick};
    if (!remedy.dueOn)
        return {FactText::tr("to do"), {}, StatusShape::InTime};
    return *remedy.dueOn < day
               ? TableCell{FactText::tr("late"), *remedy.dueOn, StatusShape::Late}
               : TableCell{FactText::tr("to do"), *remedy.dueOn, StatusShape::InTime};
}

TableCell dayCell(std::optional<QDate> day)
{
    return day ? TableCell{slashedDate(*day), *day} : TableCell{};
}

} // namespace

std::vector<OmbudsmanFact> ombudsmanFacts(const OmbudsmanRecord &record,
                                          const ReferenceData &reference,
                                          const QString &ownReference)
{
    return {
        {u"reference"_s, FactText::tr("Reference"), record.reference},
        {u"own_reference"_s, FactText::tr("Case of the council"),
         ownReference.isEmpty() ? FactText::tr("none is linked") : ownReference},
        {u"received_date"_s, FactText::tr("Received"), weekdayDate(record.receivedOn)},
        {u"enquiry_due_date"_s, FactText::tr("Reply due"), dayWords(record.enquiryDueOn)},
        {u"enquiry_responded_date"_s, FactText::tr("Reply sent"),
         dayWords(record.enquiryRespondedOn)},
        {u"decision"_s, FactText::tr("Decision"),
         record.decision ? labelOf(*record.decision) : QString()},
        {u"decision_date"_s, FactText::tr("Decided on"), dayWords(record.decisionOn)},
        {u"directorate"_s, FactText::tr("Directorate"), reference.nameOf(record.directorate)},
        {u"service"_s, FactText::tr("Service"), reference.nameOf(record.service)},
        {u"officer"_s, FactText::tr("Lead officer"), reference.nameOf(record.officer)},
        {u"summary"_s, FactText::tr("Summary"), record.summary.value_or(QString()), true},
    };
}

QStringList recommendationHeadings()
{
    return {FactText::tr("What"), FactText::tr("Amount"),   FactText::tr("By"),
            FactText::tr("Done"), FactText::tr("Standing"), FactText::tr("Description")};
}

std::vector<CellTableModel::Row>
recommendationRows(const std::vector<RecommendationRecord> &recommendations, QDate day)
{
    std::vector<CellTableModel::Row> rows;
    for (const RecommendationRecord &remedy : recommendations)
        rows.push_back(
            {{labelOf(remedy.category)},
             remedy.amount ? TableCell{pounds(*remedy.amount), remedy.amount->pence} : TableCell{},
             dayCell(remedy.dueOn),
             dayCell(remedy.completedOn),
             standing(remedy, day),
             {remedy.description.value_or(QString()).simplified()}});
    return rows;
}

PrintedTable printedOmbudsman(const CaseDossier::OmbudsmanFolder &folder,
                              const std::vector<OmbudsmanFact> &facts, QDate day)
{
    PrintedTable table;
    table.title = FactText::tr("Ombudsman case %1").arg(folder.ombudsman.reference);
    table.subtitle = FactText::tr("As at %1.", "day").arg(weekdayDate(day));
    table.headings = {FactText::tr("Part"), FactText::tr("Fact"), FactText::tr("Recorded")};
    for (const OmbudsmanFact &fact : facts) {
        if (!fact.value.isEmpty())
            table.rows.push_back({FactText::tr("Case"), fact.label, fact.value});
    }
    for (const CellTableModel::Row &row : recommendationRows(folder.recommendations, day)) {
        QStringList rest;
        for (size_t i = 1; i < row.size(); ++i) {
            if (!row[i].words.isEmpty())
                rest.append(row[i].words);
        }
        table.rows.push_back(
            {FactText::tr("Recommendation"), row.front().words, rest.join(u", "_s)});
    }
    return table;
}

} // namespace redress
