// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperreferences.h"

#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// \param number "Table 4" or "Figure 2"; empty where the paper does not number it.
void addCaption(CaptionOutline &outline, const QString &number, const QString &title, bool isFigure)
{
    static const QRegularExpression digits(u"(\\d+)"_s);
    const auto match = digits.match(number);
    if (!match.hasMatch())
        return;
    CaptionOutline::Mention mention;
    mention.isCaption = true;
    mention.isFigure = isFigure;
    mention.number = match.captured(1).toInt();
    mention.title = title;
    outline.mentions.push_back(mention);
}

struct Reader {
    CaptionOutline &outline;

    void operator()(const ParagraphBlock &block) const
    {
        addReferences(outline, plainText(block.text));
    }
    void operator()(const ListBlock &block) const
    {
        for (const RichText &item : block.items)
            addReferences(outline, plainText(item));
    }
    void operator()(const PanelsBlock &block) const
    {
        for (const PanelsBlock::Panel &panel : block.panels)
            addReferences(outline, plainText(panel.text));
    }
    void operator()(const SideBySideBlock &block) const
    {
        for (const SideBySideBlock::Side &side : block.sides) {
            for (const SideBySideBlock::Content &content : side.content)
                std::visit(*this, content);
        }
    }
    void operator()(const TableBlock &block) const
    {
        addCaption(outline, block.number, block.table.caption, false);
    }
    void operator()(const ChartBlock &block) const
    {
        addCaption(outline, block.number, block.chart.title, true);
    }
    void operator()(const auto &) const {}
};

} // namespace

CaptionOutline outlineOf(const Document &document)
{
    CaptionOutline outline;
    for (const Block &block : document.blocks)
        std::visit(Reader{outline}, block);
    return outline;
}

} // namespace redress
