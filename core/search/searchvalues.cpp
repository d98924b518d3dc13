// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchvalues.h"

#include "core/base/searchwords.h"
#include "core/base/textmatch.h"
#include "core/calendar/financialyear.h"
#include "core/casework/typeddate.h"
#include "core/conduct/people.h"
#include "core/conduct/triage.h"
#include "core/search/searchparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redress::search {

namespace {

using namespace Qt::StringLiterals;
using Field = SearchField;

struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(redress::Search)
};

constexpr int kStages = 3;
constexpr int kLongestAgo = 10'000; ///< Days, weeks, months or years.

Error refusal(const QString &message)
{
    return {Error::Code::Invalid, message, {}};
}

struct Named {
    qint64 id;
    QString name;
    QString other; ///< A second name, such as that of sign-in.
};

/// Whether each word of \p typed begins a word of \p name.
bool isMeant(const QStringList &typed, const QString &name)
{
    const QString words = plainWords(name);
    return !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [&](const QString &word) {
        return words.contains(u' ' + word);
    });
}

std::vector<qint64> meant(const std::vector<Named> &known, const QString &typed)
{
    const QStringList words = searchWords(typed);
    std::vector<qint64> whole;
    std::vector<qint64> begun;
    for (const Named &one : known) {
        if (searchWords(one.name) == words || searchWords(one.other) == words)
            whole.push_back(one.id);
        else if (isMeant(words, one.name))
            begun.push_back(one.id);
    }
    return whole.empty() ? begun : whole;
}

std::vector<Named> nodesOn(OrgLevel level, const ReferenceData &reference)
{
    std::vector<Named> named;
    for (const OrgNode &node : reference.nodes()) {
        if (node.level == level)
            named.push_back({node.id.value(), node.name, {}});
    }
    return named;
}

std::vector<Named> itemsOf(UserList list, const ReferenceData &reference)
{
    std::vector<Named> named;
    for (const ListItem &item : reference.items()) {
        if (item.list == list)
            named.push_back({item.id.value(), item.name, {}});
    }
    return named;
}

std::vector<Named> namesFor(Field field, const ReferenceData &reference)
{
    switch (field) {
    case Field::Directorate:
        return nodesOn(OrgLevel::Directorate, reference);
    case Field::Service:
        return nodesOn(OrgLevel::Service, reference);
    case Field::Team:
        return nodesOn(OrgLevel::Team, reference);
    case Field::Theme:
        return itemsOf(UserList::Theme, reference);
    case Field::Method:
        return itemsOf(UserList::ContactMethod, reference);
    case Field::Complainant:
        return itemsOf(UserList::ComplainantType, reference);
    case Field::Issue:
        return itemsOf(UserList::IssueCategory, reference);
    case Field::Cause:
        return itemsOf(UserList::RootCause, reference);
    case Field::UpheldReason:
        return itemsOf(UserList::UpheldReason, reference);
    case Field::ComplimentFrom:
        return itemsOf(UserList::ComplimentFrom, reference);
    case Field::Action:
        return itemsOf(UserList::ActionCategory, reference);
    case Field::Remedy:
        return itemsOf(UserList::RemedyType, reference);
    default:
        break;
    }
    std::vector<Named> named;
    for (const Member &member : reference.members())
        named.push_back({member.id.value(), member.name, member.login});
    return named;
}

Error nobodyCalled(const SearchFieldName &field, const QString &typed,
                   const std::vector<Named> &known)
{
    QStringList names;
    for (const Named &one : known)
        names.append(one.name);
    const QStringList nearest = nearestNames(typed, names, 3);
    if (!nearest.isEmpty())
        return refusal(ValueText::tr("%1: nothing is called \"%2\". Do you mean %3?")
                           .arg(field.name, typed, nearest.join(u", "_s)));
    return refusal(
        known.empty()
            ? ValueText::tr("%1: nothing is called \"%2\"; the file has no such names yet.")
                  .arg(field.name, typed)
            : ValueText::tr("%1: nothing is called \"%2\". There are, for example, %3.")
                  .arg(field.name, typed,
                       names.first(qMin(qsizetype(3), names.size())).join(u", "_s)));
}

Result<void> takeName(SearchTerm &term, const SearchFieldName &field, const QString &typed,
                      const Context &context)
{
    const std::vector<Named> known = namesFor(field.field, context.reference);
    const bool isMe = field.field == Field::Worker &&
                      typed.compare("me"_L1, Qt::CaseInsensitive) == 0 && !context.login.isEmpty();
    if (isMe) {
        for (const Named &one : known) {
            if (one.other.compare(context.login, Qt::CaseInsensitive) == 0)
                term.numbers.push_back(one.id);
        }
        if (!term.numbers.empty())
            return {};
        return refusal(ValueText::tr("worker:me finds nothing: nobody on the list of the team "
                                     "signs in as \"%1\".")
                           .arg(context.login));
    }
    const std::vector<qint64> ids = meant(known, typed);
    if (ids.empty())
        return nobodyCalled(field, typed, known);
    term.numbers.insert(term.numbers.end(), ids.begin(), ids.end());
    return {};
}

