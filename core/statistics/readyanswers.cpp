// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/readyanswers.h"

#include "core/base/shippedtext.h"
#include "core/statistics/benchmarkreturn.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/figureformat.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReadyAnswers)
};

const QString kAppointments = uR"sql(
SELECT f.fact_id, f.received_on,
       (SELECT min(a.appointed_on) FROM appointment a
        WHERE a.stage_id = f.fact_id AND a.role = 'investigating_officer') AS investigator_on,
       (SELECT min(a.appointed_on) FROM appointment a
        WHERE a.stage_id = f.fact_id AND a.role = 'independent_person') AS independent_on
FROM fact_stage f
WHERE f.received_quarter BETWEEN :from_quarter AND :to_quarter AND f.received_on <= :last_day
  AND f.stage_no = 2 AND f.procedure_key = 'children_statutory'
ORDER BY f.received_on, f.fact_id
)sql"_s;

Cell daysTo(QDate from, const std::optional<QDate> &to, const WorkingCalendar &calendar)
{
    Cell cell;
    const auto days = to ? calendar.between(from, *to) : std::nullopt;
    if (days)
        cell.numerator = days->count;
    else
        cell.state = Cell::State::NotAvailable;
    return cell;
}

/// One row a request, without a name or a reference: the order of receipt tells them apart.
FilledTable appointments(Database &database, const CouncilRules &rules, const ReportPeriod &period,
                         int threshold)
{
    FilledTable table;
    table.definition.id = u"investigators-appointed"_s;
    table.period = period;
    table.title = AnswerText::tr("Working days from the request to the appointment, %1")
                      .arg(periodInWords(period));
    table.rowLevels.push_back(
        {Dimension::Stage, u"request"_s, AnswerText::tr("Stage 2 request"), 1});
    for (const auto &[key, label] :
         {std::pair(u"investigating_officer"_s, AnswerText::tr("Investigating officer")),
          std::pair(u"independent_person"_s, AnswerText::tr("Independent person"))}) {
        ColumnHead head;
        head.key = key;
        head.label = label;
        table.columns.push_back(head);
    }
    Statement select(database, kAppointments);
    select.bind(u":from_quarter"_s, period.firstQuarter().code())
        .bind(u":to_quarter"_s, period.lastQuarter().code())
        .bind(u":last_day"_s, period.lastDay());
    int recorded = 0;
    while (select.step()) {
        RowReader row(select);
        row.integer();
        const QDate from = row.day();
        const auto investigator = row.date();
        const auto independent = row.date();
        recorded += investigator && independent ? 1 : 0;
        const QString name = QString::number(table.rows.size() + 1);
        table.rows.push_back({{name}, {name}, {name}, false, {}});
        table.cells.push_back({daysTo(from, investigator, rules.calendar()),
                               daysTo(from, independent, rules.calendar())});
    }
    const int requests = int(table.rows.size());
    // Of so few requests each could be somebody's whom a reader knows.
    if (requests > 0 && requests < threshold) {
        for (std::vector<Cell> &cells : table.cells) {
            for (Cell &cell : cells) {
                cell = Cell();
                cell.state = Cell::State::Suppressed;
            }
        }
        table.notes.append(AnswerText::tr("%1: hidden, because there were fewer than %2 requests.")
                               .arg(hiddenMark())
                               .arg(threshold));
        return table;
    }
    if (requests == 0)
        table.notes.append(AnswerText::tr("No stage 2 was requested in the period."));
    else if (recorded < requests)
        table.notes.append(
            AnswerText::tr("n/a: the day of the appointment is not recorded. Both are recorded of "
                           "%1 of %2 requests.")
                .arg(recorded)
                .arg(requests));
    return table;
}

/// The tables of a question, from \p source.
Result<std::vector<FilledTable>> filled(FigureSource &source, const StandingQuestion &question,
                                        const ReportPeriod &period)
{
    std::vector<FilledTable> tables;
    for (const QString &id : question.tables) {
        const TableDefinition *definition = shippedTable(id);
        if (!definition)
            return Error{Error::Code::NotFound,
                         AnswerText::tr("The table \"%1\" of this answer is not there.").arg(id),
                         id};
        auto table = source.fill(*definition, period);
        if (!table)
            return table.error();
        tables.push_back(std::move(table).value());
    }
    return tables;
}

