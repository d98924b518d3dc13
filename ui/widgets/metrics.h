// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace redress {

/// Every size of the screen, derived from the font, so that text size and scaling move all of them.
///
/// The unit is the height of the font: 13 device-independent pixels where the system's text is of
/// that size, which makes a grid of 8.
class Metrics final
{
public:
    explicit Metrics(const QFont &font);
    explicit Metrics(const QWidget *widget);

    int text() const { return m_text; }
    int times(double factor) const { return qRound(factor * m_text); }
    int row() const { return times(2.4); }    ///< Of a table.
    int field() const { return times(2.15); } ///< Of a field or a button.
    int gap() const { return times(0.6); }    ///< Between things that belong together.
    int margin() const { return times(1.2); } ///< Of a page.
    int icon() const { return times(1.25); }
    int shape() const { return times(0.95); } ///< Of a status shape.
    int hairline() const { return qMax(1, m_text / 20); }
    int digits(int count) const; ///< Width of so many figures.

    QFont bold() const;
    QFont title() const; ///< Of the page: 1.4 times the text, semi-bold.
    QFont lead() const;  ///< Of what is chosen: 1.15 times the text.

    /// Whether a window of this width has too little room for panes side by side and for names
    /// beside icons, as at twice the text size.
    bool isCramped(int windowWidth) const { return windowWidth < times(72); }

private:
    QFont m_font;
    int m_text;
};

} // namespace redress