/// A list shows of a complaint its procedure, of everything else its kind.
QStringList kindsAndProcedures()
{
    QStringList codes = storedWords<CaseKind>();
    for (const QString &procedure : storedWords<ProcedureKey>()) {
        if (!codes.contains(procedure))
            codes.append(procedure);
    }
    return codes;
}

QStringList codesFor(Field field)
{
    switch (field) {
    case Field::Kind:
        return kindsAndProcedures();
    case Field::Procedure:
        return storedWords<ProcedureKey>();
    case Field::Outcome:
        return storedWords<Outcome>();
    case Field::Triage:
        return storedWords<TriageResult>();
    case Field::Consent:
        return storedWords<ConsentState>();
    case Field::Decision:
        return storedWords<Decision>();
    default:
        return states();
    }
}

QString spaced(QString code)
{
    return code.replace(u'_', u' ');
}

Result<void> takeCode(SearchTerm &term, const SearchFieldName &field, const QString &typed)
{
    QString wanted = searchWords(typed).join(u'_');
    if (wanted.startsWith("partly"_L1))
        wanted.replace(0, 6, u"partially"_s);
    const QStringList known = codesFor(field.field);
    QStringList found;
    for (const QString &code : known) {
        if (code == wanted)
            found = {code};
        if (code == wanted)
            break;
        if (!wanted.isEmpty() && code.startsWith(wanted))
            found.append(code);
    }
    if (found.isEmpty()) {
        QStringList allowed;
        for (const QString &code : known)
            allowed.append(spaced(code));
        if (field.mayBeMissing)
            allowed << u"none"_s << u"any"_s;
        return refusal(ValueText::tr("%1: does not know \"%2\". It takes %3.")
                           .arg(field.name, typed, allowed.join(u", "_s)));
    }
    term.codes.append(found);
    return {};
}

Result<void> takeStage(SearchTerm &term, const SearchFieldName &field, const QString &typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    if (!isNumber || number < 1 || number > kStages)
        return refusal(
            ValueText::tr("%1: takes 1, 2, 3, none or any, not \"%2\".").arg(field.name, typed));
    term.numbers.push_back(number);
    return {};
}

Result<void> takeDays(SearchTerm &term, const SearchFieldName &field, const QStringList &values,
                      QDate today)
{
    if (field.field == Field::Chase && values.size() == 1 &&
        values.first().compare("overdue"_L1, Qt::CaseInsensitive) == 0) {
        term.last = today.addDays(-1);
        return {};
    }
    const auto days = values.size() == 1 ? daysFromTyped(values.first(), today) : std::nullopt;
    if (!days)
        return refusal(
            ValueText::tr("%1: does not know the day \"%2\". Write it as in %1:1/4/2024, "
                          "%1:>1/4/2024, %1:1/4/2024..30/6/2024, %1:2023-24 or "
                          "%1:>10daysago.")
                .arg(field.name, values.join(u',')));
    term.first = days->first;
    term.last = days->last;
    return {};
}

Result<void> takeValue(SearchTerm &term, const SearchFieldName &field, const QString &typed,
                       const Context &context)
{
    switch (field.value) {
    case SearchValue::Words: {
        const QString words = searchWords(typed).join(u' ');
        if (!words.isEmpty())
            term.words.push_back({words, true});
        return {};
    }
    case SearchValue::State:
        // What the status of a case calls it. \source ux 9
        if (typed.compare("late"_L1, Qt::CaseInsensitive) == 0)
            return takeCode(term, field, u"overdue"_s);
        [[fallthrough]];
    case SearchValue::Code:
        return takeCode(term, field, typed);
    case SearchValue::Number:
        return takeStage(term, field, typed);
    case SearchValue::Place:
    case SearchValue::Member:
    case SearchValue::Item:
        return takeName(term, field, typed, context);
    case SearchValue::Day:
        break;
    }
    return {};
}

