// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/dipsample.h"

#include "core/store/recordwriter.h"
#include "core/store/referencedata.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace redress::dipsample {

namespace {

using namespace Qt::StringLiterals;

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(redress::DipSample)
};

using FindingId = Id<struct DipThemeTag>;

// What was sampled before the draw :before is out of it; of none, all that was sampled is.
const QString kPopulation = uR"sql(
SELECT s.id, s.case_id, c.reference, s.stage_no
FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE s.stage_no <= 2 AND s.outcome IN ('upheld', 'partially_upheld')
  AND s.responded_quarter BETWEEN :first AND :last
  AND NOT EXISTS (SELECT 1 FROM dip_response d
                  WHERE d.stage_id = s.id AND coalesce(d.draw_id, 0) < :before)
)sql"_s;

const QString kDraws = uR"sql(
SELECT w.id, w.drawn_on, w.from_quarter, w.to_quarter, w.seed, w.wanted, w.population,
       (SELECT count(*) FROM dip_response d WHERE d.draw_id = w.id),
       (SELECT count(*) FROM dip_response d WHERE d.draw_id = w.id
        AND EXISTS (SELECT 1 FROM dip_theme t WHERE t.dip_response_id = d.id))
FROM dip_draw w WHERE w.seed IS NOT NULL ORDER BY w.id DESC
)sql"_s;

const QString kLines = uR"sql(
SELECT d.id, s.id, s.case_id, c.reference, s.stage_no, s.responded_on, s.outcome, s.directorate_id,
       s.service_id
FROM dip_response d JOIN stage s ON s.id = d.stage_id JOIN case_record c ON c.id = s.case_id
WHERE d.draw_id = :draw_id ORDER BY c.reference, s.stage_no
)sql"_s;

const QString kFindings = uR"sql(
SELECT id, pillar_id, theme_id, note FROM dip_theme WHERE dip_response_id = :id ORDER BY id
)sql"_s;

constexpr qint64 kAnyDraw = std::numeric_limits<qint64>::max();

[[noreturn]] void refuse(Error::Code code, const QString &words)
{
    throw StorageError({code, words, u"dip_draw"_s});
}

/// SplitMix64 (Steele, Lea and Flood, 2014): short, and the same everywhere.
class Dice final
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed)
    {}

    /// One of 0 to \p count - 1, each as likely as the others.
    int below(int count)
    {
        const quint64 range = quint64(count);
        const quint64 limit = std::numeric_limits<quint64>::max() - (~quint64(0) % range);
        quint64 number = next();
        while (number >= limit) // Else the first ones would be a little more likely.
            number = next();
        return int(number % range);
    }

private:
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
        return value ^ (value >> 31);
    }

    quint64 m_state;
};

/// By reference and stage, whatever order an engine gives.
std::vector<DipCandidate> readPopulation(Database &database, Quarter from, Quarter to,
                                         qint64 before)
{
    std::vector<DipCandidate> all;
    Statement select(database, kPopulation);
    select.bind(u":first"_s, qint64(from.code()))
        .bind(u":last"_s, qint64(to.code()))
        .bind(u":before"_s, before);
    while (select.step()) {
        RowReader row(select);
        DipCandidate one;
        one.stage = row.id<StageId>();
        one.caseId = row.id<CaseId>();
        one.reference = row.text();
        one.stageNumber = int(row.integer());
        all.push_back(one);
    }
    std::sort(all.begin(), all.end(), [](const DipCandidate &a, const DipCandidate &b) {
        return a.reference != b.reference ? a.reference < b.reference
                                          : a.stageNumber < b.stageNumber;
    });
    return all;
}

std::vector<DipDraw> readDraws(Database &database)
{
    std::vector<DipDraw> draws;
    Statement select(database, kDraws);
    while (select.step()) {
        RowReader row(select);
        DipDraw one;
        one.id = row.id<DipDrawId>();
        one.drawnOn = row.day();
        one.from = Quarter::fromCode(int(row.integer()));
        one.to = Quarter::fromCode(int(row.integer()));
        one.seed = quint32(row.integer());
        one.wanted = int(row.optionalInteger().value_or(0));
        one.population = int(row.optionalInteger().value_or(0));
        one.drawn = int(row.integer());
        one.looked = int(row.integer());
        draws.push_back(one);
    }
    return draws;
}

