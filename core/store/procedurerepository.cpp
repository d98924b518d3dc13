// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/procedurerepository.h"

#include "core/store/recount.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::procedurerepository {

namespace {

using namespace Qt::StringLiterals;
using Beside = ProcedureFault::Field;

struct ProcedureText {
    Q_DECLARE_TR_FUNCTIONS(redress::ProcedureFile)
};

const QString kStagesOfVersions = uR"sql(
SELECT procedure_key, procedure_version, count(*),
    sum(CASE WHEN closed_on IS NULL THEN 1 ELSE 0 END)
FROM stage GROUP BY procedure_key, procedure_version
)sql"_s;

const QString kEnquiriesBetween = uR"sql(
SELECT count(*), coalesce(sum(CASE WHEN responded_on IS NULL THEN 1 ELSE 0 END), 0)
FROM case_record WHERE kind = :kind AND received_on >= :first AND received_on < :next
)sql"_s;

const QString kKeptStages = uR"sql(
SELECT count(*) FROM stage
WHERE procedure_key = :procedure_key AND received_on >= :first AND closed_on IS NULL
)sql"_s;

const QString kNewestStages = uR"sql(
SELECT s.stage_no, c.received_on FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE s.procedure_key = :procedure_key AND c.received_on >= :first AND s.closed_on IS NULL
      AND NOT EXISTS (SELECT 1 FROM stage n WHERE n.case_id = s.case_id AND n.stage_no > s.stage_no)
)sql"_s;

const QString kSelectVersion = uR"sql(
SELECT id, definition FROM procedure_version
WHERE procedure_key = :procedure_key AND version_name = :version_name
)sql"_s;

const QString kInsertVersion = uR"sql(
INSERT INTO procedure_version (id, procedure_key, version_name, definition, origin_id)
VALUES (:id, :procedure_key, :version_name, :definition, :origin_id)
)sql"_s;

const QString kUpdateVersion = uR"sql(
UPDATE procedure_version SET version_name = :version_name, definition = :definition,
    version = version + 1
WHERE id = :id
)sql"_s;

const QString kDeleteVersion = uR"sql(
DELETE FROM procedure_version WHERE id = :id
)sql"_s;

/// Outside of every calendar.
const QDate kBeforeAll(1000, 1, 1);
const QDate kAfterAll(9999, 12, 31);

[[noreturn]] void fail(Error::Code code, const QString &message, const QString &detail)
{
    throw StorageError({code, message, detail});
}

/// What goes by the version of the day on which it was received; nothing: stages keep their own.
std::optional<CaseKind> kindOf(ProcedureKey procedure)
{
    switch (procedure) {
    case ProcedureKey::MpEnquiry:
        return CaseKind::MpEnquiry;
    case ProcedureKey::CouncillorEnquiry:
        return CaseKind::CouncillorEnquiry;
    case ProcedureKey::Representation:
        return CaseKind::Representation;
    case ProcedureKey::ChildrenStatutory:
    case ProcedureKey::AdultSocialCare:
    case ProcedureKey::Corporate:
        break;
    }
    return std::nullopt;
}

std::vector<VersionOnFile> versionsIn(Database &database)
{
    std::vector<VersionOnFile> found;
    const CouncilRules rules = rulesrepository::load(database);
    for (const ProcedureVersion &version : rules.procedures().versions())
        found.push_back({version, 0, 0});
    Statement stages(database, kStagesOfVersions);
    while (stages.step()) {
        RowReader row(stages);
        const QString procedure = row.text();
        const QString name = row.text();
        const int uses = int(row.integer());
        const int running = int(row.integer());
        for (VersionOnFile &one : found) {
            if (toStored(one.version.procedure) == procedure && one.version.version == name) {
                one.uses = uses;
                one.running = running;
            }
        }
    }
    for (size_t i = 0; i < found.size(); ++i) {
        const auto kind = kindOf(found[i].version.procedure);
        if (!kind)
            continue;
        const bool isLast =
            i + 1 == found.size() || found[i + 1].version.procedure != found[i].version.procedure;
        Statement select(database, kEnquiriesBetween);
        select.bind(u":kind"_s, QString(toStored(*kind)))
            .bind(u":first"_s, found[i].version.appliesFrom.value_or(kBeforeAll))
            .bind(u":next"_s,
                  isLast ? kAfterAll : found[i + 1].version.appliesFrom.value_or(kBeforeAll));
        if (select.step()) {
            found[i].uses = int(select.integer(0));
            found[i].running = int(select.integer(1));
        }
    }
    return found;
}

