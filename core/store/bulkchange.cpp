// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkchange.h"

#include "core/base/dates.h"
#include "core/calendar/financialyear.h"
#include "core/casework/councilrules.h"
#include "core/store/auditfields.h"
#include "core/store/caserepository.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/quarterrepository.h"
#include "core/store/referencedata.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"
#include "core/store/wholedossier.h"

#include <QCoreApplication>

#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Fate = BulkRow::Fate;

struct BulkText {
    Q_DECLARE_TR_FUNCTIONS(redress::BulkChange)
};

[[noreturn]] void fail(Error::Code code, const QString &message, const QString &detail)
{
    throw StorageError({code, message, detail});
}

std::optional<UserList> listOf(BulkFact fact)
{
    switch (fact) {
    case BulkFact::ContactMethod:
        return UserList::ContactMethod;
    case BulkFact::ComplainantType:
        return UserList::ComplainantType;
    case BulkFact::Theme:
        return UserList::Theme;
    case BulkFact::Advocate:
        return UserList::Advocate;
    case BulkFact::Officer:
    case BulkFact::Service:
        break;
    }
    return std::nullopt;
}

std::optional<ListItemId> CaseRecord::*memberOf(BulkFact fact)
{
    switch (fact) {
    case BulkFact::ContactMethod:
        return &CaseRecord::contactMethod;
    case BulkFact::ComplainantType:
        return &CaseRecord::complainantType;
    case BulkFact::Theme:
        return &CaseRecord::theme;
    default:
        return &CaseRecord::advocate;
    }
}

/// Works out what a change does to one case after the other.
class Changer final
{
public:
    Changer(Database &database, const ReferenceData &reference, const BulkChange &change)
        : m_database(database)
        , m_reference(reference)
        , m_change(change)
        , m_closed(database)
    {
        refuseImpossibleValue();
    }

    struct Outcome {
        BulkRow row;
        CaseRecord before;
        CaseRecord after;
    };

    Outcome of(const CaseDossier &dossier)
    {
        Outcome outcome;
        outcome.before = dossier.record;
        outcome.after = changed(dossier.record);
        outcome.row.reference = dossier.record.reference;
        if (!m_closed.has(dossier.record.id))
            outcome.row.before = wordsOf(outcome.before);
        outcome.row.after = wordsOf(outcome.after);
        if (outcome.before == outcome.after)
            outcome.row.fate = Fate::IsSoAlready;
        else
            outcome.row.refusal = refusalOf(dossier);
        if (!outcome.row.refusal.isEmpty())
            outcome.row.fate = Fate::Refused;
        return outcome;
    }

    BulkRow of(const OmbudsmanRecord &record, OmbudsmanRecord &after) const
    {
        after = record;
        BulkRow row;
        row.reference = record.reference;
        row.before = m_reference.nameOf(record.officer);
        row.after = row.before;
        if (m_change.fact != BulkFact::Officer) {
            row.fate = Fate::Refused;
            row.refusal = BulkText::tr("A case at the Ombudsman: only its officer can be changed "
                                       "here.");
            return row;
        }
        after.officer = memberId();
        row.after = m_reference.nameOf(after.officer);
        row.fate = after.officer == record.officer ? Fate::IsSoAlready : Fate::Changes;
        return row;
    }

private:
    std::optional<MemberId> memberId() const
    {
        return m_change.value ? std::optional(MemberId(*m_change.value)) : std::nullopt;
    }

    void refuseImpossibleValue() const
    {
        const QString gone = BulkText::tr("This choice is no longer in the file. Nothing was "
                                          "changed.");
        if (!m_change.value) {
            if (m_change.fact == BulkFact::Service)
                fail(Error::Code::Invalid, BulkText::tr("Choose a directorate or a service."),
                     u"no service"_s);
            return;
        }
        if (m_change.fact == BulkFact::Officer) {
            if (!m_reference.member(*memberId()))
                fail(Error::Code::Invalid, gone, u"member"_s);
            return;
        }
        if (m_change.fact == BulkFact::Service) {
            const OrgNode *node = m_reference.node(OrgNodeId(*m_change.value));
            if (!node || node->level == OrgLevel::Team)
                fail(Error::Code::Invalid, gone, u"node"_s);
            return;
        }
        const ListItem *item = m_reference.item(ListItemId(*m_change.value));
        if (!item || item->list != *listOf(m_change.fact))
            fail(Error::Code::Invalid, gone, u"item"_s);
        if (item->isRetired)
            fail(Error::Code::Invalid,
                 BulkText::tr("\"%1\" is no longer used, and is not given to cases anew.")
                     .arg(item->name),
                 u"retired"_s);
    }

    CaseRecord changed(const CaseRecord &record) const
    {
        CaseRecord after = record;
        if (m_change.fact == BulkFact::Officer) {
            after.officer = memberId();
        } else if (m_change.fact == BulkFact::Service) {
            const OrgNode *node = m_reference.node(OrgNodeId(*m_change.value));
            const bool isService = node->level == OrgLevel::Service;
            after.directorate = isService ? node->parent.value_or(record.directorate) : node->id;
            after.service = isService ? std::optional(node->id) : std::nullopt;
            if (after.service != record.service || after.directorate != record.directorate)
                after.team.reset(); // Teams belong to a service.
        } else {
            after.*memberOf(m_change.fact) =
                m_change.value ? std::optional(ListItemId(*m_change.value)) : std::nullopt;
        }
        return after;
    }

