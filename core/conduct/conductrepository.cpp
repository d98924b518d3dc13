// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/conductrepository.h"

#include "core/base/dates.h"
#include "core/conduct/ledger.h"
#include "core/store/rulesrepository.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// A setting of the council and its words. \source domain S-03
const QString kStageTwoExtension = u"conduct.stage_2_extension"_s;
const QString kAgreement = u"agreement"_s;
const QString kNotice = u"notice"_s;

/// A choice of the council by the name of its setting, and the words of either answer.
struct Way {
    bool ConductWays::*fact;
    QLatin1StringView name;
    QLatin1StringView isSo;
    QLatin1StringView isNotSo;
};

constexpr std::array kWays{
    Way{&ConductWays::independentOnlyForChild, "conduct.independent_person"_L1, "child"_L1,
        "always"_L1},
    Way{&ConductWays::investigatorIsInternal, "conduct.investigator"_L1, "internal"_L1,
        "external"_L1},
    Way{&ConductWays::childProtectionIsStatutory, "conduct.child_protection"_L1, "statutory"_L1,
        "corporate"_L1},
};

const QString kDetails = uR"sql(
SELECT d.stage_id, d.extended_on, d.extension_reason, d.extension_agreed_by, d.complainant_told_on,
       d.lateness_reason, d.lateness_team, d.outcome_reason, d.report_received_on, d.adr_kind,
       d.adr_offered_on, d.adr_held_on, d.next_stage_offered_on, d.early_referral_on,
       d.refusal_reason
FROM stage_detail d JOIN stage s ON s.id = d.stage_id
WHERE s.case_id = :id
)sql"_s;

const QString kAppointments = uR"sql(
SELECT a.stage_id, a.id, a.practitioner_id, p.name, a.role, p.is_external, a.appointed_on, a.ended_on
FROM appointment a JOIN practitioner p ON p.id = a.practitioner_id
JOIN stage s ON s.id = a.stage_id
WHERE s.case_id = :id
ORDER BY a.appointed_on, a.id
)sql"_s;

const QString kKeptDeadlines = uR"sql(
SELECT k.stage_id, k.kept_from_utc, k.due_on, k.why
FROM stage_deadline k JOIN stage s ON s.id = k.stage_id
WHERE s.case_id = :id
ORDER BY k.id
)sql"_s;

const QString kDocuments = uR"sql(
SELECT id, name, kind, coalesce(sent_on, dated_on), stage_id, sent_on FROM document
WHERE case_id = :id ORDER BY id DESC
)sql"_s;

const QString kEnd = uR"sql(
SELECT withdrawn_on, converted_on, extended_on, extension_reason, extension_agreed_by,
       enquirer_told_on,
       CASE WHEN eligible_as = 'sufficient_interest' THEN triage_decided_on END,
       coalesce(responding_manager, '')
FROM case_detail WHERE case_id = :id
)sql"_s;

const QString kChild = uR"sql(
SELECT 1 FROM case_person WHERE case_id = :id AND role = 'child' LIMIT 1
)sql"_s;

const QString kKeptOfCase = uR"sql(
SELECT kept_from_utc, due_on, why FROM case_deadline WHERE case_id = :id ORDER BY id
)sql"_s;

const QString kHoldWords = uR"sql(
SELECT id, coalesce(authorised_by, ''), coalesce(evidence, '') FROM case_hold
WHERE case_id = :id ORDER BY first_on, id
)sql"_s;

const QString kPractitioners = uR"sql(
SELECT id, name, role, is_external, day_rate_pence, availability, contact, retired_on, version
FROM practitioner ORDER BY name, id
)sql"_s;