const VersionOnFile *find(const std::vector<VersionOnFile> &versions,
                          const ProcedureVersion &wanted)
{
    const auto found = std::ranges::find_if(versions, [&](const VersionOnFile &one) {
        return one.version.procedure == wanted.procedure && one.version.version == wanted.version;
    });
    return found == versions.end() ? nullptr : &*found;
}

/// What is wrong with one stage.
void addStageFaults(std::vector<ProcedureFault> &faults, const StageRule &rule)
{
    const auto say = [&](Beside field, const QString &message) {
        faults.push_back({field, rule.number, message});
    };
    if (rule.name.trimmed().isEmpty())
        say(Beside::StageName, ProcedureText::tr("Give the stage a name."));
    if (rule.panel) {
        const PanelRule &panel = *rule.panel;
        const bool isWhole = panel.panelWithin.count > 0 && panel.findingsWithin.count > 0 &&
                             panel.responseAfterFindings.count > 0 &&
                             panel.responseAfterPanel.count > 0;
        if (!isWhole)
            say(Beside::Panel, ProcedureText::tr("A panel needs all four: until it meets, until it "
                                                 "reports, and until the council replies."));
        return;
    }
    if (!rule.limit || rule.limit->count < 1) {
        say(Beside::Limit, ProcedureText::tr("Say within how many working days it is answered."));
        return;
    }
    if (rule.aim && *rule.aim > *rule.limit)
        say(Beside::Aim, ProcedureText::tr("The aim lies after the limit of %n working day(s).",
                                           nullptr, rule.limit->count));
    if (rule.extendedLimit && *rule.extendedLimit <= *rule.limit)
        say(Beside::ExtendedLimit,
            ProcedureText::tr("An extension goes beyond the limit of %n working day(s), counted "
                              "from the same start.",
                              nullptr, rule.limit->count));
}

/// As many as it was shipped with; nothing where a council says how many.
std::optional<size_t> fixedStages(ProcedureKey procedure)
{
    if (whyFixedStages(procedure).isEmpty())
        return std::nullopt;
    const ProcedureSet shipped = ProcedureSet::shipped();
    for (const ProcedureVersion &version : shipped.versions()) {
        if (version.procedure == procedure)
            return version.stages.size();
    }
    return std::nullopt;
}

void addStageCountFaults(std::vector<ProcedureFault> &faults, const ProcedureVersion &version)
{
    const auto say = [&](const QString &message) {
        faults.push_back({Beside::Stages, 0, message});
    };
    const auto fixed = fixedStages(version.procedure);
    if (fixed && version.stages.size() != *fixed)
        return say(whyFixedStages(version.procedure));
    if (version.stages.empty() || version.stages.size() > size_t(kMostStages))
        return say(ProcedureText::tr("A procedure has at least one stage and at most %n.", nullptr,
                                     kMostStages));
    for (size_t i = 0; i < version.stages.size(); ++i) {
        if (version.stages[i].number != int(i) + 1)
            return say(ProcedureText::tr("The stages of a procedure follow each other."));
    }
}

CouncilRules rulesWith(Database &database, std::vector<ProcedureVersion> versions)
{
    const CouncilRules rules = rulesrepository::load(database);
    return {rules.closedDays(), ProcedureSet(std::move(versions)), rules.receipt(),
            rulesrepository::setting(database, settingname::kSkipClosures) == u"yes"_s};
}

/// The row of a version. \return its id and definition; refused unless it stands there as read.
std::pair<qint64, QString> rowOf(Database &database, const ProcedureVersion &version)
{
    Statement select(database, kSelectVersion);
    select.bind(u":procedure_key"_s, QString(toStored(version.procedure)))
        .bind(u":version_name"_s, version.version);
    if (select.step()) {
        RowReader row(select);
        const qint64 id = row.integer();
        QString definition = row.text();
        if (unwrap(proceduresFromJson(definition.toUtf8())).front() == version)
            return {id, std::move(definition)};
    }
    fail(Error::Code::Conflict,
         ProcedureText::tr("Somebody else has changed this version since you opened it. Nothing "
                           "was changed. Press Refresh to see it as it is now."),
         u"procedure_version"_s);
}

