// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/officernamed.h"

#include <QCoreApplication>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct OfficerText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

} // namespace

void addOfficer(Invocation &call)
{
    call.addOption(u"officer"_s,
                   OfficerText::tr("One officer alone, by sign-in name, initials or name."),
                   u"who"_s);
}

std::optional<MemberId> officerOf(const Invocation &call, const ReferenceData &reference)
{
    return call.isSet(u"officer"_s)
               ? std::optional(officerNamed(call.value(u"officer"_s), reference))
               : std::nullopt;
}

MemberId officerNamed(const QString &typed, const ReferenceData &reference)
{
    std::vector<MemberId> found;
    QStringList known;
    for (const Member &member : reference.members()) {
        known.append(member.login);
        // A sign-in name is one person's alone; initials and names need not be.
        if (member.login.compare(typed, Qt::CaseInsensitive) == 0)
            return member.id;
        if (member.initials.compare(typed, Qt::CaseInsensitive) == 0 ||
            member.name.compare(typed, Qt::CaseInsensitive) == 0)
            found.push_back(member.id);
    }
    if (found.size() == 1)
        return found.front();
    throw UsageError{
        (found.empty() ? OfficerText::tr("No officer is called \"%1\". Sign-in names: %2.")
                       : OfficerText::tr(
                             "\"%1\" is more than one officer: give the sign-in name, one of %2."))
            .arg(typed, known.isEmpty() ? OfficerText::tr("none") : known.join(u", "_s))};
}

} // namespace redress::cli
