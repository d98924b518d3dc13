// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/published.h"

#include <algorithm>

namespace redress::recount {

namespace {

using Texts = std::vector<std::string>;

const Texts kFindings{"upheld", "partially_upheld", "not_upheld", "no_finding"};
const Texts kFindingsAndOpen{"upheld", "partially_upheld", "not_upheld", "no_finding", "open"};
const Texts kUpheld{"upheld", "partially_upheld"};
const Texts kFaultKinds{"upheld_injustice", "upheld_no_injustice"};
const Texts kCosts{"independent_person", "investigating_officer", "stage_3_panel",
                   "mediation",          "financial_redress",     "other"};

/// Which published figure is the whole of a measure, and of which dimensions it is the sum.
struct Whole {
    std::string measure;
    Texts parts{""};
    Texts otherwise{}; ///< Where none of the parts was published.
};

bool isAnswered(const std::string &measure)
{
    static const Texts kAnswered{
        "responded",     "in_time_pct",   "in_time_gross_pct", "within_aim_pct", "within_limit_pct",
        "within_10_pct", "within_20_pct", "from_11_to_20_pct", "over_20_pct",    "child_pct"};
    return std::find(kAnswered.begin(), kAnswered.end(), measure) != kAnswered.end();
}

/// Which of the published bands a percentage of working days counts.
Texts bandsOf(const std::string &measure)
{
    if (measure == "within_10_pct")
        return {"within_10"};
    if (measure == "from_11_to_20_pct")
        return {"within_20"};
    if (measure == "within_20_pct")
        return {"within_10", "within_20"};
    return measure == "over_20_pct" ? Texts{"over_20"} : Texts{};
}

bool isOfReceived(const std::string &measure)
{
    return measure == "found_of_received" || measure == "upheld_of_received" ||
           measure == "upheld_of_received_pct";
}

Whole wholeOf(const About &about)
{
    const std::string &measure = about.measure;
    const bool isStage1 = about.stage == 1;
    if (measure == "received")
        return {about.stage == 3   ? "stage_3_received"
                : about.stage == 2 ? "stage_2_received"
                : isStage1         ? "stage_1_received"
                                   : ""};
    if (measure == "escalation_pct")
        return {about.isBase ? "stage_1_received" : "stage_2_received"};
    if (measure == "complaints_per_demand_pct" && !about.isBase)
        return {"stage_1_received"};
    if ((measure == "child_pct" && !about.isBase) || measure == "child_received")
        return {isStage1 ? "stage_1_child_complainants" : ""};
    if (!about.isBase && !bandsOf(measure).empty())
        return {isStage1 ? "stage_1_response_band" : "", bandsOf(measure)};
    if (isAnswered(measure))
        return {isStage1 && (about.isBase || measure == "responded") ? "stage_1_resolved" : ""};
    if (measure == "in_time")
        return {about.stage == 2 ? "stage_2_in_time" : ""};
    if (measure == "outcomes" || measure == "upheld" || measure == "upheld_pct" ||
        isOfReceived(measure)) {
        const bool isAll = measure == "outcomes" || measure == "found_of_received" || about.isBase;
        const std::string named = about.stage == 2 ? "stage_2_outcome"
                                  : isStage1       ? "stage_1_outcome"
                                                   : "";
        return {named, !isAll ? kUpheld : isOfReceived(measure) ? kFindingsAndOpen : kFindings};
    }
    if (measure == "cost")
        return {"cost", kCosts};
    if (measure == "compliments")
        return {"compliment_received"};
    if (measure == "mp_enquiries")
        return {"mp_enquiry_received"};
    if (measure == "councillor_enquiries")
        return {"councillor_enquiry_received"};
    if (measure == "representations")
        return {"representation_received"};
    if (measure == "ombudsman_received")
        return {"ombudsman_received"};
    if (measure == "ombudsman_decided" || ((measure == "ombudsman_upheld_of_decided_pct" ||
                                            measure == "ombudsman_fault_of_decided_pct") &&
                                           about.isBase))
        return {"ombudsman_decided"};
    if (measure == "ombudsman_upheld" || measure == "ombudsman_fault_of_decided_pct" ||
        (measure == "ombudsman_uphold_rate" && !about.isBase))
        return {"ombudsman_outcome", {"upheld"}, kFaultKinds};
    if (measure == "ombudsman_upheld_injustice" ||
        (measure == "ombudsman_injustice_rate" && !about.isBase))
        return {"ombudsman_outcome", {"upheld_injustice"}};
    // Fault and injustice is what counts; an older paper may only know "upheld".
    if (measure == "ombudsman_upheld_of_decided_pct")
        return {"ombudsman_outcome", {"upheld_injustice"}, {"upheld"}};
    return {};
}

/// The published figure that tells a measure apart by a mark; nothing if there is none.
std::string breakdownOf(const std::string &measure, bool isBase, int stage, int mark)
{
    const bool isStage1 = stage == 1;
    if (measure == "received" && isStage1) {
        if (mark == kService)
            return "stage_1_received_by_service";
        if (mark == kComplainantType)
            return "stage_1_complainant_type";
        if (mark == kChild)
            return "stage_1_child_complainants";
    }
    if (isAnswered(measure) && isStage1 && (isBase || measure == "responded")) {
        if (mark == kBand)
            return "stage_1_response_band";
        if (mark == kChild)
            return "stage_1_child_complainants";
    }
    if ((measure == "outcomes" || measure == "upheld" || measure == "upheld_pct" ||
         isOfReceived(measure)) &&
        mark == kOutcome && (stage == 1 || stage == 2))
        return stage == 2 ? "stage_2_outcome" : "stage_1_outcome";
    if (measure == "issues" && mark == kIssueCategory)
        return "issue_category";
    if (measure == "ombudsman_decided" && mark == kDecision)
        return "ombudsman_outcome";
    if (measure == "cost" && mark == kCostType)
        return "cost";
    return {};
}

} // namespace

Published::Published(const Sheet &history)
{
    for (const auto &row : history.rows) {
        Line line;
        line.measure = row.at("measure");
        line.year = std::stoi(row.at("year").substr(0, 4));
        line.quarter = row.at("quarter").empty() ? 0 : std::stoi(row.at("quarter"));
        line.dimension = row.at("dimension");
        if (row.at("value") != "n/a")
            line.value = std::stod(row.at("value"));
        m_lines.push_back(line);
    }
}

bool Published::knows(const std::string &measure, int year) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const Line &line) {
        return line.year == year && line.measure == measure;
    });
}

