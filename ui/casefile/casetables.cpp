// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casetables.h"

#include "core/base/dates.h"
#include "core/conduct/intake.h"
#include "core/exchange/table/historytext.h"
#include "core/statistics/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

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

TableCell toDecide()
{
    return {TableText::tr("to decide"), {}, StatusShape::Soon};
}

TableCell finding(std::optional<Outcome> outcome)
{
    if (!outcome)
        return toDecide();
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

/// A recommendation: what is not accepted is not done either.
TableCell answered(bool isAccepted, std::optional<QDate> dueOn, std::optional<QDate> doneOn,
                   QDate today)
{
    if (!isAccepted)
        return {TableText::tr("not accepted"), {}, StatusShape::Empty};
    return task(dueOn, doneOn, today);
}

/// A remedy: how far it has come where no day presses.
TableCell standingOf(const StageRemedy &remedy, QDate today)
{
    if (remedy.givenOn || remedy.dueOn)
        return task(remedy.dueOn, remedy.givenOn, today);
    if (remedy.agreedOn)
        return {TableText::tr("agreed %1", "a day").arg(slashedDate(*remedy.agreedOn)),
                *remedy.agreedOn, StatusShape::InTime};
    if (remedy.offeredOn)
        return {TableText::tr("offered %1", "a day").arg(slashedDate(*remedy.offeredOn)),
                *remedy.offeredOn, StatusShape::InTime};
    return task({}, {}, today);
}

TableCell amountCell(std::optional<Money> amount)
{
    return amount ? TableCell{pounds(*amount), amount->pence} : TableCell{};
}

/// The number of a stage by its id; 0: it is none of the case's.
int numberOf(const CaseDossier &dossier, StageId id)
{
    for (const auto &folder : dossier.stages) {
        if (folder.stage.id == id)
            return folder.stage.number;
    }
    return 0;
}

/// "12/01/2026 14:05", by the clock on the wall.
QString instantWords(const QDateTime &utc)
{
    const QDateTime at = utc.toLocalTime();
    return at.isValid() ? slashedDate(at.date()) + at.time().toString(u" HH:mm"_s) : QString();
}

/// The note of a day, and how much later it was entered, if that is more than a working day.
QString particularsOf(const LedgerEntry &entry, const WorkingCalendar &calendar)
{
    QString note = entry.note.simplified();
    const QDate day = entry.enteredAtUtc.toLocalTime().date();
    const auto later = calendar.between(entry.on, day);
    if (entry.isImported || !later || !day.isValid() ||
        !intake::isBackDated(entry.on, day, calendar))
        return note;
    const QString late = TableText::tr("entered %n working day(s) later", nullptr, later->count);
    return note.isEmpty() ? late : TableText::tr("%1; %2", "a note, a remark").arg(note, late);
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
            rows.push_back(
                {stageCell(folder.stage.number),
                 {action.cameFrom
                      ? TableText::tr("%1 (%2)", "kind of action, its source")
                            .arg(reference.nameOf(action.category), labelOf(*action.cameFrom))
                      : reference.nameOf(action.category)},
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
    const auto add = [&](const TableCell &of, const std::vector<Hold> &holds) {
        for (const Hold &hold : holds)
            rows.push_back(
                {of,
                 day(hold.firstOn),
                 hold.lastOn ? day(hold.lastOn)
                             : TableCell{TableText::tr("still on hold"), {}, StatusShape::OnHold},
                 {reference.nameOf(hold.reason)},
                 {hold.stopsClock ? TableText::tr("stopped") : TableText::tr("runs on")}});
    };
    add({TableText::tr("Reply", "to an enquiry"), 0}, dossier.record.holds);
    for (const auto &folder : dossier.stages)
        add(stageCell(folder.stage.number), folder.stage.holds);
    return rows;
}

QStringList ledgerHeadings()
{
    return {TableText::tr("Stage"),  TableText::tr("Day"),         TableText::tr("What"),
            TableText::tr("Proof"),  TableText::tr("Particulars"), TableText::tr("Entered by"),
            TableText::tr("Entered")};
}

std::vector<Row> ledgerRows(const CaseConduct &conduct, const WorkingCalendar &calendar)
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
    const auto add = [&](const TableCell &of, const std::vector<LedgerEntry> &ledger) {
        for (const LedgerEntry &entry : ledger)
            rows.push_back({of,
                            {weekdayDate(entry.on), entry.on},
                            {labelOf(entry.event)},
                            proof(entry),
                            {particularsOf(entry, calendar)},
                            {entry.enteredBy},
                            {instantWords(entry.enteredAtUtc), entry.enteredAtUtc}});
    };
    const auto addKept = [&rows](const TableCell &of, const std::vector<KeptDeadline> &deadlines) {
        for (const KeptDeadline &kept : deadlines)
            rows.push_back({of,
                            {weekdayDate(kept.dueOn), kept.dueOn},
                            {TableText::tr("Earlier last day"), {}, StatusShape::None, true},
                            {},
                            {kept.why},
                            {},
                            {instantWords(kept.keptFromUtc), kept.keptFromUtc}});
    };
    const TableCell ofCase{TableText::tr("Case", "which has no stage"), 0};
    add(ofCase, conduct.reply.ledger);
    for (const StageConduct &stage : conduct.stages)
        add(stageCell(stage.number), stage.ledger);
    addKept(ofCase, conduct.reply.kept);
    for (const StageConduct &stage : conduct.stages)
        addKept(stageCell(stage.number), stage.kept);
    return rows;
}

QStringList costHeadings()
{
    return {TableText::tr("Stage"),      TableText::tr("Cost"),   TableText::tr("Invoice"),
            TableText::tr("Paid"),       TableText::tr("Amount"), TableText::tr("Recharged to"),
            TableText::tr("Description")};
}

std::vector<Row> costRows(const CaseDossier &dossier, const std::vector<CostFacts> &costs,
                          const ReferenceData &reference)
{
    std::vector<Row> rows;
    rows.reserve(costs.size());
    for (const CostFacts &cost : costs)
        rows.push_back({stageCell(numberOf(dossier, cost.stage)),
                        {cost.head   ? reference.nameOf(cost.head)
                         : cost.type ? labelOf(*cost.type)
                                     : QString()},
                        day(cost.invoicedOn),
                        cost.paidOn ? day(cost.paidOn) : TableCell{TableText::tr("to be paid")},
                        amountCell(cost.amount),
                        {reference.nameOf(cost.recharge)},
                        {cost.description.simplified()}});
    return rows;
}

QString costTotalWords(const CaseDossier &dossier, const std::vector<CostFacts> &costs)
{
    if (costs.empty())
        return {};
    std::map<int, Money> byStage;
    for (const CostFacts &cost : costs) {
        Money &sum = byStage[numberOf(dossier, cost.stage)];
        sum = sum + cost.amount.value_or(Money());
    }
    QString total = pounds(costs::totalOf(costs));
    if (const Money owed = costs::toBePaid(costs); owed != Money())
        total = TableText::tr("%1, of which %2 is to be paid", "amounts").arg(total, pounds(owed));
    if (byStage.size() < 2)
        return TableText::tr("Total: %1", "an amount").arg(total);
    QStringList stages;
    for (const auto &[stage, sum] : byStage)
        stages.append(TableText::tr("stage %1 %2", "number, amount").arg(stage).arg(pounds(sum)));
    return TableText::tr("Total: %1 (%2)", "an amount, those of the stages")
        .arg(total, QLocale().createSeparatedList(stages));
}

QStringList remedyHeadings()
{
    return {TableText::tr("Stage"),      TableText::tr("From"), TableText::tr("What"),
            TableText::tr("Amount"),     TableText::tr("By"),   TableText::tr("Standing"),
            TableText::tr("Description")};
}

std::vector<Row> remedyRows(const CaseDossier &dossier, const CaseRedress &redress,
                            const ReferenceData &reference, QDate today)
{
    std::vector<Row> rows;
    for (const StageRemedy &remedy : redress.remedies)
        rows.push_back({stageCell(numberOf(dossier, remedy.stage)),
                        {TableText::tr("Council", "who puts it right")},
                        {reference.nameOf(remedy.type)},
                        amountCell(remedy.amount),
                        day(remedy.dueOn),
                        standingOf(remedy, today),
                        {remedy.description.simplified()}});
    for (const RemedyFacts &one : redress.recommendations)
        rows.push_back({stageCell(numberOf(dossier, one.stage.value_or(StageId()))),
                        {labelOf(one.source)},
                        {labelOf(one.category)},
                        amountCell(one.amount),
                        day(one.dueOn),
                        one.isAccepted
                            ? answered(*one.isAccepted, one.dueOn, one.completedOn, today)
                            : toDecide(),
                        {one.description.simplified()}});
    return rows;
}

QStringList ombudsmanHeadings()
{
    return {TableText::tr("Reference"), TableText::tr("What"),     TableText::tr("Received"),
            TableText::tr("By"),        TableText::tr("Standing"), TableText::tr("Description")};
}

std::vector<Row> ombudsmanRows(const CaseDossier &dossier,
                               const std::vector<std::vector<EnquiryRecord>> &letters,
                               const std::set<RecommendationId> &refused, QDate today)
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
            rows.push_back(
                {{record.reference},
                 {what},
                 day(record.decisionOn),
                 day(remedy.dueOn),
                 answered(!refused.contains(remedy.id), remedy.dueOn, remedy.completedOn, today),
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
