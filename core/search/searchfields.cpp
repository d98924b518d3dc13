// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Field = SearchField;
using Value = SearchValue;

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(redress::Search)
};

constexpr const char *kContext = "redress::Search";

constexpr std::array kFields{
    SearchFieldName{Field::Reference, "ref"_L1, "reference"_L1, Value::Words, false,
                    QT_TRANSLATE_NOOP("redress::Search", "a part of the reference"), "ref:2024"_L1},
    SearchFieldName{Field::Summary,
                    "summary"_L1,
                    {},
                    Value::Words,
                    false,
                    QT_TRANSLATE_NOOP("redress::Search", "words of the summary"),
                    "summary:transport"_L1},
    SearchFieldName{Field::Kind,
                    "kind"_L1,
                    {},
                    Value::Code,
                    false,
                    QT_TRANSLATE_NOOP("redress::Search",
                                      "the kind of contact, or the procedure of a complaint"),
                    "kind:mp"_L1},
    SearchFieldName{Field::Procedure,
                    "procedure"_L1,
                    {},
                    Value::Code,
                    false,
                    QT_TRANSLATE_NOOP("redress::Search", "the procedure of a complaint"),
                    "procedure:children"_L1},
    SearchFieldName{Field::Stage,
                    "stage"_L1,
                    {},
                    Value::Number,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the newest stage"),
                    "stage:2"_L1},
    SearchFieldName{Field::Outcome,
                    "outcome"_L1,
                    {},
                    Value::Code,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the outcome of the newest stage"),
                    "outcome:none"_L1},
    SearchFieldName{Field::Directorate,
                    "directorate"_L1,
                    {},
                    Value::Place,
                    false,
                    QT_TRANSLATE_NOOP("redress::Search", "the directorate, by its name"),
                    "directorate:children"_L1},
    SearchFieldName{Field::Service,
                    "service"_L1,
                    {},
                    Value::Place,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the service, by its name"),
                    "service:fostering,adoption"_L1},
    SearchFieldName{Field::Team,
                    "team"_L1,
                    {},
                    Value::Place,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the team, by its name"),
                    "team:mash"_L1},
    SearchFieldName{
        Field::Worker, "worker"_L1, "officer"_L1, Value::Member, true,
        QT_TRANSLATE_NOOP("redress::Search", "who has the case, by name or sign-in name; or me"),
        "worker:me"_L1},
    SearchFieldName{Field::Theme,
                    "theme"_L1,
                    {},
                    Value::Item,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the theme"),
                    "theme:contact"_L1},
    SearchFieldName{Field::Triage, "triage"_L1, "route"_L1, Value::Code, true,
                    QT_TRANSLATE_NOOP("redress::Search", "what triage decided"), "triage:early"_L1},
    SearchFieldName{Field::Method,
                    "method"_L1,
                    {},
                    Value::Item,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "how the case came"),
                    "method:email"_L1},
    SearchFieldName{Field::Complainant,
                    "complainant"_L1,
                    {},
                    Value::Item,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the type of complainant"),
                    "complainant:parent"_L1},
    SearchFieldName{Field::Consent,
                    "consent"_L1,
                    {},
                    Value::Code,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search",
                                      "a consent that is given, not_sought, refused or pending"),
                    "consent:pending"_L1},
    SearchFieldName{Field::Chase,
                    "chase"_L1,
                    {},
                    Value::Day,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search",
                                      "when to chase next in an open case; overdue: days gone by"),
                    "chase:overdue"_L1},
    SearchFieldName{Field::Issue,
                    "issue"_L1,
                    {},
                    Value::Item,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "an issue of this category"),
                    "issue:delay"_L1},
    SearchFieldName{Field::Cause,
                    "cause"_L1,
                    {},
                    Value::Item,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "a root cause"),
                    "cause:\"poor communication\""_L1},
    SearchFieldName{Field::UpheldReason, "upheld-reason"_L1, "upheld_reason"_L1, Value::Item, true,
                    QT_TRANSLATE_NOOP("redress::Search", "why an issue was upheld"),
                    "upheld-reason:\"minutes late\""_L1},
    SearchFieldName{Field::ComplimentFrom, "compliment-from"_L1, "compliment_from"_L1, Value::Item,
                    true, QT_TRANSLATE_NOOP("redress::Search", "from whom a compliment came"),
                    "compliment-from:police"_L1},
    SearchFieldName{Field::Action,
                    "action"_L1,
                    {},
                    Value::Item,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "an action of this category"),
                    "action:none"_L1},
    SearchFieldName{Field::Remedy,
                    "remedy"_L1,
                    {},
                    Value::Item,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "a remedy of the council of this type"),
                    "remedy:apology"_L1},
    SearchFieldName{Field::Received,
                    "received"_L1,
                    {},
                    Value::Day,
                    false,
                    QT_TRANSLATE_NOOP("redress::Search", "the day of receipt"),
                    "received:>1/4/2024"_L1},
    SearchFieldName{Field::Acknowledged, "acknowledged"_L1, "ack"_L1, Value::Day, true,
                    QT_TRANSLATE_NOOP(
                        "redress::Search",
                        "the day when the newest stage, or the case without one, was acknowledged"),
                    "acknowledged:none"_L1},
    SearchFieldName{Field::Due,
                    "due"_L1,
                    {},
                    Value::Day,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the day by which a reply is due"),
                    "due:<7daysahead"_L1},
    SearchFieldName{Field::Answered,
                    "answered"_L1,
                    {},
                    Value::Day,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the day of the reply"),
                    "answered:2023-24"_L1},
    SearchFieldName{Field::Closed,
                    "closed"_L1,
                    {},
                    Value::Day,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the day on which the case was closed"),
                    "closed:thisquarter"_L1},
    SearchFieldName{Field::Person,
                    "person"_L1,
                    {},
                    Value::Words,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the name of a person on the case"),
                    "person:owen"_L1},
    SearchFieldName{Field::Note,
                    "note"_L1,
                    {},
                    Value::Words,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "words of the contact log"),
                    "note:voicemail"_L1},
    SearchFieldName{Field::Document,
                    "document"_L1,
                    {},
                    Value::Words,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "words of the name of a document"),
                    "document:none"_L1},
    SearchFieldName{Field::Ombudsman,
                    "ombudsman"_L1,
                    {},
                    Value::Words,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "the Ombudsman's reference"),
                    "ombudsman:any"_L1},
    SearchFieldName{Field::UpheldIssue,
                    "upheld-issue"_L1,
                    {},
                    Value::Words,
                    true,
                    QT_TRANSLATE_NOOP("redress::Search", "words of what the Ombudsman upheld"),
                    "upheld-issue:delay"_L1},
    SearchFieldName{
        Field::Decision,
        "decision"_L1,
        {},
        Value::Code,
        true,
        QT_TRANSLATE_NOOP("redress::Search", "what the Ombudsman decided; none: not decided yet"),
        "decision:invalid"_L1},
    SearchFieldName{Field::Is,
                    "is"_L1,
                    {},
                    Value::State,
                    false,
                    QT_TRANSLATE_NOOP(
                        "redress::Search",
                        "where the case stands: open, closed, overdue, today, soon, past_aim, "
                        "triage, acknowledge, hold, unassigned, unproved (a day of the open stage "
                        "without proof), chase, promised (an action, remedy or "
                        "recommendation with a day), owed (stage 2 is to be offered) or risk (of "
                        "harm, closed cases too)"),
                    "is:overdue"_L1},
};

} // namespace

