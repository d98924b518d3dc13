// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/sampleopencases.h"

#include <QJsonArray>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestSearch = 400; ///< Days.
// How long the stages before the open one took, in working days, and how long until the next was
// asked for.
constexpr int kStage1Took = 18;
constexpr int kStage2Took = 61;
constexpr int kThenAsked = 9;

} // namespace

SampleOpenCases::SampleOpenCases(const SampleFrame &frame)
    : m_frame(frame)
    , m_story(sampleJson(u"open_cases"_s).toObject())
{}

int SampleOpenCases::overdueActions() const
{
    return m_story.value("overdue_actions"_L1).toInt();
}

QDate SampleOpenCases::workingDay(int fromToday) const
{
    if (fromToday >= 0)
        return m_frame.after(m_frame.today, fromToday);
    // At a weekend, the days late are those up to the Friday before.
    const bool isOpen = m_frame.calendar().isWorkingDay(m_frame.today);
    return m_frame.before(m_frame.today, isOpen ? -fromToday : 1 - fromToday);
}

QDate SampleOpenCases::receivedFor(QDate wanted,
                                   const std::function<std::optional<QDate>(QDate)> &limitOf) const
{
    QDate nearest;
    qint64 distance = kLongestSearch;
    for (int back = 0; back < kLongestSearch; ++back) {
        const QDate received = wanted.addDays(-back);
        if (received > m_frame.today || !m_frame.calendar().isWorkingDay(received))
            continue;
        const auto limit = limitOf(received);
        const qint64 off = limit ? qAbs(limit->daysTo(wanted)) : kLongestSearch;
        if (off >= distance)
            continue;
        nearest = received;
        distance = off;
        if (off == 0)
            break;
    }
    Q_ASSERT(nearest.isValid());
    return nearest;
}

// Complaints

