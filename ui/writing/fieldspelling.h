// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <memory>

class QAction;
class QContextMenuEvent;
class QPlainTextEdit;

namespace redress {

class Settings;
class Spelling;
class SpellingMarks;

/// Says of a long field that sentences are written in it: FieldSpelling marks words there.
void setProse(QPlainTextEdit &field, bool isProse = true);

/// Marks what is not spelt right in the text of letters and in long fields, in all windows, and
/// offers other words in their menus and at a key. Each text is looked at in its own language,
/// English or Welsh, where there is a dictionary of it. A person may switch it off.
/// \source ux 4
class FieldSpelling final : public QObject
{
    Q_OBJECT

public:
    /// \param marks is checked while words are marked. \param next goes to the next one.
    FieldSpelling(QAction *marks, QAction *next, Settings &settings, QObject *parent);
    ~FieldSpelling() override;

    /// Goes to the next word of the field that is not spelt right, with a menu of others.
    /// \return false if there is none.
    bool checkNext(QPlainTextEdit &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOn() const;
    Spelling &spellingFor(const QString &language);
    SpellingMarks *marksOf(const QPlainTextEdit &field) const;
    void mark(QPlainTextEdit &field);
    void unmark(QPlainTextEdit &field);
    void adopt(bool isOn);
    bool showMenu(QPlainTextEdit &field, QContextMenuEvent &event);
    Spelling &spellingOf(const QPlainTextEdit &field);

    QAction *m_markAction;
    QAction *m_nextAction;
    Settings &m_settings;
    std::map<QString, std::unique_ptr<Spelling>> m_spellings;
};

} // namespace redress
