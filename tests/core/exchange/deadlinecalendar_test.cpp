// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines as iCalendar: what RFC 5545 asks for, events that are known again, and no names.
#include "core/exchange/calendar/deadlinecalendar.h"
#include "core/store/caserepository.h"
#include "core/store/fileorigin.h"
#include "core/store/referencedata.h"
#include "core/worklist/worklist.h"
#include "tests/support/teststore.h"

#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

WorkItem stageItem()
{
    WorkItem item;
    item.caseId = CaseId(117);
    item.reference = u"CSC/26/0117"_s;
    item.stage = 1;
    item.procedure = ProcedureKey::ChildrenStatutory;
    item.aimOn = day("2026-12-03");
    item.dueOn = day("2026-12-17");
    return item;
}

DeadlineCalendar about()
{
    DeadlineCalendar about;
    about.name = u"Redress: deadlines"_s;
    about.origin = u"0123456789abcdef"_s;
    about.madeAtUtc = QDateTime(day("2026-11-26"), QTime(16, 10), Qt::UTC);
    about.day = day("2026-11-26");
    return about;
}

QStringList linesOf(const std::vector<WorkItem> &items, const DeadlineCalendar &how = about())
{
    const auto made = deadlinesAsCalendar(items, WorkingCalendar::englandAndWales(), how);
    EXPECT_TRUE(made) << why(made);
    const QByteArray bytes = made.value_or(QByteArray());
    EXPECT_FALSE(QByteArray(bytes).replace("\r\n", "").contains('\n')) << "a bare line feed";
    QString text = QString::fromUtf8(bytes);
    text.replace(u"\r\n "_s, QString()); // Unfolded, RFC 5545 3.1.
    return text.split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QStringList valuesOf(const QStringList &lines, const QString &name)
{
    QStringList values;
    for (const QString &line : lines) {
        if (line.startsWith(name + u':') || line.startsWith(name + u';'))
            values.append(line.mid(line.indexOf(u':') + 1));
    }
    return values;
}

} // namespace

TEST(DeadlinesAsCalendar, HasWhatEveryCalendarAndEventMustHave)
{
    const QStringList lines = linesOf({stageItem()});
    EXPECT_EQ(lines.first(), u"BEGIN:VCALENDAR"_s); // RFC 5545 3.4, 3.6, 3.6.1
    EXPECT_EQ(lines.last(), u"END:VCALENDAR"_s);
    EXPECT_EQ(valuesOf(lines, u"VERSION"_s), QStringList{u"2.0"_s});
    EXPECT_EQ(valuesOf(lines, u"PRODID"_s).size(), 1);
    EXPECT_EQ(valuesOf(lines, u"X-WR-CALNAME"_s), QStringList{u"Redress: deadlines"_s});
    EXPECT_EQ(lines.count(u"BEGIN:VEVENT"_s), 2); // Limit and aim.
    EXPECT_EQ(valuesOf(lines, u"DTSTAMP"_s),
              (QStringList{u"20261126T161000Z"_s, u"20261126T161000Z"_s}));
    // Whole days; the end is the day after and is not included (3.6.1).
    EXPECT_TRUE(lines.contains(u"DTSTART;VALUE=DATE:20261217"_s));
    EXPECT_TRUE(lines.contains(u"DTEND;VALUE=DATE:20261218"_s));
    EXPECT_TRUE(lines.contains(u"DTSTART;VALUE=DATE:20261203"_s));
    EXPECT_TRUE(lines.contains(u"SUMMARY:CSC/26/0117\\, Stage 1: limit"_s));
    EXPECT_TRUE(lines.contains(u"SUMMARY:CSC/26/0117\\, Stage 1: aim"_s));
    EXPECT_EQ(lines.count(u"BEGIN:VALARM"_s), 0);
}

TEST(DeadlinesAsCalendar, IsKnownAgainByALaterExport)
{
    const QStringList first = linesOf({stageItem()});
    WorkItem moved = stageItem();
    moved.dueOn = day("2027-01-07");
    moved.isExtended = true;
    DeadlineCalendar later = about();
    later.madeAtUtc = later.madeAtUtc.addSecs(60);
    const QStringList second = linesOf({moved}, later);
    EXPECT_EQ(valuesOf(first, u"UID"_s), valuesOf(second, u"UID"_s));
    EXPECT_EQ(valuesOf(first, u"UID"_s).first(), u"case-117-stage-1@0123456789abcdef.redress"_s);
    EXPECT_LT(valuesOf(first, u"SEQUENCE"_s).first().toInt(),
              valuesOf(second, u"SEQUENCE"_s).first().toInt());
    EXPECT_TRUE(second.contains(u"SUMMARY:CSC/26/0117\\, Stage 1: extended limit"_s));

    WorkItem second2 = stageItem();
    second2.stage = 2;
    WorkItem enquiry;
    enquiry.kind = WorkItem::Kind::OmbudsmanEnquiry;
    enquiry.ombudsmanId = OmbudsmanId(5);
    enquiry.caseId = CaseId(117);
    enquiry.dueOn = day("2026-12-01");
    const QStringList uids = valuesOf(linesOf({stageItem(), second2, enquiry}), u"UID"_s);
    EXPECT_EQ(QSet<QString>(uids.begin(), uids.end()).size(), 5);
}

