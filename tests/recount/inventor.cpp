// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/inventor.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace redress::recount {

namespace {

constexpr int kYears = 4;
constexpr int kCases = 3000;
constexpr std::array kFirstYears{2017, 2019, 2021, 2023, 2010};

const std::vector<std::string> kTypes{"Parent",  "Carer",       "Care leaver", "Neighbour",
                                      "Adopter", "Grandparent", "parent"};
const std::vector<std::string> kMethods{"Email", "Letter", "App", "Pigeon post", "Telephone"};
const std::vector<std::string> kTeams{"North team", "South team", "14+ team", "Duty"};
const std::vector<std::string> kAdvocates{"NYAS", "A friend", "Children's advocate"};
const std::vector<std::string> kThemes{"Kindness", "Speed", "Good \"listening\"", "Patience, care"};

} // namespace

Inventor::Inventor(unsigned seed, const Almanac &almanac)
    : m_almanac(almanac)
    , m_random(seed * 7919U + 17U)
    , m_firstYear(kFirstYears[seed % kFirstYears.size()])
    , m_lastYear(m_firstYear + kYears - 1)
    , m_firstDay(seed % 2 == 1 ? almanac.firstOfQuarter(m_firstYear, 1)
                               : almanac.day(m_firstYear, 10, 19))
    , m_today(almanac.lastOfQuarter(m_lastYear, 4))
{
    // The last year is over, has just ended, or is under way.
    if (seed % 3 == 0)
        m_today += 75;
    else if (seed % 3 == 1)
        m_today -= 60 + below(150);
    m_sheets["services"].columns = {"directorate", "service", "sort_order"};
    m_sheets["cases"].columns = {"reference",
                                 "kind",
                                 "procedure",
                                 "directorate",
                                 "service",
                                 "team",
                                 "complainant_type",
                                 "child_or_young_person",
                                 "advocate",
                                 "contact_method",
                                 "received_date",
                                 "responded_date",
                                 "theme",
                                 "summary",
                                 "quote"};
    m_sheets["stages"].columns = {
        "reference",   "stage",          "received_date",       "acknowledged_date",
        "agreed_date", "due_date",       "extension_agreed_to", "on_hold_from",
        "on_hold_to",  "on_hold_reason", "panel_date",          "responded_date",
        "outcome",     "outcome_date"};
    m_sheets["issues"].columns = {"reference", "stage", "issue_category", "root_cause", "outcome"};
    m_sheets["actions"].columns = {"reference",   "stage",    "category",      "scope",
                                   "description", "due_date", "completed_date"};
    m_sheets["ombudsman"].columns = {
        "reference",        "own_reference",          "directorate",   "service",  "received_date",
        "enquiry_due_date", "enquiry_responded_date", "decision_date", "decision", "summary"};
    m_sheets["remedies"].columns = {"ombudsman_reference", "category", "amount",
                                    "description",         "due_date", "completed_date"};
    m_sheets["costs"].columns = {"reference", "stage",     "cost_type",
                                 "amount",    "paid_date", "description"};
    m_sheets["history"].columns = {"year", "quarter", "measure", "dimension", "value"};
    m_sheets["demand"].columns = {"year", "measure", "value"};
    m_sheets["dip_sample"].columns = {"reference", "stage", "pillar", "theme"};
}

std::string Inventor::oneOrBlank(const Texts &texts, int percentBlank)
{
    return chance(percentBlank) ? std::string() : oneOf(texts);
}

/// Half of all days are awkward ones: ends of years and quarters, Christmas, bank holidays,
/// weekends, 29 February.
int Inventor::dayBetween(int first, int last)
{
    const int plain = first + below(last - first + 1);
    if (chance(50))
        return plain;
    const int awkward = awkwardDay(first, last);
    return awkward >= first && awkward <= last ? awkward : plain;
}

int Inventor::awkwardDay(int first, int last)
{
    const int any = first + below(last - first + 1);
    if (chance(20)) {
        int at = any;
        while (at < last && !m_almanac.isHoliday(at))
            ++at;
        return at;
    }
    if (chance(20)) {
        int at = any;
        while (at < last && !m_almanac.isWeekend(at))
            ++at;
        return at;
    }
    constexpr std::array kDates{401,  401,  331,  331,  330,  630, 701, 930, 1001, 1231, 101,
                                1224, 1225, 1226, 1227, 1228, 228, 301, 501, 831,  402};
    const int year = m_almanac.financialYear(any);
    const int date = kDates[size_t(below(int(kDates.size())))];
    const int calendarYear = date >= 401 ? year : year + 1;
    const int at = m_almanac.day(calendarYear, date / 100, date % 100);
    // 29 February, where there is one.
    const bool hasLeapDay = date == 228 && m_almanac.iso(at + 1).substr(5) == "02-29";
    return hasLeapDay ? at + 1 : at;
}

Sheets Inventor::invent()
{
    inventServices();
    for (int number = 1; number <= kCases; ++number)
        inventCase(number);
    inventHistory();
    inventDemand();
    return m_sheets;
}

