// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QString>

namespace redress {

/// Splits text at its marks and hands the pieces on: `**bold**`, `*italic*`, `[text](address)`, and
/// `^[a footnote]`, whose text may have marks of its own but no footnote.
///
/// A mark without its other half is text.
class MarkupReader final
{
public:
    /// \param text must outlive the reader.
    explicit MarkupReader(const QString &text)
        : m_text(text)
    {}

    /// Moves to the next piece. Of a footnote it has the role FootnoteMark, and its text, as
    /// written. \return false at the end.
    bool next(TextRun &run);

private:
    TextRun::Role role() const;
    void readPlain(TextRun &run);
    bool readLink(TextRun &run);
    bool readFootnote(TextRun &run);

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_isBold = false;
    bool m_isItalic = false;
};

} // namespace redress
