// SPDX-License-Identifier: GPL-3.0-or-later
// Records written, read and kept on one engine.
#include "tests/engines/exercise.h"

#include "core/exchange/mapping/storedmappings.h"
#include "core/store/calendarrepository.h"
#include "core/store/casecreation.h"
#include "core/store/caserepository.h"
#include "core/store/draftrepository.h"
#include "core/store/listchange.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/orgchange.h"
#include "core/store/procedurerepository.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "core/store/yearrepository.h"
#include "core/worklist/calendarrehearsal.h"

namespace redress {

using namespace Qt::StringLiterals;

void Exercise::writeByHand()
{
    const CaseRepository cases(database());
    const auto id = cases.find(u"D23-00095"_s);
    ASSERT_TRUE(id && *id);
    const auto dossier = cases.dossier(**id);
    ASSERT_TRUE(dossier) << why(dossier);
    const auto written = guarded([&] {
        UnitOfWork unit(database(), store().signature(), u"Changed by hand"_s, u"test"_s);
        CaseRecord record = dossier->record;
        record.summary = u"Änderung mit Umlauten, ’ and \"quotes\""_s;
        record.receivedOn = record.receivedOn.addDays(-1);
        unwrap(CaseRepository::update(unit, store().rules(), dossier->record, record));
        const auto again = unwrap(cases.dossier(**id));
        CaseRecord withTexts = again.record;
        withTexts.quote = u"Kept for the engines"_s;
        unwrap(CaseRepository::update(unit, store().rules(), again.record, withTexts));
        StageRecord stage = again.stages.front().stage;
        stage.extendedTo = stage.receivedOn.addDays(60);
        stage.holds.push_back({{}, stage.receivedOn, std::nullopt, std::nullopt, true});
        unwrap(CaseRepository::update(unit, store().rules(), again.stages.front().stage, stage));

        ReferenceData reference = store().reference();
        ReferenceWriter writer(unit, reference);
        writer.addMember({{}, u"kl"_s, u"K. L."_s, u"KL"_s, u"Team"_s}, u"officer"_s);
        writer.setSortOrder(reference.nodes().front().id, 77);
        rulesrepository::setSetting(unit, settingname::kCouncilName, u"Testshire"_s);
        rulesrepository::setSetting(unit, settingname::kCouncilName, u"Test County"_s);
        rulesrepository::addClosedDay(
            unit, {day("2023-10-10"), ClosedDay::Kind::BankHoliday, u"Test Day"_s, u"test"_s});
        rulesrepository::removeClosedDay(unit, day("2023-08-28"), ClosedDay::Kind::BankHoliday);
        answer(QString::number(
            unwrap(CaseRepository::recompute(unit, rulesrepository::load(database())))));
        unit.commit();
    });
    ASSERT_TRUE(written) << why(written);
    ASSERT_TRUE(store().reload());
    answer(store().councilName());

    const auto ombudsman = cases.findOmbudsman(u"D23-OMB-0003"_s);
    ASSERT_TRUE(ombudsman && *ombudsman);
    const auto record = OmbudsmanRepository::load(database(), **ombudsman);
    ASSERT_TRUE(record) << why(record);
    answer(record->summary.value_or(QString()));
    const QDateTime at(day("2023-10-01"), QTime(9, 30), Qt::UTC);
    const DraftKey fresh{u"tester"_s, u"form"_s};
    const DraftKey ofCase{u"tester"_s, u"form"_s, 7};
    for (const QString &body : {u"{}"_s, u"{\"summary\":\"typed\"}"_s})
        ASSERT_TRUE(DraftRepository::keep(database(), fresh, {at, body}));
    ASSERT_TRUE(DraftRepository::keep(database(), ofCase, {at.addSecs(1), u"[]"_s}));
    for (const DraftKey &key : {fresh, ofCase}) {
        const auto draft = DraftRepository::find(database(), key);
        ASSERT_TRUE(draft && *draft);
        answer((*draft)->savedAtUtc.toString(Qt::ISODate) + (*draft)->body);
    }
    const auto drafts = DraftRepository::all(database(), u"tester"_s, u"form"_s);
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 2U);
    EXPECT_EQ(drafts->front().key, ofCase);
    ASSERT_TRUE(DraftRepository::remove(database(), fresh));
    EXPECT_EQ(DraftRepository::all(database(), u"tester"_s, u"form"_s)->size(), 1U);
    const auto folder = OmbudsmanRepository::folder(database(), **ombudsman);
    ASSERT_TRUE(folder) << why(folder);
    for (const RecommendationRecord &remedy : folder->recommendations)
        answer(remedy.description.value_or(QString()));
}