std::optional<Days> spanOf(QStringView typed, QDate today)
{
    static const QRegularExpression ago(u"^(\\d{1,5})(day|week|month|year)s?(ago|ahead)$"_s);
    static const QRegularExpression month(u"^(\\d{1,2})/(\\d{4})$"_s);
    const QString text = typed.trimmed().toString().toLower();
    const auto only = [](QDate day) { return Days{day, day}; };
    if (text == "today"_L1)
        return only(today);
    if (text == "yesterday"_L1)
        return only(today.addDays(-1));
    const auto whole = [](Quarter quarter) { return Days{quarter.firstDay(), quarter.lastDay()}; };
    const Quarter quarter = Quarter::of(today);
    if (text == "thisquarter"_L1)
        return whole(quarter);
    if (text == "lastquarter"_L1)
        return whole(Quarter::of(quarter.firstDay().addDays(-1)));
    if (const auto match = ago.match(text); match.hasMatch()) {
        const int count = match.captured(1).toInt() * (match.captured(3) == "ago"_L1 ? -1 : 1);
        const QString unit = match.captured(2);
        if (qAbs(count) > kLongestAgo)
            return std::nullopt;
        const QDate day = unit == "day"_L1     ? today.addDays(count)
                          : unit == "week"_L1  ? today.addDays(qint64(count) * 7)
                          : unit == "month"_L1 ? today.addMonths(count)
                                               : today.addYears(count);
        return only(day);
    }
    if (const auto match = month.match(text); match.hasMatch()) {
        const QDate first(match.captured(2).toInt(), match.captured(1).toInt(), 1);
        return first.isValid() ? std::optional(Days{first, first.addMonths(1).addDays(-1)})
                               : std::nullopt;
    }
    if (text.size() == 4) {
        bool isYear = false;
        const int year = text.toInt(&isYear);
        if (isYear && year >= 1900 && year < 2200)
            return Days{QDate(year, 1, 1), QDate(year, 12, 31)};
    }
    if (const auto year = FinancialYear::fromTyped(text))
        return Days{year->firstDay(), year->lastDay()};
    const auto day = dayFromTyped(text, today);
    return day ? std::optional(only(*day)) : std::nullopt;
}

} // namespace

const QStringList &states()
{
    static const QStringList words{u"open"_s,     u"closed"_s,     u"overdue"_s,  u"today"_s,
                                   u"soon"_s,     u"past_aim"_s,   u"triage"_s,   u"acknowledge"_s,
                                   u"hold"_s,     u"unassigned"_s, u"unproved"_s, u"chase"_s,
                                   u"promised"_s, u"owed"_s,       u"risk"_s};
    return words;
}

std::vector<OfferedValue> offeredValues(const SearchFieldName &field,
                                        const ReferenceData &reference)
{
    std::vector<OfferedValue> offered;
    switch (field.value) {
    case SearchValue::Words:
    case SearchValue::Day:
        break;
    case SearchValue::Code:
    case SearchValue::State:
        for (const QString &code : codesFor(field.field))
            offered.push_back({spaced(code), code});
        break;
    case SearchValue::Number:
        for (int stage = 1; stage <= kStages; ++stage)
            offered.push_back({QString::number(stage), QString::number(stage)});
        break;
    case SearchValue::Place:
    case SearchValue::Member:
    case SearchValue::Item:
        for (const Named &one : namesFor(field.field, reference))
            offered.push_back({one.name, quotedIfNeeded(one.name)});
        break;
    }
    return offered;
}

std::optional<Days> daysFromTyped(QStringView typed, QDate today)
{
    const qsizetype tilde = typed.indexOf(u'~');
    const qsizetype between = tilde >= 0 ? tilde : typed.indexOf(u"..");
    if (between >= 0) {
        const auto from = spanOf(typed.first(between), today);
        const auto to = spanOf(typed.sliced(between + (tilde >= 0 ? 1 : 2)), today);
        if (!from || !to)
            return std::nullopt;
        return Days{from->first, to->last};
    }
    const bool isAfter = typed.startsWith(u'>');
    const bool isBefore = typed.startsWith(u'<');
    if (typed.startsWith(u'='))
        return spanOf(typed.sliced(1), today);
    qsizetype begin = isAfter || isBefore ? 1 : 0;
    const bool isWith = begin == 1 && typed.sliced(1).startsWith(u'=');
    begin += isWith ? 1 : 0;
    const auto span = spanOf(typed.sliced(begin), today);
    if (!span)
        return std::nullopt;
    if (isAfter)
        return Days{isWith ? span->first : span->last->addDays(1), std::nullopt};
    if (isBefore)
        return Days{std::nullopt, isWith ? span->last : span->first->addDays(-1)};
    return span;
}

Result<void> takeValues(SearchTerm &term, const SearchFieldName &field, const QStringList &values,
                        const Context &context)
{
    if (field.mayBeMissing && values.size() == 1) {
        for (const auto &[word, asks] : {std::pair("none"_L1, SearchTerm::Asks::None),
                                         std::pair("any"_L1, SearchTerm::Asks::Any)}) {
            if (values.first().compare(word, Qt::CaseInsensitive) == 0) {
                term.asks = asks;
                return {};
            }
        }
    }
    if (field.value == SearchValue::Day)
        return takeDays(term, field, values, context.today);
    for (const QString &value : values) {
        if (const auto taken = takeValue(term, field, value, context); !taken)
            return taken.error();
    }
    return {};
}

} // namespace redress::search
