// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/fieldspelling.h"

#include "ui/widgets/settings.h"
#include "ui/writing/papereditor.h"
#include "ui/writing/spelling.h"
#include "ui/writing/spellingmenu.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr const char *kProse = "isProse";
constexpr const char *kLanguage = "spellingLanguage";

/// The field itself, or the one whose inside it is.
QPlainTextEdit *proseOf(QObject *watched)
{
    auto *field = qobject_cast<QPlainTextEdit *>(watched);
    if (!field && watched)
        field = qobject_cast<QPlainTextEdit *>(watched->parent());
    return field && field->property(kProse).toBool() && !field->isReadOnly() ? field : nullptr;
}

} // namespace

void setProse(QPlainTextEdit &field, bool isProse)
{
    field.setProperty(kProse, isProse);
}

FieldSpelling::FieldSpelling(QAction *marks, QAction *next, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_markAction(marks)
    , m_nextAction(next)
    , m_settings(settings)
{
    m_markAction->setCheckable(true);
    m_markAction->setChecked(m_settings.value(Settings::Key::MarkSpelling).toBool());
    connect(m_markAction, &QAction::toggled, this, &FieldSpelling::adopt);
    connect(m_nextAction, &QAction::triggered, this, [this] {
        QWidget *focused = QApplication::focusWidget();
        if (auto *report = qobject_cast<PaperEditor *>(focused))
            report->checkSpelling();
        else if (auto *field = proseOf(focused))
            checkNext(*field);
    });
    qApp->installEventFilter(this);
}

FieldSpelling::~FieldSpelling()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *field = qobject_cast<QPlainTextEdit *>(widget))
            unmark(*field);
    }
}

bool FieldSpelling::isOn() const
{
    return m_markAction->isChecked();
}

Spelling &FieldSpelling::spellingFor(const QString &language)
{
    auto &spelling = m_spellings[language];
    if (!spelling)
        spelling = std::make_unique<Spelling>(language);
    return *spelling;
}

Spelling &FieldSpelling::spellingOf(const QPlainTextEdit &field)
{
    return spellingFor(Spelling::languageOf(field.toPlainText(), Spelling::languageOfProgram()));
}

SpellingMarks *FieldSpelling::marksOf(const QPlainTextEdit &field) const
{
    return field.document()->findChild<SpellingMarks *>(QString(), Qt::FindDirectChildrenOnly);
}

/// Marks change nothing of the text: the field says nothing of them.
void FieldSpelling::mark(QPlainTextEdit &field)
{
    const Spelling &spelling = spellingOf(field);
    if (marksOf(field) && field.property(kLanguage).toString() == spelling.language())
        return;
    unmark(field);
    if (!spelling.isReady())
        return;
    const QSignalBlocker quiet(field);
    field.setProperty(kLanguage, spelling.language());
    auto *marks = new SpellingMarks(field.document(), spelling);
    marks->rehighlight(); // Now: later it would be heard.
}

void FieldSpelling::unmark(QPlainTextEdit &field)
{
    SpellingMarks *marks = marksOf(field);
    if (!marks || field.property(kLanguage).isNull())
        return;
    const QSignalBlocker quiet(field);
    field.setProperty(kLanguage, QVariant());
    delete marks;
}

void FieldSpelling::adopt(bool isOn)
{
    m_settings.setValue(Settings::Key::MarkSpelling, isOn);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *field = proseOf(widget); field && !isOn)
            unmark(*field);
    }
    if (auto *field = proseOf(QApplication::focusWidget()); field && isOn)
        mark(*field);
}

bool FieldSpelling::checkNext(QPlainTextEdit &field)
{
    Spelling &spelling = spellingOf(field);
    const QTextCursor word =
        nextWrongWord(field.document(), field.textCursor().selectionEnd(), spelling);
    if (word.isNull())
        return false;
    field.setTextCursor(word);
    auto *menu = new QMenu(&field);
    menu->setObjectName(u"spellingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSuggestions(*menu, word, spelling, [this, &field] {
        unmark(field);
        if (isOn())
            mark(field);
    });
    menu->popup(field.viewport()->mapToGlobal(field.cursorRect().bottomLeft()));
    return true;
}

/// The menu of the field with words that may be meant; \return false to leave it to the field.
bool FieldSpelling::showMenu(QPlainTextEdit &field, QContextMenuEvent &event)
{
    const bool isKey = event.reason() == QContextMenuEvent::Keyboard;
    Spelling &spelling = spellingOf(field);
    const QTextCursor word =
        wrongWordAt(isKey ? field.textCursor() : field.cursorForPosition(event.pos()), spelling);
    if (word.isNull())
        return false;
    QMenu *menu = field.createStandardContextMenu();
    menu->setObjectName(u"spellingMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSuggestions(*menu, word, spelling, [this, &field] {
        unmark(field);
        if (isOn())
            mark(field);
    });
    menu->popup(isKey ? field.viewport()->mapToGlobal(field.cursorRect().bottomLeft())
                      : event.globalPos());
    return true;
}

bool FieldSpelling::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto *field = isOn() ? proseOf(watched) : nullptr)
            mark(*field);
        break;
    case QEvent::ContextMenu:
        if (auto *field = isOn() ? proseOf(watched) : nullptr)
            return showMenu(*field, *static_cast<QContextMenuEvent *>(event));
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        // In dialogs, where keys of the menus do not reach.
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (!m_nextAction->shortcuts().contains(QKeySequence(key.keyCombination())))
            break;
        if (auto *field = proseOf(watched)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                checkNext(*field);
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace redress
