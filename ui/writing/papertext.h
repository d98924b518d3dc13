// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextFormat>

#include <deque>
#include <optional>
#include <vector>

class QTextDocument;

namespace redress {

/// The parts of a report as a text that is edited, and back.
///
/// A paragraph, a heading or an item of a list is a block of the text. A live figure is one letter
/// in it, a table, a chart or a list of records a block with one letter: neither can be half
/// deleted, and undo brings it back whole. Kinds that are no text are kept as they are.
class PaperText final
{
public:
    /// What stands for one letter.
    enum Object {
        FieldObject = QTextFormat::UserObject + 1,
        FootnoteObject,
        PartObject,
    };
    enum Property {
        FieldName = QTextFormat::UserProperty + 1, ///< "received|change"
        FootnoteText,                              ///< As written, with marks.
        PartNumber,                                ///< Of a block: index among the known parts.
    };

    /// \param document must outlive the object.
    explicit PaperText(QTextDocument &document);

    /// Puts \p parts in the place of all text; there is nothing to undo afterwards.
    void setParts(const std::vector<ReportPart> &parts);
    std::vector<ReportPart> parts() const;
    /// The same parts, each with the block where it begins.
    struct Placed {
        ReportPart part;
        QTextBlock block;
    };
    std::vector<Placed> placed() const;

    /// What a block is: its kind and how it is set; its text is that of the block.
    const ReportPart &partAt(const QTextBlock &block) const;
    static bool isText(ReportPart::Kind kind);
    static bool isHeading(ReportPart::Kind kind);
    static bool isList(ReportPart::Kind kind);
    /// Whether its blocks are pairs: a label, a tab and what it stands for.
    static bool isOfPairs(ReportPart::Kind kind);

    /// Makes the chosen blocks another kind of text.
    void setKind(const QTextCursor &cursor, ReportPart::Kind kind, int level = 1);
    /// Puts a part behind the block of \p cursor. \return the block.
    QTextBlock insertPart(QTextCursor cursor, const ReportPart &part);
    /// Puts \p part, which is no text, in the place of the one at \p block.
    void replacePart(const QTextBlock &block, const ReportPart &part);
    /// Names the part at \p block, for text that refers to it.
    void giveId(const QTextBlock &block, const QString &id);
    /// Moves the block by one up or down, with all of its list. \return whether there was room.
    bool move(QTextCursor &cursor, bool isDown);

    /// Puts text with marks at the cursor: fields become live figures.
    void insertMarkup(QTextCursor &cursor, const QString &markup) const;
    void insertField(QTextCursor &cursor, const QString &field) const;
    void insertFootnote(QTextCursor &cursor, const QString &text) const;
    /// A block, or what of it lies between two places, as it is written.
    QString markupOf(const QTextBlock &block, int from = 0, int to = -1) const;

    /// The field at \p place; empty if there is none.
    static QString fieldAt(const QTextDocument &document, int place);
    /// The text of the footnote at \p place, as it is written; nothing if there is none.
    static std::optional<QString> footnoteAt(const QTextDocument &document, int place);

private:
    int know(const ReportPart &part);
    void dress(QTextCursor &cursor, const ReportPart &part) const;
    void fillBlock(QTextCursor &cursor, int number, const QString &markup) const;
    QTextCharFormat letterFormat(const ReportPart &part) const;

    QTextDocument &m_document;
    std::deque<ReportPart> m_known; ///< Grows alone, so that undo finds what it names.
};

} // namespace redress
