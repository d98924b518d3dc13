// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor of reports finds words that are not spelt right, and offers others.
#include "ui/writing/papereditor.h"

#include "ui/writing/spellingmenu.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace redress {

using namespace Qt::StringLiterals;

void PaperEditor::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor at = event->reason() == QContextMenuEvent::Keyboard
                               ? textCursor()
                               : cursorForPosition(event->pos());
    const QTextCursor word = wrongWordAt(at, m_spelling);
    if (!word.isNull())
        addSuggestions(*menu, word, m_spelling, [this] { m_marks.rehighlight(); });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(cursorRect().bottomLeft())
                    : event->globalPos());
}

bool PaperEditor::checkSpelling()
{
    const QTextCursor word = nextWrongWord(document(), textCursor().selectionEnd(), m_spelling);
    if (word.isNull())
        return false;
    setTextCursor(word);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"spellingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSuggestions(*menu, word, m_spelling, [this] { m_marks.rehighlight(); });
    menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    return true;
}

} // namespace redress
