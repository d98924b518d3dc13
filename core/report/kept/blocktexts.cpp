// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/blocktexts.h"

namespace redress {

namespace {

TextRun plainRun(const QString &text)
{
    TextRun run;
    run.text = text;
    return run;
}

class TextReader final
{
public:
    void operator()(const ParagraphBlock &block) { found.push_back(block.text); }
    void operator()(const ListBlock &block)
    {
        found.insert(found.end(), block.items.begin(), block.items.end());
    }
    void operator()(const FactsBlock &block)
    {
        for (const FactsBlock::Fact &fact : block.facts)
            addJoined({plainRun(fact.label + QStringLiteral(": "))}, fact.text);
    }
    void operator()(const QuotationBlock &block)
    {
        const QString source =
            block.source.isEmpty() ? QString() : QStringLiteral(" \u2013 ") + block.source;
        found.push_back({plainRun(block.text + source)});
    }
    void operator()(const PanelsBlock &block)
    {
        for (const PanelsBlock::Panel &panel : block.panels) {
            found.push_back(panel.figure);
            found.push_back(panel.text);
        }
    }
    void operator()(const SideBySideBlock &block)
    {
        for (const SideBySideBlock::Side &side : block.sides) {
            if (!side.title.isEmpty())
                found.push_back({plainRun(side.title)});
            for (const SideBySideBlock::Content &content : side.content)
                std::visit(*this, content);
        }
    }
    void operator()(const auto &) {}

    std::vector<RichText> found;

private:
    void addJoined(RichText before, const RichText &text)
    {
        before.insert(before.end(), text.begin(), text.end());
        found.push_back(std::move(before));
    }
};

} // namespace

std::vector<RichText> textsOf(const Block &block)
{
    TextReader reader;
    std::visit(reader, block);
    return std::move(reader.found);
}

QString headingText(const HeadingBlock &heading)
{
    return heading.number.isEmpty() ? heading.text
                                    : heading.number + QLatin1Char(' ') + heading.text;
}

} // namespace redress
