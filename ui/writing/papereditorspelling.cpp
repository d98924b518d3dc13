// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor of reports finds words that are not spelt right, and offers others.
#include "ui/writing/papereditor.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTextBlock>

namespace redress {

using namespace Qt::StringLiterals;

QTextCursor PaperEditor::wrongWordAt(const QTextCursor &cursor) const
{
    const QTextBlock block = cursor.block();
    const int place = cursor.position() - block.position();
    for (const Spelling::Word &word : Spelling::wordsOf(block.text())) {
        if (place < word.at || place > word.at + word.text.size() || m_spelling.isRight(word.text))
            continue;
        QTextCursor found(block);
        found.setPosition(block.position() + word.at);
        found.setPosition(block.position() + word.at + int(word.text.size()),
                          QTextCursor::KeepAnchor);
        return found;
    }
    return {};
}

void PaperEditor::addSuggestions(QMenu &menu, const QTextCursor &word)
{
    const QString wrong = word.selectedText();
    QAction *before = menu.actions().isEmpty() ? nullptr : menu.actions().front();
    const auto add = [&](const QString &text) {
        auto *action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    const QStringList others = m_spelling.suggestions(wrong);
    for (const QString &other : others) {
        connect(add(other), &QAction::triggered, this, [this, word, other] {
            QTextCursor cursor = word;
            cursor.insertText(other);
        });
    }
    if (others.isEmpty())
        add(tr("Nothing like it is known"))->setEnabled(false);
    connect(add(tr("Add \"%1\" to the words that are right").arg(wrong)), &QAction::triggered, this,
            [this, wrong] {
                m_spelling.learn(wrong);
                m_marks.rehighlight();
            });
    menu.insertSeparator(before);
}

void PaperEditor::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QTextCursor at = event->reason() == QContextMenuEvent::Keyboard
                               ? textCursor()
                               : cursorForPosition(event->pos());
    const QTextCursor word = wrongWordAt(at);
    if (!word.isNull())
        addSuggestions(*menu, word);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(cursorRect().bottomLeft())
                    : event->globalPos());
}

bool PaperEditor::checkSpelling()
{
    const int from = textCursor().selectionEnd();
    // To the end, and then from the beginning.
    for (const bool isAgain : {false, true}) {
        for (QTextBlock block = isAgain ? document()->begin() : document()->findBlock(from);
             block.isValid(); block = block.next()) {
            for (const Spelling::Word &word : Spelling::wordsOf(block.text())) {
                const int place = block.position() + word.at;
                if ((!isAgain && place < from) || m_spelling.isRight(word.text))
                    continue;
                QTextCursor cursor(document());
                cursor.setPosition(place);
                cursor.setPosition(place + int(word.text.size()), QTextCursor::KeepAnchor);
                setTextCursor(cursor);
                auto *menu = new QMenu(this);
                menu->setObjectName(u"spellingMenu"_s);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                addSuggestions(*menu, cursor);
                menu->popup(viewport()->mapToGlobal(cursorRect().bottomLeft()));
                return true;
            }
        }
    }
    return false;
}

} // namespace redress
