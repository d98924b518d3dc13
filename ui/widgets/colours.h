// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace redress {

/// What a colour says. Each goes with a shape and with words. \source design, "The look"
enum class Role {
    Normal, ///< Plain ink.
    Quiet,  ///< Ink of what matters less; still 4.5:1.
    Accent, ///< The selected place, the main action.
    Late,
    Soon,
    InTime,
    Held, ///< Held, information.
};

enum class Scheme { Light, Dark, Contrast };

/// How \p palette is meant: by the lightness of its window, or Contrast where the person has asked
/// the system for that. Then only the palette's own colours may be used.
Scheme schemeOf(const QPalette &palette);

/// Ink for \p role on the grounds of \p palette.
QColor ink(Role role, const QPalette &palette);

/// Ground of a selected row: pale, so that status inks stay readable on it.
QColor selectionGround(const QPalette &palette);
/// Ground of headings of tables.
QColor headingGround(const QPalette &palette);
/// Lines between rows and around panes.
QColor line(const QPalette &palette);
/// Edges of fields and buttons: 3:1 against the ground.
QColor edge(const QPalette &palette);
/// Text on the accent.
QColor onAccent(const QPalette &palette);

/// \p ground under the pointer or pressed: with \p part of the text's ink in it. In a contrast
/// theme the ground itself.
QColor tinted(const QPalette &palette, const QColor &ground, double part);

/// \p part of \p a and the rest of \p b.
QColor mixed(const QColor &a, const QColor &b, double part);

/// Contrast of two inks by WCAG 2, from 1 to 21.
double contrastOf(const QColor &a, const QColor &b);

QPalette lightPalette();
QPalette darkPalette();
/// White on black, for whoever has no contrast theme of the system and wants one here.
QPalette contrastPalette();

/// Marks the palettes of the program as those of a contrast theme, or not.
void setContrast(bool isContrast);

} // namespace redress
