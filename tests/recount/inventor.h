// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recount/almanac.h"
#include "tests/recount/sheets.h"

#include <random>
#include <string>
#include <vector>

namespace redress::recount {

/// Invents a council by chance: some thousand cases of five years with awkward days, all of which
/// an import accepts. The same seed gives the same files on every computer.
class Inventor final
{
public:
    Inventor(unsigned seed, const Almanac &almanac);

    Sheets invent();

    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }
    /// The day of the import: nothing has happened later.
    int today() const { return m_today; }

private:
    using Row = std::map<std::string, std::string>;
    using Texts = std::vector<std::string>;

    struct Stage {
        std::string reference;
        std::string procedure;
        int caseReceived = 0;
        int number = 1;
        int received = 0;
        int concluded = Almanac::kNoDay;
        bool isAnswered = false;
    };

    int below(int count) { return int(m_random() % unsigned(count)); }
    bool chance(int percent) { return below(100) < percent; }
    const std::string &oneOf(const Texts &texts) { return texts[size_t(below(int(texts.size())))]; }
    std::string oneOrBlank(const Texts &texts, int percentBlank);

    int dayBetween(int first, int last);
    int awkwardDay(int first, int last);
    /// \p day, or kNoDay if it lies ahead.
    int past(int day) const { return day > m_today ? Almanac::kNoDay : day; }
    int replyDay(int received, int limit);

    void inventServices();
    void inventCase(int number);
    void inventComplaint(const std::string &reference, const std::string &procedure, int received);
    Stage inventStage(const Stage &asked);
    void setEnd(Row &row, Stage &stage, int limit);
    void inventWhatHangs(const Stage &stage);
    void inventSample(const Stage &stage);
    void inventOmbudsman(int number, const std::string &own);
    void inventRemedies(const std::string &reference);

    void inventHistory();
    void addHistory(int year, const std::string &measure, const Texts &dimensions);
    void inventDemand();

    const Almanac &m_almanac;
    std::mt19937 m_random;
    int m_firstYear;
    int m_lastYear;
    int m_firstDay; ///< Of records; some councils began within the first year.
    int m_today;
    Sheets m_sheets;
    std::vector<std::pair<std::string, std::string>> m_places; ///< Directorate and service.
};

} // namespace redress::recount