void refuseIfUsed(const std::vector<VersionOnFile> &versions, const ProcedureVersion &version)
{
    const VersionOnFile *known = find(versions, version);
    if (known && known->uses > 0)
        fail(Error::Code::Conflict,
             ProcedureText::tr("%n case(s) go by this version, so it stays as it is. Add a version "
                               "from a day on instead. Nothing was changed.",
                               nullptr, known->uses),
             u"procedure_version"_s);
}

void write(UnitOfWork &unit, const ProcedureChange &change)
{
    const QString definition = QString::fromUtf8(toJson(change.after));
    if (!change.before) {
        const auto id = unit.newId<Id<struct ProcedureVersionTag>>();
        Statement(unit.database(), kInsertVersion)
            .bind(u":id"_s, id)
            .bind(u":procedure_key"_s, QString(toStored(change.after.procedure)))
            .bind(u":version_name"_s, change.after.version)
            .bind(u":definition"_s, definition)
            .bind(u":origin_id"_s, unit.id())
            .run();
        unit.created("procedure_version"_L1, id.value());
        return;
    }
    const auto [id, before] = rowOf(unit.database(), *change.before);
    Statement(unit.database(), kUpdateVersion)
        .bind(u":version_name"_s, change.after.version)
        .bind(u":definition"_s, definition)
        .bind(u":id"_s, id)
        .run();
    unit.changed("procedure_version"_L1, id, {}, "version_name"_L1, change.before->version,
                 change.after.version);
    unit.changed("procedure_version"_L1, id, {}, "definition"_L1, before, definition);
}

} // namespace

Result<std::vector<VersionOnFile>> load(Database &database)
{
    return guarded([&] { return versionsIn(database); });
}

ProcedureVersion copyOf(const ProcedureVersion &version)
{
    ProcedureVersion copy = version;
    copy.version.clear();
    copy.appliesFrom.reset();
    return copy;
}

QString whyFixedStages(ProcedureKey procedure)
{
    switch (procedure) {
    case ProcedureKey::ChildrenStatutory:
        return ProcedureText::tr("The regulations of 2006 give the children's procedure its three "
                                 "stages: none can be added or taken away.");
    case ProcedureKey::AdultSocialCare:
        return ProcedureText::tr("The regulations of 2009 give complaints about adult social care "
                                 "one stage: none can be added or taken away.");
    case ProcedureKey::MpEnquiry:
    case ProcedureKey::CouncillorEnquiry:
    case ProcedureKey::Representation:
        return ProcedureText::tr("What is no complaint is answered once, so it has one stage.");
    case ProcedureKey::Corporate:
        break;
    }
    return {};
}

ProcedureVersion withStage(const ProcedureVersion &version)
{
    ProcedureVersion more = version;
    if (more.stages.empty())
        return more;
    StageRule &last = more.stages.back();
    if (!last.nextStageWindow)
        last.nextStageWindow = more.stages.front().nextStageWindow;
    StageRule added = last;
    added.number = last.number + 1;
    added.name = ProcedureText::tr("Stage %1", "name of a stage").arg(added.number);
    added.nextStageWindow.reset();
    more.stages.push_back(added);
    return more;
}

ProcedureVersion withoutLastStage(const ProcedureVersion &version)
{
    ProcedureVersion less = version;
    if (less.stages.size() < 2)
        return less;
    less.stages.pop_back();
    less.stages.back().nextStageWindow.reset();
    return less;
}

std::vector<ProcedureFault> faultsIn(const std::vector<VersionOnFile> &versions,
                                     const ProcedureChange &change)
{
    std::vector<ProcedureFault> faults;
    const ProcedureVersion &after = change.after;
    const QString name = after.version.trimmed();
    if (name.isEmpty())
        faults.push_back({Beside::Version, 0, ProcedureText::tr("Give the version a name.")});
    const bool mayBeSinceEver = change.before && !change.before->appliesFrom;
    if (!after.appliesFrom && !mayBeSinceEver)
        faults.push_back(
            {Beside::AppliesFrom, 0,
             ProcedureText::tr("Say from which day on: what was received before goes by the "
                               "version before.")});
    if (after.appliesFrom && mayBeSinceEver)
        faults.push_back({Beside::AppliesFrom, 0,
                          ProcedureText::tr("The first version goes for everything before the "
                                            "next, so it has no first day.")});
    for (const VersionOnFile &one : versions) {
        const ProcedureVersion &other = one.version;
        if (other.procedure != after.procedure ||
            (change.before && other.version == change.before->version))
            continue;
        if (other.version.compare(name, Qt::CaseInsensitive) == 0)
            faults.push_back(
                {Beside::Version, 0,
                 ProcedureText::tr("There is a version of the name %1 already.").arg(name)});
        if (after.appliesFrom && other.appliesFrom == after.appliesFrom)
            faults.push_back(
                {Beside::AppliesFrom, 0,
                 ProcedureText::tr("The version %1 begins on that day.").arg(other.version)});
    }
    addStageCountFaults(faults, after);
    for (const StageRule &rule : after.stages)
        addStageFaults(faults, rule);
    return faults;
}