std::vector<std::pair<FindingId, DipFinding>> readFindings(Database &database, DipResponseId id)
{
    std::vector<std::pair<FindingId, DipFinding>> findings;
    Statement select(database, kFindings);
    select.bind(u":id"_s, id);
    while (select.step()) {
        RowReader row(select);
        const auto finding = row.id<FindingId>();
        DipFinding one;
        one.pillar = row.optionalId<ListItemId>();
        one.theme = row.optionalId<ListItemId>();
        one.note = row.text();
        findings.emplace_back(finding, one);
    }
    return findings;
}

std::vector<DipLine> readLines(Database &database, DipDrawId id)
{
    std::vector<DipLine> lines;
    Statement select(database, kLines);
    select.bind(u":draw_id"_s, id);
    while (select.step()) {
        RowReader row(select);
        DipLine line;
        line.id = row.id<DipResponseId>();
        line.response.stage = row.id<StageId>();
        line.response.caseId = row.id<CaseId>();
        line.response.reference = row.text();
        line.response.stageNumber = int(row.integer());
        line.respondedOn = row.day();
        line.outcome = fromStored<Outcome>(row.text()).value_or(Outcome::Upheld);
        line.directorate = row.id<OrgNodeId>();
        line.service = row.optionalId<OrgNodeId>();
        lines.push_back(line);
    }
    const ClosedCases closed(database);
    for (DipLine &line : lines) {
        const bool isClosed = closed.has(line.response.caseId);
        for (auto &[finding, facts] : readFindings(database, line.id)) {
            if (isClosed) {
                facts.theme.reset();
                facts.note = restriction::closedWords();
            }
            line.findings.push_back(facts);
        }
    }
    return lines;
}

} // namespace

std::vector<int> picks(int population, int wanted, quint32 seed)
{
    std::vector<int> order(size_t(std::max(population, 0)));
    std::iota(order.begin(), order.end(), 0);
    const int count = std::clamp(wanted, 0, population);
    Dice dice(seed);
    for (int i = 0; i < count; ++i) // Fisher and Yates, as far as is wanted.
        std::swap(order[size_t(i)], order[size_t(i) + size_t(dice.below(population - i))]);
    order.resize(size_t(count));
    std::sort(order.begin(), order.end());
    return order;
}

std::optional<int> sizeFromTyped(QStringView typed, int population)
{
    QStringView number = typed.trimmed();
    const bool isShare = number.endsWith(u'%');
    if (isShare)
        number = number.chopped(1).trimmed();
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    if (!isNumber || value <= 0 || (isShare && value > 100))
        return std::nullopt;
    return isShare ? int((qint64(value) * population + 99) / 100) : value;
}

Result<std::vector<DipCandidate>> population(Database &database, Quarter from, Quarter to)
{
    return guarded([&] { return readPopulation(database, from, to, kAnyDraw); });
}

Result<DipDrawId> draw(Database &database, const Signature &signature, Quarter from, Quarter to,
                       int wanted, quint32 seed, QDate today, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        const auto all = readPopulation(database, from, to, kAnyDraw);
        if (all.empty() || wanted <= 0)
            refuse(Error::Code::Invalid,
                   SampleText::tr("Nothing was drawn: in these quarters there is no response of "
                                  "stage 1 or 2, upheld at least in part, that was not sampled "
                                  "before."));
        const auto id = unit.newId<DipDrawId>();
        insertRecord(unit, "dip_draw"_L1, id.value(), std::nullopt,
                     {{u"drawn_on"_s, storedFact(std::optional(today))},
                      {u"from_quarter"_s, storedFact(qint64(from.code()))},
                      {u"to_quarter"_s, storedFact(qint64(to.code()))},
                      {u"seed"_s, storedFact(qint64(seed))},
                      {u"wanted"_s, storedFact(qint64(wanted))},
                      {u"population"_s, storedFact(qint64(all.size()))}});
        for (const int pick : picks(int(all.size()), wanted, seed)) {
            const DipCandidate &one = all[size_t(pick)];
            insertRecord(unit, "dip_response"_L1, unit.newId<DipResponseId>().value(), one.caseId,
                         {{u"stage_id"_s, storedFact(one.stage)}, {u"draw_id"_s, storedFact(id)}});
        }
        unit.commit();
        return id;
    });
}

