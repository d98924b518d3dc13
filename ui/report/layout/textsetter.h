// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

#include <QHash>
#include <QRawFont>
#include <QSet>

#include <utility>
#include <vector>

namespace redress {

/// A line of text before it has a place.
struct SetLine {
    std::vector<PlacedRun> runs{};
    double width = 0; ///< Without the space at its end.
};

/// Measures text and breaks it into lines. Not shared between threads.
class TextSetter final
{
public:
    TextSetter();

    /// Width of \p text on one line.
    double width(const QString &text, const PaperFont &font) const;
    /// Width of the longest piece that a line break would not divide.
    double widestWord(const QString &text, const PaperFont &font) const;

    /// Lines of at most \p width; at least one. A word that is longer is divided.
    /// \param elements one for each run of \p text: goes into what becomes of it.
    std::vector<SetLine> lines(const RichText &text, const PaperFont &font, PaperInk ink,
                               double width, const std::vector<int> &elements);
    std::vector<SetLine> lines(const QString &text, const PaperFont &font, PaperInk ink,
                               double width);
    /// All on one line, cut short with an ellipsis where it is longer than \p width.
    SetLine oneLine(const QString &text, const PaperFont &font, PaperInk ink, double width);

    /// \p text without what cannot be printed: tabs and control characters; a box stands for
    /// characters that the typeface lacks, and unprintable() lists them.
    QString printable(const QString &text);
    QStringList unprintable() const;

private:
    void appendPrintable(QString &text, char32_t character);

    QRawFont m_face;
    mutable QHash<std::pair<QString, PaperFont>, double> m_widths;
    mutable QHash<std::pair<QString, PaperFont>, double> m_words;
    QSet<char32_t> m_unprintable;
};

double ascent(const PaperFont &font);
double descent(const PaperFont &font);

} // namespace redress