CouncilRules rulesAfter(Database &database, const ProcedureChange &change)
{
    std::vector<ProcedureVersion> versions =
        rulesrepository::load(database).procedures().versions();
    if (change.before)
        std::erase(versions, *change.before);
    versions.push_back(change.after);
    return rulesWith(database, std::move(versions));
}

ChangedSpan spanOf(const ProcedureChange &change)
{
    QDate first = change.after.appliesFrom.value_or(kBeforeAll);
    if (change.before)
        first = std::min(first, change.before->appliesFrom.value_or(kBeforeAll));
    return {first, kAfterAll};
}

FurtherStages furtherStages(Database &database, const ProcedureChange &change)
{
    const ProcedureKey procedure = change.after.procedure;
    const CouncilRules before = rulesrepository::load(database);
    const CouncilRules after = rulesAfter(database, change);
    const auto follows = [procedure](const CouncilRules &rules, QDate day, int number) {
        const ProcedureVersion *version = rules.procedures().versionOn(procedure, day);
        return version && version->stage(number + 1);
    };
    FurtherStages changed;
    Statement select(database, kNewestStages);
    select.bind(u":procedure_key"_s, QString(toStored(procedure)))
        .bind(u":first"_s, spanOf(change).first);
    while (select.step()) {
        RowReader row(select);
        const int number = int(row.integer());
        const QDate receivedOn = row.day();
        const bool did = follows(before, receivedOn, number);
        const bool does = follows(after, receivedOn, number);
        changed.lost += did && !does ? 1 : 0;
        changed.gained += !did && does ? 1 : 0;
    }
    return changed;
}

int keptStages(Database &database, const ProcedureChange &change)
{
    Statement select(database, kKeptStages);
    select.bind(u":procedure_key"_s, QString(toStored(change.after.procedure)))
        .bind(u":first"_s, spanOf(change).first);
    return select.step() ? int(select.integer(0)) : 0;
}

Result<int> apply(Database &database, const Signature &signature, const ProcedureChange &change,
                  const QString &what, const QString &reason)
{
    return guarded([&] {
        if (reason.trimmed().isEmpty())
            fail(Error::Code::Invalid,
                 ProcedureText::tr("Say why the procedure is changed: due dates follow from it. "
                                   "Nothing was changed."),
                 u"reason"_s);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        const std::vector<VersionOnFile> versions = versionsIn(database);
        if (change.before)
            refuseIfUsed(versions, *change.before);
        ProcedureChange made = change;
        made.after.version = made.after.version.trimmed();
        if (const auto faults = faultsIn(versions, made); !faults.empty())
            fail(Error::Code::Invalid,
                 ProcedureText::tr("Nothing was changed: %1").arg(faults.front().message),
                 u"faults"_s);
        write(unit, made);
        const CouncilRules rules = rulesrepository::load(database);
        const int moved = Recount::write(unit, Recount(database, rules).differences(spanOf(made)));
        if (unit.hasEntries())
            unit.commit();
        return moved;
    });
}

Result<void> remove(Database &database, const Signature &signature, const ProcedureVersion &version,
                    const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        refuseIfUsed(versionsIn(database), version);
        if (!version.appliesFrom)
            fail(Error::Code::Conflict,
                 ProcedureText::tr("The first version of a procedure goes for all that is older "
                                   "than the next, so it stays."),
                 u"procedure_version"_s);
        const qint64 id = rowOf(database, version).first;
        for (const auto &[key, body] : recordBodies(database, "procedure_version"_L1, "id"_L1, id))
            unit.deleted("procedure_version"_L1, key, {}, body);
        Statement(database, kDeleteVersion).bind(u":id"_s, id).run();
        unit.commit();
    });
}

} // namespace redress::procedurerepository
