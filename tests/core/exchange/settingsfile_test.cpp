// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the council from one file into another, and who changed what of them.
#include "core/exchange/settings/settingsfile.h"

#include "core/exchange/settings/councilsettings.h"
#include "core/exchange/settings/sectionhistory.h"
#include "core/store/councilhistory.h"
#include "core/store/listchange.h"
#include "core/store/retention.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "core/worklist/chaseladder.h"
#include "tests/support/teststore.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

void set(TestStore &store, const QString &name, const QString &value)
{
    const auto done = guarded([&] {
        UnitOfWork unit(store.database(), store->signature(), u"Set"_s, u"Asked for"_s);
        rulesrepository::setSetting(unit, name, value);
        unit.commit();
    });
    ASSERT_TRUE(done) << why(done);
}

QString settingIn(TestStore &store, const QString &name)
{
    return rulesrepository::setting(store.database(), name).value_or(u"(none)"_s);
}

Result<SettingsPlan> planFor(TestStore &store, const QByteArray &content)
{
    return settingsfile::plan(store.database(), store->reference(), u"theirs.json"_s, content);
}

QByteArray fileOf(const QByteArray &settings, const QByteArray &lists = {})
{
    return "{\n\"format\": \"redress-settings\",\n\"version\": 1,\n\"settings\": {\n" + settings +
           "\n},\n\"lists\": {\n" + lists + "\n}\n}\n";
}

int changes(TestStore &store)
{
    return store.database().ask(u"SELECT count(*) FROM change_entry"_s).toInt();
}

} // namespace

TEST(SettingsFile, BringsSettingsAndValuesIntoAnotherFileAsOneChange)
{
    TestStore from;
    set(from, u"council.name"_s, u"Northmoor"_s);
    set(from, u"letter.contact"_s, u"01234 567890\nMon to Fri"_s);
    set(from, u"retention.years.enquiries"_s, u"3"_s);
    set(from, u"backup.folder"_s, u"/media/stick"_s);
    set(from, u"calendar.receipt"_s, u"deemed"_s);
    ASSERT_TRUE(
        chaseladder::set(from.database(), from->signature(), {{{3, u"director"_s}}}, u"Set"_s));
    const auto added = guarded([&] {
        ReferenceData reference = ReferenceData::load(from.database());
        UnitOfWork unit(from.database(), from->signature(), u"Added"_s);
        ReferenceWriter(unit, reference).itemNamed(UserList::Theme, u"Taxis to school"_s);
        unit.commit();
    });
    ASSERT_TRUE(added) << why(added);
    from.reopen();
    const auto file = settingsfile::write(from.database(), from->reference());
    ASSERT_TRUE(file) << why(file);
    EXPECT_FALSE(file->contains("/media/stick")) << "a folder is of one computer";
    EXPECT_FALSE(file->contains("calendar.receipt")) << "due dates are not moved by a file";

    TestStore to;
    const auto plan = planFor(to, *file);
    ASSERT_TRUE(plan) << why(plan);
    EXPECT_EQ(plan->council, u"Northmoor"_s);
    const auto line =
        std::ranges::find(plan->lines, u"Name of the council"_s, &SettingsPlan::Line::fact);
    ASSERT_NE(line, plan->lines.end());
    EXPECT_EQ(line->section, u"council"_s);
    EXPECT_EQ(line->after, u"Northmoor"_s);
    EXPECT_TRUE(std::ranges::any_of(plan->lines, [](const SettingsPlan::Line &one) {
        return one.list == UserList::Theme && one.after == "Taxis to school"_L1;
    }));
    EXPECT_TRUE(std::ranges::any_of(plan->lines, [](const SettingsPlan::Line &one) {
        return one.after == "after 3: director"_L1;
    }));
    EXPECT_EQ(settingIn(to, u"letter.contact"_s), u"(none)"_s) << "a plan changes nothing";

    const QString units = to.database().ask(u"SELECT count(*) FROM change_set"_s);
    const int before = changes(to);
    const auto done =
        settingsfile::apply(to.database(), to->signature(), *plan, u"Settings taken over"_s);
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(to.database().ask(u"SELECT count(*) FROM change_set"_s).toInt(), units.toInt() + 1);
    EXPECT_EQ(changes(to) - before, int(plan->lines.size())) << "each change is audited";
    EXPECT_EQ(settingIn(to, u"letter.contact"_s), u"01234 567890\nMon to Fri"_s);
    EXPECT_EQ(chaseladder::load(to.database()).whomAfter(3), u"director"_s);
    const auto years = guarded([&] { return retention::years(to.database(), std::nullopt); });
    EXPECT_EQ(*years, 3);
    to.reopen();
    EXPECT_TRUE(to->reference().findItem(UserList::Theme, u"Taxis to school"_s));
    const auto again = planFor(to, *file);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->isEmpty()) << "it is all so already";
}

