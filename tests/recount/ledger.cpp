// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/ledger.h"

#include <algorithm>
#include <set>

namespace redress::recount {

namespace {

constexpr std::array kMarkNames{
    "directorate",
    "service",
    "team",
    "kind",
    "procedure",
    "stage",
    "outcome",
    "band",
    "complainant_type",
    "child",
    "advocate",
    "contact_method",
    "theme",
    "triage",
    "compliment_from",
    "issue_category",
    "root_cause",
    "issue_outcome",
    "upheld_reason",
    "pillar",
    "sample_theme",
    "action_category",
    "scope",
    "cost_type",
    "cost_head",
    "decision",
    "remedy_category",
    "remedy_type",
    "demand_indicator",
};
static_assert(kMarkNames.size() == kMarks);

/// The words of import-format.md, in its order.
const std::map<Mark, std::vector<std::string>> kFixedOrders{
    {kOutcome,
     {"upheld", "partially_upheld", "not_upheld", "no_finding", "withdrawn", "discontinued"}},
    {kBand, {"within_10", "within_20", "over_20"}},
    {kTriage,
     {"statutory", "corporate", "adult", "ombudsman", "enquiry", "councillor_enquiry",
      "representation", "compliment", "other_route", "not_accepted", "early_resolution"}},
    {kIssueOutcome, {"upheld", "partially_upheld", "not_upheld", "no_finding"}},
    {kScope, {"individual", "wider"}},
    {kCostType,
     {"independent_person", "investigating_officer", "stage_3_panel", "mediation",
      "financial_redress", "other"}},
    {kDecision,
     {"closed_no_further_action", "closed_out_of_jurisdiction", "premature", "not_upheld",
      "upheld_injustice", "upheld_no_injustice", "invalid"}},
    {kRemedyCategory,
     {"financial_remedy", "apology", "staff_training_or_guidance", "review_policy_or_procedure",
      "provide_service", "other"}},
};

std::string cell(const std::map<std::string, std::string> &row, const std::string &column)
{
    const auto found = row.find(column);
    return found == row.end() ? std::string() : found->second;
}

/// "1250.5" in pence.
long long penceOf(const std::string &pounds)
{
    const size_t point = pounds.find('.');
    if (point == std::string::npos)
        return std::stoll(pounds) * 100;
    std::string pennies = pounds.substr(point + 1);
    pennies.resize(2, '0');
    return std::stoll(pounds.substr(0, point)) * 100 + std::stoll(pennies);
}

std::string stageKey(const std::map<std::string, std::string> &row)
{
    return cell(row, "reference") + '/' + cell(row, "stage");
}

} // namespace

int markNamed(const std::string &word)
{
    for (size_t i = 0; i < kMarkNames.size(); ++i) {
        if (word == kMarkNames[i])
            return int(i);
    }
    return -1;
}

int Words::id(const std::string &text)
{
    const auto [at, isNew] = m_ids.try_emplace(text, int(m_texts.size()));
    if (isNew)
        m_texts.push_back(text);
    return at->second;
}

Ledger::Ledger(const Sheets &sheets,
               const std::map<std::string, std::vector<std::string>> &starterLists,
               const Almanac &almanac)
    : m_almanac(almanac)
{
    for (const auto &[name, items] : starterLists) {
        const int mark = markNamed(name);
        for (const std::string &item : items) {
            if (mark >= 0)
                listed(Mark(mark), item);
        }
    }
    for (const auto &[mark, words] : kFixedOrders) {
        for (const std::string &text : words)
            order[mark].push_back(m_words.id(text));
    }
    readServices(sheets.at("services"));
    readCases(sheets.at("cases"));
    orderTeams();
    readStages(sheets.at("stages"));
    setEscalations();
    readHanging(sheets);
    readOmbudsman(sheets);
    readDemand(sheets.at("demand"));
    readSample(sheets.at("dip_sample"));
}

int Ledger::day(const Row &row, const std::string &column) const
{
    return m_almanac.fromIso(cell(row, column));
}

int Ledger::word(const Row &row, const std::string &column) const
{
    return m_words.id(cell(row, column));
}

/// An item of a list, which grows at its end.
int Ledger::listed(Mark list, const std::string &text)
{
    const int id = m_words.id(text);
    std::vector<int> &items = order[list];
    if (id != kBlank && std::find(items.begin(), items.end(), id) == items.end())
        items.push_back(id);
    return id;
}

void Ledger::notBefore(int day)
{
    if (day != Almanac::kNoDay && (firstDay == Almanac::kNoDay || day < firstDay))
        firstDay = day;
}

/// Directorates by their order, in each its services by theirs; equals in the order of the file. A
/// blank is the place in the file, and a directorate has the order of the first row that names it
/// unless it has a row of its own.
void Ledger::readServices(const Sheet &sheet)
{
    struct Node {
        int order;
        std::string name;
    };
    std::vector<Node> directorates;
    std::map<std::string, std::vector<Node>> services;
    int line = 0;
    for (const Row &row : sheet.rows) {
        ++line;
        const std::string typed = cell(row, "sort_order");
        const int place = typed.empty() ? line : std::stoi(typed);
        const std::string directorate = cell(row, "directorate");
        const std::string service = cell(row, "service");
        const auto known = std::find_if(directorates.begin(), directorates.end(),
                                        [&](const Node &n) { return n.name == directorate; });
        if (known == directorates.end())
            directorates.push_back({place, directorate});
        else if (service.empty())
            known->order = place;
        if (!service.empty())
            services[directorate].push_back({place, service});
    }
    const auto byOrder = [](const Node &a, const Node &b) { return a.order < b.order; };
    std::stable_sort(directorates.begin(), directorates.end(), byOrder);
    for (const Node &directorate : directorates) {
        order[kDirectorate].push_back(m_words.id(directorate.name));
        std::vector<Node> &below = services[directorate.name];
        std::stable_sort(below.begin(), below.end(), byOrder);
        for (const Node &service : below)
            order[kService].push_back(m_words.id(directorate.name + kBetween + service.name));
    }
}

void Ledger::setPlace(Entry &entry, const Row &row) const
{
    const std::string service = cell(row, "service");
    entry.marks[kDirectorate] = word(row, "directorate");
    entry.marks[kService] =
        service.empty() ? kBlank : m_words.id(cell(row, "directorate") + kBetween + service);
}

/// A team belongs to the service, or to the directorate where none is named.
void Ledger::setTeam(Entry &entry, const Row &row)
{
    const std::string place = cell(row, "directorate") + kBetween + cell(row, "service");
    const std::string team = cell(row, "team");
    entry.marks[kTeam] = team.empty() ? kBlank : m_words.id(place + kBetween + team);
    std::vector<int> &known = m_teams[place];
    if (!team.empty() && std::find(known.begin(), known.end(), entry.marks[kTeam]) == known.end())
        known.push_back(entry.marks[kTeam]);
}

/// Of each directorate its own teams, then those of its services.
void Ledger::orderTeams()
{
    for (const int directorate : order[kDirectorate]) {
        const std::string name = m_words.text(directorate) + kBetween;
        std::vector<std::string> places{name};
        for (const int service : order[kService]) {
            if (m_words.text(service).compare(0, name.size(), name) == 0)
                places.push_back(m_words.text(service));
        }
        for (const std::string &place : places)
            order[kTeam].insert(order[kTeam].end(), m_teams[place].begin(), m_teams[place].end());
    }
}

void Ledger::readCases(const Sheet &sheet)
{
    for (const Row &row : sheet.rows) {
        Entry entry;
        entry.reference = cell(row, "reference");
        setPlace(entry, row);
        setTeam(entry, row);
        entry.marks[kKind] = word(row, "kind");
        entry.marks[kProcedure] = word(row, "procedure");
        entry.marks[kComplainantType] = listed(kComplainantType, cell(row, "complainant_type"));
        entry.marks[kAdvocate] = listed(kAdvocate, cell(row, "advocate"));
        entry.marks[kContactMethod] = listed(kContactMethod, cell(row, "contact_method"));
        entry.marks[kTheme] = listed(kTheme, cell(row, "theme"));
        entry.marks[kComplimentFrom] = listed(kComplimentFrom, cell(row, "compliment_from"));
        entry.marks[kTriage] = kBlank;
        const std::string child = cell(row, "child_or_young_person");
        entry.marks[kChild] = m_words.id(child == "yes" || child == "1" ? "1" : "0");
        entry.received = day(row, "received_date");
        entry.responded = day(row, "responded_date");
        entry.quote = cell(row, "quote");
        // S-08: local limits, 10 working days for an enquiry and 20 for a representation.
        const std::string kind = cell(row, "kind");
        const int allowed = kind == "representation" ? 20 : kind == "compliment" ? 0 : 10;
        entry.isTimely = allowed > 0 && entry.responded != Almanac::kNoDay &&
                         entry.responded <= m_almanac.after(entry.received, allowed);
        notBefore(entry.received);
        m_caseAt[entry.reference] = contacts.size();
        contacts.push_back(entry);
    }
}

/// "outcome_date is needed only when the finding was recorded on another day than the response."
void Ledger::setOutcome(Entry &entry, const Row &row) const
{
    const std::string outcome = cell(row, "outcome");
    entry.marks[kOutcome] = m_words.id(outcome);
    if (outcome.empty())
        return;
    const int own = day(row, "outcome_date");
    entry.concluded = own != Almanac::kNoDay ? own : day(row, "responded_date");
    if (outcome != "withdrawn" && outcome != "discontinued")
        entry.found = entry.concluded;
}

/// Day by day from the start of the clock. \source domain 3.1, 3.2, S-04, S-05, S-18; import
/// format, "Targets"
void Ledger::setTimeliness(Entry &entry, const Row &row, const Entry &ofCase) const
{
    const std::string &procedure = m_words.text(ofCase.marks[kProcedure]);
    const bool isByCode = procedure == "corporate" && ofCase.received >= m_almanac.day(2026, 4, 1);
    const bool isChildrens = procedure == "children_statutory";
    int start = entry.received;
    if (isByCode && entry.stage <= 2) {
        const int acknowledged = day(row, "acknowledged_date");
        start = acknowledged != Almanac::kNoDay ? acknowledged : m_almanac.after(entry.received, 5);
    }
    int allowed = 0;
    if (entry.stage == 1)
        allowed = isByCode ? 10 : 20;
    else if (entry.stage == 2 && isChildrens)
        allowed = 65;
    else if (entry.stage == 2 && procedure == "corporate")
        allowed = 20;
    int limit = allowed > 0 ? m_almanac.after(start, allowed) : Almanac::kNoDay;
    int aim = Almanac::kNoDay;
    if (isChildrens && entry.stage <= 2)
        aim = m_almanac.after(start, entry.stage == 1 ? 10 : 25);
    if (isChildrens && entry.stage == 3) {
        entry.panelBy = m_almanac.after(start, 30);
        limit = m_almanac.after(entry.panel != Almanac::kNoDay ? entry.panel : entry.panelBy, 20);
    }
    // "due_date replaces the computed limit; the aim stays, but is never later than it."
    if (const int given = day(row, "due_date"); given != Almanac::kNoDay) {
        limit = given;
        aim = aim == Almanac::kNoDay ? aim : std::min(aim, given);
    }
    if (entry.responded == Almanac::kNoDay)
        return;
    entry.taken = m_almanac.taken(start, entry.responded);
    const auto isBy = [&](int last) { return last != Almanac::kNoDay && entry.responded <= last; };
    entry.isWithinLimit = isBy(limit);
    entry.isWithinAim = isBy(aim != Almanac::kNoDay ? aim : limit);
    entry.isTimely = isBy(std::max(limit, day(row, "extension_agreed_to")));
    const char *band = entry.taken <= 10   ? "within_10"
                       : entry.taken <= 20 ? "within_20"
                                           : "over_20";
    entry.marks[kBand] = m_words.id(band);
}

/// Of every stage of a complaint, when the complaint was taken to stage 2.
void Ledger::setEscalations()
{
    for (Entry &entry : stages) {
        const auto second = m_stageAt.find(entry.reference + "/2");
        if (second != m_stageAt.end())
            entry.escalated = stages[second->second].received;
    }
}

void Ledger::readStages(const Sheet &sheet)
{
    for (const Row &row : sheet.rows) {
        const Entry &ofCase = contacts[m_caseAt.at(cell(row, "reference"))];
        Entry entry;
        entry.reference = ofCase.reference;
        entry.marks = ofCase.marks;
        entry.marks[kKind] = kCannotTell;
        entry.marks[kTheme] = kCannotTell;
        entry.marks[kTriage] = kCannotTell;
        entry.marks[kComplimentFrom] = kCannotTell;
        entry.stage = std::stoi(cell(row, "stage"));
        entry.marks[kStage] = word(row, "stage");
        entry.marks[kBand] = kBlank;
        entry.received = day(row, "received_date");
        entry.responded = day(row, "responded_date");
        entry.panel = day(row, "panel_date");
        entry.heldFrom = day(row, "on_hold_from");
        entry.heldTo = day(row, "on_hold_to");
        setOutcome(entry, row);
        setTimeliness(entry, row, ofCase);
        const bool isFound = entry.found != Almanac::kNoDay;
        entry.closed =
            entry.responded != Almanac::kNoDay || isFound ? entry.responded : entry.concluded;
        m_stageAt[stageKey(row)] = stages.size();
        stages.push_back(entry);
    }
}

/// A new entry on the stage that the row names.
Entry Ledger::onStage(const Row &row) const
{
    return stages[m_stageAt.at(stageKey(row))];
}

void Ledger::readHanging(const Sheets &sheets)
{
    for (const Row &row : sheets.at("issues").rows) {
        Entry entry = onStage(row);
        const std::string outcome = cell(row, "outcome");
        entry.isIssueUpheld = outcome == "upheld" || outcome == "partially_upheld";
        entry.marks[kIssueCategory] = listed(kIssueCategory, cell(row, "issue_category"));
        entry.marks[kRootCause] = listed(kRootCause, cell(row, "root_cause"));
        entry.marks[kIssueOutcome] = word(row, "outcome");
        entry.marks[kUpheldReason] = listed(kUpheldReason, cell(row, "upheld_reason"));
        issues.push_back(entry);
    }
    for (const Row &row : sheets.at("actions").rows) {
        Entry entry = onStage(row);
        entry.marks[kActionCategory] = listed(kActionCategory, cell(row, "category"));
        entry.marks[kScope] = word(row, "scope");
        entry.done = day(row, "completed_date");
        actions.push_back(entry);
        if (cell(row, "scope") == "wider")
            stages[m_stageAt.at(stageKey(row))].hasWiderAction = true;
    }
    for (const Row &row : sheets.at("costs").rows) {
        Entry entry = onStage(row);
        entry.marks[kCostType] = word(row, "cost_type");
        entry.marks[kCostHead] = listed(kCostHead, cell(row, "head"));
        entry.hasMoney = true;
        entry.pence = penceOf(cell(row, "amount"));
        entry.paid = day(row, "paid_date");
        notBefore(entry.paid);
        costs.push_back(entry);
    }
    for (const Row &row : sheets.at("own_remedies").rows) {
        Entry entry = onStage(row);
        entry.marks[kRemedyType] = listed(kRemedyType, cell(row, "type"));
        entry.hasMoney = !cell(row, "amount").empty();
        entry.pence = entry.hasMoney ? penceOf(cell(row, "amount")) : 0;
        entry.due = day(row, "due_date");
        entry.done = day(row, "given_date");
        ownRemedies.push_back(entry);
    }
}

/// One entry for each theme of a response; one without a theme where none was found in it.
void Ledger::readSample(const Sheet &sheet)
{
    std::set<std::string> withTheme;
    for (const Row &row : sheet.rows) {
        if (!cell(row, "pillar").empty() || !cell(row, "theme").empty())
            withTheme.insert(stageKey(row));
    }
    std::set<std::string> withoutTheme;
    for (const Row &row : sheet.rows) {
        const bool isBlank = cell(row, "pillar").empty() && cell(row, "theme").empty();
        if (isBlank &&
            (withTheme.count(stageKey(row)) || !withoutTheme.insert(stageKey(row)).second))
            continue;
        Entry entry = onStage(row);
        entry.marks[kPillar] = listed(kPillar, cell(row, "pillar"));
        entry.marks[kSampleTheme] = listed(kSampleTheme, cell(row, "theme"));
        sample.push_back(entry);
    }
}

void Ledger::readOmbudsman(const Sheets &sheets)
{
    std::unordered_map<std::string, size_t> places;
    for (const Row &row : sheets.at("ombudsman").rows) {
        Entry entry;
        entry.reference = cell(row, "reference");
        setPlace(entry, row);
        entry.marks[kDecision] = word(row, "decision");
        entry.received = day(row, "received_date");
        entry.decided = day(row, "decision_date");
        entry.replied = day(row, "enquiry_responded_date");
        entry.replyBy = day(row, "enquiry_due_date");
        notBefore(entry.received);
        places[entry.reference] = ombudsman.size();
        ombudsman.push_back(entry);
    }
    for (const Row &row : sheets.at("remedies").rows) {
        Entry entry = ombudsman[places.at(cell(row, "ombudsman_reference"))];
        entry.marks[kRemedyCategory] = word(row, "category");
        entry.hasMoney = !cell(row, "amount").empty();
        entry.pence = entry.hasMoney ? penceOf(cell(row, "amount")) : 0;
        entry.done = day(row, "completed_date");
        entry.due = day(row, "due_date");
        remedies.push_back(entry);
    }
}

void Ledger::readDemand(const Sheet &sheet)
{
    for (const Row &row : sheet.rows)
        demand.push_back({std::stoi(cell(row, "year").substr(0, 4)),
                          listed(kDemandIndicator, cell(row, "measure")),
                          std::stoll(cell(row, "value"))});
}

} // namespace redress::recount