std::span<const SearchFieldName> searchFields()
{
    return kFields;
}

const SearchFieldName *searchFieldNamed(QStringView name)
{
    for (const SearchFieldName &field : kFields) {
        if (name.compare(field.name, Qt::CaseInsensitive) == 0 ||
            (!field.other.isEmpty() && name.compare(field.other, Qt::CaseInsensitive) == 0))
            return &field;
    }
    return nullptr;
}

const SearchFieldName &searchFieldOf(SearchField field)
{
    const auto *found = std::find_if(kFields.begin(), kFields.end(),
                                     [field](const auto &one) { return one.field == field; });
    Q_ASSERT(found != kFields.end());
    return *found;
}

QString meaningOf(const SearchFieldName &field)
{
    return QCoreApplication::translate(kContext, field.meaning);
}

QStringList searchHelp()
{
    QStringList lines{
        FieldText::tr("foster del\tcases with words that begin so, anywhere in them"),
        FieldText::tr("\"poor communication\"\tthese words, one after the other"),
        FieldText::tr("-travel\tnot with this; it goes before fields too, as in -stage:1"),
        FieldText::tr("overdue\tcases that are overdue, as in the work list")};
    for (const SearchFieldName &field : kFields)
        lines.append(QString(field.example) + u'\t' + meaningOf(field));
    lines.append(FieldText::tr("outcome:none, service:any\twhat is missing, or is there"));
    lines.append(FieldText::tr("received:1/4/2024..30/6/2024\tdays from and to; also >, <, 2024, "
                               "2023-24, today, 10daysago, thisquarter, lastquarter"));
    return lines;
}

} // namespace redress