    QString wordsOf(const CaseRecord &record) const
    {
        if (m_change.fact == BulkFact::Officer)
            return m_reference.nameOf(record.officer);
        if (m_change.fact == BulkFact::Service)
            return m_reference.nameOf(record.service ? record.service
                                                     : std::optional(record.directorate));
        return m_reference.nameOf(record.*memberOf(m_change.fact));
    }

    QString refusalOf(const CaseDossier &dossier)
    {
        if (m_closed.has(dossier.record.id))
            return BulkText::tr("Restricted: change it in the case file.");
        if (m_change.fact == BulkFact::Officer)
            return {};
        if (m_change.fact == BulkFact::Service) {
            const OrgNode *node = m_reference.node(OrgNodeId(*m_change.value));
            const QDate day = dossier.record.receivedOn;
            if (node->openedOn && day < *node->openedOn)
                return BulkText::tr("Received on %1, before %2 was there.")
                    .arg(slashedDate(day), node->name);
            if (node->closedOn && day > *node->closedOn)
                return BulkText::tr("Received on %1, after %2 was closed.")
                    .arg(slashedDate(day), node->name);
        }
        for (const QDate day : countedDaysOf(dossier)) {
            const Quarter quarter = Quarter::of(day);
            if (isClosed(quarter))
                return BulkText::tr("Counted in quarter %1 of %2, which is closed: change it in "
                                    "the case file.")
                    .arg(quarter.number)
                    .arg(quarter.year.label());
        }
        return {};
    }

    /// The days by which tables place the case and its stages.
    static std::vector<QDate> countedDaysOf(const CaseDossier &dossier)
    {
        std::vector<QDate> days{dossier.record.receivedOn};
        const auto add = [&](std::optional<QDate> day) {
            if (day)
                days.push_back(*day);
        };
        add(dossier.record.respondedOn);
        for (const auto &folder : dossier.stages) {
            add(folder.stage.receivedOn);
            add(folder.stage.respondedOn);
            add(folder.stage.findingOn());
        }
        return days;
    }

    bool isClosed(Quarter quarter)
    {
        const auto known = m_closedQuarters.find(quarter.code());
        if (known != m_closedQuarters.end())
            return known->second;
        const auto closings = QuarterRepository::closings(m_database, quarter);
        const bool isClosed = !closings.empty() && !closings.front().isOpen();
        m_closedQuarters.emplace(quarter.code(), isClosed);
        return isClosed;
    }

    Database &m_database;
    const ReferenceData &m_reference;
    const BulkChange &m_change;
    ClosedCases m_closed;
    std::map<int, bool> m_closedQuarters;
};

/// Nothing for a case that has gone meanwhile.
std::optional<CaseDossier> dossierOf(Database &database, CaseId id)
{
    const auto read = wholeDossier(database, id);
    if (!read && read.error().code == Error::Code::NotFound)
        return std::nullopt;
    return unwrap(read);
}

std::optional<OmbudsmanRecord> ombudsmanOf(Database &database, OmbudsmanId id)
{
    const auto read = OmbudsmanRepository::load(database, id);
    if (!read && read.error().code == Error::Code::NotFound)
        return std::nullopt;
    return unwrap(read);
}

} // namespace

namespace bulkchange {

Result<std::vector<BulkRow>> preview(Database &database, const ReferenceData &reference,
                                     const BulkTargets &targets, const BulkChange &change)
{
    return guarded([&] {
        Changer changer(database, reference, change);
        std::vector<BulkRow> rows;
        for (const CaseId id : targets.cases) {
            if (const auto dossier = dossierOf(database, id))
                rows.push_back(changer.of(*dossier).row);
        }
        for (const OmbudsmanId id : targets.ombudsman) {
            OmbudsmanRecord after;
            if (const auto record = ombudsmanOf(database, id))
                rows.push_back(changer.of(*record, after));
        }
        return rows;
    });
}

Result<BulkDone> apply(Database &database, const Signature &signature, const CouncilRules &rules,
                       const ReferenceData &reference, const BulkTargets &targets,
                       const BulkChange &change, const QString &what, const QString &reason)
{
    return guarded([&] {
        if (reason.trimmed().isEmpty())
            fail(Error::Code::Invalid, BulkText::tr("Nothing was changed: say why."),
                 u"no reason"_s);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        Changer changer(database, reference, change);
        BulkDone done;
        for (const CaseId id : targets.cases) {
            const auto dossier = dossierOf(database, id);
            if (!dossier)
                continue;
            const Changer::Outcome outcome = changer.of(*dossier);
            if (outcome.row.fate != Fate::Changes)
                continue;
            unwrap(CaseRepository::update(unit, rules, outcome.before, outcome.after));
            done.cases.emplace_back(outcome.before, outcome.after);
        }
        for (const OmbudsmanId id : targets.ombudsman) {
            const auto record = ombudsmanOf(database, id);
            OmbudsmanRecord after;
            if (!record || changer.of(*record, after).fate != Fate::Changes)
                continue;
            unwrap(OmbudsmanRepository::replace(unit, after));
            done.ombudsman.emplace_back(*record, after);
        }
        if (unit.hasEntries()) {
            unit.commit();
            done.unit = unit.id();
        }
        return done;
    });
}

QString nameOf(BulkFact fact)
{
    switch (fact) {
    case BulkFact::Officer:
        return BulkText::tr("Officer");
    case BulkFact::Service:
        return BulkText::tr("Service");
    case BulkFact::ContactMethod:
        return BulkText::tr("Contact method");
    case BulkFact::ComplainantType:
        return BulkText::tr("Complainant type");
    case BulkFact::Theme:
        return BulkText::tr("Theme");
    case BulkFact::Advocate:
        return BulkText::tr("Advocate");
    }
    return {};
}

} // namespace bulkchange
} // namespace redress
