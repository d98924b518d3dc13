// SPDX-License-Identifier: GPL-3.0-or-later
// change: one fact of many cases at once, after a rehearsal.
#include "app/cli/bulkrun.h"
#include "app/cli/commands.h"
#include "core/search/searchfields.h"
#include "core/store/caserepository.h"
#include "core/worklist/caselist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct ChangeCommandText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

struct NamedFact {
    QLatin1StringView name;
    BulkFact fact;
    std::optional<UserList> list;
};

constexpr std::array kFacts{
    NamedFact{"officer"_L1, BulkFact::Officer, {}},
    NamedFact{"service"_L1, BulkFact::Service, {}},
    NamedFact{"contact_method"_L1, BulkFact::ContactMethod, UserList::ContactMethod},
    NamedFact{"complainant_type"_L1, BulkFact::ComplainantType, UserList::ComplainantType},
    NamedFact{"theme"_L1, BulkFact::Theme, UserList::Theme},
    NamedFact{"advocate"_L1, BulkFact::Advocate, UserList::Advocate},
};

QString factNames()
{
    QStringList names;
    for (const NamedFact &one : kFacts)
        names.append(QString(one.name));
    return names.join(u", "_s);
}

/// A directorate, or a service; one of two of a name is written "Directorate/Service".
qint64 nodeNamed(const QString &typed, const ReferenceData &reference)
{
    std::vector<const OrgNode *> found;
    for (const OrgNode &node : reference.nodes()) {
        const QString name = node.parent && typed.contains(u'/')
                                 ? u"%1/%2"_s.arg(reference.nameOf(*node.parent), node.name)
                                 : node.name;
        if (node.level != OrgLevel::Team && name.compare(typed, Qt::CaseInsensitive) == 0)
            found.push_back(&node);
    }
    if (found.size() == 1)
        return found.front()->id.value();
    throw UsageError{found.empty()
                         ? ChangeCommandText::tr("\"%1\" is no directorate or service.").arg(typed)
                         : ChangeCommandText::tr("\"%1\" is the name of several: write it as "
                                                 "DIRECTORATE/SERVICE.")
                               .arg(typed)};
}

/// "theme=Delay"; nothing behind the sign takes the fact away.
BulkChange changeOf(const Invocation &call, const ReferenceData &reference)
{
    const QString typed = call.value(u"set"_s);
    const qsizetype equals = typed.indexOf(u'=');
    const QString name = typed.left(equals).trimmed();
    const auto fact = std::find_if(kFacts.begin(), kFacts.end(),
                                   [&](const NamedFact &one) { return name == one.name; });
    if (equals <= 0 || fact == kFacts.end())
        throw UsageError{ChangeCommandText::tr("--set \"%1\": write it as FACT=VALUE. Facts: %2.")
                             .arg(typed, factNames())};
    const QString value = typed.mid(equals + 1).trimmed();
    BulkChange change{fact->fact, std::nullopt};
    if (value.isEmpty())
        return change;
    if (change.fact == BulkFact::Officer) {
        change.value = newOfficerNamed(call, value, reference).value();
    } else if (change.fact == BulkFact::Service) {
        change.value = nodeNamed(value, reference);
    } else {
        const auto item = reference.findItem(*fact->list, value);
        if (!item)
            throw UsageError{
                ChangeCommandText::tr("\"%1\" is not in the list of %2.").arg(value, name)};
        change.value = item->value();
    }
    return change;
}

BulkTargets targetsOf(const Invocation &call, CaseStore &store)
{
    BulkTargets targets;
    const CaseRepository cases(store.database());
    for (const QString &reference : call.values(u"case"_s)) {
        const auto id = need(cases.find(reference));
        if (!id)
            throw UsageError{
                ChangeCommandText::tr("--case %1: the file has no such case.").arg(reference)};
        if (std::find(targets.cases.begin(), targets.cases.end(), *id) == targets.cases.end())
            targets.cases.push_back(*id);
    }
    if (!call.isSet(u"search"_s))
        return targets;
    const auto search = search::parse(call.value(u"search"_s),
                                      {store.reference(), call.today(), store.who().person});
    if (!search)
        throw UsageError{search.error().message};
    const CaseListQuery query{.search = *search, .sort = CaseListQuery::Sort::Received};
    targets.cases = need(caselist::ids(store.database(), store.rules(), query, call.today()));
    return targets;
}

QString wouldChange(int count)
{
    return ChangeCommandText::tr("%n case(s) would change.", nullptr, count);
}

QString haveChanged(int count)
{
    return ChangeCommandText::tr("%n case(s) changed.", nullptr, count);
}

} // namespace

int runChange(Invocation &call)
{
    call.addToday();
    call.addOption(u"set"_s,
                   ChangeCommandText::tr("The fact and its value, as FACT=VALUE; without a value "
                                         "it is taken away. Facts: %1.")
                       .arg(factNames()),
                   u"value"_s);
    call.addOption(u"case"_s, ChangeCommandText::tr("A case; may be given again."), u"reference"_s);
    call.addOption(u"search"_s,
                   ChangeCommandText::tr("All cases that a search finds, as in outcome:none."),
                   u"words"_s);
    addBulkOptions(call);
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    if (call.isSet(u"case"_s) == call.isSet(u"search"_s))
        throw UsageError{ChangeCommandText::tr("Name the cases with --case, or find them with "
                                               "--search.")};
    const auto store =
        call.open(call.argument(0),
                  isRehearsal(call) ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite);
    const BulkChange change = changeOf(call, store->reference());
    return runBulk(call, *store,
                   {targetsOf(call, *store), change,
                    ChangeCommandText::tr("%1 of many cases changed", "a fact")
                        .arg(bulkchange::nameOf(change.fact)),
                    wouldChange, haveChanged});
}

} // namespace redress::cli