const Published::Line *Published::line(const std::string &measure, int year, int quarter,
                                       const std::string &dimension) const
{
    for (const Line &line : m_lines) {
        if (line.year == year && line.quarter == quarter && line.measure == measure &&
            line.dimension == dimension)
            return &line;
    }
    return nullptr;
}

std::vector<std::string> Published::dimensions(const std::string &measure, int year) const
{
    std::vector<std::string> found;
    for (const Line &line : m_lines) {
        if (line.year == year && line.measure == measure &&
            std::find(found.begin(), found.end(), line.dimension) == found.end())
            found.push_back(line.dimension);
    }
    return found;
}

/// A whole year as it was published for the whole year, otherwise quarter by quarter. What was
/// published in part only, or as "n/a", is not available; a part that no paper names adds nothing
/// as long as another is named.
Said Published::sum(const std::string &measure, const Texts &parts, const Quarters &when) const
{
    if (measure.empty() || !knows(measure, when.year))
        return {};
    double total = 0;
    bool isAnySaid = false;
    for (const std::string &part : parts) {
        const bool isYear = when.from == 1 && when.to == 4;
        const Line *ofYear = isYear ? line(measure, when.year, 0, part) : nullptr;
        int saidQuarters = 0;
        double ofPart = 0;
        for (int quarter = when.from; !ofYear && quarter <= when.to; ++quarter) {
            const Line *one = line(measure, when.year, quarter, part);
            if (one && !one->value)
                return {true, std::nullopt};
            if (one) {
                ofPart += *one->value;
                ++saidQuarters;
            }
        }
        if (ofYear && !ofYear->value)
            return {true, std::nullopt};
        if (ofYear)
            ofPart = *ofYear->value;
        const bool isAll = ofYear || saidQuarters == when.to - when.from + 1;
        if (!isAll && saidQuarters > 0)
            return {true, std::nullopt};
        if (isAll) {
            total += ofPart;
            isAnySaid = true;
        }
    }
    return {true, isAnySaid ? std::optional(total) : std::nullopt};
}

