// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QString>

namespace redress {

/// What stands around the text of a letter.
struct LetterFrame {
    QString council;
    QString language;       ///< As paperLanguage() says; empty: as it is spoken.
    QString councilAddress; ///< As lines; empty: the letter goes on headed paper.
    QString recipient;      ///< Name and address, as lines.
    QString reference;
    QDate datedOn;
    QString author; ///< For the properties of the file.
    bool isSample = false;
    bool isDraft = false; ///< Not all of it is filled in: says so at the top of each page.
};

/// A letter as a paper of blocks, for every format that papers are written in. It has no cover: its
/// subject is the first heading among its blocks, and the paper itself has no title; whoever lays
/// it out says subjectOf() instead.
///
/// The text is of paragraphs with an empty line between them, in which a new line stays one;
/// "- " begins an item of a list, "# " a heading, of which the first is the subject of the letter;
/// **bold**, *italic*, [words](address); a backslash takes the meaning from the character behind
/// it.
Document letterDocument(const QString &text, const LetterFrame &frame);

/// The subject of a letter: its first heading, as plain text; empty if it has none.
QString subjectOf(const QString &text);
/// The same of a letter that was made.
QString subjectOf(const Document &letter);

} // namespace redress
