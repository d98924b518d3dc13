// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

#include <functional>

class QMenu;

namespace redress {

class Spelling;

/// The word at \p cursor if it is not spelt right, selected; a null cursor if it is.
QTextCursor wrongWordAt(const QTextCursor &cursor, const Spelling &spelling);

/// The next such word from a place of the text, and from its beginning again; null if there is
/// none.
QTextCursor nextWrongWord(QTextDocument *document, int from, const Spelling &spelling);

/// Puts what might be meant by \p word before all that the menu has, each to take its place, and to
/// keep the word as right. \param learned is called when it is kept. Menu and word end together.
void addSuggestions(QMenu &menu, const QTextCursor &word, Spelling &spelling,
                    const std::function<void()> &learned);

} // namespace redress
