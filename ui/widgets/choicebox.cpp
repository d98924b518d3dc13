// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include "core/base/textmatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QWheelEvent>

namespace redress {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setMaxVisibleItems(16);
}

void ChoiceBox::addNone(const QString &text)
{
    addItem(text, QVariant());
}

std::optional<qint64> ChoiceBox::value() const
{
    const QVariant chosen = currentData();
    return chosen.isValid() ? std::optional(chosen.toLongLong()) : std::nullopt;
}

void ChoiceBox::setValue(std::optional<qint64> value, const QString &missing)
{
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
        if (model()->index(line, modelColumn()).flags().testFlag(Qt::ItemIsEnabled) &&
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
    const bool isCommand =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isLate = !m_lastTyped.isValid() ||
                        m_lastTyped.elapsed() > qint64(2) * QApplication::keyboardInputInterval();
    if (isLate)
        m_typed.clear();
    if (text.isEmpty() || isCommand || !text.at(0).isPrint() ||
        (m_typed.isEmpty() && text.at(0).isSpace())) {
        if (!text.isEmpty())
            m_typed.clear();
        return std::nullopt;
    }
    m_lastTyped.start();
    m_typed += text;
    if (m_typed.size() < 2)
        return std::nullopt;
    // The first letter has gone to the next line with it; there one stays while it fits.
    if (current >= 0 && folded(itemText(current)).trimmed().startsWith(folded(m_typed)))
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
            if (*line >= 0)
                view()->setCurrentIndex(model()->index(*line, modelColumn()));
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    const auto line = sought(*event, currentIndex());
    if (!line) {
        QComboBox::keyPressEvent(event);
        return;
    }
    if (*line >= 0 && *line != currentIndex()) {
        setCurrentIndex(*line);
        Q_EMIT activated(*line);
    }
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace redress