Result<std::vector<DipDraw>> draws(Database &database)
{
    return guarded([&] { return readDraws(database); });
}

Result<std::vector<DipLine>> lines(Database &database, DipDrawId id)
{
    return guarded([&] { return readLines(database, id); });
}

Result<ChangeSetId> assess(Database &database, const Signature &signature, ReferenceData &reference,
                           CaseId ofCase, DipResponseId id, const std::vector<DipFinding> &findings,
                           const QStringList &themes, const QString &what)
{
    return guarded([&] {
        restriction::demandOpen(database, ofCase);
        UnitOfWork unit(database, signature, what);
        ReferenceWriter writer(unit, reference);
        for (const auto &[finding, facts] : readFindings(database, id))
            removeRecord(unit, "dip_theme"_L1, finding.value(), ofCase);
        for (size_t i = 0; i < findings.size(); ++i) {
            DipFinding finding = findings[i];
            const QString typed = themes.value(qsizetype(i)).simplified();
            if (!typed.isEmpty())
                finding.theme = writer.itemNamed(UserList::SampleTheme, typed);
            insertRecord(unit, "dip_theme"_L1, unit.newId<FindingId>().value(), ofCase,
                         {{u"dip_response_id"_s, storedFact(id)},
                          {u"pillar_id"_s, storedFact(finding.pillar)},
                          {u"theme_id"_s, storedFact(finding.theme)},
                          {u"note"_s, finding.note.trimmed()}});
        }
        if (unit.hasEntries())
            unit.commit();
        return unit.id();
    });
}

std::vector<PillarCount> pillarCounts(const std::vector<DipLine> &sample,
                                      const std::vector<ListItemId> &pillars)
{
    const int all = int(sample.size());
    std::vector<PillarCount> found;
    const auto add = [&](std::optional<ListItemId> pillar, auto shows) {
        const int count = int(std::count_if(sample.begin(), sample.end(), shows));
        found.push_back({pillar, count, all > 0 ? (200 * count + all) / (2 * all) : 0});
    };
    for (const ListItemId pillar : pillars)
        add(pillar, [pillar](const DipLine &line) {
            return std::any_of(line.findings.begin(), line.findings.end(),
                               [pillar](const DipFinding &one) { return one.pillar == pillar; });
        });
    add(std::nullopt, [](const DipLine &line) { return line.findings.empty(); });
    return found;
}

Result<Repeated> repeat(Database &database, DipDrawId id)
{
    return guarded([&] {
        const auto all = readDraws(database);
        const auto draw =
            std::find_if(all.begin(), all.end(), [id](const DipDraw &one) { return one.id == id; });
        if (draw == all.end())
            refuse(Error::Code::NotFound, SampleText::tr("The draw is no longer in the file."));
        const auto population = readPopulation(database, draw->from, draw->to, id.value());
        Repeated repeated;
        repeated.population = int(population.size());
        std::vector<DipCandidate> again;
        for (const int pick : picks(int(population.size()), draw->wanted, draw->seed))
            again.push_back(population[size_t(pick)]);
        std::vector<DipCandidate> then;
        for (const DipLine &line : readLines(database, id))
            then.push_back(line.response);
        const auto missing = [](const std::vector<DipCandidate> &of,
                                const std::vector<DipCandidate> &in) {
            std::vector<QString> references;
            for (const DipCandidate &one : of) {
                if (std::find(in.begin(), in.end(), one) == in.end())
                    references.push_back(one.reference);
            }
            return references;
        };
        repeated.only = missing(then, again);
        repeated.onlyAgain = missing(again, then);
        return repeated;
    });
}

} // namespace redress::dipsample