TEST(DeadlinesAsCalendar, LeavesOutAnAimThatIsOverAndWhatHasNoDay)
{
    WorkItem past = stageItem();
    past.aimOn = day("2026-11-25");
    WorkItem none;
    none.caseId = CaseId(9);
    none.reference = u"X/9"_s;
    const std::vector<WorkItem> items{past, none};
    const QStringList lines = linesOf(items);
    EXPECT_EQ(lines.count(u"BEGIN:VEVENT"_s), 1);
    EXPECT_EQ(itemsWithDay(items), 1);
    EXPECT_EQ(linesOf({}).count(u"BEGIN:VEVENT"_s), 0);
}

// Two working days before Mon 4 January 2027 is Wed 30 December: Fri 1 January is a bank holiday.
// 9 o'clock on it is 4 days and 15 hours before the day begins. \source domain 3.3
TEST(DeadlinesAsCalendar, RemindsSoManyWorkingDaysBefore)
{
    WorkItem item = stageItem();
    item.aimOn.reset();
    item.dueOn = day("2027-01-04");
    DeadlineCalendar how = about();
    how.remindBefore = WorkingDays{2};
    const auto offset = [](const QString &duration) { // In hours.
        static const QRegularExpression form(u"^(-?)P(?:(\\d+)D)?(?:T(?:(\\d+)H)?)?$"_s);
        const auto parts = form.match(duration);
        EXPECT_TRUE(parts.hasMatch()) << duration.toStdString();
        const int hours = parts.captured(2).toInt() * 24 + parts.captured(3).toInt();
        return parts.captured(1).isEmpty() ? hours : -hours;
    };
    EXPECT_EQ(offset(valuesOf(linesOf({item}, how), u"TRIGGER"_s).value(0)), -(4 * 24 + 15));
    how.remindBefore = WorkingDays{0};
    EXPECT_EQ(offset(valuesOf(linesOf({item}, how), u"TRIGGER"_s).value(0)), 9);
}

TEST(DeadlinesAsCalendar, HoldsNobodysNameAndFoldsLongLines)
{
    TestStore store(day("2026-11-26"));
    const auto report = store.import(
        {store.write(u"services.csv"_s, "directorate,service\nChildren,Plant\xc3\xa9 and sons\n"),
         store.write(
             u"cases.csv"_s,
             "reference,kind,procedure,received_date,directorate,service,complainant_type,summary\n"
             "A/1,complaint,corporate,2026-11-02,Children,Plant\xc3\xa9 and sons,Parent,"
             "Mrs Price was not rung back\n")});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    {
        UnitOfWork unit(store.database(), store->signature(), u"Janet is here"_s);
        ReferenceData reference = ReferenceData::load(store.database());
        const MemberId janet =
            ReferenceWriter(unit, reference)
                .addMember({{}, u"janet"_s, u"Janet Moss"_s, u"JM"_s, {}}, u"officer"_s);
        const auto id = CaseRepository(store.database()).find(u"A/1"_s);
        ASSERT_TRUE(id && *id);
        const auto read = CaseRepository(store.database()).dossier(**id);
        ASSERT_TRUE(read) << why(read);
        CaseRecord hers = read->record;
        hers.officer = janet;
        ASSERT_TRUE(CaseRepository::update(unit, store->rules(), read->record, hers));
        unit.commit();
    }
    const auto list = WorkList::load(store.database(), store->rules(), day("2026-11-26"));
    ASSERT_TRUE(list) << why(list);
    ASSERT_TRUE(list->items().front().officer);
    const auto origin = fileOrigin(store.database());
    ASSERT_TRUE(origin) << why(origin);
    EXPECT_EQ(origin->size(), 16);
    DeadlineCalendar how = about();
    how.origin = *origin;
    how.name = u"Fr\u00e4ulein "_s.repeated(20);
    const auto made = deadlinesAsCalendar(list->items(), store->rules().calendar(), how);
    ASSERT_TRUE(made) << why(made);
    EXPECT_TRUE(made->contains("A/1"));
    for (const char *name : {"Moss", "Price", "rung", "Plant"})
        EXPECT_FALSE(made->contains(name)) << name;
    for (const QByteArray &line : made->split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString(); // 75 octets and the carriage return.
    store.reopen();
    EXPECT_EQ(fileOrigin(store.database()).value_or(QString()), *origin);
}

/// RFC 5545, 3.8.1.11: an event that is no longer is CANCELLED, under the UID that it had.
TEST(DeadlineCalendar, CancelsWhatHasBeenAnswered)
{
    const QString uid = valuesOf(linesOf({stageItem()}), u"UID"_s).front();
    DeadlineCalendar how = about();
    how.settled.push_back({u"case-117-stage-1"_s, u"CSC/26/0117"_s, 1, day("2026-12-17"),
                           day("2026-11-25"), std::nullopt});
    const QStringList lines = linesOf({}, how);
    EXPECT_EQ(valuesOf(lines, u"UID"_s).front(), uid);
    EXPECT_EQ(valuesOf(lines, u"STATUS"_s),
              (QStringList{u"CANCELLED"_s, u"CANCELLED"_s})); // The limit and the aim.
    EXPECT_EQ(valuesOf(lines, u"DTSTART"_s).front(), u"20261217"_s);
    // One that is awaited again, since the answer was taken back, is not.
    EXPECT_TRUE(valuesOf(linesOf({stageItem()}, how), u"STATUS"_s).isEmpty());
}

} // namespace redress
