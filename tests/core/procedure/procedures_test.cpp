// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/procedure.h"

#include "tests/core/procedure/shippedclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A procedure that is wrong in one place, and the member that the error must name.
struct Wrong {
    const char *name;
    QByteArray json;
    QString member;
};

class WrongProcedure : public testing::TestWithParam<Wrong>
{};

QByteArray withStage(const QByteArray &members)
{
    return R"({"procedure":"corporate","versions":[{"version":"1","stages":[{"stage":1,"clock":"received",)" +
           members + "}]}]}";
}

QByteArray withVersion(const QByteArray &members)
{
    return R"({"procedure":"corporate","versions":[{)" + members +
           R"("stages":[{"stage":1,"clock":"received","limit":20}]}]})";
}

QString corporateVersionOn(const char *iso)
{
    const auto *version = shipped().versionOn(ProcedureKey::Corporate, day(iso));
    return version ? version->version : QString();
}

} // namespace

// domain S-05: by the day of receipt.
TEST(CorporateProcedure, FollowsTheCodeFromTheFirstOfApril2026)
{
    EXPECT_EQ(corporateVersionOn("2010-01-01"), u"local"_s);
    EXPECT_EQ(corporateVersionOn("2026-03-31"), u"local"_s);
    EXPECT_EQ(corporateVersionOn("2026-04-01"), u"code-2026"_s);
    EXPECT_EQ(corporateVersionOn("2031-01-01"), u"code-2026"_s);
}

TEST(CorporateProcedure, HasTwentyDaysFromReceiptBeforeTheCode)
{
    const StageRule &rule = shippedClock(ProcedureKey::Corporate, u"local", 1).rule();
    EXPECT_EQ(rule.clockStart, ClockStart::Received);
    EXPECT_EQ(rule.limit, WorkingDays{20});
}

TEST(ShippedProcedures, HaveTheLimitsOfTheFormat)
{
    EXPECT_EQ(shippedClock(ProcedureKey::AdultSocialCare, u"2009", 1).rule().limit,
              WorkingDays{20});
    EXPECT_EQ(shippedClock(ProcedureKey::Corporate, u"local", 2).rule().limit, WorkingDays{20});
    EXPECT_EQ(shippedClock(ProcedureKey::MpEnquiry, u"local", 1).rule().limit, WorkingDays{10});
    EXPECT_EQ(shippedClock(ProcedureKey::CouncillorEnquiry, u"local", 1).rule().limit,
              WorkingDays{10});
    EXPECT_EQ(shippedClock(ProcedureKey::Representation, u"local", 1).rule().limit,
              WorkingDays{20});
}

TEST(ShippedProcedures, AreLocalExceptTheChildrens)
{
    for (const ProcedureVersion &version : shipped().versions()) {
        for (const StageRule &rule : version.stages)
            EXPECT_EQ(rule.isLocal, version.procedure != ProcedureKey::ChildrenStatutory)
                << version.version.toStdString() << rule.number;
    }
}

TEST(ShippedProcedures, SayWhereTheyComeFrom)
{
    for (const ProcedureVersion &version : shipped().versions()) {
        EXPECT_FALSE(version.source.isEmpty());
        for (const StageRule &rule : version.stages) {
            EXPECT_FALSE(rule.source.isEmpty());
            EXPECT_FALSE(rule.name.isEmpty());
        }
    }
}

TEST(ShippedProcedures, CoverEveryKey)
{
    for (const auto &[key, word] : kStoredWords<ProcedureKey>)
        EXPECT_NE(shipped().versionOn(key, day("2024-01-01")), nullptr) << word.data();
}

TEST(ProcedureSet, HasNoVersionBeforeItsFirstDay)
{
    ProcedureVersion version = *shipped().versionNamed(ProcedureKey::Corporate, u"local");
    version.appliesFrom = day("2020-04-01");
    const ProcedureSet set({version});
    EXPECT_EQ(set.versionOn(ProcedureKey::Corporate, day("2020-03-31")), nullptr);
    EXPECT_NE(set.versionOn(ProcedureKey::Corporate, day("2020-04-01")), nullptr);
    EXPECT_EQ(set.versionOn(ProcedureKey::MpEnquiry, day("2020-04-01")), nullptr);
}

TEST(ProcedureSet, TakesTheNewestVersionInForceWhateverTheOrder)
{
    ProcedureVersion first = *shipped().versionNamed(ProcedureKey::Corporate, u"local");
    first.appliesFrom = day("2020-04-01");
    first.version = u"first"_s;
    ProcedureVersion second = first;
    second.appliesFrom = day("2022-04-01");
    second.version = u"second"_s;
    const ProcedureSet set({second, first});
    EXPECT_EQ(set.versionOn(ProcedureKey::Corporate, day("2021-04-01"))->version, u"first"_s);
    EXPECT_EQ(set.versionOn(ProcedureKey::Corporate, day("2022-04-01"))->version, u"second"_s);
}

TEST(ProcedureSet, FindsNoVersionOfAnUnknownName)
{
    EXPECT_EQ(shipped().versionNamed(ProcedureKey::Corporate, u"2006"), nullptr);
}

