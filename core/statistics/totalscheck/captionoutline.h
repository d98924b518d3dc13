// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace redress {

/// The captions of tables and figures of a paper, and where its text speaks of them, in the order
/// of reading.
struct CaptionOutline {
    struct Mention {
        enum class Direction { None, Above, Below };

        bool isCaption = false;
        bool isFigure = false; ///< Of a figure or chart; of a table otherwise.
        int number = 0;
        QString title;                         ///< Of a caption.
        Direction direction = Direction::None; ///< Where the text says that it stands.
        QString words;                         ///< Of a reference: the words around it.
    };

    std::vector<Mention> mentions;
};

/// Reads a paper's text: a line that begins with "Table 3" and a title is a caption, "table 3" in
/// any other place a reference.
CaptionOutline outlineOfText(const QString &text);

/// Adds the references in a paragraph.
void addReferences(CaptionOutline &outline, const QString &text);

} // namespace redress
