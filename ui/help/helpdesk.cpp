// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdesk.h"

#include "ui/help/manualwindow.h"
#include "ui/shell/actionkeys.h"
#include "ui/shell/fieldhelp.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/page.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QToolTip>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kFirstPage = u"welcome"_s;

const Page *pageOf(const QWidget *widget)
{
    for (const QWidget *one = widget; one; one = one->parentWidget()) {
        if (const auto *page = qobject_cast<const Page *>(one))
            return page;
        if (one->isWindow())
            break;
    }
    return nullptr;
}

} // namespace

HelpDesk::HelpDesk(const MainActions &actions, Settings &settings, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_settings(settings)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk()
{
    delete m_opened;
}

/// A dialog that the whole program waits for would keep the manual from being read, unless the
/// manual is opened from it.
ManualWindow *HelpDesk::manualWindow()
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *parent = modal && modal->windowModality() == Qt::ApplicationModal ? modal : nullptr;
    if (m_opened && m_opened->parentWidget() != parent)
        delete m_opened;
    if (!m_opened) {
        const auto keys = [this](const QString &name) {
            const auto *action = m_actions.findChild<QAction *>(name);
            return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        };
        m_opened = new ManualWindow(m_manual, keys, m_settings, parent);
        connect(m_opened, &ManualWindow::shortcutsWanted, this, &HelpDesk::shortcutsWanted);
    }
    m_opened->show();
    m_opened->raise();
    m_opened->activateWindow();
    return m_opened;
}

void HelpDesk::open(const QString &place)
{
    manualWindow()->showPlace(place);
}

void HelpDesk::helpOn(const QWidget *widget)
{
    const QString place = m_contexts.placeOf(widget);
    std::optional<FieldHelp> words = fieldHelp(widget);
    if (const Page *page = pageOf(widget)) {
        if (words)
            words->words = tr("%1\n\nAbout this page: %2", "help on a field, help on its page")
                               .arg(words->words, page->help());
        else
            words = FieldHelp{page->title(), page->help()};
    }
    manualWindow()->showPlace(m_manual.has(place) ? place : kFirstPage, words);
}

void HelpDesk::close()
{
    if (m_opened)
        m_opened->close();
}

QString HelpDesk::shown() const
{
    return m_opened && m_opened->isVisible() ? m_opened->topic() : QString();
}

bool HelpDesk::isHelpKey(const QKeyEvent &key) const
{
    return m_actions[MainActions::Help]->shortcuts().contains(QKeySequence(key.keyCombination()));
}

/// Tips name the keys that actions came with; a person may have given them others.
bool HelpDesk::showTip(const QWidget &widget, const QHelpEvent &event) const
{
    const QString tip = widget.toolTip();
    const QString now =
        tip.isEmpty() ? tip : actionkeys::adopted(tip, m_window->findChildren<QAction *>());
    if (now == tip)
        return false;
    QToolTip::showText(event.globalPos(), now);
    return true;
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && watched->isWidgetType())
        return showTip(*static_cast<const QWidget *>(watched),
                       *static_cast<const QHelpEvent *>(event));
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *widget = static_cast<const QWidget *>(watched);
    // A field that takes keys to keep them takes these, too.
    if (widget->window() == m_window || qobject_cast<const QKeySequenceEdit *>(widget) ||
        !isHelpKey(*static_cast<const QKeyEvent *>(event)))
        return QObject::eventFilter(watched, event);
    if (m_opened && widget->window() == m_opened)
        m_opened->showPlace(u"access#manual"_s);
    else
        helpOn(widget);
    return true;
}

} // namespace redress
