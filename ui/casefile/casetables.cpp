// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casetables.h"

#include "core/base/dates.h"
#include "core/exchange/table/historytext.h"
#include "core/statistics/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Row = CellTableModel::Row;

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseTables)
};

TableCell number(int value)
{
    return {QString::number(value), value};
}

TableCell day(std::optional<QDate> value)
{
    return value ? TableCell{slashedDate(*value), *value} : TableCell{};
}

TableCell stageCell(int stage)
{
    return {TableText::tr("Stage %1").arg(stage), stage};
}

TableCell finding(std::optional<Outcome> outcome)
{
    if (!outcome)
        return {TableText::tr("to decide"), {}, StatusShape::Soon};
    return {labelOf(*outcome), {}, shapeOf(*outcome)};
}

/// A day to keep: with a tick once it was kept, and loud once it has passed.
TableCell task(std::optional<QDate> dueOn, std::optional<QDate> doneOn, QDate today)
{
    if (doneOn)
        return {TableText::tr("done %1").arg(slashedDate(*doneOn)), *doneOn, StatusShape::Tick};
    if (dueOn && *dueOn < today)
        return {TableText::tr("late"), *dueOn, StatusShape::Late};
    return {TableText::tr("to do"), dueOn ? QVariant(*dueOn) : QVariant(), StatusShape::InTime};
}

/// "12/01/2026 14:05", by the clock on the wall.
QString instantWords(const QDateTime &utc)
{
    const QDateTime at = utc.toLocalTime();
    return at.isValid() ? slashedDate(at.date()) + at.time().toString(u" HH:mm"_s) : QString();
}

} // namespace

QString pounds(Money amount)
{
    return QLocale().toCurrencyString(double(amount.pence) / 100.0, u"\u00a3"_s, 2);
}

QStringList issueHeadings()
{
    return {TableText::tr("Stage"),      TableText::tr("No."),     TableText::tr("Issue"),
            TableText::tr("Root cause"), TableText::tr("Finding"), TableText::tr("Description")};
}

std::vector<Row> issueRows(const CaseDossier &dossier, const ReferenceData &reference)
{
    std::vector<Row> rows;
    for (const auto &folder : dossier.stages) {
        for (const IssueRecord &issue : folder.issues)
            rows.push_back({stageCell(folder.stage.number),
                            number(issue.position),
                            {reference.nameOf(issue.category)},
                            {reference.nameOf(issue.rootCause)},
                            finding(issue.outcome),
                            {issue.description.value_or(QString()).simplified()}});
    }
    return rows;
}

QStringList actionHeadings()
{
    return {TableText::tr("Stage"), TableText::tr("Action"),   TableText::tr("For whom"),
            TableText::tr("By"),    TableText::tr("Standing"), TableText::tr("Description")};
}

std::vector<Row> actionRows(const CaseDossier &dossier, const ReferenceData &reference, QDate today)
{
    std::vector<Row> rows;
    for (const auto &folder : dossier.stages) {
        for (const ActionRecord &action : folder.actions)
            rows.push_back({stageCell(folder.stage.number),
                            {reference.nameOf(action.category)},
                            {action.scope ? labelOf(*action.scope) : QString()},
                            day(action.dueOn),
                            task(action.dueOn, action.completedOn, today),
                            {action.description.value_or(QString()).simplified()}});
    }
    return rows;
}

QStringList holdHeadings()
{
    return {TableText::tr("Stage"), TableText::tr("From"), TableText::tr("To"),
            TableText::tr("Reason"), TableText::tr("Clock")};
}

std::vector<Row> holdRows(const CaseDossier &dossier, const ReferenceData &reference)
{
    std::vector<Row> rows;
    for (const auto &folder : dossier.stages) {
        for (const Hold &hold : folder.stage.holds)
            rows.push_back(
                {stageCell(folder.stage.number),
                 day(hold.firstOn),
                 hold.lastOn ? day(hold.lastOn)
                             : TableCell{TableText::tr("still on hold"), {}, StatusShape::OnHold},
                 {reference.nameOf(hold.reason)},
                 {hold.stopsClock ? TableText::tr("stopped") : TableText::tr("runs on")}});
    }
    return rows;
}

QStringList ledgerHeadings()
{
    return {TableText::tr("Stage"),  TableText::tr("Day"),         TableText::tr("What"),
            TableText::tr("Proof"),  TableText::tr("Particulars"), TableText::tr("Entered by"),
            TableText::tr("Entered")};
}

