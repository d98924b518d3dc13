// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures of earlier years, and figures of demand.
#include "tests/recount/inventor.h"

namespace redress::recount {

namespace {

using Texts = std::vector<std::string>;

struct Told {
    const char *measure;
    Texts dimensions;
};

/// What papers tell. \source import format, history.csv
const std::vector<Told> kTold{
    {"stage_1_received", {""}},
    {"stage_2_received", {""}},
    {"stage_3_received", {""}},
    {"stage_1_resolved", {""}},
    {"stage_2_in_time", {""}},
    {"stage_1_child_complainants", {""}},
    {"mp_enquiry_received", {""}},
    {"representation_received", {""}},
    {"councillor_enquiry_received", {""}},
    {"compliment_received", {""}},
    {"ombudsman_received", {""}},
    {"ombudsman_decided", {""}},
    {"stage_1_outcome",
     {"upheld", "partially_upheld", "not_upheld", "no_finding", "withdrawn", "open"}},
    {"stage_2_outcome", {"upheld", "partially_upheld", "not_upheld", "discontinued"}},
    {"stage_1_response_band", {"within_10", "within_20", "over_20"}},
    {"stage_1_complainant_type", {"Parent", "Carer", "Milkman", "Neighbour"}},
    {"stage_1_received_by_service", {"Assessment", "Disabled Children", "Service of old"}},
    {"issue_category", {"Assessments", "Delay", "Lamps", "Parking"}},
    {"ombudsman_outcome",
     {"upheld", "upheld_injustice", "upheld_no_injustice", "not_upheld", "premature"}},
    {"ombudsman_uphold_rate", {"this_council", "similar_authorities"}},
    {"cost",
     {"independent_person", "investigating_officer", "stage_3_panel", "mediation",
      "financial_redress", "other"}},
};

std::string label(int year)
{
    return std::to_string(year) + '-' + std::to_string(year + 1).substr(2);
}

} // namespace

/// Years before the records, and here and there a year that has records as well.
void Inventor::inventHistory()
{
    for (int year = m_firstYear - 5; year <= m_lastYear; ++year) {
        const int percentTold = year < m_firstYear ? 70 : year == m_firstYear ? 35 : 6;
        for (const Told &told : kTold) {
            if (chance(percentTold))
                addHistory(year, told.measure, told.dimensions);
        }
    }
}

/// For the whole year, quarter by quarter, or some quarters of it; not every dimension, and some
/// that were not collected.
void Inventor::addHistory(int year, const std::string &measure, const Texts &dimensions)
{
    const int manner = below(10);
    for (const std::string &dimension : dimensions) {
        if (dimensions.size() > 1 && chance(25))
            continue;
        for (int quarter = 0; quarter <= 4; ++quarter) {
            const bool isTold = manner < 6    ? quarter == 0
                                : manner == 6 ? true
                                : manner < 9  ? quarter > 0
                                              : quarter > 0 && chance(60);
            if (!isTold)
                continue;
            const std::string value = chance(8)    ? "n/a"
                                      : chance(10) ? "0"
                                                   : std::to_string(below(90));
            m_sheets["history"].add({{"year", label(year)},
                                     {"quarter", quarter == 0 ? "" : std::to_string(quarter)},
                                     {"measure", measure},
                                     {"dimension", dimension},
                                     {"value", value}});
        }
    }
}

void Inventor::inventDemand()
{
    for (const char *measure :
         {"Referrals to Children's Social Care", "Open cases", "Contacts", "Never any"}) {
        const bool isNone = std::string(measure) == "Never any";
        for (int year = m_firstYear - 3; year <= m_lastYear; ++year) {
            if (chance(80))
                m_sheets["demand"].add(
                    {{"year", label(year)},
                     {"measure", measure},
                     {"value", isNone || chance(10) ? "0" : std::to_string(900 + below(6000))}});
        }
    }
}

} // namespace redress::recount