void Exercise::recordContact()
{
    NewContact contact;
    contact.record.procedure = ProcedureKey::ChildrenStatutory;
    contact.record.receivedOn = day("2024-05-20");
    contact.record.directorate = store().reference().directorates().front().id;
    contact.record.summary = u"Recorded by hand"_s;
    contact.stage = StageRecord{};
    contact.stage->receivedOn = contact.record.receivedOn;
    const auto reference = casecreation::nextReference(
        database(), contact.record.kind, contact.record.procedure, contact.record.receivedOn);
    ASSERT_TRUE(reference) << why(reference);
    answer(*reference);
    contact.record.reference = *reference;
    const auto made = guarded([&] {
        UnitOfWork unit(database(), store().signature(), u"Recorded"_s);
        unwrap(casecreation::create(unit, store().rules(), contact));
        unit.commit();
    });
    ASSERT_TRUE(made) << why(made);
}

void Exercise::askHistory()
{
    const CaseRepository cases(database());
    for (const QString &reference : {u"D23-00095"_s, u"L17-00001"_s}) {
        const auto id = cases.find(reference);
        ASSERT_TRUE(id && *id);
        const auto history = cases.history(**id);
        ASSERT_TRUE(history) << why(history);
        for (const HistoryEntry &entry : *history)
            answer(entry.entity + entry.field + entry.before.value_or(u"-"_s) +
                   entry.after.value_or(u"-"_s));
    }
}

void Exercise::keepNotes()
{
    UnitOfWork unit(database(), store().signature(), u"Noted by hand"_s, u"test"_s);
    YearRepository::add(unit, {day("2023-07-01"), day("2023-09-30"), {}, u"A new system"_s});
    unit.commit();
    for (const PeriodNote &note : YearRepository::notes(database()))
        answer(note.firstOn.toString(Qt::ISODate) + note.note);
}

void Exercise::keepMappings()
{
    ImportMapping mapping;
    mapping.name = u"Old system"_s;
    mapping.tables = {{ImportTable::Cases, {{u"reference"_s, u"Ref No"_s}}}};
    for (const DayOrder order : {DayOrder::DayFirst, DayOrder::MonthName}) {
        mapping.dayOrder = order;
        const auto kept = storeMapping(database(), store().signature(), mapping);
        ASSERT_TRUE(kept) << why(kept);
    }
    const auto stored = storedMappings(database());
    ASSERT_TRUE(stored) << why(stored);
    for (const ImportMapping &one : *stored)
        answer(QString::fromUtf8(mappingAsJson(one)));
    const auto removed = removeMapping(database(), store().signature(), mapping.name);
    ASSERT_TRUE(removed) << why(removed);
}

void Exercise::changeCalendar()
{
    CalendarChange change;
    change.add({day("2023-11-15"), ClosedDay::Kind::BankHoliday, u"Proclaimed"_s, u"test"_s});
    for (const ClosedDay &closed : store().rules().closedDays()) {
        if (closed.on == day("2024-01-01"))
            change.remove(closed);
    }
    for (const ClosedDay &closed :
         closureDays(day("2023-10-02"), day("2023-10-13"), u"Offices closed"_s, {}))
        change.add(closed);
    change.localClocksSkipClosures = true;
    change.publishedTo = 2023;
    const auto rehearsal = rehearse(database(), change, day("2023-10-20"));
    ASSERT_TRUE(rehearsal) << why(rehearsal);
    EXPECT_FALSE(rehearsal->moved.empty());
    answer(inSentences(*rehearsal).join(u' '));
    for (const MovedDay &moved : rehearsal->moved)
        answer(moved.item.reference + moved.item.dueOn.value_or(QDate()).toString(Qt::ISODate));
    const auto moved =
        calendarrepository::apply(database(), store().signature(), change, u"Tried"_s);
    ASSERT_TRUE(moved) << why(moved);
    answer(QString::number(*moved));
    ASSERT_TRUE(store().reload());
    const auto calendar = calendarrepository::load(database());
    ASSERT_TRUE(calendar) << why(calendar);
    answer(publishedInWords(*calendar));
    changeProcedures();
    for (const int year : {2023, 2024}) {
        for (const CalendarLine &line : linesOfYear(calendar->days, {}, year))
            answer(daysInWords(line) + whereFrom(line, *calendar));
    }
}