StageDetail detailFrom(RowReader &row)
{
    StageDetail detail;
    detail.extendedOn = row.date();
    detail.extensionReason = row.optionalText();
    detail.extensionAgreedBy = row.optionalText();
    detail.complainantToldOn = row.date();
    detail.latenessReason = row.optionalText();
    detail.latenessTeam = row.optionalText();
    detail.outcomeReason = row.optionalText();
    detail.reportReceivedOn = row.date();
    detail.adrKind = fromStored<AdrKind>(row.text());
    detail.adrOfferedOn = row.date();
    detail.adrHeldOn = row.date();
    detail.nextStageOfferedOn = row.date();
    detail.earlyReferralOn = row.date();
    detail.refusalReason = row.optionalText();
    return detail;
}

/// Puts the rows of one kind beside their stages.
class ConductReader final
{
public:
    ConductReader(Database &database, const CaseDossier &dossier)
        : m_database(database)
        , m_dossier(dossier)
    {
        for (const auto &folder : dossier.stages) {
            StageConduct stage;
            stage.stage = folder.stage.id;
            stage.number = folder.stage.number;
            m_conduct.stages.push_back(stage);
        }
    }

    CaseConduct read()
    {
        each(kDetails, [](StageConduct &stage, RowReader &row) { stage.detail = detailFrom(row); });
        each(kAppointments, [](StageConduct &stage, RowReader &row) {
            Appointment one;
            one.id = row.id<AppointmentId>();
            one.practitioner = row.id<PractitionerId>();
            one.name = row.text();
            one.role =
                fromStored<PractitionerRole>(row.text()).value_or(PractitionerRole::Advocate);
            one.isExternal = row.flag();
            one.appointedOn = row.day();
            one.endedOn = row.date();
            stage.appointments.push_back(one);
        });
        each(kKeptDeadlines, [](StageConduct &stage, RowReader &row) {
            const QDateTime from = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
            const QDate due = row.day();
            stage.kept.push_back({from, due, row.text()});
        });
        std::vector<std::vector<LedgerEntry>> ledgers = ledger::read(m_database, m_dossier);
        for (size_t i = 0; i < ledgers.size(); ++i)
            m_conduct.stages[i].ledger = std::move(ledgers[i]);
        readDocuments();
        Statement end(m_database, kEnd);
        end.bind(u":id"_s, m_dossier.record.id);
        if (end.step()) {
            RowReader row(end);
            m_conduct.withdrawnOn = row.date();
            m_conduct.convertedOn = row.date();
            m_conduct.reply.extendedOn = row.date();
            m_conduct.reply.extensionReason = row.optionalText();
            m_conduct.reply.extensionAgreedBy = row.optionalText();
            m_conduct.reply.enquirerToldOn = row.date();
            m_conduct.interestDecidedOn = row.date();
            m_conduct.respondingManager = row.text();
        }
        end.reset();
        Statement child(m_database, kChild);
        child.bind(u":id"_s, m_dossier.record.id);
        m_conduct.involvesChild = child.step();
        child.reset();
        readKeptOfCase();
        readHoldWords();
        if (m_dossier.stages.empty())
            m_conduct.reply.ledger =
                ledger::ofCase(m_database, m_dossier.record, m_conduct.withdrawnOn);
        return std::move(m_conduct);
    }

private:
    void readKeptOfCase()
    {
        Statement select(m_database, kKeptOfCase);
        select.bind(u":id"_s, m_dossier.record.id);
        while (select.step()) {
            RowReader row(select);
            KeptDeadline one;
            one.keptFromUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
            one.dueOn = row.day();
            one.why = row.text();
            m_conduct.reply.kept.push_back(one);
        }
    }

    void readHoldWords()
    {
        Statement select(m_database, kHoldWords);
        select.bind(u":id"_s, m_dossier.record.id);
        while (select.step()) {
            RowReader row(select);
            const auto id = row.id<HoldId>();
            const QString authorisedBy = row.text();
            m_conduct.reply.holds.push_back({id, authorisedBy, row.text()});
        }
    }

