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

TableCell standing(std::optional<QDate> dueOn, std::optional<QDate> doneOn, QDate day)
{
    if (doneOn)
        return {FactText::tr("done"), *doneOn, StatusShape::Tick};
    if (!dueOn)
        return {FactText::tr("to do"), {}, StatusShape::InTime};
    return *dueOn < day ? TableCell{FactText::tr("late"), *dueOn, StatusShape::Late}
                        : TableCell{FactText::tr("to do"), *dueOn, StatusShape::InTime};
}

/// The day of entry, and why it is later than that of receipt.
QString entryWords(const CaseEntry &entry)
{
    if (!entry.loggedOn)
        return {};
    return entry.backDatedReason.isEmpty()
               ? weekdayDate(*entry.loggedOn)
               : FactText::tr("%1: %2", "day, reason")
                     .arg(weekdayDate(*entry.loggedOn), entry.backDatedReason);
}

/// How it is published, and by when a public report is answered.
QString publishedWords(const OmbudsmanFacts &facts)
{
    if (!facts.reportKind)
        return {};
    if (*facts.reportKind != ReportKind::Report || !facts.record.decisionOn)
        return labelOf(*facts.reportKind);
    if (facts.reportAnsweredOn)
        return FactText::tr("%1, answered on %2", "kind of report, day")
            .arg(labelOf(*facts.reportKind), weekdayDate(*facts.reportAnsweredOn));
    return FactText::tr("%1, to be answered by %2", "kind of report, day")
        .arg(labelOf(*facts.reportKind), weekdayDate(reportAnswerBy(*facts.record.decisionOn)));
}

TableCell dayCell(std::optional<QDate> day)
{
    return day ? TableCell{slashedDate(*day), *day} : TableCell{};
}

} // namespace

std::vector<OmbudsmanFact> ombudsmanFacts(const OmbudsmanFacts &facts, const CaseEntry &entry,
                                          const ReferenceData &reference,
                                          const QString &ownReference)
{
    const OmbudsmanRecord &record = facts.record;
    return {
        {u"reference"_s, FactText::tr("Reference"), record.reference},
        {u"own_reference"_s, FactText::tr("Case of the council"),
         ownReference.isEmpty() ? FactText::tr("none is linked") : ownReference},
        {u"received_date"_s, FactText::tr("Received"), weekdayDate(record.receivedOn)},
        {u"entered"_s, FactText::tr("Entered"), entryWords(entry)},
        {u"category"_s, FactText::tr("Subject"), facts.category},
        {u"enquiry_due_date"_s, FactText::tr("Reply due"), dayWords(record.enquiryDueOn)},
        {u"enquiry_first_due_date"_s, FactText::tr("Day in the letter"),
         facts.enquiryFirstDueOn ? FactText::tr("%1, before a later one was agreed", "a day")
                                       .arg(weekdayDate(*facts.enquiryFirstDueOn))
                                 : dayWords(record.enquiryDueOn)},
        {u"enquiry_responded_date"_s, FactText::tr("Reply sent"),
         dayWords(record.enquiryRespondedOn)},
        {u"draft_date"_s, FactText::tr("Draft received"), dayWords(facts.draftDecisionOn)},
        {u"decision"_s, FactText::tr("Decision"),
         record.decision ? labelOf(*record.decision) : QString()},
        {u"decision_date"_s, FactText::tr("Decided on"), dayWords(record.decisionOn)},
        {u"published"_s, FactText::tr("Published as"), publishedWords(facts)},
        {u"directorate"_s, FactText::tr("Directorate"), reference.nameOf(record.directorate)},
        {u"service"_s, FactText::tr("Service"), reference.nameOf(record.service)},
        {u"officer"_s, FactText::tr("Lead officer"), reference.nameOf(record.officer)},
        {u"summary"_s, FactText::tr("Summary"), record.summary.value_or(QString()), true},
        {u"upheld_issues"_s, FactText::tr("Upheld issues"), facts.upheldIssues, true},
        {u"injustice"_s, FactText::tr("Injustice"), facts.injustice, true},
        {u"ofsted_note"_s, FactText::tr("Shared with Ofsted"), facts.ofstedNote, true},
    };
}

