// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include "core/base/textmatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace redress {

namespace {

constexpr int kCreates = Qt::UserRole + 1; ///< Of the line that offers to create.

/// A key that changes what the next one means, and means nothing by itself.
bool isModifierKey(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Mode_switch:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
        return true;
    default:
        return false;
    }
}

/// Whether the key is one of a command. Windows tells of AltGr as of Ctrl and Alt together.
bool isOfCommand(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return held && held != (Qt::ControlModifier | Qt::AltModifier);
}

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this, [this](int line) {
        if (line >= 0 && line == lineToCreate())
            create();
        else
            stopOffering();
    });
}

void ChoiceBox::addNone(const QString &text)
{
    addItem(text, QVariant());
}

std::optional<qint64> ChoiceBox::value() const
{
    const QVariant chosen = itemData(chosenLine());
    return chosen.isValid() ? std::optional(chosen.toLongLong()) : std::nullopt;
}

QString ChoiceBox::valueText() const
{
    return itemText(chosenLine());
}

/// The line that counts: while it is offered to create one, the one that was chosen before.
int ChoiceBox::chosenLine() const
{
    const int offer = lineToCreate();
    return offer >= 0 && currentIndex() == offer ? m_before : currentIndex();
}

void ChoiceBox::setValue(std::optional<qint64> value, const QString &missing)
{
    stopOffering();
    int index = -1;
    for (int i = 0; i < count() && index < 0; ++i) {
        const QVariant one = itemData(i);
        if (value ? one.isValid() && one.toLongLong() == *value : !one.isValid())
            index = i;
    }
    if (index < 0 && value && !missing.isEmpty()) {
        addItem(tr("%1 (no longer used)").arg(missing), *value);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

/// The line with \p typed, or -1: first one that begins so, then one of which a word does.
int ChoiceBox::lineWith(const QString &typed) const
{
    const QString wanted = folded(typed);
    int ofWord = -1;
    int anywhere = -1;
    for (int line = 0; line < count(); ++line) {
        if (!model()->index(line, modelColumn()).flags().testFlag(Qt::ItemIsEnabled))
            continue;
        if (line == lineToCreate())
            continue;
        const QString text = folded(itemText(line)).trimmed();
        if (text.startsWith(wanted))
            return line;
        if (ofWord < 0 && text.contains(u' ' + wanted))
            ofWord = line;
        if (anywhere < 0 && text.contains(wanted))
            anywhere = line;
    }
    return ofWord >= 0 ? ofWord : anywhere;
}

/// The first line after \p current that begins with \p letter, from the first line again; or -1.
int ChoiceBox::nextWith(QChar letter, int current) const
{
    const QString wanted = folded(QString(letter));
    for (int step = 1; step <= count(); ++step) {
        const int line = (current + step) % count();
        if (line != lineToCreate() &&
            model()->index(line, modelColumn()).flags().testFlag(Qt::ItemIsEnabled) &&
            folded(itemText(line)).trimmed().startsWith(wanted))
            return line;
    }
    return -1;
}

/// The line that is meant once a second letter is typed; nothing: the key means what it always
/// does.
std::optional<int> ChoiceBox::sought(const QKeyEvent &event, int current)
{
    const QString text = event.text();
    const bool isLate = lineToCreate() < 0 &&
                        (!m_lastTyped.isValid() ||
                         m_lastTyped.elapsed() > qint64(2) * QApplication::keyboardInputInterval());
    if (isLate)
        m_typed.clear();
    if (text.isEmpty() || isOfCommand(event) || !text.at(0).isPrint() ||
        (m_typed.isEmpty() && text.at(0).isSpace())) {
        if (!text.isEmpty())
            m_typed.clear();
        return std::nullopt;
    }
    m_lastTyped.start();
    if (m_typed.isEmpty())
        m_beforeTyped = currentIndex(); // The first letter moves on from it.
    m_typed += text;
    if (m_typed.size() < 2)
        return std::nullopt;
    // The first letter has gone to the next line with it; there one stays while it fits.
    if (current >= 0 && current != lineToCreate() &&
        folded(itemText(current)).trimmed().startsWith(folded(m_typed)))
        return current;
    const int line = lineWith(m_typed);
    if (line >= 0)
        return line;
    const bool isRepeated = m_typed.count(m_typed.at(0), Qt::CaseInsensitive) == m_typed.size();
    return isRepeated ? nextWith(m_typed.at(0), current) : -1;
}

void ChoiceBox::showPopup()
{
    view()->removeEventFilter(this);
    view()->installEventFilter(this);
    QComboBox::showPopup();
}

bool ChoiceBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        if (const auto line =
                sought(*static_cast<QKeyEvent *>(event), view()->currentIndex().row())) {
            if (*line >= 0) {
                view()->setCurrentIndex(model()->index(*line, modelColumn()));
            } else if (m_offersToCreate) {
                hidePopup();
                offerToCreate();
            }
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (isModifierKey(event->key())) {
        QComboBox::keyPressEvent(event);
        return;
    }
    if (lineToCreate() >= 0 && handleCreating(*event)) {
        event->accept();
        return;
    }
    const auto line = sought(*event, currentIndex());
    if (!line) {
        stopOffering();
        QComboBox::keyPressEvent(event);
        return;
    }
    if (*line >= 0)
        goTo(*line);
    else if (m_offersToCreate)
        offerToCreate();
}

/// Keys of the offer are no shortcuts of the window while it stands.
bool ChoiceBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && lineToCreate() >= 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape ||
            key == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
    }
    return QComboBox::event(event);
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        stopOffering();
    QComboBox::focusOutEvent(event);
}

/// Keys that mean something to the offer alone. \return whether it was one of them.
bool ChoiceBox::handleCreating(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        create();
        return true;
    case Qt::Key_Escape:
        stopOffering();
        return true;
    case Qt::Key_Backspace: {
        m_typed.chop(1);
        const int line = m_typed.size() < 2 ? m_before : lineWith(m_typed);
        if (line >= 0 || m_typed.size() < 2)
            goTo(line);
        else
            offerToCreate();
        return true;
    }
    default:
        return false;
    }
}

void ChoiceBox::goTo(int line)
{
    stopOffering();
    if (line == currentIndex())
        return;
    setCurrentIndex(line);
    Q_EMIT activated(line);
}

int ChoiceBox::lineToCreate() const
{
    return m_offersToCreate ? findData(true, kCreates) : -1;
}

/// The last line says what would be created. Nothing else is chosen by that, and nobody is told.
void ChoiceBox::offerToCreate()
{
    const QString words = tr("Create \"%1\"...", "a value of a list").arg(m_typed.simplified());
    const int line = lineToCreate();
    if (line >= 0) {
        setItemText(line, words);
        return;
    }
    if (m_beforeTyped < count())
        setCurrentIndex(m_beforeTyped);
    m_before = currentIndex();
    const QSignalBlocker quiet(this);
    addItem(words);
    setItemData(count() - 1, true, kCreates);
    setCurrentIndex(count() - 1);
}

/// Nothing is created: what was chosen before is chosen again.
void ChoiceBox::stopOffering()
{
    const int line = lineToCreate();
    if (line < 0)
        return;
    const QSignalBlocker quiet(this);
    if (currentIndex() == line)
        setCurrentIndex(m_before);
    removeItem(line);
    m_lastTyped.invalidate();
}

void ChoiceBox::create()
{
    const QString typed = m_typed.simplified();
    stopOffering();
    Q_EMIT createWanted(typed);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace redress