Said Published::whole(const About &about, const Quarters &when) const
{
    const Whole of = wholeOf(about);
    const Said said = sum(of.measure, of.parts, when);
    if (said.isPublished && !said.value && !of.otherwise.empty())
        return sum(of.measure, of.otherwise, when);
    return said;
}

Said Published::of(const About &about, const Quarters &when) const
{
    // What was published of stages is of the children's procedure.
    if (about.isOfOtherProcedures)
        return {};
    const Said all = whole(about, when);
    // A part does not stand for the whole; but the year was published.
    if (about.isOfAllProcedures) {
        bool isTold = all.isPublished;
        for (int mark = 0; mark < kMarks; ++mark) {
            const std::string told = breakdownOf(about.measure, about.isBase, about.stage, mark);
            isTold = isTold || (!told.empty() && knows(told, when.year));
        }
        return {isTold, std::nullopt};
    }
    if (about.narrowed.empty()) {
        // "n/a" is printed as it is, but a share may still be one of the rows.
        if (all.value || (all.isPublished && !about.isShareBase))
            return all;
        // The total of rows of which papers tell one by one.
        const std::string rows = breakdownOf(about.measure, about.isBase, about.stage, about.rows);
        if (rows.empty() || !knows(rows, when.year))
            return all;
        const bool isOutcome = about.rows == kOutcome;
        return sum(rows, isOutcome ? wholeOf(about).parts : dimensions(rows, when.year), when);
    }
    if (about.narrowed.size() == 1) {
        const Mark mark = about.narrowed.front().first;
        const Texts parts = wholeOf(about).parts;
        const bool isOpen = mark == kOutcome && about.narrowed.front().second == Texts{""} &&
                            std::find(parts.begin(), parts.end(), "open") != parts.end();
        const Texts values = isOpen ? Texts{"open"} : about.narrowed.front().second;
        const std::string told = breakdownOf(about.measure, about.isBase, about.stage, mark);
        if (!told.empty() && knows(told, when.year)) {
            if (mark != kChild)
                return sum(told, values, when);
            // Of children there is a figure, and none of the others.
            return values == Texts{"1"} ? sum(told, {""}, when) : Said{true, std::nullopt};
        }
    }
    return {all.isPublished, std::nullopt};
}

std::optional<double> Published::rate(const std::string &measure, const Quarters &when) const
{
    if (measure == "ombudsman_uphold_rate")
        return sum("ombudsman_uphold_rate", {"this_council"}, when).value;
    if (measure == "ombudsman_uphold_rate_similar")
        return sum("ombudsman_uphold_rate", {"similar_authorities"}, when).value;
    return std::nullopt;
}

std::vector<std::string> Published::named(const About &about, int year) const
{
    // Rows of outcomes are the four findings, whatever else was published.
    const std::string told = breakdownOf(about.measure, false, about.stage, about.rows);
    std::vector<std::string> found;
    for (const std::string &name : dimensions(told, year)) {
        const bool isFinding =
            std::find(kFindings.begin(), kFindings.end(), name) != kFindings.end();
        if (about.rows != kOutcome || isFinding)
            found.push_back(name);
    }
    return found;
}

} // namespace redress::recount
