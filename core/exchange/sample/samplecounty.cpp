// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplecounty.h"

#include "core/base/dates.h"
#include "core/exchange/sample/sampleafterwards.h"
#include "core/exchange/sample/samplecosts.h"
#include "core/exchange/sample/samplefollowups.h"
#include "core/exchange/sample/sampleopencases.h"
#include "core/exchange/sample/samplepast.h"
#include "core/exchange/sample/samplepeople.h"
#include "core/exchange/sample/samplereasons.h"
#include "core/exchange/sample/sampleregister.h"
#include "core/exchange/sample/sampleremedies.h"
#include "core/exchange/sample/samplereport.h"
#include "core/exchange/sample/sampletoday.h"
#include "core/exchange/sample/sampletriage.h"
#include "core/exchange/sample/samplewriter.h"
#include "core/report/printabletexts.h"
#include "core/report/reportjson.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(redress::SampleCounty)
};

const QString kCount = uR"sql(
SELECT (SELECT count(*) FROM case_record) + (SELECT count(*) FROM org_node)
)sql"_s;

/// Planned whatever part of the running year has gone; the open ones of the story come to them.
constexpr int kComplaints = 3320;

/// Years on either side of the calendar that planning looks at.
constexpr int kYearsBack = 10;
constexpr int kYearsAhead = 2;

void refuseWhatCannotBe(CaseStore &store, QDate today)
{
    if (store.isReadOnly())
        throw StorageError({Error::Code::ReadOnly,
                            SampleText::tr("The file was opened for reading, so the sample county "
                                           "cannot be made in it."),
                            store.path()});
    const WorkingCalendar &calendar = store.rules().calendar();
    if (!today.isValid() || !calendar.covers(today.addYears(-kYearsBack)) ||
        !calendar.covers(today.addYears(kYearsAhead)))
        throw StorageError({Error::Code::Invalid,
                            SampleText::tr("The sample county cannot be made for this day: the "
                                           "calendar of working days does not reach so far."),
                            today.toString(Qt::ISODate)});
    Statement count(store.database(), kCount);
    if (count.step() && count.integer(0) > 0)
        throw StorageError({Error::Code::Conflict,
                            SampleText::tr("This file holds cases or services already. The sample "
                                           "county is only made in a new file."),
                            store.path()});
}

/// All cases of the county: planned, cut at today, numbered, and what the records hold of them.
class County final
{
public:
    explicit County(const SampleFrame &frame)
        : m_frame(frame)
        , m_openCases(frame)
    {}

    void plan()
    {
        planCases();
        planOmbudsman();
        drawDipSample(m_frame, m_cases);
        leaveActionsOverdue(m_frame, m_cases, m_openCases.overdueActions());
    }

    const std::vector<PlannedCase> &cases() const { return m_cases; }
    const std::vector<PlannedOmbudsman> &ombudsman() const { return m_ombudsman; }

private:
    template <typename Planned>
    static void append(std::vector<Planned> &to, std::vector<Planned> more)
    {
        to.insert(to.end(), std::make_move_iterator(more.begin()),
                  std::make_move_iterator(more.end()));
    }

    void planCases()
    {
        std::vector<SampleStream> streams = sampleStreams();
        fitVolumes(streams, kComplaints, int(m_frame.recordsFrom().daysTo(m_frame.today)) + 1);
        std::vector<std::unique_ptr<SampleComplaints>> planners;
        QHash<QString, SampleComplaints *> byName;
        for (const SampleStream &stream : streams) {
            planners.push_back(std::make_unique<SampleComplaints>(m_frame, stream));
            byName.insert(stream.name, planners.back().get());
            append(m_cases, planners.back()->plan());
        }
        SampleContacts contacts(m_frame);
        append(m_cases, contacts.plan());
        SampleToday today(m_frame);
        for (PlannedCase &planned : m_cases)
            today.cut(planned.dossier);
        append(m_cases, m_openCases.complaints(byName));
        append(m_cases, m_openCases.contacts(contacts));
        for (PlannedCase &planned : m_cases)
            acknowledge(planned.dossier.record);
        std::stable_sort(m_cases.begin(), m_cases.end(),
                         [](const PlannedCase &a, const PlannedCase &b) {
                             return a.dossier.record.receivedOn < b.dossier.record.receivedOn;
                         });
        numberCases(m_cases);
        std::erase_if(m_cases, [&](const PlannedCase &planned) {
            return !today.isRecorded(planned.dossier);
        });
    }

