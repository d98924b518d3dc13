// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/sampleombudsman.h"

#include <QJsonArray>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kFirstDaysAfterAnswer = 12;
constexpr int kLastDaysAfterAnswer = 330;

bool isInvestigated(Decision decision)
{
    return isUpheld(decision) || decision == Decision::NotUpheld;
}

} // namespace

SampleOmbudsman::SampleOmbudsman(const SampleFrame &frame, const std::vector<PlannedCase> &cases)
    : m_frame(frame)
    , m_cases(cases)
{
    load();
    for (size_t place = 0; place < cases.size(); ++place) {
        const CaseDossier &dossier = cases[place].dossier;
        if (dossier.stages.empty() || !dossier.stages.back().stage.respondedOn)
            continue;
        m_answered[dossier.record.directorate].push_back(
            {place, *dossier.stages.back().stage.respondedOn});
    }
    for (std::vector<Answered> &answered : m_answered)
        std::stable_sort(answered.begin(), answered.end(),
                         [](const Answered &a, const Answered &b) { return a.on < b.on; });
}

void SampleOmbudsman::load()
{
    const QJsonObject object = sampleJson(u"ombudsman"_s).toObject();
    m_prefix = object.value("prefix"_L1).toString();
    m_officer = object.value("officer"_L1).toString();
    m_linked = object.value("linked"_L1).toInt();
    for (const QJsonValue value : object.value("streams"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        Stream stream;
        stream.directorate = entry.value("directorate"_L1).toString();
        stream.volume.aYear = entry.value("a_year"_L1).toInt();
        stream.volume.growth = 40;
        stream.volume.months.fill(1);
        stream.services = weightedNamesFrom(entry.value("services"_L1));
        const QJsonObject decisions = entry.value("decisions"_L1).toObject();
        for (const auto &[decision, word] : kStoredWords<Decision>)
            stream.decisions.push_back(decisions.value(word).toInt());
        stream.summaries = stringsFrom(entry.value("summaries"_L1));
        m_streams.push_back(stream);
    }
    for (const QJsonValue value : object.value("remedies"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        m_remedies.push_back({fromStored<RemedyCategory>(entry.value("category"_L1).toString())
                                  .value_or(RemedyCategory::Other),
                              entry.value("weight"_L1).toInt(),
                              stringsFrom(entry.value("descriptions"_L1))});
    }
}

std::vector<PlannedOmbudsman> SampleOmbudsman::plan()
{
    std::vector<PlannedOmbudsman> planned;
    int place = 0;
    for (const Stream &stream : m_streams)
        planStream(stream, ++place, planned);
    std::stable_sort(planned.begin(), planned.end(),
                     [](const PlannedOmbudsman &a, const PlannedOmbudsman &b) {
                         return a.folder.ombudsman.receivedOn < b.folder.ombudsman.receivedOn;
                     });
    return planned;
}

void SampleOmbudsman::planStream(const Stream &stream, int place,
                                 std::vector<PlannedOmbudsman> &planned)
{
    const int purpose = int(SamplePurpose::Ombudsman) + place;
    SampleChooser serviceChooser;
    SampleChooser decisionChooser;
    int number = 0;
    for (const QDate day : m_frame.receiptDays(stream.volume, purpose)) {
        SampleDice dice(purpose, int(day.toJulianDay()), ++number);
        PlannedOmbudsman one;
        OmbudsmanRecord &record = one.folder.ombudsman;
        record.receivedOn = m_frame.after(day, 0);
        if (record.receivedOn > m_frame.today)
            continue;
        record.directorate = m_frame.council.directorate(stream.directorate);
        record.officer = m_frame.council.officer(m_officer);
        const auto service = qsizetype(serviceChooser.choose(dice, stream.services.weights));
        record.service = m_frame.council.service(stream.services.names.at(service));
        record.summary = stream.summaries.at((number + dice.below(2)) % stream.summaries.size());
        const auto decision = Decision(decisionChooser.choose(dice, stream.decisions));
        decide(record, dice, decision);
        // A premature case has not been through the council's procedure.
        if (decision != Decision::Premature && dice.chance(m_linked))
            one.ofCase = ownCase(stream.directorate, dice, record.receivedOn);
        if (one.ofCase) {
            const CaseRecord &own = m_cases[*one.ofCase].dossier.record;
            record.service = own.service;
            record.summary = own.summary;
        }
        if (decision == Decision::UpheldInjustice)
            one.folder.recommendations = recommendations(dice, *record.decisionOn);
        planned.push_back(std::move(one));
    }
}

void SampleOmbudsman::decide(OmbudsmanRecord &record, SampleDice &dice, Decision decision) const
{
    record.decision = decision;
    if (!isInvestigated(decision)) {
        record.decisionOn = m_frame.after(record.receivedOn, dice.between(8, 40));
        return;
    }
    const QDate asked = m_frame.after(record.receivedOn, dice.between(6, 25));
    record.enquiryDueOn = m_frame.after(asked, 20);
    const int late = dice.chance(120) ? dice.between(1, 6) : -dice.between(0, 6);
    record.enquiryRespondedOn = m_frame.after(asked, 20 + late);
    record.decisionOn = m_frame.after(*record.enquiryRespondedOn, dice.between(25, 95));
    // Until the Ombudsman asks, there is nothing to answer; the day of the letter is not kept.
    if (asked > m_frame.today) {
        record.enquiryDueOn.reset();
        record.enquiryRespondedOn.reset();
    }
}

std::vector<RecommendationRecord> SampleOmbudsman::recommendations(SampleDice &dice,
                                                                   QDate decidedOn)
{
    std::vector<int> weights;
    for (const Remedy &remedy : m_remedies)
        weights.push_back(remedy.weight);
    const int count = 1 + dice.late(0, 3);
    std::vector<RecommendationRecord> made;
    for (int i = 0; i < count; ++i) {
        const size_t chosen = m_remedyChooser.choose(dice, weights);
        made.push_back(recommendation(dice, m_remedies[chosen], decidedOn));
        weights[chosen] = 0;
    }
    return made;
}

RecommendationRecord SampleOmbudsman::recommendation(SampleDice &dice, const Remedy &remedy,
                                                     QDate decidedOn) const
{
    RecommendationRecord made;
    made.category = remedy.category;
    made.description = remedy.descriptions.at(dice.below(int(remedy.descriptions.size())));
    if (remedy.category == RemedyCategory::FinancialRemedy) {
        const int fifties = dice.chance(180) ? dice.between(14, 60) : dice.early(2, 16);
        made.amount = Money{qint64(fifties) * 5000};
    }
    const bool isQuick = remedy.category == RemedyCategory::Apology ||
                         remedy.category == RemedyCategory::FinancialRemedy;
    const int days = isQuick ? 20 : dice.chance(500) ? 40 : 60;
    made.dueOn = m_frame.after(decidedOn, days);
    const int needed = dice.chance(860) ? dice.late(3, days) : days + dice.early(1, 15);
    made.completedOn = m_frame.after(decidedOn, needed);
    return made;
}

std::optional<size_t> SampleOmbudsman::ownCase(const QString &directorate, SampleDice &dice,
                                               QDate receivedOn)
{
    std::vector<Answered> &answered = m_answered[m_frame.council.directorate(directorate)];
    const QDate from = receivedOn.addDays(-kLastDaysAfterAnswer);
    const QDate to = receivedOn.addDays(-kFirstDaysAfterAnswer);
    std::vector<Answered *> fitting;
    for (Answered &one : answered) {
        if (!one.isTaken && one.on >= from && one.on <= to)
            fitting.push_back(&one);
    }
    if (fitting.empty())
        return std::nullopt;
    Answered *chosen = fitting[size_t(dice.late(0, int(fitting.size()) - 1))];
    chosen->isTaken = true;
    return chosen->place;
}

} // namespace redress