TEST(SettingsFile, SaysInWhichLineWhatIsWrongAndPlansNothing)
{
    struct Case {
        QByteArray content;
        QString fault;
    };
    TestStore store;
    const int before = changes(store);
    for (const Case &one : std::vector<Case>{
             {"name,value\n", u"theirs.json, line 1: this is no JSON"_s},
             {"{\n\"format\": \"redress-settings\",\n\"version\" 1}", u"theirs.json, line 3: "_s},
             {"{}", u"theirs.json, line 1: this is no file of settings that Redress wrote."_s},
             {"{\n\"format\": \"redress-settings\",\n\n\"version\": 2}",
              u"theirs.json, line 4: a newer version of Redress wrote it"_s},
             {"{\"format\": \"redress-settings\"}", u"does not say by which version"_s},
             {"{\"format\": \"redress-settings\", \"version\": 1}", u"are not both there"_s},
             {fileOf("\"council.name\": \"North\\nmoor\""), u"has control characters in it"_s},
             {fileOf({}, "\"theme\": [\"A\\u0007\"]"), u"each value has to be a name"_s},
             {fileOf("\"letter.address\": \"A\",\n\"letter.adress\": \"B\""),
              u"theirs.json, line 6, letter.adress: there is no such setting"_s},
             {fileOf("\"access.others\": \"officer\""), u"line 5, access.others: there is no"_s},
             {fileOf("\"backup.keep\": 12"), u"line 5, backup.keep: its value has to stand in"_s},
             {fileOf("\"backup.keep\": \"2\""), u"\"2\" is no number from 3 to 999."_s},
             {fileOf("\"retention.years.enquiries\": \"101\""), u"is no number from 1 to 100."_s},
             {fileOf("\"council.name\": \" \""), u"The council needs a name."_s},
             {fileOf("\"council.paper_language\": \"fr\""), u"\"fr\" is none of en, cy."_s},
             {fileOf("\"tables.timeliness\": \"soon\""), u"\"soon\" is nothing that this"_s},
             {fileOf("\"worklist.chase_ladder\": \"[{\\\"after\\\":0,\\\"whom\\\":\\\"x\\\"}]\""),
              u"Each rung comes after more chases"_s},
             {fileOf({}, "\"moods\": []"), u"line 8, moods: there is no such list."_s},
             {fileOf({}, "\"theme\": \"A\""), u"line 8, theme: its values have to stand"_s},
             {fileOf({}, "\"theme\": [\"\"]"), u"each value has to be a name of 1 to 200"_s}}) {
        const auto plan = planFor(store, one.content);
        ASSERT_FALSE(plan) << one.content.toStdString();
        EXPECT_EQ(plan.error().code, Error::Code::Invalid);
        EXPECT_TRUE(plan.error().message.contains(one.fault)) << why(plan);
    }
    EXPECT_EQ(changes(store), before);
    const auto both = planFor(store, fileOf("\"a\": \"1\",\n\"council.name\": \"\""));
    ASSERT_FALSE(both);
    EXPECT_EQ(both.error().message.count(u"theirs.json, line"_s), 2) << "all faults at once";
}