std::vector<StandingQuestion> readShipped()
{
    std::vector<std::pair<int, StandingQuestion>> numbered;
    const QDir folder(u":/redress/answers"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const auto question = questionFromJson(
            inLanguageHere(u"answers"_s, name, opened ? file.readAll() : QByteArray()));
        Q_ASSERT_X(question.has_value(), qPrintable(name),
                   question ? "" : qPrintable(question.error().message));
        if (question)
            numbered.emplace_back(name.section(u'-', 0, 0).toInt(), *question);
    }
    std::ranges::stable_sort(numbered, {}, &std::pair<int, StandingQuestion>::first);
    std::vector<StandingQuestion> questions;
    questions.reserve(numbered.size());
    for (const auto &[number, question] : numbered)
        questions.push_back(question);
    return questions;
}

} // namespace

Result<StandingQuestion> questionFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto wrong = [](const QString &member) {
        return Error{
            Error::Code::Invalid,
            AnswerText::tr("The member \"%1\" of this question is missing or wrong.").arg(member),
            member};
    };
    StandingQuestion question;
    question.id = object.value("id"_L1).toString();
    question.group = object.value("group"_L1).toString();
    question.question = object.value("question"_L1).toString();
    question.definition = object.value("definition"_L1).toString();
    for (const QJsonValue table : object.value("tables"_L1).toArray())
        question.tables.append(table.toString());
    const QString computed = object.value("computed"_L1).toString();
    if (computed == "appointments"_L1)
        question.computed = StandingQuestion::Computed::Appointments;
    else if (!computed.isEmpty())
        return wrong(u"computed"_s);
    for (const auto &[member, text] :
         {std::pair(u"id"_s, question.id), std::pair(u"group"_s, question.group),
          std::pair(u"question"_s, question.question),
          std::pair(u"definition"_s, question.definition)}) {
        if (text.isEmpty())
            return wrong(member);
    }
    if (question.tables.isEmpty() && question.computed == StandingQuestion::Computed::None)
        return wrong(u"tables"_s);
    return question;
}

const std::vector<StandingQuestion> &standingQuestions()
{
    static Shipped<std::vector<StandingQuestion>> questions(&readShipped);
    return questions.here();
}

Result<std::unique_ptr<PublicFigures>> answerFigures(TableEngine &engine,
                                                     const ReportPeriod &period, int threshold,
                                                     const Progress &progress)
{
    const auto ask = [](FigureSource &source, const ReportPeriod &of) -> Result<void> {
        for (const StandingQuestion &question : standingQuestions()) {
            if (const auto tables = filled(source, question, of); !tables)
                return tables.error();
        }
        const auto sent = source.fill(returnDefinition(), of);
        return sent ? Result<void>() : Result<void>(sent.error());
    };
    return publicFigures(engine, {period, true, threshold}, ask, progress);
}

Result<std::vector<ReadyAnswer>> answers(Database &database, TableEngine &engine,
                                         const CouncilRules &rules, const ReportPeriod &period,
                                         QDate today, int threshold, const Progress &progress)
{
    std::unique_ptr<PublicFigures> hidden;
    if (threshold > 0) {
        auto figures = answerFigures(engine, period, threshold, progress);
        if (!figures)
            return figures.error();
        hidden = std::move(figures).value();
    }
    FigureSource &source = hidden ? static_cast<FigureSource &>(*hidden) : engine;
    std::vector<ReadyAnswer> made;
    for (const StandingQuestion &question : standingQuestions()) {
        ReadyAnswer one;
        one.question = question;
        one.period = periodInWords(period);
        one.asAt = today;
        one.isPublic = threshold > 0;
        auto tables = filled(source, question, period);
        if (!tables)
            return tables.error();
        one.tables = std::move(tables).value();
        if (question.computed == StandingQuestion::Computed::Appointments) {
            auto table = guarded([&] { return appointments(database, rules, period, threshold); });
            if (!table)
                return table.error();
            one.tables.push_back(std::move(table).value());
        }
        made.push_back(std::move(one));
    }
    return made;
}

Result<ReadyAnswer> answer(Database &database, TableEngine &engine, const CouncilRules &rules,
                           const StandingQuestion &question, const ReportPeriod &period,
                           QDate today, int threshold)
{
    const auto all = answers(database, engine, rules, period, today, threshold);
    if (!all)
        return all.error();
    const auto found = std::ranges::find_if(
        *all, [&](const ReadyAnswer &one) { return one.question.id == question.id; });
    Q_ASSERT(found != all->end());
    return *found;
}

} // namespace redress