    /// Enquiries and representations are acknowledged on the next working day.
    void acknowledge(CaseRecord &record) const
    {
        if (record.kind == CaseKind::Complaint || record.kind == CaseKind::Compliment)
            return;
        const QDate on = m_frame.after(record.receivedOn, 1);
        if (on <= record.respondedOn.value_or(m_frame.today))
            record.acknowledgedOn = on;
    }

    void planOmbudsman()
    {
        SampleOmbudsman ombudsman(m_frame, m_cases);
        m_ombudsman = ombudsman.plan();
        SampleToday today(m_frame);
        for (PlannedOmbudsman &planned : m_ombudsman)
            today.cut(planned.folder);
        append(m_ombudsman, m_openCases.ombudsman());
        std::stable_sort(m_ombudsman.begin(), m_ombudsman.end(),
                         [](const PlannedOmbudsman &a, const PlannedOmbudsman &b) {
                             return a.folder.ombudsman.receivedOn < b.folder.ombudsman.receivedOn;
                         });
        numberCases(m_ombudsman, ombudsman.prefix());
        std::erase_if(m_ombudsman, [&](const PlannedOmbudsman &planned) {
            return !today.isRecorded(planned.folder.ombudsman);
        });
    }

    const SampleFrame &m_frame;
    SampleOpenCases m_openCases;
    std::vector<PlannedCase> m_cases;
    std::vector<PlannedOmbudsman> m_ombudsman;
};

/// The Thursday on which the committee meets next, with three weeks to send out the papers.
QDate meetingAfter(QDate today)
{
    constexpr int kDaysForPapers = 21;
    const QDate earliest = today.addDays(kDaysForPapers);
    return earliest.addDays((Qt::Thursday - earliest.dayOfWeek() + 7) % 7);
}

void writeSettings(UnitOfWork &unit, QDate today)
{
    const QJsonObject organisation = sampleJson(u"organisation"_s).toObject();
    rulesrepository::setSetting(unit, settingname::kCouncilName,
                                organisation.value("council"_L1).toString());
    rulesrepository::setSetting(unit, settingname::kIsSample, u"yes"_s);
    const QJsonObject words = organisation.value("report"_L1).toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        rulesrepository::setSetting(unit, u"report."_s + word.key(), word.value().toString());
    rulesrepository::setSetting(unit, u"report.meeting_date"_s,
                                dayMonthYearFull(meetingAfter(today)));
}

/// Texts that were chosen for the papers of this year and the last.
void writePrintable(UnitOfWork &unit, QDate today)
{
    const QJsonObject texts = sampleJson(u"printable"_s).toObject();
    const FinancialYear thisYear = FinancialYear::of(today);
    for (const auto &[word, kind] : kPartWords) {
        if (!texts.contains(word))
            continue;
        std::vector<PrintableText> printable;
        for (const QJsonValue entry : texts.value(word).toArray()) {
            const bool isOfLastYear = entry.toObject().value("year"_L1).toString() == "last"_L1;
            printable.push_back(
                {isOfLastYear ? thisYear.previous() : thisYear, pickFromJson(entry.toObject())});
        }
        setPrintableTexts(unit, kind, printable);
    }
}

void makeCounty(CaseStore &store, QDate today, const Progress &progress)
{
    UnitOfWork unit(store.database(), store.signature(), SampleText::tr("Sample county made"));
    const FinancialYear firstYear{FinancialYear::of(today).startYear - 2};
    ReferenceData reference = store.reference();
    const SampleCouncil council(unit, reference, firstYear);
    const SampleFrame frame{store.rules(), council, today, firstYear};
    County county(frame);
    county.plan();
    SampleWriter(unit, frame, progress).write(county.cases(), county.ombudsman());
    writeSamplePeople(unit, frame);
    writeSamplePast(unit, frame);
    writeSampleRegister(unit, frame);
    writeSampleRemedies(unit, frame);
    writeSampleTriage(unit, frame);
    writeSampleReasons(unit, frame);
    writeSampleFollowUps(unit, frame);
    writeSampleCosts(unit, frame);
    writeSettings(unit, today);
    writePrintable(unit, today);
    unit.commit();
}

} // namespace

Result<void> fillSampleCounty(CaseStore &store, QDate today, const Progress &progress)
{
    return guarded([&] {
        refuseWhatCannotBe(store, today);
        makeCounty(store, today, progress);
        unwrap(store.reload());
        writeSampleReport(store, today,
                          {progress.report, {}}); // The county is there: too late to stop.
    });
}

} // namespace redress