std::vector<Row> ledgerRows(const CaseConduct &conduct)
{
    const auto proof = [](const LedgerEntry &entry) -> TableCell {
        if (entry.isOvertaken)
            return {TableText::tr("another day counts now"), {}, StatusShape::None, true};
        if (entry.proof)
            return {entry.proof->words, {}, StatusShape::Tick};
        if (entry.isImported)
            return {TableText::tr("came with an import"), {}, StatusShape::None, true};
        return entry.isGap()
                   ? TableCell{TableText::tr("no proof of the day"), {}, StatusShape::Unproved}
                   : TableCell{};
    };
    std::vector<Row> rows;
    for (const StageConduct &stage : conduct.stages) {
        for (const LedgerEntry &entry : stage.ledger) {
            rows.push_back({stageCell(stage.number),
                            {weekdayDate(entry.on), entry.on},
                            {labelOf(entry.event)},
                            proof(entry),
                            {entry.note.simplified()},
                            {entry.enteredBy},
                            {instantWords(entry.enteredAtUtc), entry.enteredAtUtc}});
        }
    }
    for (const StageConduct &stage : conduct.stages) {
        for (const KeptDeadline &kept : stage.kept)
            rows.push_back({stageCell(stage.number),
                            {weekdayDate(kept.dueOn), kept.dueOn},
                            {TableText::tr("Earlier last day"), {}, StatusShape::None, true},
                            {},
                            {kept.why},
                            {},
                            {instantWords(kept.keptFromUtc), kept.keptFromUtc}});
    }
    return rows;
}

QStringList costHeadings()
{
    return {TableText::tr("Stage"), TableText::tr("Cost"), TableText::tr("Paid"),
            TableText::tr("Amount"), TableText::tr("Description")};
}

std::vector<Row> costRows(const CaseDossier &dossier)
{
    std::vector<Row> rows;
    for (const auto &folder : dossier.stages) {
        for (const CostRecord &cost : folder.costs)
            rows.push_back({stageCell(folder.stage.number),
                            {labelOf(cost.type)},
                            day(cost.paidOn),
                            {pounds(cost.amount), cost.amount.pence},
                            {cost.description.value_or(QString()).simplified()}});
    }
    return rows;
}

Money costTotal(const CaseDossier &dossier)
{
    Money total;
    for (const auto &folder : dossier.stages) {
        for (const CostRecord &cost : folder.costs)
            total = total + cost.amount;
    }
    return total;
}

QStringList ombudsmanHeadings()
{
    return {TableText::tr("Reference"), TableText::tr("What"),     TableText::tr("Received"),
            TableText::tr("By"),        TableText::tr("Standing"), TableText::tr("Description")};
}

std::vector<Row> ombudsmanRows(const CaseDossier &dossier,
                               const std::vector<std::vector<EnquiryRecord>> &letters, QDate today)
{
    static const std::vector<EnquiryRecord> none;
    std::vector<Row> rows;
    for (size_t i = 0; i < dossier.ombudsman.size(); ++i) {
        const auto &folder = dossier.ombudsman[i];
        const OmbudsmanRecord &record = folder.ombudsman;
        TableCell standing = task(record.enquiryDueOn, record.enquiryRespondedOn, today);
        if (record.decision)
            standing = {labelOf(*record.decision),
                        {},
                        isUpheld(*record.decision) ? StatusShape::Full : StatusShape::Empty};
        rows.push_back({{record.reference},
                        {TableText::tr("Enquiry and decision")},
                        day(record.receivedOn),
                        day(record.enquiryDueOn),
                        standing,
                        {record.summary.value_or(QString()).simplified()}});
        for (const EnquiryRecord &enquiry : i < letters.size() ? letters[i] : none)
            rows.push_back({{record.reference},
                            {labelOf(enquiry.kind)},
                            day(enquiry.letterOn),
                            day(enquiry.dayToKeep()),
                            task(enquiry.dayToKeep(), enquiry.repliedOn, today),
                            {enquiry.note.simplified()}});
        for (const RecommendationRecord &remedy : folder.recommendations) {
            const QString what = remedy.amount
                                     ? TableText::tr("%1, %2", "remedy, amount")
                                           .arg(labelOf(remedy.category), pounds(*remedy.amount))
                                     : labelOf(remedy.category);
            rows.push_back({{record.reference},
                            {what},
                            day(record.decisionOn),
                            day(remedy.dueOn),
                            task(remedy.dueOn, remedy.completedOn, today),
                            {remedy.description.value_or(QString()).simplified()}});
        }
    }
    return rows;
}

QStringList historyHeadings()
{
    return {TableText::tr("When"),    TableText::tr("Who"),    TableText::tr("What"),
            TableText::tr("Fact"),    TableText::tr("Before"), TableText::tr("After"),
            TableText::tr("Done as"), TableText::tr("Reason")};
}

std::vector<Row> historyRows(const std::vector<HistoryEntry> &history,
                             const ReferenceData &reference)
{
    std::vector<Row> rows;
    for (const HistoryEntry &entry : history) {
        const QDateTime at = entry.atUtc.toLocalTime();
        rows.push_back({{QLocale().toString(at, u"dd/MM/yyyy HH:mm"_s), entry.atUtc},
                        {entry.person},
                        {eventName(entry)},
                        {entry.field.isEmpty() ? QString() : factName(entry.field)},
                        {factValue(entry.field, entry.before, reference).simplified()},
                        {factValue(entry.field, entry.after, reference).simplified()},
                        {entry.what},
                        {entry.reason}});
    }
    return rows;
}

} // namespace redress
