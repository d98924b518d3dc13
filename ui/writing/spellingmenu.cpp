// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/spellingmenu.h"

#include "ui/writing/papereditor.h"

#include <QMenu>
#include <QTextBlock>
#include <QTextDocument>

namespace redress {

namespace {

QTextCursor selected(const QTextBlock &block, const Spelling::Word &word)
{
    QTextCursor found(block);
    found.setPosition(block.position() + word.at);
    found.setPosition(block.position() + word.at + int(word.text.size()), QTextCursor::KeepAnchor);
    return found;
}

} // namespace

QTextCursor wrongWordAt(const QTextCursor &cursor, const Spelling &spelling)
{
    const QTextBlock block = cursor.block();
    const int place = cursor.position() - block.position();
    for (const Spelling::Word &word : Spelling::wordsOf(block.text())) {
        if (place >= word.at && place <= word.at + word.text.size() && !spelling.isRight(word.text))
            return selected(block, word);
    }
    return {};
}

QTextCursor nextWrongWord(QTextDocument *document, int from, const Spelling &spelling)
{
    // To the end, and then from the beginning.
    for (const bool isAgain : {false, true}) {
        for (QTextBlock block = isAgain ? document->begin() : document->findBlock(from);
             block.isValid(); block = block.next()) {
            for (const Spelling::Word &word : Spelling::wordsOf(block.text())) {
                if ((isAgain || block.position() + word.at >= from) && !spelling.isRight(word.text))
                    return selected(block, word);
            }
        }
    }
    return {};
}

void addSuggestions(QMenu &menu, const QTextCursor &word, Spelling &spelling,
                    const std::function<void()> &learned)
{
    const QString wrong = word.selectedText();
    QAction *before = menu.actions().isEmpty() ? nullptr : menu.actions().front();
    const auto add = [&](const QString &text) {
        auto *action = new QAction(text, &menu);
        menu.insertAction(before, action);
        return action;
    };
    const QStringList others = spelling.suggestions(wrong);
    for (const QString &other : others) {
        QObject::connect(add(other), &QAction::triggered, &menu, [word, other] {
            QTextCursor cursor = word;
            cursor.insertText(other);
        });
    }
    if (others.isEmpty())
        add(PaperEditor::tr("Nothing like it is known"))->setEnabled(false);
    QObject::connect(add(PaperEditor::tr("Add \"%1\" to the words that are right").arg(wrong)),
                     &QAction::triggered, &menu, [&spelling, learned, wrong] {
                         spelling.learn(wrong);
                         learned();
                     });
    menu.insertSeparator(before);
}

} // namespace redress