QStringList enquiryHeadings()
{
    return {FactText::tr("What"),    FactText::tr("Letter of"), FactText::tr("By"),
            FactText::tr("Replied"), FactText::tr("Standing"),  FactText::tr("Note")};
}

std::vector<CellTableModel::Row> enquiryRows(const std::vector<EnquiryRecord> &enquiries, QDate day)
{
    std::vector<CellTableModel::Row> rows;
    for (const EnquiryRecord &enquiry : enquiries) {
        TableCell by = dayCell(enquiry.dayToKeep());
        if (enquiry.agreedTo)
            by.words = FactText::tr("%1, extended", "a day").arg(by.words);
        rows.push_back({{labelOf(enquiry.kind)},
                        dayCell(enquiry.letterOn),
                        by,
                        dayCell(enquiry.repliedOn),
                        standing(enquiry.dayToKeep(), enquiry.repliedOn, day),
                        {enquiry.note.simplified()}});
    }
    return rows;
}

QStringList recommendationHeadings()
{
    return {FactText::tr("What"), FactText::tr("Amount"),   FactText::tr("By"),
            FactText::tr("Done"), FactText::tr("Standing"), FactText::tr("Description")};
}

std::vector<CellTableModel::Row> recommendationRows(const std::vector<RemedyFacts> &recommendations,
                                                    QDate day)
{
    std::vector<CellTableModel::Row> rows;
    rows.reserve(recommendations.size());
    for (const RemedyFacts &remedy : recommendations)
        rows.push_back(
            {{labelOf(remedy.category)},
             remedy.amount ? TableCell{pounds(*remedy.amount), remedy.amount->pence} : TableCell{},
             remedy.firstDueOn
                 ? TableCell{FactText::tr("%1, extended", "a day").arg(slashedDate(*remedy.dueOn)),
                             *remedy.dueOn}
                 : dayCell(remedy.dueOn),
             dayCell(remedy.completedOn),
             remedy.isAccepted == false
                 ? TableCell{FactText::tr("not accepted"), {}, StatusShape::Empty}
                 : standing(remedy.dueOn, remedy.completedOn, day),
             {remedy.description.simplified()}});
    return rows;
}

PrintedTable printedOmbudsman(const CaseDossier::OmbudsmanFolder &folder,
                              const std::vector<EnquiryRecord> &enquiries,
                              const std::vector<RemedyFacts> &recommendations,
                              const std::vector<OmbudsmanFact> &facts,
                              const std::vector<CellTableModel::Row> &people,
                              const OmbudsmanPapers &papers, QDate day)
{
    PrintedTable table;
    table.title = FactText::tr("Ombudsman case %1").arg(folder.ombudsman.reference);
    table.subtitle = FactText::tr("As at %1.", "day").arg(weekdayDate(day));
    table.headings = {FactText::tr("Part"), FactText::tr("Fact"), FactText::tr("Recorded")};
    for (const OmbudsmanFact &fact : facts) {
        if (!fact.value.isEmpty())
            table.rows.push_back({FactText::tr("Case"), fact.label, fact.value});
    }
    const auto add = [&table](const QString &part, const std::vector<CellTableModel::Row> &rows) {
        for (const CellTableModel::Row &row : rows) {
            QStringList rest;
            for (size_t i = 1; i < row.size(); ++i) {
                if (!row[i].words.isEmpty())
                    rest.append(row[i].words);
            }
            table.rows.push_back({part, row.front().words, rest.join(u", "_s)});
        }
    };
    add(FactText::tr("Person"), people);
    add(FactText::tr("Enquiry"), enquiryRows(enquiries, day));
    add(FactText::tr("Recommendation"), recommendationRows(recommendations, day));
    for (const ContactEntry &one : papers.contacts) {
        QStringList said{labelOf(one.kind), one.withWhom, one.note.simplified()};
        said.removeAll(QString());
        table.rows.push_back(
            {FactText::tr("Contact"), slashedDate(one.happenedOn), said.join(u", "_s)});
    }
    for (const CaseDocument &one : papers.documents)
        table.rows.push_back({FactText::tr("Document"), one.name,
                              one.datedOn ? slashedDate(*one.datedOn) : QString()});
    return table;
}

} // namespace redress
