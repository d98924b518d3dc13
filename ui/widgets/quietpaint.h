// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace redress::quiet {

// How QuietStyle paints each kind of thing. Every function leaves the painter as it was.

void field(QPainter &painter, const QStyleOption &option);
void button(QPainter &painter, const QStyleOption &option);
void toolButton(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
void focusRing(QPainter &painter, const QStyleOption &option);
void heading(QPainter &painter, const QStyleOptionHeader &option);
void tab(QPainter &painter, const QStyleOptionTab &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void menuPanel(QPainter &painter, const QStyleOption &option);
void menuSelection(QPainter &painter, const QStyleOption &option, const QRect &rect);
/// Makes all words of \p palette those of what is chosen, for a contrast theme.
void highlightWords(QPalette &palette);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace redress::quiet
