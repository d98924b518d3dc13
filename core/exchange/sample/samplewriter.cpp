// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplewriter.h"

#include "core/conduct/conductrecords.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kCasesBetweenReports = 250;
constexpr int kUnexplained = 40; ///< Extensions without a reason, of a thousand.

const QString kInsertExtension = uR"sql(
INSERT INTO stage_detail (stage_id, extended_on, extension_reason)
VALUES (:stage_id, :extended_on, :reason)
)sql"_s;

const QString kInsertChase = uR"sql(
INSERT INTO contact_log (id, case_id, kind, direction, happened_on, entered_at_utc, entered_by,
    with_whom, note, next_chase_on)
VALUES (:id, :case_id, 'email', 'out', :happened_on, :entered_at_utc, :entered_by, :with_whom,
    :note, :next_chase_on)
)sql"_s;

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(redress::SampleCounty)
};

/// Counts references by prefix and year.
class Numbers final
{
public:
    QString next(const QString &prefix, QDate receivedOn)
    {
        const QString key =
            u"%1/%2/"_s.arg(prefix).arg(receivedOn.year() % 100, 2, 10, QChar(u'0'));
        return key + u"%1"_s.arg(++m_last[key], 4, 10, QChar(u'0'));
    }

private:
    QHash<QString, int> m_last;
};

} // namespace

void numberCases(std::vector<PlannedCase> &cases)
{
    Numbers numbers;
    for (PlannedCase &planned : cases)
        planned.dossier.record.reference =
            numbers.next(planned.prefix, planned.dossier.record.receivedOn);
}

void numberCases(std::vector<PlannedOmbudsman> &cases, const QString &prefix)
{
    Numbers numbers;
    for (PlannedOmbudsman &planned : cases)
        planned.folder.ombudsman.reference =
            numbers.next(prefix, planned.folder.ombudsman.receivedOn);
}

SampleWriter::SampleWriter(UnitOfWork &unit, const SampleFrame &frame, const Progress &progress)
    : m_unit(unit)
    , m_frame(frame)
    , m_extensionReasons(stringsFrom(sampleJson(u"extensions"_s)))
    , m_writer(unit, frame.rules)
    , m_progress(progress)
{}

void SampleWriter::tell(qint64 done, qint64 total) const
{
    if (done % kCasesBetweenReports != 0)
        return;
    m_progress.tell(SampleText::tr("Making the sample county"), done, total);
    if (m_progress.isCancelled())
        throw StorageError({Error::Code::Cancelled,
                            SampleText::tr("The sample county was not made: it was cancelled."),
                            {}});
}

void SampleWriter::write(const std::vector<PlannedCase> &cases,
                         const std::vector<PlannedOmbudsman> &ombudsman)
{
    const auto total = qint64(cases.size()) + qint64(ombudsman.size());
    std::vector<CaseId> ids;
    ids.reserve(cases.size());
    for (const PlannedCase &planned : cases) {
        tell(qint64(ids.size()), total);
        ids.push_back(write(planned.dossier));
        if (planned.chase)
            writeChase(ids.back(), *planned.chase);
    }
    for (const PlannedOmbudsman &planned : ombudsman)
        write(planned, ids);
    m_writer.finish();
}

CaseId SampleWriter::write(const CaseDossier &dossier)
{
    CaseRecord record = dossier.record;
    record.id = m_unit.newId<CaseId>();
    record.origin = m_unit.id();
    m_writer.insert(record);
    for (const CaseDossier::StageFolder &folder : dossier.stages)
        write(folder, record);
    return record.id;
}

void SampleWriter::write(CaseDossier::StageFolder folder, const CaseRecord &record)
{
    folder.stage.id = m_unit.newId<StageId>();
    folder.stage.caseId = record.id;
    folder.stage.origin = m_unit.id();
    for (Hold &hold : folder.stage.holds)
        hold.id = m_unit.newId<HoldId>();
    m_writer.insert(folder.stage, record.directorate, record.service);
    if (folder.stage.extendedTo)
        writeExtension(folder.stage);

    const auto insert = [&]<typename SomeId>(auto &records, SomeId) {
        for (auto &one : records) {
            one.id = m_unit.newId<SomeId>();
            one.stage = folder.stage.id;
            one.origin = m_unit.id();
            m_writer.insert(one);
        }
    };
    insert(folder.issues, IssueId());
    insert(folder.actions, ActionId());
    insert(folder.costs, CostId());
    if (folder.isSampled)
        m_writer.insertSample(m_unit.newId<DipResponseId>(), folder.stage.id, folder.sampleThemes);
}

/// When an extension was agreed, a little before the day that it moved, and why.
void SampleWriter::writeExtension(const StageRecord &stage)
{
    SampleDice dice(int(SamplePurpose::Extensions), int(stage.receivedOn.toJulianDay()),
                    int(stage.id.value() % 1000));
    const QString &reason = m_extensionReasons.at(dice.below(int(m_extensionReasons.size())));
    const int before = dice.between(1, 4);
    const bool isExplained = !stage.respondedOn || !dice.chance(kUnexplained);

    StageRecord plain = stage;
    plain.extendedTo.reset();
    const auto clock = m_frame.rules.clockOf(plain);
    const StageDeadlines deadlines = clock ? clock->deadlines(factsOf(plain)) : StageDeadlines();
    QDate moved = deadlines.limitOn.value_or(*stage.extendedTo);
    if (*stage.extendedTo <= moved)
        moved = deadlines.aimOn.value_or(moved);
    const QDate known = std::min(m_frame.today, stage.respondedOn.value_or(m_frame.today));
    const QDate agreedOn =
        std::max(stage.receivedOn, std::min(known, m_frame.before(moved, before)));
    Statement(m_unit.database(), kInsertExtension)
        .bind(u":stage_id"_s, stage.id)
        .bind(u":extended_on"_s, agreedOn)
        .bind(u":reason"_s, isExplained ? std::optional(reason) : std::nullopt)
        .run();
}

void SampleWriter::writeChase(CaseId id, const SampleChase &chase)
{
    const Signature &by = m_unit.signature();
    Statement(m_unit.database(), kInsertChase)
        .bind(u":id"_s, m_unit.newId<ContactId>())
        .bind(u":case_id"_s, id)
        .bind(u":happened_on"_s, chase.askedOn)
        .bind(u":entered_at_utc"_s, by.atUtc.toString(Qt::ISODateWithMs))
        .bind(u":entered_by"_s, by.person)
        .bind(u":with_whom"_s, chase.withWhom)
        .bind(u":note"_s, chase.note)
        .bind(u":next_chase_on"_s, chase.chaseOn)
        .run();
}

void SampleWriter::write(const PlannedOmbudsman &planned, const std::vector<CaseId> &ids)
{
    OmbudsmanRecord record = planned.folder.ombudsman;
    record.id = m_unit.newId<OmbudsmanId>();
    record.origin = m_unit.id();
    if (planned.ofCase)
        record.caseId = ids[*planned.ofCase];
    m_writer.insert(record);
    for (RecommendationRecord recommendation : planned.folder.recommendations) {
        recommendation.id = m_unit.newId<RecommendationId>();
        recommendation.ombudsmanCase = record.id;
        recommendation.origin = m_unit.id();
        m_writer.insert(recommendation);
    }
}

} // namespace redress
