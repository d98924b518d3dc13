// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/tounicode.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <map>
#include <string_view>
#include <vector>

namespace redress::pdf {

namespace {

using CodeUnits = std::vector<unsigned>;

constexpr unsigned kReplacement = 0xfffd;
constexpr unsigned kFirstLigature = 0xfb00;
constexpr std::array kLigatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

/// The hexadecimal strings and brackets between the operators of a map.
class Scanner final
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {}

    /// The next token; empty at the end.
    std::string_view next()
    {
        const size_t from = m_text.find_first_not_of(" \t\r\n", m_at);
        if (from == std::string_view::npos)
            return {};
        if (m_text[from] == '<') {
            const size_t to = m_text.find('>', from);
            m_at = to == std::string_view::npos ? m_text.size() : to + 1;
        } else if (m_text[from] == '[' || m_text[from] == ']') {
            m_at = from + 1;
        } else {
            const size_t to = m_text.find_first_of(" \t\r\n<[]", from + 1);
            m_at = to == std::string_view::npos ? m_text.size() : to;
        }
        return m_text.substr(from, m_at - from);
    }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

CodeUnits unitsOf(std::string_view token)
{
    CodeUnits units;
    for (size_t i = 1; i + 4 < token.size(); i += 4) {
        unsigned unit = 0;
        std::from_chars(token.data() + i, token.data() + i + 4, unit, 16);
        units.push_back(unit);
    }
    return units;
}

unsigned codeOf(std::string_view token)
{
    const CodeUnits units = unitsOf(token);
    return units.empty() ? 0 : units.front();
}

CodeUnits repaired(const CodeUnits &units)
{
    if (units.size() != 1)
        return units;
    const unsigned unit = units.front();
    if (unit == 0)
        return {kReplacement};
    if (unit == '\t' || unit == 0xa0)
        return {' '};
    if (unit == 0xad)
        return {'-'};
    if (unit < kFirstLigature || unit >= kFirstLigature + kLigatures.size())
        return units;
    CodeUnits letters;
    for (const char letter : std::string_view(kLigatures[unit - kFirstLigature]))
        letters.push_back(static_cast<unsigned char>(letter));
    return letters;
}

/// "<0001> <0005> <0041>" or "<0001> <0003> [<0041> <0062> <00660066>]"
void readRange(Scanner &scanner, std::string_view first, std::map<unsigned, CodeUnits> &map)
{
    unsigned code = codeOf(first);
    const unsigned last = codeOf(scanner.next());
    std::string_view token = scanner.next();
    if (token == "[") {
        for (token = scanner.next(); !token.empty() && token != "]"; token = scanner.next())
            map[code++] = repaired(unitsOf(token));
        return;
    }
    CodeUnits units = unitsOf(token);
    for (; code <= last && !units.empty(); ++code, ++units.back())
        map[code] = repaired(units);
}

std::map<unsigned, CodeUnits> readMap(const std::string &cmap)
{
    std::map<unsigned, CodeUnits> map;
    Scanner scanner(cmap);
    enum class Section { None, Ranges, Characters } section = Section::None;
    for (std::string_view token = scanner.next(); !token.empty(); token = scanner.next()) {
        if (token == "beginbfrange")
            section = Section::Ranges;
        else if (token == "beginbfchar")
            section = Section::Characters;
        else if (token == "endbfrange" || token == "endbfchar")
            section = Section::None;
        else if (token.front() == '<' && section == Section::Ranges)
            readRange(scanner, token, map);
        else if (token.front() == '<' && section == Section::Characters)
            map[codeOf(token)] = repaired(unitsOf(scanner.next()));
    }
    return map;
}

std::string hex(unsigned unit)
{
    char text[8];
    std::snprintf(text, sizeof text, "%04X", unit & 0xffffU);
    return text;
}

} // namespace

std::map<unsigned, std::vector<unsigned>> unicodeOf(const std::string &cmap)
{
    return readMap(cmap);
}

std::string repairedToUnicode(const std::string &cmap)
{
    const std::map<unsigned, CodeUnits> map = readMap(cmap);
    std::string text = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                       "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                       "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                       "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr size_t kMostInBlock = 100;
    size_t left = map.size();
    size_t inBlock = 0;
    for (const auto &[code, units] : map) {
        if (inBlock == 0) {
            inBlock = std::min(left, kMostInBlock);
            text.append(std::to_string(inBlock)).append(" beginbfchar\n");
        }
        text.append("<").append(hex(code)).append("> <");
        for (const unsigned unit : units)
            text += hex(unit);
        text += ">\n";
        --left;
        if (--inBlock == 0)
            text += "endbfchar\n";
    }
    return text + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace redress::pdf
