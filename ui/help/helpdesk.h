// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpcontext.h"
#include "ui/help/manual.h"

#include <QObject>
#include <QPointer>

class QHelpEvent;
class QKeyEvent;

namespace redress {

class MainActions;
class ManualWindow;
class Settings;

/// Opens the manual at the place that belongs to where the person is: from the window by its
/// action, and by the same keys in every dialog, which that action does not reach.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    HelpDesk(const MainActions &actions, Settings &settings, QWidget *window);
    ~HelpDesk() override;

    /// At the place of \p widget, with what is to be said of it and of its page.
    void helpOn(const QWidget *widget);
    /// At \p place, as in "first-steps".
    void open(const QString &place);
    void close();
    /// The page that is in sight; empty: the manual is not open.
    QString shown() const;

    const Manual &manual() const { return m_manual; }
    const HelpContext &contexts() const { return m_contexts; }

Q_SIGNALS:
    void shortcutsWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ManualWindow *manualWindow();
    bool isHelpKey(const QKeyEvent &key) const;
    bool showTip(const QWidget &widget, const QHelpEvent &event) const;

    const MainActions &m_actions;
    Settings &m_settings;
    QWidget *m_window;
    Manual m_manual;
    HelpContext m_contexts;
    QPointer<ManualWindow> m_opened;
};

} // namespace redress