TEST(SettingsFile, OfAnotherCouncilLeavesNameAddressesAndWhoSigns)
{
    TestStore from;
    set(from, u"council.name"_s, u"Northmoor"_s);
    set(from, u"letter.address"_s, u"1 North Street"_s);
    set(from, u"letter.data_notice"_s, u"We keep it for six years."_s);
    set(from, u"report.signed_by"_s, u"A. Northman"_s);
    const auto file = settingsfile::write(from.database(), from->reference());
    ASSERT_TRUE(file) << why(file);
    TestStore to;
    set(to, u"council.name"_s, u"Southmoor"_s);
    const auto plan = planFor(to, *file);
    ASSERT_TRUE(plan) << why(plan);
    EXPECT_TRUE(plan->isOfAnother);
    QStringList taken;
    for (const SettingsPlan::Setting &one : plan->settings)
        taken.append(one.name);
    EXPECT_TRUE(taken.contains(u"letter.data_notice"_s));
    for (const QString &own : {u"council.name"_s, u"letter.address"_s, u"report.signed_by"_s})
        EXPECT_FALSE(taken.contains(own)) << own.toStdString();
}

TEST(SettingsFile, TakesNothingOverIfSomebodyAddedTheSameValueMeanwhile)
{
    TestStore store;
    const auto plan = planFor(store, fileOf({}, "\"theme\": [\"Taxis to school\"]"));
    ASSERT_TRUE(plan) << why(plan);
    const auto added = guarded([&] {
        ReferenceData reference = ReferenceData::load(store.database());
        UnitOfWork unit(store.database(), store->signature(), u"Added"_s);
        ReferenceWriter(unit, reference).itemNamed(UserList::Theme, u"TAXIS to school"_s);
        unit.commit();
    });
    ASSERT_TRUE(added) << why(added);
    const auto done =
        settingsfile::apply(store.database(), store->signature(), *plan, u"Taken over"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::Conflict);
}

TEST(SettingsFile, TellsWhatIsWrongInLinesThatCanBeRead)
{
    TestStore store;
    const auto plan = planFor(store, fileOf('"' + QByteArray(5000, 'k') + "\": \"1\""));
    ASSERT_FALSE(plan);
    EXPECT_LT(plan.error().message.size(), 300);
}

TEST(SettingsFile, TakesNothingOverIfSomebodyChangedASettingMeanwhile)
{
    TestStore store;
    const auto plan =
        planFor(store, fileOf("\"council.name\": \"Northmoor\",\n\"letter.contact\": \"01234\""));
    ASSERT_TRUE(plan) << why(plan);
    set(store, u"letter.contact"_s, u"by post"_s);
    const auto done =
        settingsfile::apply(store.database(), store->signature(), *plan, u"Taken over"_s);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Error::Code::Conflict);
    EXPECT_NE(settingIn(store, u"council.name"_s), u"Northmoor"_s) << "all of it or nothing";
    EXPECT_EQ(settingIn(store, u"letter.contact"_s), u"by post"_s);
}

TEST(SectionHistory, TellsWhoChangedWhatInItsSectionAlone)
{
    TestStore store;
    set(store, u"council.name"_s, u"Northmoor"_s);
    set(store, u"council.paper_language"_s, u"cy"_s);
    set(store, u"letter.sign_off"_s, u"For the Director"_s);
    const auto council = changesOfSection(store.database(), store->reference(), u"council"_s, 100);
    ASSERT_TRUE(council) << why(council);
    ASSERT_EQ(council->size(), 2U);
    const SectionChange &newest = council->front();
    EXPECT_EQ(newest.fact, u"Language of papers"_s);
    EXPECT_EQ(newest.after, u"Cymraeg"_s) << "in words";
    EXPECT_EQ(newest.person, u"tester"_s);
    EXPECT_EQ(newest.reason, u"Asked for"_s);
    EXPECT_EQ(newest.what, u"Set"_s);
    EXPECT_TRUE(newest.atUtc.isValid());
    const auto letters = changesOfSection(store.database(), store->reference(), u"letters"_s, 100);
    ASSERT_TRUE(letters);
    ASSERT_EQ(letters->size(), 1U);
    EXPECT_EQ(letters->front().after, u"For the Director"_s);
    EXPECT_EQ(changesOfSection(store.database(), store->reference(), u"council"_s, 1)->size(), 1U);
}

