// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/rules.h"

#include <stdexcept>

namespace redress::recount {

namespace {

using Test = std::function<bool(const Entry &)>;
using Unit = Rule::Unit;

Half placed(const std::vector<Entry> &entries, int Entry::*day, const Test &test = {},
            int stage = 0)
{
    Half half;
    half.of = &entries;
    half.placedBy = day;
    if (test)
        half.counts = test;
    half.stage = stage;
    return half;
}

Rule count(const Half &half)
{
    return {Unit::Count, half, std::nullopt, false, false, false};
}

Rule percent(const Half &counted, const Half &base)
{
    return {Unit::Percent, counted, base, false, false, false};
}

/// M-01 to M-11, M-21, M-31: stages of complaints.
std::optional<Rule> ruleOfStages(const std::string &measure, const Ledger &ledger)
{
    const std::vector<Entry> &stages = ledger.stages;
    Words &words = ledger.words();
    const int upheldWord = words.id("upheld");
    const int partlyWord = words.id("partially_upheld");
    const int child = words.id("1");
    const Test isUpheld = [=](const Entry &e) {
        return e.marks[kOutcome] == upheldWord || e.marks[kOutcome] == partlyWord;
    };
    const Test isTimely = [](const Entry &e) { return e.isTimely; };
    const Test isFromChild = [=](const Entry &e) { return e.marks[kChild] == child; };
    const auto longerThan = [](int days) { return [=](const Entry &e) { return e.taken > days; }; };
    const auto upTo = [](int days) { return [=](const Entry &e) { return e.taken <= days; }; };
    const Half answered = placed(stages, &Entry::responded);
    const Half found = placed(stages, &Entry::found);

    if (measure == "received")
        return count(placed(stages, &Entry::received));
    if (measure == "responded")
        return count(answered);
    if (measure == "outcomes")
        return count(found);
    if (measure == "upheld")
        return count(placed(stages, &Entry::found, isUpheld));
    if (measure == "upheld_pct")
        return percent(placed(stages, &Entry::found, isUpheld), found);
    if (measure == "in_time")
        return count(placed(stages, &Entry::responded, isTimely));
    if (measure == "in_time_pct")
        return percent(placed(stages, &Entry::responded, isTimely), answered);
    if (measure == "within_10_pct")
        return percent(placed(stages, &Entry::responded, upTo(10)), answered);
    if (measure == "within_20_pct")
        return percent(placed(stages, &Entry::responded, upTo(20)), answered);
    if (measure == "over_20_pct")
        return percent(placed(stages, &Entry::responded, longerThan(20)), answered);
    if (measure == "over_100")
        return count(placed(stages, &Entry::responded, longerThan(100)));
    if (measure == "child_pct")
        return percent(placed(stages, &Entry::responded, isFromChild), answered);
    if (measure == "panels")
        return count(placed(stages, &Entry::panel, {}, 3));
    if (measure == "complaints_per_demand_pct") {
        Rule rule = count(placed(stages, &Entry::received, {}, 1));
        rule.unit = Unit::Percent;
        rule.isPerDemand = true;
        return rule;
    }
    if (measure == "escalation_pct")
        return percent(placed(stages, &Entry::received, {}, 2),
                       placed(stages, &Entry::received, {}, 1));
    return std::nullopt;
}

/// M-04 to M-08: how long answers took, by one rule or another.
std::optional<Rule> ruleOfTime(const std::string &measure, const Ledger &ledger, int lastDay)
{
    const std::vector<Entry> &stages = ledger.stages;
    const Half answered = placed(stages, &Entry::responded);
    const auto share = [&](const Test &test) {
        return percent(placed(stages, &Entry::responded, test), answered);
    };
    const Test isTimely = [](const Entry &e) { return e.isTimely; };
    const Test isWithinAim = [](const Entry &e) { return e.isWithinAim; };
    const Test isWithinLimit = [](const Entry &e) { return e.isWithinLimit; };
    if (measure == "in_time_gross_pct") // No hold of an import stops the clock. S-11
        return share(isTimely);
    if (measure == "within_aim")
        return count(placed(stages, &Entry::responded, isWithinAim));
    if (measure == "within_aim_pct")
        return share(isWithinAim);
    if (measure == "within_limit")
        return count(placed(stages, &Entry::responded, isWithinLimit));
    if (measure == "within_limit_pct")
        return share(isWithinLimit);
    if (measure == "from_11_to_20_pct")
        return share([](const Entry &e) { return e.taken >= 11 && e.taken <= 20; });
    if (measure == "on_hold")
        return count(placed(stages, &Entry::received, [=](const Entry &e) {
            const bool isOpen = e.closed == Almanac::kNoDay || e.closed > lastDay;
            return isOpen && e.heldFrom != Almanac::kNoDay && e.heldFrom <= lastDay &&
                   (e.heldTo == Almanac::kNoDay || e.heldTo >= lastDay);
        }));
    if (measure == "panels_in_time_pct")
        return percent(
            placed(
                stages, &Entry::panel,
                [](const Entry &e) { return e.panelBy != Almanac::kNoDay && e.panel <= e.panelBy; },
                3),
            placed(stages, &Entry::panel, {}, 3));
    if (measure == "panel_findings_in_time_pct") { // No column of an import holds its day.
        static const std::vector<Entry> none;
        return percent(placed(none, &Entry::panel), placed(none, &Entry::panel));
    }
    if (measure == "panel_replies_in_time_pct")
        return percent(placed(stages, &Entry::responded, isTimely, 3),
                       placed(stages, &Entry::responded, {}, 3));
    return std::nullopt;
}

/// M-09 to M-11 and M-28: what was received, and what became of it.
std::optional<Rule> ruleOfReceived(const std::string &measure, const Ledger &ledger, int asAt)
{
    const std::vector<Entry> &stages = ledger.stages;
    Words &words = ledger.words();
    const int upheld = words.id("upheld");
    const int partly = words.id("partially_upheld");
    const int withdrawn = words.id("withdrawn");
    const int discontinued = words.id("discontinued");
    const int child = words.id("1");
    const auto isKnown = [=](int day) {
        return day != Almanac::kNoDay && (asAt == Almanac::kNoDay || day <= asAt);
    };
    // Whatever ended later had not ended then.
    const Test isKept = [=](const Entry &e) {
        const int outcome = e.marks[kOutcome];
        return !isKnown(e.concluded) || (outcome != withdrawn && outcome != discontinued);
    };
    const Test isUpheld = [=](const Entry &e) {
        return isKnown(e.concluded) && (e.marks[kOutcome] == upheld || e.marks[kOutcome] == partly);
    };
    if (measure == "found_of_received")
        return count(placed(stages, &Entry::received, isKept));
    if (measure == "upheld_of_received")
        return count(placed(stages, &Entry::received, isUpheld));
    if (measure == "upheld_of_received_pct")
        return percent(placed(stages, &Entry::received, isUpheld),
                       placed(stages, &Entry::received, isKept));
    if (measure == "child_received")
        return count(placed(stages, &Entry::received,
                            [=](const Entry &e) { return e.marks[kChild] == child; }));
    if (measure == "child_with_advocate")
        return count(placed(stages, &Entry::received, [=](const Entry &e) {
            return e.marks[kChild] == child && e.marks[kAdvocate] != kBlank;
        }));
    if (measure == "escalation_cohort_pct")
        return percent(
            placed(
                stages, &Entry::responded, [=](const Entry &e) { return isKnown(e.escalated); }, 1),
            placed(stages, &Entry::responded, {}, 1));
    if (measure == "upheld_with_wider_action_pct") {
        const Test isFoundUpheld = [=](const Entry &e) {
            return e.marks[kOutcome] == upheld || e.marks[kOutcome] == partly;
        };
        return percent(placed(stages, &Entry::found,
                              [=](const Entry &e) { return isFoundUpheld(e) && e.hasWiderAction; }),
                       placed(stages, &Entry::found, isFoundUpheld));
    }
    return std::nullopt;
}

/// M-16 to M-20, M-27: what hangs on a stage.
std::optional<Rule> ruleOfLearning(const std::string &measure, const Ledger &ledger, int asAt)
{
    Words &words = ledger.words();
    const int wider = words.id("wider");
    const int officer = words.id("investigating_officer");
    const int person = words.id("independent_person");
    const int childrens = words.id("children_statutory");
    const int upheld = words.id("upheld");
    const int partly = words.id("partially_upheld");
    const Half issues = placed(ledger.issues, &Entry::found);
    const Half actions = placed(ledger.actions, &Entry::found);
    const Test isDone = [=](const Entry &e) {
        return e.done != Almanac::kNoDay && (asAt == Almanac::kNoDay || e.done <= asAt);
    };
    if (measure == "issues")
        return count(issues);
    if (measure == "issues_upheld_pct")
        return percent(
            placed(ledger.issues, &Entry::found, [](const Entry &e) { return e.isIssueUpheld; }),
            issues);
    if (measure == "issues_with_cause")
        return count(placed(ledger.issues, &Entry::found,
                            [](const Entry &e) { return e.marks[kRootCause] != kBlank; }));
    if (measure == "actions")
        return count(actions);
    if (measure == "actions_wider_pct")
        return percent(placed(ledger.actions, &Entry::found,
                              [=](const Entry &e) { return e.marks[kScope] == wider; }),
                       actions);
    if (measure == "actions_done_pct")
        return percent(placed(ledger.actions, &Entry::found, isDone), actions);
    const Half remedies = placed(ledger.ownRemedies, &Entry::found);
    if (measure == "own_remedies")
        return count(remedies);
    if (measure == "own_remedy_amount") {
        Rule rule = count(
            placed(ledger.ownRemedies, &Entry::found, [](const Entry &e) { return e.hasMoney; }));
        rule.unit = Unit::Pounds;
        rule.counted.isMoney = true;
        return rule;
    }
    if (measure == "own_remedies_given_pct")
        return percent(placed(ledger.ownRemedies, &Entry::found, isDone), remedies);
    if (measure == "own_remedies_in_time_pct")
        return percent(placed(ledger.ownRemedies, &Entry::found,
                              [=](const Entry &e) {
                                  return isDone(e) && e.due != Almanac::kNoDay && e.done <= e.due;
                              }),
                       placed(ledger.ownRemedies, &Entry::found,
                              [](const Entry &e) { return e.due != Almanac::kNoDay; }));
    if (measure == "payments")
        return count(placed(ledger.costs, &Entry::paid));
    if (measure == "cost") {
        Rule rule = count(placed(ledger.costs, &Entry::paid));
        rule.unit = Unit::Pounds;
        rule.counted.isMoney = true;
        return rule;
    }
    if (measure == "average_stage_2_cost") {
        Rule rule;
        rule.unit = Unit::Pounds;
        rule.counted = placed(
            ledger.costs, &Entry::found,
            [=](const Entry &e) {
                return e.marks[kProcedure] == childrens &&
                       (e.marks[kCostType] == officer || e.marks[kCostType] == person);
            },
            2);
        rule.counted.isMoney = true;
        rule.base = placed(
            ledger.stages, &Entry::found,
            [=](const Entry &e) { return e.marks[kProcedure] == childrens; }, 2);
        return rule;
    }
    Half sampled = placed(ledger.sample, &Entry::responded);
    sampled.isResponses = true;
    if (measure == "sampled")
        return count(sampled);
    if (measure == "sampled_pct") {
        Half all = sampled;
        all.isOfAllThemes = true;
        return percent(sampled, all);
    }
    if (measure == "sampled_share")
        return percent(sampled, placed(ledger.stages, &Entry::responded, [=](const Entry &e) {
                           return e.stage <= 2 &&
                                  (asAt == Almanac::kNoDay || e.concluded <= asAt) &&
                                  (e.marks[kOutcome] == upheld || e.marks[kOutcome] == partly);
                       }));
    return std::nullopt;
}

/// M-12 to M-15.
std::optional<Rule> ruleOfOmbudsman(const std::string &measure, const Ledger &ledger, int asAt)
{
    Words &words = ledger.words();
    const int injustice = words.id("upheld_injustice");
    const int noInjustice = words.id("upheld_no_injustice");
    const int notUpheld = words.id("not_upheld");
    const Test isFault = [=](const Entry &e) {
        return e.marks[kDecision] == injustice || e.marks[kDecision] == noInjustice;
    };
    const Test isInjustice = [=](const Entry &e) { return e.marks[kDecision] == injustice; };
    const Test isInvestigated = [=](const Entry &e) {
        return isFault(e) || e.marks[kDecision] == notUpheld;
    };
    const Test isDone = [=](const Entry &e) {
        return e.done != Almanac::kNoDay && (asAt == Almanac::kNoDay || e.done <= asAt);
    };
    const Half decided = placed(ledger.ombudsman, &Entry::decided);
    const Half made = placed(ledger.remedies, &Entry::decided);
    if (measure == "ombudsman_received")
        return count(placed(ledger.ombudsman, &Entry::received));
    if (measure == "ombudsman_decided")
        return count(decided);
    if (measure == "ombudsman_upheld")
        return count(placed(ledger.ombudsman, &Entry::decided, isFault));
    if (measure == "ombudsman_upheld_injustice")
        return count(placed(ledger.ombudsman, &Entry::decided, isInjustice));
    if (measure == "ombudsman_uphold_rate" || measure == "ombudsman_uphold_rate_similar") {
        Rule rule = percent(placed(ledger.ombudsman, &Entry::decided, isFault),
                            placed(ledger.ombudsman, &Entry::decided, isInvestigated));
        rule.isOnlyPublished = measure == "ombudsman_uphold_rate_similar";
        return rule;
    }
    if (measure == "ombudsman_upheld_of_decided_pct")
        return percent(placed(ledger.ombudsman, &Entry::decided, isInjustice), decided);
    if (measure == "ombudsman_injustice_rate")
        return percent(placed(ledger.ombudsman, &Entry::decided, isInjustice),
                       placed(ledger.ombudsman, &Entry::decided, isInvestigated));
    if (measure == "ombudsman_fault_of_decided_pct")
        return percent(placed(ledger.ombudsman, &Entry::decided, isFault), decided);
    if (measure == "ombudsman_replies_in_time_pct")
        return percent(placed(ledger.ombudsman, &Entry::replied,
                              [](const Entry &e) {
                                  return e.replyBy != Almanac::kNoDay && e.replied <= e.replyBy;
                              }),
                       placed(ledger.ombudsman, &Entry::replied,
                              [](const Entry &e) { return e.replyBy != Almanac::kNoDay; }));
    const Half due = placed(ledger.remedies, &Entry::due);
    const auto ofDue = [&](const Test &test) {
        return placed(ledger.remedies, &Entry::due,
                      [=](const Entry &e) { return isDone(e) && test(e); });
    };
    if (measure == "recommendations_due")
        return count(due);
    if (measure == "recommendations_due_complied_pct")
        return percent(ofDue([](const Entry &) { return true; }), due);
    if (measure == "recommendations_in_time_pct")
        return percent(ofDue([](const Entry &e) { return e.done <= e.due; }), due);
    if (measure == "recommendations_late")
        return count(ofDue([](const Entry &e) { return e.done > e.due; }));
    if (measure == "recommendations")
        return count(made);
    if (measure == "recommendations_complied_pct")
        return percent(placed(ledger.remedies, &Entry::decided, isDone), made);
    if (measure == "remedy_amount") {
        Rule rule = count(
            placed(ledger.remedies, &Entry::decided, [](const Entry &e) { return e.hasMoney; }));
        rule.unit = Unit::Pounds;
        rule.counted.isMoney = true;
        return rule;
    }
    return std::nullopt;
}

/// M-22, M-26, M-29, M-30.
std::optional<Rule> ruleOfContacts(const std::string &measure, const Ledger &ledger)
{
    if (measure == "demand") {
        Rule rule;
        rule.isDemand = true;
        return rule;
    }
    const auto ofKind = [&](const char *kind) {
        const int word = ledger.words().id(kind);
        return count(placed(ledger.contacts, &Entry::received,
                            [=](const Entry &e) { return e.marks[kKind] == word; }));
    };
    if (measure == "contacts")
        return count(placed(ledger.contacts, &Entry::received));
    const Half answered = placed(ledger.contacts, &Entry::responded);
    if (measure == "contacts_answered")
        return count(answered);
    if (measure == "contacts_in_time_pct")
        return percent(
            placed(ledger.contacts, &Entry::responded, [](const Entry &e) { return e.isTimely; }),
            answered);
    if (measure == "compliments")
        return ofKind("compliment");
    if (measure == "mp_enquiries")
        return ofKind("mp_enquiry");
    if (measure == "councillor_enquiries")
        return ofKind("councillor_enquiry");
    if (measure == "representations")
        return ofKind("representation");
    return std::nullopt;
}

} // namespace

Rule ruleOf(const std::string &measure, const Ledger &ledger, int asAt, int lastDay)
{
    if (const auto rule = ruleOfStages(measure, ledger))
        return *rule;
    if (const auto rule = ruleOfTime(measure, ledger, lastDay))
        return *rule;
    if (const auto rule = ruleOfReceived(measure, ledger, asAt))
        return *rule;
    if (const auto rule = ruleOfLearning(measure, ledger, asAt))
        return *rule;
    if (const auto rule = ruleOfOmbudsman(measure, ledger, asAt))
        return *rule;
    if (const auto rule = ruleOfContacts(measure, ledger))
        return *rule;
    throw std::runtime_error("the recount does not know the measure \"" + measure + '"');
}

} // namespace redress::recount