    void readDocuments()
    {
        Statement select(m_database, kDocuments);
        select.bind(u":id"_s, m_dossier.record.id);
        while (select.step()) {
            RowReader row(select);
            DocumentLine line;
            line.id = row.id<DocumentId>();
            line.name = row.text();
            line.kind = row.text();
            line.on = row.date();
            line.stage = row.optionalId<StageId>();
            line.isSent = row.date().has_value();
            m_conduct.documents.push_back(line);
        }
    }

    template <typename Put>
    void each(const QString &sql, Put &&put)
    {
        Statement select(m_database, sql);
        select.bind(u":id"_s, m_dossier.record.id);
        while (select.step()) {
            RowReader row(select);
            const auto id = row.id<StageId>();
            const auto found = std::ranges::find(m_conduct.stages, id, &StageConduct::stage);
            if (found != m_conduct.stages.end())
                put(*found, row);
        }
    }

    Database &m_database;
    const CaseDossier &m_dossier;
    CaseConduct m_conduct;
};

} // namespace

Result<CaseConduct> ConductRepository::conduct(const CaseDossier &dossier) const
{
    return guarded([&] { return ConductReader(m_database, dossier).read(); });
}

Result<std::vector<Practitioner>> ConductRepository::practitioners() const
{
    return guarded([&] {
        std::vector<Practitioner> register_;
        Statement select(m_database, kPractitioners);
        while (select.step()) {
            RowReader row(select);
            Practitioner one;
            one.id = row.id<PractitionerId>();
            one.name = row.text();
            one.role =
                fromStored<PractitionerRole>(row.text()).value_or(PractitionerRole::Advocate);
            one.isExternal = row.flag();
            if (const auto pence = row.optionalInteger())
                one.dayRate = Money{*pence};
            one.availability = row.text();
            one.contact = row.text();
            one.retiredOn = row.date();
            one.version = int(row.integer());
            register_.push_back(one);
        }
        return register_;
    });
}

Result<std::set<ListItemId>> ConductRepository::stoppingReasons() const
{
    return guarded([&] {
        std::set<ListItemId> reasons;
        const QString ids =
            rulesrepository::setting(m_database, settingname::kStoppingReasons).value_or(QString());
        for (const QString &id : ids.split(u',', Qt::SkipEmptyParts))
            reasons.insert(ListItemId(id.toLongLong()));
        return reasons;
    });
}

Result<void> ConductRepository::setStoppingReasons(const Signature &signature,
                                                   const std::set<ListItemId> &reasons,
                                                   const QString &what)
{
    return guarded([&] {
        QStringList ids;
        for (const ListItemId id : reasons)
            ids.append(QString::number(id.value()));
        UnitOfWork unit(m_database, signature, what);
        rulesrepository::setSetting(unit, settingname::kStoppingReasons, ids.join(u','));
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<bool> ConductRepository::stageTwoNeedsAgreement() const
{
    return guarded(
        [&] { return rulesrepository::setting(m_database, kStageTwoExtension) == kAgreement; });
}

Result<void> ConductRepository::setStageTwoNeedsAgreement(const Signature &signature, bool needs,
                                                          const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(m_database, signature, what);
        rulesrepository::setSetting(unit, kStageTwoExtension, needs ? kAgreement : kNotice);
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<ConductWays> ConductRepository::ways() const
{
    return guarded([&] {
        ConductWays ways;
        for (const Way &way : kWays)
            ways.*way.fact = rulesrepository::setting(m_database, way.name) == way.isSo;
        return ways;
    });
}

Result<void> ConductRepository::setWays(const Signature &signature, const ConductWays &ways,
                                        const QString &what)
{
    return guarded([&] {
        const ConductWays before = unwrap(this->ways());
        UnitOfWork unit(m_database, signature, what);
        for (const Way &way : kWays) {
            if (ways.*way.fact != before.*way.fact)
                rulesrepository::setSetting(unit, way.name,
                                            ways.*way.fact ? way.isSo : way.isNotSo);
        }
        if (unit.hasEntries())
            unit.commit();
    });
}

} // namespace redress