TEST(ProcedureVersion, HasNoStageThatItDoesNotName)
{
    EXPECT_EQ(shipped().versionNamed(ProcedureKey::Corporate, u"local")->stage(3), nullptr);
}

TEST(ProcedureJson, ComesBackAsItWasWritten)
{
    for (const ProcedureVersion &version : shipped().versions()) {
        const auto read = proceduresFromJson(toJson(version));
        ASSERT_TRUE(read) << read.error().message.toStdString();
        ASSERT_EQ(read->size(), 1U);
        EXPECT_EQ(read->front(), version);
    }
}

TEST(ProcedureJson, KeepsEveryMember)
{
    ProcedureVersion version;
    version.procedure = ProcedureKey::Corporate;
    version.version = u"own \"rule\""_s;
    version.appliesFrom = day("2024-02-29");
    version.source = u"Cabinet, 3 May"_s;
    StageRule rule;
    rule.number = 3;
    rule.name = u"Panel"_s;
    rule.clockStart = ClockStart::RecordAgreed;
    rule.isLocal = true;
    rule.acknowledgeWithin = WorkingDays{1};
    rule.aim = WorkingDays{2};
    rule.limit = WorkingDays{3};
    rule.extendedLimit = WorkingDays{4};
    rule.backstopMonths = 5;
    rule.panel = PanelRule{{6}, {7}, {8}, {9}, true, WorkingDays{11}, WorkingDays{12}};
    rule.nextStageWindow = WorkingDays{10};
    rule.source = u"Minute 12"_s;
    version.stages = {rule};
    const auto read = proceduresFromJson(toJson(version));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front(), version);
}

TEST_P(WrongProcedure, IsRefusedAndNamesTheMember)
{
    const auto read = proceduresFromJson(GetParam().json);
    ASSERT_FALSE(read) << GetParam().json.toStdString();
    EXPECT_EQ(read.error().code, Error::Code::Invalid);
    EXPECT_EQ(read.error().detail, GetParam().member);
    EXPECT_TRUE(read.error().message.contains(GetParam().member))
        << read.error().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Members, WrongProcedure,
    testing::Values(
        Wrong{"NoProcedure", R"({"versions":[]})", u"procedure"_s},
        Wrong{"UnknownProcedure", R"({"procedure":"school","versions":[]})", u"procedure"_s},
        Wrong{"NoVersions", R"({"procedure":"corporate"})", u"versions"_s},
        Wrong{"VersionsNoArray", R"({"procedure":"corporate","versions":{}})", u"versions"_s},
        Wrong{"NoVersionName", withVersion(""), u"version"_s},
        Wrong{"BadDay", withVersion(R"("version":"1","from":"2024-02-30",)"), u"from"_s},
        Wrong{"DayAsNumber", withVersion(R"("version":"1","from":20240401,)"), u"from"_s},
        Wrong{"NoStages", R"({"procedure":"corporate","versions":[{"version":"1","stages":[]}]})",
              u"stages"_s},
        Wrong{"NoLimit", withStage(R"("aim":10)"), u"limit"_s},
        Wrong{"LimitAsText", withStage(R"("limit":"20")"), u"limit"_s},
        Wrong{"LimitBelowZero", withStage(R"("limit":-1)"), u"limit"_s},
        Wrong{"LimitInHalves", withStage(R"("limit":10.5)"), u"limit"_s},
        Wrong{"AimAsText", withStage(R"("limit":20,"aim":"10")"), u"aim"_s},
        Wrong{"AcknowledgeAsText", withStage(R"("limit":20,"acknowledge_within":"3")"),
              u"acknowledge_within"_s},
        Wrong{"ExtendedAsText", withStage(R"("limit":20,"extended_limit":true)"),
              u"extended_limit"_s},
        Wrong{"WindowAsText", withStage(R"("limit":20,"next_stage_window":[20])"),
              u"next_stage_window"_s},
        Wrong{"MonthsAsText", withStage(R"("limit":20,"backstop_months":"six")"),
              u"backstop_months"_s},
        Wrong{"PanelWithoutDays", withStage(R"("panel":{"within":30})"), u"panel"_s},
        Wrong{"PanelAsNumber", withStage(R"("limit":20,"panel":30)"), u"panel"_s},
        Wrong{
            "UnknownClock",
            R"({"procedure":"corporate","versions":[{"version":"1","stages":[{"stage":1,"clock":"noon","limit":20}]}]})",
            u"clock"_s},
        Wrong{
            "StageZero",
            R"({"procedure":"corporate","versions":[{"version":"1","stages":[{"stage":0,"clock":"received","limit":20}]}]})",
            u"stage"_s}),
    [](const auto &tested) { return std::string(tested.param.name); });

TEST(ProcedureJson, IsRefusedWithTheFaultOfItsText)
{
    const auto read = proceduresFromJson(R"({"procedure": )");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::Invalid);
    EXPECT_FALSE(read.error().message.contains("is missing"_L1))
        << read.error().message.toStdString();
}

TEST(ProcedureJson, IsRefusedWhenItIsNoObject)
{
    const auto read = proceduresFromJson("[]");
    ASSERT_FALSE(read);
    EXPECT_FALSE(read.error().message.contains("no error"_L1))
        << read.error().message.toStdString();
}

} // namespace redress