std::vector<PlannedCase>
SampleOpenCases::complaints(const QHash<QString, SampleComplaints *> &planners) const
{
    std::vector<PlannedCase> cases;
    int number = 0;
    for (const QJsonValue value : m_story.value("complaints"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        SampleComplaints *planner = planners.value(object.value("stream"_L1).toString());
        Q_ASSERT(planner);
        SampleDice dice(int(SamplePurpose::OpenCases), ++number);
        cases.push_back(complaint(object, *planner, dice));
    }
    return cases;
}

PlannedCase SampleOpenCases::complaint(const QJsonObject &object, SampleComplaints &planner,
                                       SampleDice &dice) const
{
    const QString service = object.value("service"_L1).toString();
    const bool isTriage = object.value("stage"_L1).toInt() == 0;
    const int received = object.value("received"_L1).toInt();
    QDate receivedOn = m_frame.today;
    if (isTriage && received < 0)
        receivedOn = m_frame.before(m_frame.today, -received);
    PlannedCase planned = planner.blank(dice, service, receivedOn);
    if (!isTriage)
        addStages(planned, object, planner, dice);
    planned.chase = chase(object);
    CaseRecord &record = planned.dossier.record;
    record.summary = object.value("summary"_L1).toString();
    if (object.contains("officer"_L1))
        record.officer = m_frame.council.officer(object.value("officer"_L1).toString());
    else if (planned.dossier.stages.size() > 1)
        record.officer = m_frame.council.officer(u"R.P."_s);
    return planned;
}

/// Who is to be asked again, and on which day.
std::optional<SampleChase> SampleOpenCases::chase(const QJsonObject &object) const
{
    const QJsonObject told = object.value("chase"_L1).toObject();
    if (told.isEmpty())
        return std::nullopt;
    return SampleChase{workingDay(told.value("asked"_L1).toInt()),
                       workingDay(told.value("on"_L1).toInt()), told.value("with"_L1).toString(),
                       told.value("note"_L1).toString()};
}

/// Finds by trial the day of receipt from which the rules count to the day that the story wants;
/// the version of the procedure may change on the way.
void SampleOpenCases::addStages(PlannedCase &planned, const QJsonObject &object,
                                SampleComplaints &planner, SampleDice &dice) const
{
    CaseDossier &dossier = planned.dossier;
    const int last = object.value("stage"_L1).toInt();
    // The days on which the stages before were received and answered.
    const auto backFrom = [&](QDate received) {
        std::vector<std::pair<QDate, QDate>> before;
        QDate next = received;
        for (int number = last - 1; number >= 1; --number) {
            const QDate answered = m_frame.before(next, kThenAsked);
            next = m_frame.before(answered, number == 1 ? kStage1Took : kStage2Took);
            before.insert(before.begin(), {next, answered});
        }
        return before;
    };
    const auto openedOn = [&](QDate received) {
        const auto before = backFrom(received);
        dossier.record.receivedOn = before.empty() ? received : before.front().first;
        SampleDice same{static_cast<int>(SamplePurpose::OpenCases)};
        StageRecord stage = planner.stages().opened(dossier, last, received, same);
        stage.acknowledgedOn = m_frame.after(received, 1);
        return stage;
    };
    const QDate wanted = workingDay(object.value("due"_L1).toInt());
    const QDate received = receivedFor(wanted, [&](QDate day) -> std::optional<QDate> {
        const StageRecord stage = openedOn(day);
        const auto clock = m_frame.rules.clockOf(stage);
        return clock ? clock->deadlines(factsOf(stage)).inForceAt(day, factsOf(stage))
                     : std::nullopt;
    });

    CaseDossier::StageFolder folder;
    folder.stage = openedOn(received);
    if (folder.stage.acknowledgedOn > m_frame.today || object.value("unacknowledged"_L1).toBool())
        folder.stage.acknowledgedOn.reset();
    dress(folder.stage, object);
    folder.issues = {planner.learning().issueOf(dice, object.value("category"_L1).toString(),
                                                object.value("summary"_L1).toString())};
    int number = 0;
    for (const auto &[from, to] : backFrom(received))
        addAnswered(dossier, ++number, planner, dice, from, to);
    for (CaseDossier::StageFolder &before : dossier.stages) {
        before.issues = folder.issues;
        SampleLearning::decide(before.issues, *before.stage.outcome, dice);
    }
    dossier.stages.push_back(folder);
}

void SampleOpenCases::addAnswered(CaseDossier &dossier, int number, SampleComplaints &planner,
                                  SampleDice &dice, QDate receivedOn, QDate respondedOn) const
{
    CaseDossier::StageFolder folder;
    folder.stage = planner.stages().opened(dossier, number, receivedOn, dice);
    if (number == 2)
        folder.stage.recordAgreedOn = m_frame.after(receivedOn, 11);
    folder.stage.respondedOn = respondedOn;
    folder.stage.outcome = number == 1 ? Outcome::NotUpheld : Outcome::PartiallyUpheld;
    dossier.stages.push_back(folder);
}

/// What the story tells of the open stage: the record of complaint, an extension, a hold, a panel.
void SampleOpenCases::dress(StageRecord &stage, const QJsonObject &object) const
{
    if (object.contains("agreed"_L1))
        stage.recordAgreedOn = m_frame.after(stage.receivedOn, object.value("agreed"_L1).toInt());
    if (object.contains("extended_to"_L1))
        stage.extendedTo = workingDay(object.value("extended_to"_L1).toInt());
    if (object.contains("panel"_L1))
        stage.panelOn = workingDay(object.value("panel"_L1).toInt());
    const QJsonObject held = object.value("hold"_L1).toObject();
    if (held.isEmpty())
        return;
    Hold hold;
    hold.firstOn = std::max(workingDay(held.value("since"_L1).toInt()), stage.receivedOn);
    const QString reason = held.value("reason"_L1).toString();
    hold.reason = m_frame.council.item(UserList::HoldReason, reason);
    hold.stopsClock = SampleStages::stopsClock(reason);
    stage.holds.push_back(hold);
}

// Enquiries

std::vector<PlannedCase> SampleOpenCases::contacts(const SampleContacts &contacts) const
{
    std::vector<PlannedCase> cases;
    int number = 0;
    for (const QJsonValue value : m_story.value("contacts"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        SampleDice dice(int(SamplePurpose::OpenCases), 1000, ++number);
        const CaseKind kind = fromStored<CaseKind>(object.value("kind"_L1).toString())
                                  .value_or(CaseKind::Representation);
        PlannedCase planned = contacts.blank(dice, kind, object.value("service"_L1).toString(), {});
        CaseRecord &record = planned.dossier.record;
        record.summary = object.value("summary"_L1).toString();
        record.officer = m_frame.council.officer(object.value("officer"_L1).toString());
        const QDate wanted = workingDay(object.value("due"_L1).toInt());
        record.receivedOn = receivedFor(wanted, [&](QDate day) -> std::optional<QDate> {
            CaseRecord tried = record;
            tried.receivedOn = day;
            const auto clock = m_frame.rules.clockOf(tried);
            return clock ? clock->deadlines(factsOf(tried)).limitOn : std::nullopt;
        });
        cases.push_back(std::move(planned));
    }
    return cases;
}

std::vector<PlannedOmbudsman> SampleOpenCases::ombudsman() const
{
    std::vector<PlannedOmbudsman> cases;
    for (const QJsonValue value : m_story.value("ombudsman"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        PlannedOmbudsman planned;
        OmbudsmanRecord &record = planned.folder.ombudsman;
        record.directorate = m_frame.council.directorate(object.value("directorate"_L1).toString());
        record.service = m_frame.council.service(object.value("service"_L1).toString());
        record.receivedOn = workingDay(object.value("received"_L1).toInt());
        record.enquiryDueOn = workingDay(object.value("due"_L1).toInt());
        record.summary = object.value("summary"_L1).toString();
        record.officer = m_frame.council.officer(u"R.P."_s);
        cases.push_back(std::move(planned));
    }
    return cases;
}

} // namespace redress
