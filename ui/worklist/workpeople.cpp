// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/workpeople.h"

#include "core/base/dates.h"
#include "core/base/textmatch.h"
#include "core/conduct/peoplerepository.h"
#include "core/letters/contactlog.h"
#include "core/statistics/labels.h"

namespace redress {

namespace {

constexpr int kMostOfContact = 120; ///< Letters of its note.
constexpr qsizetype kMostSteps = 5;

} // namespace

void addPeople(Database &database, CaseId id, WorkDetails::Content &content)
{
    const auto people = people::onCase(database, id);
    for (const CasePerson &one : people.value_or(PeopleOnCase()).people) {
        if (one.role == PersonRole::Complainant)
            content.complainants.append(one.person.name);
    }
    const auto log = contactlog::entries(database, id);
    if (!log || log->empty())
        return;
    const ContactEntry &last = log->front();
    const QString how = labelOf(last.kind);
    const QString about = shortened(last.note.simplified(), kMostOfContact);
    content.lastContact = last.withWhom.isEmpty()
                              ? WorkDetails::tr("%1, %2: %3", "day, how, about what")
                                    .arg(dayMonthYear(last.happenedOn), how, about)
                              : WorkDetails::tr("%1, %2, %3: %4", "day, how, with whom, about what")
                                    .arg(dayMonthYear(last.happenedOn), how, last.withWhom, about);
}

QStringList nextSteps(const std::vector<WorkItem> &items, const QString &nothing)
{
    QStringList steps;
    for (const WorkItem &item : items) {
        const QString step = nextStepText(item);
        const QString line =
            item.dueOn
                ? WorkDetails::tr("%1, by %2", "next step, day").arg(step, weekdayDate(*item.dueOn))
                : step;
        if (!steps.contains(line))
            steps.append(line);
    }
    if (steps.isEmpty())
        return {nothing};
    const qsizetype left = steps.size() - kMostSteps;
    if (left > 0) {
        steps.resize(kMostSteps);
        steps.append(WorkDetails::tr("and %1 more", "next steps").arg(left));
    }
    return steps;
}

QString restrictedWords()
{
    return WorkDetails::tr(
        "A restricted case: what is in it is seen in its file, by those who may open it.");
}

} // namespace redress
