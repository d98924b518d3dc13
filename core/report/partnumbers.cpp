// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/partnumbers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

struct ComposerText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportComposer)
};

/// "A" for 1, "B" for 2, "AA" for 27.
QString letter(int number)
{
    QString letters;
    for (int left = number; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(u'A' + (left - 1) % 26));
    return letters;
}

class Numberer final
{
public:
    explicit Numberer(const ReportDefinition &definition)
        : m_definition(definition)
    {}

    PartNumber numberOf(const ReportPart &part)
    {
        switch (part.kind) {
        case Kind::Heading:
            return {true, headingNumber(part), u"section-%1"_s.arg(++m_sections)};
        case Kind::Appendix:
            return {true, appendixNumber(part), u"section-%1"_s.arg(++m_sections)};
        case Kind::Table:
            return {true, ComposerText::tr("Table %1").arg(++m_tables), unique(u"table-"_s, part)};
        case Kind::Chart:
            return {true, ComposerText::tr("Figure %1").arg(++m_charts), unique(u"chart-"_s, part)};
        case Kind::Text:
            return {true, paragraphNumber(part),
                    part.id.isEmpty() ? QString() : u"paragraph-"_s + part.id};
        default:
            return {};
        }
    }

private:
    static size_t levelOf(const ReportPart &part)
    {
        return size_t(std::clamp(part.level, 1, 3)) - 1;
    }

    /// A heading at this level: what is deeper counts anew, and stands beneath \p base.
    void open(size_t level, const QString &base)
    {
        m_bases[level] = base;
        for (size_t deeper = level + 1; deeper < m_counts.size(); ++deeper) {
            m_counts[deeper] = 0;
            m_bases[deeper].clear();
        }
        if (level == 0)
            m_paragraph = 0;
    }

    QString headingNumber(const ReportPart &part)
    {
        const size_t level = levelOf(part);
        if (!part.label.isEmpty()) {
            open(level, {});
            return u"%1 %2"_s.arg(part.label).arg(++m_labels[part.label]);
        }
        // Numbers below the first level are those of paragraphs, where these have any.
        const bool isCounted = m_definition.numbersHeadings && part.isNumbered &&
                               !(level > 0 && m_definition.numbersParagraphs) &&
                               (level == 0 || !m_bases[level - 1].isEmpty());
        if (!isCounted) {
            open(level, {});
            return {};
        }
        const QString own = QString::number(++m_counts[level]);
        QString number = level == 0 ? own : m_bases[level - 1] + u'.' + own;
        open(level, number);
        return number;
    }

    QString appendixNumber(const ReportPart &)
    {
        ++m_appendices;
        const QString mark =
            m_definition.lettersAppendices ? letter(m_appendices) : QString::number(m_appendices);
        // Figures would be taken for those of the sections.
        open(0, m_definition.lettersAppendices ? mark : QString());
        return ComposerText::tr("Appendix %1").arg(mark);
    }

    QString paragraphNumber(const ReportPart &part)
    {
        if (!m_definition.numbersParagraphs || !part.isNumbered || m_bases.front().isEmpty())
            return {};
        return u"%1.%2"_s.arg(m_bases.front()).arg(++m_paragraph);
    }

    /// The same table may stand in two places, as with other filters.
    QString unique(const QString &kind, const ReportPart &part)
    {
        const QString &name = part.id.isEmpty() ? part.text : part.id;
        const int before = m_names[kind + name]++;
        return before == 0 ? kind + name : u"%1%2-%3"_s.arg(kind, name).arg(before + 1);
    }

    const ReportDefinition &m_definition;
    std::array<int, 3> m_counts{};
    std::array<QString, 3> m_bases;
    QHash<QString, int> m_labels;
    QHash<QString, int> m_names;
    int m_paragraph = 0;
    int m_appendices = 0;
    int m_sections = 0;
    int m_tables = 0;
    int m_charts = 0;
};

} // namespace

std::vector<PartNumber> numberParts(const ReportDefinition &definition,
                                    const std::function<bool(const ReportPart &)> &isWanted)
{
    Numberer numberer(definition);
    std::vector<PartNumber> numbers;
    numbers.reserve(definition.parts.size());
    for (const ReportPart &part : definition.parts)
        numbers.push_back(isWanted(part) ? numberer.numberOf(part) : PartNumber{false, {}, {}});
    return numbers;
}

} // namespace redress