void Exercise::changeProcedures()
{
    const auto read = [this] { return procedurerepository::load(database()).value(); };
    for (const VersionOnFile &one : read())
        answer(one.version.version + QString::number(one.uses) + QString::number(one.running));
    ProcedureChange change;
    change.after = procedurerepository::copyOf(read().back().version);
    change.after.version = u"tried"_s;
    change.after.appliesFrom = day("2023-06-01");
    change.after.stages.front().limit = WorkingDays{7};
    const auto rehearsal = rehearse(database(), change, day("2023-10-20"));
    ASSERT_TRUE(rehearsal) << why(rehearsal);
    answer(inSentences(*rehearsal).join(u' '));
    change.after.appliesFrom = day("2031-06-01");
    const auto apply = [&] {
        const auto moved = procedurerepository::apply(database(), store().signature(), change,
                                                      u"Procedure"_s, u"Tried"_s);
        ASSERT_TRUE(moved) << why(moved);
        answer(QString::number(*moved));
    };
    apply();
    change.before = change.after;
    change.after.version = u"tried again"_s;
    apply();
    ASSERT_TRUE(
        procedurerepository::remove(database(), store().signature(), change.after, u"Removed"_s));
    ASSERT_TRUE(store().reload());
}

void Exercise::changeOrganisation()
{
    const auto save = [this](const OrgChange &change) {
        const auto saved = orgchange::save(database(), store().signature(), change, u"Changed"_s);
        ASSERT_TRUE(saved) << why(saved);
        ASSERT_TRUE(store().reload());
    };
    const OrgNode directorate = store().reference().directorates().front();
    OrgNode added{{}, directorate.id, OrgLevel::Service, u"Old service"_s, 90, {}, {}};
    save({std::nullopt, added});
    added.name = u"New service"_s;
    save({std::nullopt, added});
    const auto idOf = [&](const QString &name) {
        return store().reference().findNode(directorate.id, OrgLevel::Service, name).value();
    };
    const OrgNode old = *store().reference().node(idOf(u"Old service"_s));
    OrgChange closed{old, old, {{old.id, idOf(u"New service"_s), 1000, {}}}};
    closed.after.closedOn = day("2023-09-30");
    save(closed);
    closed.before = *store().reference().node(old.id);
    closed.after.closedOn = day("2023-12-31");
    save(closed);
    closed.before = *store().reference().node(old.id);
    closed.successors.clear();
    save(closed);
    ASSERT_TRUE(orgchange::move(database(), store().signature(), idOf(u"New service"_s),
                                orgchange::Direction::Up, u"Moved"_s));
    ASSERT_TRUE(
        orgchange::remove(database(), store().signature(), idOf(u"New service"_s), u"Removed"_s));
    ASSERT_TRUE(store().reload());
    for (const OrgNode &node : store().reference().nodes())
        answer(node.name + node.closedOn.value_or(QDate()).toString(Qt::ISODate));
}

void Exercise::changeLists()
{
    const QDate today = day("2024-04-01");
    const auto add = [&](const QString &name) {
        ListItem item;
        item.list = UserList::DemandIndicator;
        item.name = name;
        const auto saved = listchange::save(database(), store().signature(), {std::nullopt, item},
                                            today, u"Added"_s);
        return saved.value();
    };
    for (const auto &[list, word] : kStoredWords<UserList>) {
        const auto uses = listchange::uses(database(), list);
        ASSERT_TRUE(uses) << why(uses);
        for (const ListItem &item : store().reference().itemsOf(list))
            answer(item.name + QString::number(uses->value(item.id)));
    }
    const ListItemId from = store().reference().itemsOf(UserList::IssueCategory).front().id;
    const ListItemId into = store().reference().itemsOf(UserList::IssueCategory).back().id;
    const auto merged =
        listchange::merge(database(), store().signature(), from, into, today, u"Merged"_s);
    ASSERT_TRUE(merged) << why(merged);
    answer(QString::number(*merged));
    const ListItemId kept = add(u"Calls"_s);
    const ListItemId mistake = add(u"Cals"_s);
    ASSERT_TRUE(listchange::move(database(), store().signature(), mistake,
                                 listchange::Direction::Up, u"Moved"_s));
    ASSERT_TRUE(listchange::remove(database(), store().signature(), mistake, u"Removed"_s));
    ASSERT_TRUE(store().reload());
    answer(store().reference().nameOf(kept));
}

} // namespace redress
