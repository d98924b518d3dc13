// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/people.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace redress {

namespace {

using Field = PeopleField;

struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(redress::People)
};

constexpr int kMostOfName = 200;
constexpr int kFewestFigures = 3; ///< Of a telephone number: short ones of an exchange have three.
constexpr int kChildhood = 25;    ///< Care leavers are of this age at most. \source CA89 s.24D
const QDate kEarliestBirth(1900, 1, 1);

/// Collects what is to be said of one record.
class Judge final
{
public:
    explicit Judge(QDate today)
        : m_today(today)
    {}

    void fault(Field field, const QString &words) { m_findings.push_back({field, true, words}); }
    void warn(Field field, const QString &words) { m_findings.push_back({field, false, words}); }

    /// A day on which something has happened.
    void past(Field field, std::optional<QDate> day)
    {
        if (day && *day > m_today)
            fault(field, PeopleText::tr("%1 has not come yet.").arg(weekdayDate(*day)));
    }

    std::vector<PeopleFinding> take() { return std::move(m_findings); }

private:
    QDate m_today;
    std::vector<PeopleFinding> m_findings;
};

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() && !text.contains(u' ');
}

qsizetype figuresIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar one) { return one.isDigit(); });
}

bool isSamePerson(const CasePerson &one, const CasePerson &other)
{
    return one.person.id && one.person.id == other.person.id;
}

void judgePerson(Judge &judge, const PersonFacts &person)
{
    const QString name = person.name.simplified();
    if (name.isEmpty())
        judge.fault(Field::Name, PeopleText::tr("Say who it is."));
    else if (name.size() > kMostOfName)
        judge.fault(Field::Name,
                    PeopleText::tr("A name has at most %n character(s).", nullptr, kMostOfName));
    judge.past(Field::BornOn, person.bornOn);
    if (person.bornOn && *person.bornOn < kEarliestBirth)
        judge.fault(Field::BornOn,
                    PeopleText::tr("Nobody born before 1900 is alive: look at the year."));
    if (const QString email = person.email.trimmed(); !email.isEmpty() && !looksLikeEmail(email))
        judge.fault(
            Field::Email,
            PeopleText::tr("\"%1\" is no e-mail address: it has one @, and no blank.").arg(email));
    if (const QString number = person.telephone.trimmed();
        !number.isEmpty() && figuresIn(number) < kFewestFigures)
        judge.fault(Field::Telephone,
                    PeopleText::tr("\"%1\" is no telephone number: it has figures.").arg(number));
    if (person.isNotToBeContacted && person.safeContact.trimmed().isEmpty())
        judge.warn(Field::SafeContact,
                   PeopleText::tr("Nobody knows yet whom to write to instead."));
}

/// "Amira Khan (complainant)"
QString nameWithRole(const CasePerson &one)
{
    return PeopleText::tr("%1 (%2)", "name, role")
        .arg(one.person.name, labelOf(one.role).toLower());
}

void addPart(QStringList &parts, const QString &words, const QString &fact)
{
    if (!fact.trimmed().isEmpty())
        parts.append(words.arg(fact.simplified()));
}

QString careWords(const PersonFacts &person)
{
    QStringList parts;
    addPart(parts, PeopleText::tr("safe contact: %1"), person.safeContact);
    addPart(parts, PeopleText::tr("adjustments: %1"), person.adjustments);
    addPart(parts, PeopleText::tr("preferred contact: %1"), person.preferredContact);
    return parts.join(QStringLiteral("; "));
}

