// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdata.h"
#include "core/report/papertable.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace redress {

/// A piece of text that is set in one way.
struct TextRun {
    enum class Role {
        Plain,
        Bold,
        Italic,
        Figure,        ///< A live figure: tinted while writing, plain in print.
        MissingFigure, ///< A figure without a value: says so, and is listed.
        FootnoteMark,  ///< The number of a footnote, raised; `footnote` tells which.
    };

    QString text;
    Role role = Role::Plain;
    QString link;      ///< Address, or "#anchor" of a heading, table or chart; empty if none.
    QString figure;    ///< Name of the figure behind a role of Figure or MissingFigure.
    int footnote = -1; ///< Of a FootnoteMark: index in Document::footnotes.

    /// What a paper that has pages says of the place that the link leads to.
    enum class Page {
        None,
        Alone,  ///< "page 7" in place of the text, which papers without pages print.
        Behind, ///< "Table 4 (page 7)"
    };
    Page page = Page::None;

    bool operator==(const TextRun &) const = default;
};

using RichText = std::vector<TextRun>;

/// The text of all runs.
QString plainText(const RichText &text);

struct HeadingBlock {
    enum class Look {
        Plain,
        Banner, ///< On a coloured band over the whole width: opens a part that is designed.
    };

    int level = 1;  ///< 1 to 3; the title of the paper stands above them.
    QString number; ///< "3.1", "Section 2", "Appendix A", "A.1"; empty where it is not numbered.
    QString text;
    QString anchor;
    bool startsPage = false;
    bool isInContents = true;
    Look look = Look::Plain;

    bool operator==(const HeadingBlock &) const = default;
};

struct ParagraphBlock {
    enum class Style { Body, Lead, Note, Standing };

    RichText text;
    Style style = Style::Body;
    QString number;   ///< Of numbered paragraphs, "2.1"; empty for others.
    QString anchor{}; ///< Where text refers to the paragraph; empty where none does.

    bool operator==(const ParagraphBlock &) const = default;
};

struct ListBlock {
    enum class Marker { Bullet, Number, Letter };

    Marker marker = Marker::Bullet;
    std::vector<RichText> items;

    bool operator==(const ListBlock &) const = default;
};

/// Labels and what they stand for: the head of a committee paper.
struct FactsBlock {
    struct Fact {
        QString label;
        RichText text;
        bool operator==(const Fact &) const = default;
    };
    std::vector<Fact> facts;

    bool operator==(const FactsBlock &) const = default;
};

struct TableBlock {
    QString number; ///< "Table 4".
    QString anchor;
    PaperTable table;
    std::shared_ptr<const FilledTable> filled; ///< Whose figures it prints; null if it has none.

    bool operator==(const TableBlock &) const = default;
};

struct ChartBlock {
    QString number; ///< "Figure 2".
    QString anchor;
    ChartData chart;
    double heightShare = 0.42; ///< Height as a share of the width of the text.
};

struct QuotationBlock {
    QString text;
    QString source;

    bool operator==(const QuotationBlock &) const = default;
};

/// Summary panels: each a figure set large, and what it says. They stand in a grid, and are read as
/// a list.
struct PanelsBlock {
    struct Panel {
        RichText figure; ///< "27", "8 out of 10": short.
        RichText text; ///< "complaints were received at stage 1, compared with 36 the year before"
        bool operator==(const Panel &) const = default;
    };
    std::vector<Panel> panels;

    bool operator==(const PanelsBlock &) const = default;
};

/// Columns side by side: two case studies, a summary and what was done about it, quotations in two
/// columns. Each is read to its end before the next. Where a page cannot hold them beside each
/// other, they stand below each other.
struct SideBySideBlock {
    using Content = std::variant<ParagraphBlock, ListBlock, QuotationBlock>;
    struct Side {
        QString title; ///< A heading beneath those of the paper; with one, the side is boxed.
        std::vector<Content> content;
        bool operator==(const Side &) const = default;
    };
    std::vector<Side> sides; ///< Two or three.

    bool operator==(const SideBySideBlock &) const = default;
};

/// The list of headings with their pages.
struct ContentsBlock {
    bool operator==(const ContentsBlock &) const = default;
};

struct PageBreakBlock {
    bool operator==(const PageBreakBlock &) const = default;
};

using Block =
    std::variant<HeadingBlock, ParagraphBlock, ListBlock, FactsBlock, TableBlock, ChartBlock,
                 QuotationBlock, PanelsBlock, SideBySideBlock, ContentsBlock, PageBreakBlock>;

/// A note at the foot of the page that has its mark; at the end where there are no pages.
struct PaperFootnote {
    QString mark; ///< "1", in the order of the text.
    RichText text;

    bool operator==(const PaperFootnote &) const = default;
};

/// A figure of the narrative that has no value, and where.
struct MissingFigure {
    QString figure;
    QString section;
    QString why;

    bool operator==(const MissingFigure &) const = default;
};

/// A paper as it will be printed, before it is laid out: every format is written from this.
struct Document {
    QString title;
    QString subtitle;
    QString organisation;
    QString runningHead;  ///< Top left of each page after the first.
    QString runningAside; ///< Top right: SAMPLE, DRAFT, and for whom the copy is.
    QString footer;       ///< Bottom left: council, and as at when.
    QString language;     ///< "en-GB" or "cy-GB".
    QString author;
    std::vector<Block> blocks;
    std::vector<PaperFootnote> footnotes;
    std::vector<MissingFigure> missing;

    bool operator==(const Document &) const = default;
};

} // namespace redress
