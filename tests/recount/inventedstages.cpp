// SPDX-License-Identifier: GPL-3.0-or-later
// Stages of an invented complaint, and what hangs on them.
#include "tests/recount/inventor.h"

#include <algorithm>

namespace redress::recount {

namespace {

const std::vector<std::string> kFindings{"upheld", "partially_upheld", "not_upheld", "not_upheld",
                                         "no_finding"};
const std::vector<std::string> kCategories{"Assessments", "Visits",          "Delay",   "Meetings",
                                           "Fees",        "Quality of work", "Parking", "Reports",
                                           "Reviews",     "Staff, attitude", "Bins",    "Records",
                                           "Noise"};
const std::vector<std::string> kCauses{"Staff - Poor communication",
                                       "Delivery - Timings of service offered", "Nobody knew",
                                       "Weather"};
const std::vector<std::string> kActions{"Apology", "Arrange staff training or guidance", "New form",
                                        "Change or review service"};
const std::vector<std::string> kCostTypes{"independent_person", "investigating_officer",
                                          "stage_3_panel",      "mediation",
                                          "financial_redress",  "other"};
const std::vector<std::string> kAmounts{"0",      "0.01",   "10",   "9.99", "1250",
                                        "1000.5", "330.10", "3500", "20",   "0.10"};

/// Pillar and theme; both may be blank, and each alone.
const std::vector<std::pair<std::string, std::string>> kSampleThemes{
    {"Planning", "Minutes of CIN planning meeting not received"},
    {"Planning", "Nobody came"},
    {"Recording", "Gaps in recording"},
    {"Assessments", "Assessment quality"},
    {"Management Oversight", ""},
    {"", "Nobody came"},
    {"Assessments", "Nobody came"},
    {"", ""},
};

} // namespace

/// On the day itself, on the aim, on the limit, a day over, on the Saturday behind it, after a year
/// or quarter has ended, or at any time.
int Inventor::replyDay(int received, int limit)
{
    switch (below(12)) {
    case 0:
        return received;
    case 1:
        return m_almanac.after(received, 10);
    case 2:
        return m_almanac.after(received, 10) + 1;
    case 3:
        return m_almanac.after(received, 11);
    case 4:
        return limit;
    case 5:
        return limit + 1;
    case 6:
        return m_almanac.after(limit, 1);
    case 7: {
        int saturday = limit;
        while (!m_almanac.isWeekend(saturday))
            ++saturday;
        return saturday;
    }
    case 8:
        return dayBetween(received, received + 400);
    case 9:
        return m_almanac.after(received, 100 + below(3));
    default:
        return dayBetween(received, limit + 20);
    }
}

void Inventor::inventComplaint(const std::string &reference, const std::string &procedure,
                               int received)
{
    if (chance(4))
        return; // not begun
    Stage stage;
    stage.reference = reference;
    stage.procedure = procedure;
    stage.caseReceived = received;
    stage.received = past(received + (chance(85) ? 0 : below(4)));
    if (stage.received == Almanac::kNoDay)
        stage.received = received;
    stage = inventStage(stage);
    // Asked for again, perhaps before the answer was sent, perhaps a year later.
    for (int number = 2; number <= 3 && chance(procedure == "children_statutory" ? 38 : 8);
         ++number) {
        const int next = dayBetween(stage.received, stage.received + (chance(20) ? 400 : 60));
        if (next > m_today)
            return;
        stage.number = number;
        stage.received = next;
        stage = inventStage(stage);
    }
}

Inventor::Stage Inventor::inventStage(const Stage &asked)
{
    Stage stage = asked;
    stage.concluded = Almanac::kNoDay;
    stage.isAnswered = false;
    Row row{{"reference", stage.reference},
            {"stage", std::to_string(stage.number)},
            {"received_date", m_almanac.iso(stage.received)}};
    int start = stage.received;
    if (chance(60)) {
        const int acknowledged = past(stage.received + below(9));
        row["acknowledged_date"] = m_almanac.iso(acknowledged);
        if (acknowledged != Almanac::kNoDay && chance(50))
            start = acknowledged;
    }
    if (stage.number == 2 && chance(50))
        row["agreed_date"] = m_almanac.iso(past(stage.received + below(30)));
    const bool isCode =
        stage.procedure == "corporate" && stage.caseReceived >= m_almanac.day(2026, 4, 1);
    const int allowed = stage.number == 1 ? (isCode ? 10 : 20) : stage.number == 2 ? 65 : 50;
    int limit =
        m_almanac.after(start, stage.procedure == "corporate" && stage.number == 2 ? 20 : allowed);
    if (chance(5)) {
        limit = dayBetween(stage.received, stage.received + 60);
        row["due_date"] = m_almanac.iso(limit);
    }
    if (chance(15)) {
        // Agreed for longer, or by mistake for less than the limit.
        const int extended = dayBetween(stage.received, limit + 40);
        row["extension_agreed_to"] = m_almanac.iso(extended);
        limit = chance(70) ? extended : limit;
    }
    if (chance(5)) {
        const int from = past(dayBetween(stage.received, stage.received + 30));
        row["on_hold_from"] = m_almanac.iso(from);
        row["on_hold_to"] =
            from == Almanac::kNoDay || chance(30) ? "" : m_almanac.iso(from + below(90));
        row["on_hold_reason"] = from == Almanac::kNoDay ? "" : "COVID-19";
    }
    if (stage.number == 3 && chance(75))
        row["panel_date"] = m_almanac.iso(dayBetween(stage.received, stage.received + 120));
    setEnd(row, stage, limit);
    m_sheets["stages"].add(row);
    inventWhatHangs(stage);
    return stage;
}

/// Answered with a finding, without one, or with one on another day; a finding without an answer;
/// withdrawn; discontinued; still open.
void Inventor::setEnd(Row &row, Stage &stage, int limit)
{
    const int day = past(std::max(stage.received, replyDay(stage.received, limit)));
    const int dice = below(100);
    if (day == Almanac::kNoDay || dice < 5)
        return;
    if (dice < 12) {
        row["outcome"] = dice < 9 ? "withdrawn" : "discontinued";
        row["outcome_date"] = m_almanac.iso(day);
        return;
    }
    if (dice < 16) {
        row["outcome"] = oneOf(kFindings);
        row["outcome_date"] = m_almanac.iso(day);
        return;
    }
    row["responded_date"] = m_almanac.iso(day);
    stage.isAnswered = true;
    if (dice < 22)
        return;
    row["outcome"] = oneOf(kFindings);
    if (dice < 36) {
        const int other = past(dayBetween(stage.received, day + 40));
        row["outcome_date"] = m_almanac.iso(other);
    }
}

void Inventor::inventWhatHangs(const Stage &stage)
{
    const std::string number = std::to_string(stage.number);
    for (int left = below(4); left > 0; --left)
        m_sheets["issues"].add({{"reference", stage.reference},
                                {"stage", number},
                                {"issue_category", oneOf(kCategories)},
                                {"root_cause", oneOrBlank(kCauses, 25)},
                                {"outcome", oneOrBlank(kFindings, 20)}});
    for (int left = chance(40) ? below(4) : 0; left > 0; --left) {
        const int completed = past(dayBetween(stage.caseReceived, stage.received + 300));
        m_sheets["actions"].add({{"reference", stage.reference},
                                 {"stage", number},
                                 {"category", oneOf(kActions)},
                                 {"scope", oneOrBlank({"individual", "wider"}, 20)},
                                 {"completed_date", chance(70) ? m_almanac.iso(completed) : ""}});
    }
    for (int left = chance(stage.number == 1 ? 6 : 70) ? 1 + below(3) : 0; left > 0; --left) {
        const int paid = dayBetween(stage.received, stage.received + 300);
        if (paid <= m_today)
            m_sheets["costs"].add({{"reference", stage.reference},
                                   {"stage", number},
                                   {"cost_type", oneOf(kCostTypes)},
                                   {"amount", oneOf(kAmounts)},
                                   {"paid_date", m_almanac.iso(paid)}});
    }
    if (stage.isAnswered && chance(12))
        inventSample(stage);
}

/// The same theme may be there twice, and a row without a theme beside one with it.
void Inventor::inventSample(const Stage &stage)
{
    for (int left = 1 + below(3); left > 0; --left) {
        const auto &[pillar, theme] = kSampleThemes[size_t(below(int(kSampleThemes.size())))];
        m_sheets["dip_sample"].add({{"reference", stage.reference},
                                    {"stage", std::to_string(stage.number)},
                                    {"pillar", pillar},
                                    {"theme", theme}});
    }
}

} // namespace redress::recount