/// Two directorates have a service of the same name, one has none, one has no case, one that a
/// shipped table lists is missing; orders are given, left out, and given twice.
void Inventor::inventServices()
{
    struct Place {
        const char *directorate;
        const char *service;
        const char *order;
    };
    constexpr std::array kPlaces{
        Place{"Children's Social Care", "Fostering", "7"},
        Place{"Adult Social Care", "", "2"},
        Place{"Children's Social Care", "Assessment", "3"},
        Place{"Children's Social Care", "Disabled Children", "3"},
        Place{"Children's Social Care", "Old Initial Response", "1"},
        Place{"Education and Learning", "Transport", ""},
        Place{"Children's Social Care", "", "4"},
        Place{"Adult Social Care", "Home Care", "9"},
        Place{"Education and Learning", "Fostering", "1"},
        Place{"Housing", "", ""},
        Place{"County Solicitors", "", "2"},
        Place{"Climate Change, Environment & Transport", "Highways, \"bridges\"", "12"},
        Place{"Empty Directorate", "Nothing yet", "5"},
    };
    for (const Place &place : kPlaces) {
        m_sheets["services"].add({{"directorate", place.directorate},
                                  {"service", place.service},
                                  {"sort_order", place.order}});
        if (std::string(place.directorate) != "Empty Directorate")
            m_places.emplace_back(place.directorate, place.service);
    }
}

void Inventor::inventCase(int number)
{
    const std::string reference = (chance(50) ? "CR/" : "a-") + std::to_string(number);
    const int received = dayBetween(m_firstDay, m_today);
    const int dice = below(100);
    const std::string kind = dice < 68   ? "complaint"
                             : dice < 76 ? "representation"
                             : dice < 84 ? "mp_enquiry"
                             : dice < 88 ? "councillor_enquiry"
                                         : "compliment";
    const bool isChildrens = chance(45);
    auto [directorate, service] = m_places[size_t(below(int(m_places.size())))];
    while (isChildrens && directorate != "Children's Social Care")
        std::tie(directorate, service) = m_places[size_t(below(int(m_places.size())))];
    // A service that came to an end.
    if (service == "Old Initial Response" && m_almanac.financialYear(received) > m_firstYear + 1)
        service = "Assessment";
    std::string procedure;
    if (kind == "complaint")
        procedure = isChildrens ? (chance(90) ? "children_statutory" : "corporate")
                    : directorate == "Adult Social Care" ? "adult_social_care"
                                                         : "corporate";
    Row row{{"reference", reference},
            {"kind", kind},
            {"procedure", procedure},
            {"directorate", directorate},
            {"service", chance(12) ? "" : service},
            {"team", oneOrBlank(kTeams, 30)},
            {"advocate", oneOrBlank(kAdvocates, 60)},
            {"complainant_type", oneOrBlank(kTypes, 15)},
            {"child_or_young_person", chance(15)   ? "yes"
                                      : chance(50) ? "no"
                                                   : ""},
            {"contact_method", oneOrBlank(kMethods, 15)},
            {"received_date", m_almanac.iso(received)},
            {"theme", oneOrBlank(kThemes, 30)},
            {"summary", "Invented, by chance"}};
    if (kind != "complaint" && chance(70))
        row["responded_date"] = m_almanac.iso(past(received + below(40)));
    if (kind == "compliment" && chance(40))
        row["quote"] = "Thank you, \"all\" of you\nfor number " + std::to_string(number);
    m_sheets["cases"].add(row);
    if (kind == "complaint")
        inventComplaint(reference, procedure, received);
    if (chance(6))
        inventOmbudsman(number, chance(60) ? reference : "");
}

void Inventor::inventOmbudsman(int number, const std::string &own)
{
    static const Texts kDecisions{"closed_no_further_action",
                                  "closed_out_of_jurisdiction",
                                  "premature",
                                  "not_upheld",
                                  "upheld_injustice",
                                  "upheld_injustice",
                                  "upheld_no_injustice"};
    const std::string reference = "LG " + std::to_string(number);
    const auto &[directorate, service] = m_places[size_t(below(int(m_places.size())))];
    const int received = dayBetween(m_firstDay, m_today);
    const int decided = past(dayBetween(received, received + 200));
    const bool isDecided = decided != Almanac::kNoDay && chance(85);
    const std::string decision = isDecided ? oneOf(kDecisions) : "";
    const int asked = dayBetween(received, received + 60);
    const int replied = chance(70) ? past(dayBetween(received, received + 90)) : Almanac::kNoDay;
    m_sheets["ombudsman"].add({{"reference", reference},
                               {"own_reference", own},
                               {"directorate", directorate},
                               {"service", service},
                               {"received_date", m_almanac.iso(received)},
                               {"enquiry_due_date", chance(70) ? m_almanac.iso(asked) : ""},
                               {"enquiry_responded_date", m_almanac.iso(replied)},
                               {"decision_date", isDecided ? m_almanac.iso(decided) : ""},
                               {"decision", decision}});
    if (decision == "upheld_injustice" || decision == "upheld_no_injustice")
        inventRemedies(reference);
}

void Inventor::inventRemedies(const std::string &reference)
{
    static const Texts kCategories{"financial_remedy", "apology", "staff_training_or_guidance",
                                   "review_policy_or_procedure", "provide_service"};
    for (int left = below(4); left > 0; --left) {
        const std::string category = oneOf(kCategories);
        const int last = m_today;
        const int completed = dayBetween(last - 700, last);
        const int due = dayBetween(last - 700, last + 60);
        m_sheets["remedies"].add(
            {{"ombudsman_reference", reference},
             {"category", category},
             {"amount", category == "financial_remedy" ? std::to_string(50 * below(30)) : ""},
             {"due_date", chance(70) ? m_almanac.iso(due) : ""},
             {"completed_date", chance(50) ? m_almanac.iso(completed) : ""}});
    }
}

} // namespace redress::recount
