// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace redress {

using namespace Qt::StringLiterals;

/// Counts the keys that are pressed beside the letters of a name, a subject and a summary; a chord
/// counts each of its keys.
class KeyCounter final : public QObject
{
public:
    KeyCounter() { QApplication::instance()->installEventFilter(this); }
    int keys() const { return m_keys; }
    int letters() const { return m_letters; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Each press is asked about once, where the focus is, before anything is done with it.
        if (event->type() != QEvent::ShortcutOverride ||
            (QApplication::focusWidget() && watched != QApplication::focusWidget()))
            return false;
        const auto *press = static_cast<QKeyEvent *>(event);
        const QString name = watched->objectName();
        const bool isText = name == u"nameField"_s || name == u"summaryField"_s ||
                            name == u"ombudsman_categoryField"_s;
        const bool isLetter = !press->text().isEmpty() && press->text().at(0).isPrint() &&
                              !(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (isText && isLetter)
            ++m_letters;
        else
            m_keys += 1 + int(qPopulationCount(uint(press->modifiers())));
        return false;
    }

private:
    int m_keys = 0;
    int m_letters = 0;
};

} // namespace redress
