// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"
#include "core/report/document.h"
#include "ui/report/paperfonts.h"
#include "ui/report/paperpicture.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace redress {

/// A place in the palette of the page; the painter knows the colours.
enum class PaperInk {
    Text,
    Quiet,
    Rule,
    QuietRule,
    RowRule,
    Ground,
    Box,
    BoxBar,
    Accent,    ///< Figures of summary panels, and the bar beside them.
    AccentBox, ///< The ground of a summary panel.
    Banner,    ///< The band of a heading.
    OnBanner,  ///< Text on it.
};

/// A piece of a line that is set in one way.
struct PlacedRun {
    double x = 0; ///< From the start of the line, along the reading direction.
    double width = 0;
    QString text{}; ///< Ends in a space where the next line goes on with another word.
    PaperFont font;
    PaperInk ink = PaperInk::Text;
    TextRun::Role role = TextRun::Role::Plain;
    QString figure{};
    int element = -1; ///< Of the structure: that of the line, or of a link in it.
    bool isUnderlined = false;
    double rise = 0;   ///< Above the base line: the mark of a footnote.
    int footnote = -1; ///< Of such a mark: index in Document::footnotes.
};

struct TextLine {
    QPointF origin{}; ///< Start of the base line.
    QRectF box{};     ///< What the line covers, on the page.
    std::vector<PlacedRun> runs{};
    bool isTurned = false; ///< Reads upwards.
};

/// A straight rule, given as the area that it covers.
struct Rule {
    QRectF rect{};
    PaperInk ink = PaperInk::Rule;
    bool isDotted = false;
};

/// A ground behind text.
struct Ground {
    QRectF rect{};
    PaperInk ink = PaperInk::Ground;
};

struct PlacedChart {
    QRectF rect{};
    std::shared_ptr<const ChartLayout> chart{};
};

/// A picture, or a page of another paper, on its page. A PDF draws the page itself; elsewhere its
/// place is left blank.
struct PlacedPicture {
    QRectF rect{};
    std::shared_ptr<const PaperPicture> picture{};
};

struct PageItem {
    /// What is no content: for the eye alone, or repeated on many pages.
    static constexpr int kDecoration = -1;
    static constexpr int kRepeated = -2;

    std::variant<Ground, Rule, TextLine, PlacedChart, PlacedPicture> shape{};
    int element = kDecoration; ///< Index in PageLayout::elements, or one of the above.
    int block = -1;            ///< Index in Document::blocks; -1 for cover and running lines.

    bool isContent() const { return element >= 0; }
    QRectF box() const;
    const TextLine *text() const { return std::get_if<TextLine>(&shape); }
};

struct PaperPage {
    QSizeF size{}; ///< In units; wider than high where the sheet is turned.
    std::vector<PageItem>
        items{}; ///< Grounds, rules, running lines, then the content as it is read.
};

/// A node of the structure that a screen reader walks. Children follow their parent in the list.
struct StructElement {
    enum class Type {
        Document,
        Section,
        Title,
        Heading1,
        Heading2,
        Heading3,
        Paragraph,
        List,
        ListItem,
        Label,
        ListBody,
        Table,
        Row,
        HeaderCell,
        DataCell,
        Figure,
        Caption,
        Quotation,
        Contents,
        ContentsEntry,
        Link,
        Note,
    };
    enum class Scope { None, Column, Row };

    Type type = Type::Paragraph;
    int parent = -1;
    QString alternative{}; ///< Of a figure: what it says, in a sentence.
    QString spoken{};      ///< Said in place of the text; empty: the text.
    QString link{};        ///< Of a link: address, or "#anchor".
    QString linkName{};    ///< Of a link: where it leads, in words.
    Scope scope = Scope::None;
    int columnSpan = 1;
    int rowSpan = 1;
    ListBlock::Marker marker = ListBlock::Marker::Bullet;
};

/// A place in the paper.
struct PaperPlace {
    int page = 0; ///< From 0.
    double y = 0;
};

/// A heading: entry of the outline beside the paper.
struct Bookmark {
    QString text{}; ///< With its number.
    int level = 1;
    PaperPlace place{};
    int block = -1;
};

/// A paper, laid out once, as data: preview, printer and PDF read the same pages.
struct PageLayout {
    QString title;
    QString author;
    QString language;
    std::vector<PaperPage> pages;
    std::vector<StructElement> elements; ///< The first is the document.
    std::vector<Bookmark> bookmarks;
    QHash<QString, PaperPlace> anchors; ///< Of headings, tables and charts, without "#".
    QStringList unprintable; ///< Characters that the typeface lacks and that a box stands for.
};

/// Text of a page in the order of reading, a line for a line; running lines come first.
QString pageText(const PaperPage &page);

/// The run under \p point, for a click on a live figure; null if there is none.
const PlacedRun *runAt(const PaperPage &page, QPointF point);

/// Index in Document::blocks of what stands at \p point, -1 if nothing does.
int blockAt(const PaperPage &page, QPointF point);

/// What the block covers on this page; empty if it does not stand there.
QRectF blockBox(const PaperPage &page, int block);

} // namespace redress
