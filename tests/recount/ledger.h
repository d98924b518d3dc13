// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recount/almanac.h"
#include "tests/recount/sheets.h"

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace redress::recount {

/// What tells one entry from another: the words that table definitions use for rows and filters.
enum Mark {
    kDirectorate,
    kService, ///< "Directorate|Service": two directorates may each have one of that name.
    kTeam,    ///< "Directorate|Service|Team", with a blank for no service.
    kKind,
    kProcedure,
    kStage,
    kOutcome,
    kBand,
    kComplainantType,
    kChild,
    kAdvocate,
    kContactMethod,
    kTheme,
    kTriage,         ///< Blank: no import brings what triage decided.
    kComplimentFrom, ///< No import brings it: the test records it after one, as the next ones.
    kIssueCategory,
    kRootCause,
    kIssueOutcome,
    kUpheldReason,
    kPillar,
    kSampleTheme,
    kActionCategory,
    kScope,
    kCostType,
    kCostHead,
    kDecision,
    kRemedyCategory,
    kRemedyType, ///< Of the council's own remedies, which no import brings.
    kDemandIndicator,
    kMarks
};

constexpr int kBlank = 0;
constexpr int kCannotTell = -1; ///< Entries of this kind have no such mark.
constexpr char kBetween = '|';

/// -1 for a word that is none.
int markNamed(const std::string &word);

/// Texts as numbers, so that the loops compare numbers. The blank text is kBlank.
class Words final
{
public:
    Words() { id(""); }
    int id(const std::string &text);
    const std::string &text(int id) const { return m_texts[size_t(id)]; }

private:
    std::vector<std::string> m_texts;
    std::unordered_map<std::string, int> m_ids;
};

/// One thing that can be counted, with every day and mark that it bears.
struct Entry {
    std::string reference;
    int stage = 0; ///< 0 where there is none.
    int received = Almanac::kNoDay;
    int responded = Almanac::kNoDay;
    int concluded = Almanac::kNoDay; ///< Day of the outcome, of whichever kind.
    int found = Almanac::kNoDay;     ///< The same, of the four findings alone.
    int panel = Almanac::kNoDay;
    int paid = Almanac::kNoDay;
    int decided = Almanac::kNoDay;
    int due = Almanac::kNoDay;       ///< Of a recommendation.
    int replied = Almanac::kNoDay;   ///< To an enquiry of the Ombudsman.
    int replyBy = Almanac::kNoDay;   ///< Its day.
    int closed = Almanac::kNoDay;    ///< Answered, withdrawn or discontinued.
    int escalated = Almanac::kNoDay; ///< When its complaint was taken to stage 2.
    int panelBy = Almanac::kNoDay;
    int heldFrom = Almanac::kNoDay;
    int heldTo = Almanac::kNoDay; ///< kNoDay while the hold goes on.
    int done = Almanac::kNoDay;   ///< An action, a recommendation or a remedy.
    int taken = -1;               ///< Working days to the response.
    bool isTimely = false;
    bool isWithinAim = false; ///< By the limit where the procedure has no aim.
    bool isWithinLimit = false;
    bool hasWiderAction = false;
    bool hasMoney = false;
    long long pence = 0;
    bool isIssueUpheld = false;
    std::string quote;
    std::array<int, kMarks> marks;

    Entry() { marks.fill(kCannotTell); }
};

struct Demand {
    int year;
    int indicator;
    long long value;
};

/// The files of an import read row by row, as import-format.md words them.
class Ledger final
{
public:
    Ledger(const Sheets &sheets,
           const std::map<std::string, std::vector<std::string>> &starterLists,
           const Almanac &almanac);

    const Almanac &almanac() const { return m_almanac; }
    Words &words() const { return m_words; }

    std::vector<Entry> contacts;
    std::vector<Entry> stages;
    std::vector<Entry> issues;
    std::vector<Entry> actions;
    std::vector<Entry> costs;
    std::vector<Entry> ombudsman;
    std::vector<Entry> remedies;
    std::vector<Entry> ownRemedies; ///< Of the council.
    std::vector<Entry> sample;
    std::vector<Demand> demand;

    /// Values of a mark in the order of reports.
    std::array<std::vector<int>, kMarks> order;
    /// No record is of an earlier day.
    int firstDay = Almanac::kNoDay;

private:
    using Row = std::map<std::string, std::string>;

    void readServices(const Sheet &sheet);
    void readCases(const Sheet &sheet);
    void readStages(const Sheet &sheet);
    void readHanging(const Sheets &sheets);
    void readSample(const Sheet &sheet);
    void readOmbudsman(const Sheets &sheets);
    void readDemand(const Sheet &sheet);
    void setPlace(Entry &entry, const Row &row) const;
    void setOutcome(Entry &entry, const Row &row) const;
    void setTimeliness(Entry &entry, const Row &row, const Entry &ofCase) const;
    void setTeam(Entry &entry, const Row &row);
    void orderTeams();
    void setEscalations();
    Entry onStage(const Row &row) const;
    int day(const Row &row, const std::string &column) const;
    int listed(Mark list, const std::string &text);
    int word(const Row &row, const std::string &column) const;
    void notBefore(int day);

    const Almanac &m_almanac;
    mutable Words m_words;
    std::unordered_map<std::string, size_t> m_caseAt;
    std::unordered_map<std::string, size_t> m_stageAt;
    std::map<std::string, std::vector<int>> m_teams; ///< By place, in the order of appearance.
};

} // namespace redress::recount