QString careWords(const CaseNeeds &needs, QDate today)
{
    QStringList parts;
    addPart(parts, PeopleText::tr("adjustments: %1"), needs.adjustments);
    addPart(parts, PeopleText::tr("language: %1"), needs.language);
    if (needs.reviewOn && *needs.reviewOn > today)
        addPart(parts, PeopleText::tr("look at the adjustments again on %1"),
                weekdayDate(*needs.reviewOn));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString labelOf(PersonRole role)
{
    switch (role) {
    case PersonRole::Complainant:
        return PeopleText::tr("Complainant");
    case PersonRole::Child:
        return PeopleText::tr("Child or young person concerned");
    case PersonRole::Representative:
        return PeopleText::tr("Representative");
    case PersonRole::Advocate:
        return PeopleText::tr("Advocate");
    case PersonRole::StaffConcerned:
        return PeopleText::tr("Member of staff concerned");
    case PersonRole::ElectedMember:
        return PeopleText::tr("Elected member");
    }
    return {};
}

QString labelOf(ConsentState state)
{
    switch (state) {
    case ConsentState::Given:
        return PeopleText::tr("Given");
    case ConsentState::NotSought:
        return PeopleText::tr("Not sought");
    case ConsentState::Refused:
        return PeopleText::tr("Refused");
    case ConsentState::Pending:
        return PeopleText::tr("Asked for, no answer yet");
    }
    return {};
}

QString PeopleOnCase::nameOf(PersonId record) const
{
    for (const CasePerson &one : people) {
        if (one.record == record || one.person.id == record)
            return one.person.name;
    }
    return {};
}

std::vector<CareLine> careLines(const PeopleOnCase &people, QDate today)
{
    std::vector<CareLine> warnings;
    std::vector<CareLine> lines;
    std::vector<PersonId> told;
    for (const CasePerson &one : people.people) {
        const PersonFacts &person = one.person;
        if (!person.id || std::find(told.begin(), told.end(), *person.id) != told.end())
            continue;
        told.push_back(*person.id);
        const QString who = nameWithRole(one);
        if (person.isNotToBeContacted)
            warnings.push_back({true, PeopleText::tr("Do not contact %1.").arg(who)});
        const QString words = careWords(person);
        if (!words.isEmpty())
            lines.push_back(
                {false, PeopleText::tr("%1: %2", "whom, what to mind").arg(who, words)});
    }
    const CaseNeeds &needs = people.needs;
    if (needs.reviewOn && *needs.reviewOn <= today)
        warnings.push_back(
            {true, PeopleText::tr("The adjustments were to be looked at again on %1.")
                       .arg(weekdayDate(*needs.reviewOn))});
    const QString words = careWords(needs, today);
    if (!words.isEmpty())
        lines.push_back({false, PeopleText::tr("On this case: %1").arg(words)});
    warnings.insert(warnings.end(), lines.begin(), lines.end());
    return warnings;
}

std::vector<PeopleFinding> findingsOf(const CasePerson &person, const PeopleOnCase &others,
                                      QDate today)
{
    Judge judge(today);
    judgePerson(judge, person.person);
    for (const CasePerson &other : others.people) {
        const bool isItself = person.id && other.id == person.id;
        if (!isItself && other.role == person.role && isSamePerson(person, other))
            judge.fault(
                Field::Role,
                PeopleText::tr("%1 has this role on the case already.").arg(other.person.name));
    }
    if (person.role == PersonRole::Child && person.person.bornOn &&
        person.person.bornOn->addYears(kChildhood) < today)
        judge.warn(Field::BornOn,
                   PeopleText::tr("Older than 25: look at the day and at the role."));
    if (person.role == PersonRole::Representative && person.relationship.trimmed().isEmpty())
        judge.warn(Field::Relationship, PeopleText::tr("Say for whom they speak, and as what."));
    return judge.take();
}

std::vector<PeopleFinding> findingsOf(const Consent &consent, QDate today)
{
    Judge judge(today);
    if (!consent.state) {
        judge.fault(Field::State, PeopleText::tr("Say how it stands with the consent."));
        return judge.take();
    }
    const bool isDecided =
        *consent.state == ConsentState::Given || *consent.state == ConsentState::Refused;
    judge.past(Field::DecidedOn, consent.decidedOn);
    if (isDecided && !consent.decidedOn)
        judge.fault(Field::DecidedOn, PeopleText::tr("Say on which day it was decided."));
    if (*consent.state == ConsentState::Given && consent.evidence.trimmed().isEmpty())
        judge.warn(Field::Evidence, PeopleText::tr("Nothing shows yet that consent was given."));
    if (*consent.state == ConsentState::NotSought && consent.capacityNote.trimmed().isEmpty())
        judge.warn(Field::CapacityNote,
                   PeopleText::tr("Say why it was not sought: too young, or without capacity."));
    if (!consent.person)
        judge.warn(Field::ConsentPerson, PeopleText::tr("Say whose consent it is."));
    return judge.take();
}

std::vector<PeopleFinding> findingsOf(const Advocacy &advocacy, QDate today)
{
    Judge judge(today);
    if (!advocacy.offeredOn)
        judge.fault(Field::OfferedOn, PeopleText::tr("Say on which day it was offered."));
    judge.past(Field::OfferedOn, advocacy.offeredOn);
    judge.past(Field::AppointedOn, advocacy.appointedOn);
    if (advocacy.appointedOn && advocacy.offeredOn && *advocacy.appointedOn < *advocacy.offeredOn)
        judge.fault(Field::AppointedOn,
                    PeopleText::tr("Appointed on %1, before it was offered on %2.")
                        .arg(weekdayDate(*advocacy.appointedOn), weekdayDate(*advocacy.offeredOn)));
    const bool isAccepted = advocacy.isAccepted.value_or(false);
    if (advocacy.appointedOn && !isAccepted)
        judge.fault(Field::Accepted,
                    PeopleText::tr("An advocate is appointed once the offer is accepted."));
    if (isAccepted && !advocacy.provider)
        judge.warn(Field::Provider, PeopleText::tr("Say who provides the advocate."));
    return judge.take();
}

std::vector<PeopleFinding> findingsOf(const CaseNeeds &needs, QDate today)
{
    Judge judge(today);
    if (needs.reviewOn && *needs.reviewOn < today)
        judge.warn(Field::ReviewOn, PeopleText::tr("%1 has passed: say when to look at it again.")
                                        .arg(weekdayDate(*needs.reviewOn)));
    return judge.take();
}

bool hasFault(const std::vector<PeopleFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const PeopleFinding &one) { return one.isFault; });
}

} // namespace redress
