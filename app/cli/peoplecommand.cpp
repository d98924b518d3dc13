// SPDX-License-Identifier: GPL-3.0-or-later
// people: who may do what in a case file. log: who looked at restricted cases, printed and saved.
#include "app/cli/commands.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/store/accesslog.h"
#include "core/store/members.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

constexpr qsizetype kNameWidth = 28;
constexpr qsizetype kShortWidth = 18;

QString dayOf(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

TeamRole roleFrom(const QString &option, const QString &typed)
{
    const auto role = fromTyped<TeamRole>(typed);
    if (!role)
        throw UsageError{PeopleText::tr("--%1 \"%2\" is not a role. Allowed: reader, officer, "
                                        "manager, administrator.")
                             .arg(option, typed)};
    return *role;
}

void printPeople(Invocation &call, const std::vector<TeamMember> &people, TeamRole others)
{
    switch (call.format()) {
    case Format::Text:
        for (const TeamMember &one : people)
            call.out() << one.login.leftJustified(kShortWidth) << ' '
                       << one.name.leftJustified(kNameWidth) << ' '
                       << QString(toStored(one.role)).leftJustified(kShortWidth) << ' '
                       << dayOf(one.leftOn) << '\n';
        call.out()
            << PeopleText::tr("Who is not listed: %1.", "a role").arg(QString(toStored(others)))
            << '\n';
        return;
    case Format::Csv:
        call.write(
            csvLine({u"sign_in"_s, u"name"_s, u"initials"_s, u"team"_s, u"role"_s, u"last_day"_s}));
        for (const TeamMember &one : people)
            call.write(csvLine({safeForSpreadsheet(one.login), safeForSpreadsheet(one.name),
                                safeForSpreadsheet(one.initials), safeForSpreadsheet(one.teamName),
                                toStored(one.role), dayOf(one.leftOn)}));
        return;
    case Format::Json: {
        QJsonArray rows;
        for (const TeamMember &one : people)
            rows.append(QJsonObject{{"sign_in"_L1, one.login},
                                    {"name"_L1, one.name},
                                    {"initials"_L1, one.initials},
                                    {"team"_L1, one.teamName},
                                    {"role"_L1, QString(toStored(one.role))},
                                    {"last_day"_L1, dayOf(one.leftOn)}});
        call.write(QJsonDocument(rows).toJson());
        return;
    }
    }
}

void change(Invocation &call, CaseStore &store, const std::vector<TeamMember> &people)
{
    TeamMember member;
    member.login = call.value(u"sign-in"_s);
    const auto known = std::find_if(people.begin(), people.end(), [&](const TeamMember &one) {
        return one.login.compare(member.login, Qt::CaseInsensitive) == 0;
    });
    const bool isNew = known == people.end();
    if (!isNew)
        member = *known;
    else
        member.name = member.login;
    if (call.isSet(u"name"_s))
        member.name = call.value(u"name"_s);
    if (call.isSet(u"role"_s))
        member.role = roleFrom(u"role"_s, call.value(u"role"_s));
    if (call.isSet(u"last-day"_s))
        member.leftOn = call.day(u"last-day"_s);
    need(members::save(store.database(), store.signature(), member, call.clock().today(),
                       isNew ? PeopleText::tr("Person added to the team")
                             : PeopleText::tr("Person of the team changed")));
}

} // namespace

int runPeople(Invocation &call)
{
    call.addFormat();
    call.addOption(u"sign-in"_s,
                   PeopleText::tr("Add or change the person who signs in with this name."),
                   u"name"_s);
    call.addOption(u"name"_s, PeopleText::tr("Their name."), u"name"_s);
    call.addOption(u"role"_s, PeopleText::tr("reader, officer, manager or administrator."),
                   u"role"_s);
    call.addOption(u"last-day"_s, PeopleText::tr("The last day of somebody who leaves."),
                   u"date"_s);
    call.addOption(u"others"_s,
                   PeopleText::tr("What people may do who are not listed: reader or officer."),
                   u"role"_s);
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    static_cast<void>(call.format()); // Refused before anything is read.
    const bool isChange = call.isSet(u"sign-in"_s);
    for (const QString &option : {u"name"_s, u"role"_s, u"last-day"_s}) {
        if (call.isSet(option) && !isChange)
            throw UsageError{
                PeopleText::tr("--%1 needs --sign-in, which says of whom.").arg(option)};
    }
    const bool isWrite = isChange || call.isSet(u"others"_s);
    const auto store = call.open(call.argument(0), isWrite ? CaseStore::Access::ReadWrite
                                                           : CaseStore::Access::ReadOnly);
    if (call.isSet(u"others"_s)) {
        const TeamRole role = roleFrom(u"others"_s, call.value(u"others"_s));
        if (role > TeamRole::Officer)
            throw UsageError{PeopleText::tr("--others: reader or officer.")};
        need(members::setRoleOfOthers(store->database(), store->signature(), role,
                                      PeopleText::tr("Set what people may do who are not listed")));
    }
    if (isChange)
        change(call, *store, need(members::all(store->database())));
    printPeople(call, need(members::all(store->database())),
                need(members::roleOfOthers(store->database())));
    return kDone;
}

int runLog(Invocation &call)
{
    constexpr int kMost = 100'000;
    call.addFormat();
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const Format format = call.format();
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const auto entries = need(accesslog::entries(store->database(), kMost));
    const auto word = [](AccessEntry::Kind kind) {
        return kind == AccessEntry::Kind::Viewed    ? u"looked_at"_s
               : kind == AccessEntry::Kind::Printed ? u"printed"_s
                                                    : u"saved"_s;
    };
    QJsonArray rows;
    if (format == Format::Csv)
        call.write(
            csvLine({u"at_utc"_s, u"person"_s, u"computer"_s, u"done"_s, u"case"_s, u"what"_s}));
    for (const AccessEntry &one : entries) {
        const QString at = one.atUtc.toString(Qt::ISODate);
        if (format == Format::Text)
            call.out() << at << "  " << one.person.leftJustified(kShortWidth) << ' '
                       << word(one.kind).leftJustified(kShortWidth) << ' '
                       << one.reference.leftJustified(kShortWidth) << ' ' << one.what << '\n';
        else if (format == Format::Csv)
            call.write(
                csvLine({at, safeForSpreadsheet(one.person), safeForSpreadsheet(one.computer),
                         word(one.kind), one.reference, safeForSpreadsheet(one.what)}));
        else
            rows.append(QJsonObject{{"at_utc"_L1, at},
                                    {"person"_L1, one.person},
                                    {"computer"_L1, one.computer},
                                    {"done"_L1, word(one.kind)},
                                    {"case"_L1, one.reference},
                                    {"what"_L1, one.what}});
    }
    if (format == Format::Json)
        call.write(QJsonDocument(rows).toJson());
    return kDone;
}

} // namespace redress::cli
