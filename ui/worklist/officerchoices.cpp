// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/officerchoices.h"

#include "core/base/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct OfficerText {
    Q_DECLARE_TR_FUNCTIONS(redress::OfficerChoices)
};

} // namespace

std::vector<OfficerChoice> officersIn(const std::vector<WorkItem> &items,
                                      const ReferenceData &reference)
{
    std::vector<OfficerChoice> officers;
    for (const Member &member : reference.members()) {
        const auto count = std::count_if(items.begin(), items.end(), [&](const WorkItem &item) {
            return item.officer == member.id && item.kind != WorkItem::Kind::Chase;
        });
        if (count == 0)
            continue;
        const QString name = member.leftOn
                                 ? OfficerText::tr("%1, last day %2", "an officer who leaves")
                                       .arg(member.name, slashedDate(*member.leftOn))
                                 : member.name;
        officers.push_back(
            {member.id, member.name,
             OfficerText::tr("%1 (%2)", "an officer and how much is open").arg(name).arg(count),
             int(count), member.leftOn, name});
    }
    std::sort(officers.begin(), officers.end(), [](const OfficerChoice &a, const OfficerChoice &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return officers;
}

} // namespace redress
