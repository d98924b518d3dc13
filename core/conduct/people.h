// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/casework/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

using CasePersonId = Id<struct CasePersonTag>;
using ConsentId = Id<struct ConsentTag>;
using AdvocacyId = Id<struct AdvocacyTag>;

/// What somebody is to a case. \source domain 4.4
enum class PersonRole {
    Complainant,
    Child,
    Representative,
    Advocate,
    StaffConcerned,
    ElectedMember
};

template <>
inline constexpr std::array<std::pair<PersonRole, QLatin1StringView>, 6> kStoredWords<PersonRole>{{
    {PersonRole::Complainant, QLatin1StringView("complainant")},
    {PersonRole::Child, QLatin1StringView("child")},
    {PersonRole::Representative, QLatin1StringView("representative")},
    {PersonRole::Advocate, QLatin1StringView("advocate")},
    {PersonRole::StaffConcerned, QLatin1StringView("staff_concerned")},
    {PersonRole::ElectedMember, QLatin1StringView("elected_member")},
}};

QString labelOf(PersonRole role);

/// \source domain 3, "Consent"
enum class ConsentState { Given, NotSought, Refused, Pending };

template <>
inline constexpr std::array<std::pair<ConsentState, QLatin1StringView>, 4>
    kStoredWords<ConsentState>{{
        {ConsentState::Given, QLatin1StringView("given")},
        {ConsentState::NotSought, QLatin1StringView("not_sought")},
        {ConsentState::Refused, QLatin1StringView("refused")},
        {ConsentState::Pending, QLatin1StringView("pending")},
    }};

QString labelOf(ConsentState state);

/// The record of a person, one over the years and for all their cases.
struct PersonFacts {
    std::optional<PersonId> id; ///< Nothing for somebody who is new.
    QString name;
    std::optional<QDate> bornOn;
    QString address;
    QString telephone;
    QString email;
    QString preferredContact;
    QString safeContact; ///< How to reach them without harm.
    bool isNotToBeContacted = false;
    QString adjustments; ///< Reasonable adjustments.
    int version = 1;

    bool operator==(const PersonFacts &) const = default;
};

/// Somebody in one role on a case.
struct CasePerson {
    std::optional<CasePersonId> id; ///< Nothing for one who is to be added.
    PersonRole role = PersonRole::Complainant;
    std::optional<ListItemId> complainantType; ///< Of a complainant, for the statistics.
    QString relationship;                      ///< To the child, or to the complainant.
    PersonFacts person;                        ///< Of two records that are one, the leading one.
    /// The record that the case was given; another than the leading one where two are linked.
    std::optional<PersonId> record;
    int otherCases = 0; ///< Of the same person, over the years.

    bool operator==(const CasePerson &) const = default;
};

struct Consent {
    std::optional<ConsentId> id;
    std::optional<PersonId> person; ///< Whose consent.
    std::optional<ConsentState> state;
    std::optional<QDate> decidedOn;
    QString capacityNote;
    QString evidence;

    bool operator==(const Consent &) const = default;
};

struct Advocacy {
    std::optional<AdvocacyId> id;
    std::optional<QDate> offeredOn;
    std::optional<bool> isAccepted; ///< Nothing while it is not answered.
    std::optional<ListItemId> provider;
    std::optional<QDate> appointedOn;

    bool operator==(const Advocacy &) const = default;
};

/// What is to be minded on this case, beside what stands with its people.
struct CaseNeeds {
    QString language;
    QString adjustments;
    std::optional<QDate> reviewOn; ///< When adjustments are looked at again.

    bool operator==(const CaseNeeds &) const = default;
};

/// Everybody on a case, with what is recorded beside them.
struct PeopleOnCase {
    std::vector<CasePerson> people; ///< By role, then in the order in which they came.
    std::vector<Consent> consents;
    std::vector<Advocacy> advocacy;
    CaseNeeds needs;

    /// Of somebody on the case; empty for anybody else.
    QString nameOf(PersonId record) const;

    bool operator==(const PeopleOnCase &) const = default;
};

/// What has to stand at the top of a case, in a line. \source features 16
struct CareLine {
    bool isWarning = false; ///< Whom not to contact, and a review that is due.
    QString words;

    bool operator==(const CareLine &) const = default;
};

/// Warnings first, then a line for each person in their order, then the case itself. Somebody with
/// several roles is told of once.
std::vector<CareLine> careLines(const PeopleOnCase &people, QDate today);

/// The facts that rules speak of; their stored words are the columns.
enum class PeopleField {
    Name,
    BornOn,
    Address,
    Telephone,
    Email,
    PreferredContact,
    SafeContact,
    DoNotContact,
    Adjustments,
    Role,
    ComplainantType,
    Relationship,
    ConsentPerson,
    State,
    DecidedOn,
    CapacityNote,
    Evidence,
    OfferedOn,
    Accepted,
    Provider,
    AppointedOn,
    Language,
    ReviewOn,
};

template <>
inline constexpr std::array<std::pair<PeopleField, QLatin1StringView>, 23>
    kStoredWords<PeopleField>{{
        {PeopleField::Name, QLatin1StringView("name")},
        {PeopleField::BornOn, QLatin1StringView("born_on")},
        {PeopleField::Address, QLatin1StringView("address")},
        {PeopleField::Telephone, QLatin1StringView("telephone")},
        {PeopleField::Email, QLatin1StringView("email")},
        {PeopleField::PreferredContact, QLatin1StringView("preferred_contact")},
        {PeopleField::SafeContact, QLatin1StringView("safe_contact")},
        {PeopleField::DoNotContact, QLatin1StringView("do_not_contact")},
        {PeopleField::Adjustments, QLatin1StringView("adjustments")},
        {PeopleField::Role, QLatin1StringView("role")},
        {PeopleField::ComplainantType, QLatin1StringView("complainant_type_id")},
        {PeopleField::Relationship, QLatin1StringView("relationship")},
        {PeopleField::ConsentPerson, QLatin1StringView("person_id")},
        {PeopleField::State, QLatin1StringView("state")},
        {PeopleField::DecidedOn, QLatin1StringView("decided_on")},
        {PeopleField::CapacityNote, QLatin1StringView("capacity_note")},
        {PeopleField::Evidence, QLatin1StringView("evidence")},
        {PeopleField::OfferedOn, QLatin1StringView("offered_on")},
        {PeopleField::Accepted, QLatin1StringView("accepted")},
        {PeopleField::Provider, QLatin1StringView("provider_id")},
        {PeopleField::AppointedOn, QLatin1StringView("appointed_on")},
        {PeopleField::Language, QLatin1StringView("language")},
        {PeopleField::ReviewOn, QLatin1StringView("adjustments_review_on")},
    }};

/// What is wrong with a fact, or odd and yet allowed.
struct PeopleFinding {
    PeopleField field = PeopleField::Name;
    bool isFault = true; ///< Otherwise a warning: it can be saved all the same.
    QString words;
};

/// \param others who is on the case already, the same record apart.
std::vector<PeopleFinding> findingsOf(const CasePerson &person, const PeopleOnCase &others,
                                      QDate today);
std::vector<PeopleFinding> findingsOf(const Consent &consent, QDate today);
std::vector<PeopleFinding> findingsOf(const Advocacy &advocacy, QDate today);
std::vector<PeopleFinding> findingsOf(const CaseNeeds &needs, QDate today);

bool hasFault(const std::vector<PeopleFinding> &findings);

} // namespace redress