TEST(SectionHistory, NamesTheValueOfAListWithItsFact)
{
    TestStore store;
    ListChange added;
    added.after.list = UserList::Theme;
    added.after.name = u"Taxis"_s;
    const auto id = listchange::save(store.database(), store->signature(), added, day("2024-06-03"),
                                     u"Value added"_s);
    ASSERT_TRUE(id) << why(id);
    store.reopen();
    ListChange renamed;
    renamed.before = *std::ranges::find(store->reference().items(), *id, &ListItem::id);
    renamed.after = *renamed.before;
    renamed.after.name = u"Taxis to school"_s;
    const auto done = listchange::save(store.database(), store->signature(), renamed,
                                       day("2024-06-03"), u"Value renamed"_s);
    ASSERT_TRUE(done) << why(done);
    store.reopen();
    const auto changes = changesOfSection(store.database(), store->reference(), u"lists"_s, 10);
    ASSERT_TRUE(changes) << why(changes);
    ASSERT_GE(changes->size(), 2U);
    EXPECT_EQ(changes->at(0).fact, u"Taxis to school: Name"_s);
    EXPECT_EQ(changes->at(0).before, u"Taxis"_s);
    EXPECT_EQ(changes->at(0).after, u"Taxis to school"_s);
    EXPECT_EQ(changes->at(1).fact, u"Added"_s);
}

TEST(SectionHistory, NamesADayThatWasClosedAndOneThatIsNoMore)
{
    TestStore store;
    const ClosedDay day{QDate(2026, 7, 3), ClosedDay::Kind::CouncilClosure, u"Moving"_s, {}};
    for (const bool isAdded : {true, false}) {
        const auto done = guarded([&] {
            UnitOfWork unit(store.database(), store->signature(), u"Calendar changed"_s);
            if (isAdded)
                rulesrepository::addClosedDay(unit, day);
            else
                rulesrepository::removeClosedDay(unit, day.on, day.kind);
            unit.commit();
        });
        ASSERT_TRUE(done) << why(done);
        const auto changes =
            changesOfSection(store.database(), store->reference(), u"calendar"_s, 10);
        ASSERT_TRUE(changes && !changes->empty()) << why(changes);
        const SectionChange &newest = changes->front();
        EXPECT_EQ(isAdded ? newest.after : newest.before, u"03/07/2026, Moving"_s);
        EXPECT_EQ(newest.fact, isAdded ? u"Added"_s : u"Taken away"_s);
    }
}

/// A setting that a section writes is told in its history, and goes to other files or stays.
TEST(CouncilSettings, HaveANameASectionAndALabelEach)
{
    QSet<QString> names;
    for (const CouncilSetting &setting : councilSettings()) {
        EXPECT_FALSE(names.contains(setting.name)) << setting.name.toStdString();
        EXPECT_FALSE(setting.label.isEmpty()) << setting.name.toStdString();
        EXPECT_FALSE(setting.section.isEmpty()) << setting.name.toStdString();
        names.insert(setting.name);
    }
    for (const QString &name : {u"council.name"_s,
                                u"council.paper_language"_s,
                                u"letter.address"_s,
                                u"letter.diversity_note"_s,
                                u"conduct.answers_are_checked"_s,
                                u"report.committee"_s,
                                u"disclosure.threshold"_s,
                                u"tables.timeliness"_s,
                                u"worklist.chase_ladder"_s,
                                u"retention.years.children_statutory"_s,
                                u"backup.when"_s,
                                u"backup.folder"_s,
                                u"file.safe_mode"_s,
                                u"calendar.receipt"_s,
                                u"calendar.skip_closures"_s,
                                u"conduct.stopping_hold_reasons"_s,
                                u"conduct.stage_2_extension"_s,
                                u"conduct.independent_person"_s,
                                u"conduct.investigator"_s,
                                u"conduct.child_protection"_s,
                                u"access.others"_s})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();
}

} // namespace redress
