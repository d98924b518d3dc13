// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QMultiMap>
#include <QStringList>

namespace redress {

/// Letters with the words that answer to them.
class Letters final
{
public:
    void take(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_words.insert(key.toString(), text);
    }
    QStringList clashes() const
    {
        QStringList found;
        for (const QString &letter : m_words.uniqueKeys()) {
            if (m_words.count(letter) > 1)
                found.append(letter + QStringLiteral(": ") +
                             m_words.values(letter).join(QStringLiteral(", ")));
        }
        return found;
    }

private:
    QMultiMap<QString, QString> m_words;
};

} // namespace redress
