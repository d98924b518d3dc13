// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/rights.h"

#include <QWidget>

class QAbstractButton;

namespace redress {

class PageHost;
class Session;

/// One part of the settings: services, notes, figures. README.md of this folder says how one is
/// added.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(PageHost &host, QWidget *parent);

    /// A paragraph for F1.
    virtual QString help() const = 0;
    /// Reads anew; what is typed stays.
    virtual void refresh() = 0;
    /// What has been changed and is not saved, in a few words; empty: nothing.
    virtual QString modified() const = 0;
    /// Saves what was typed, all of it or nothing. \return false if it is not saved; what is wrong
    /// is then said.
    virtual bool save() = 0;
    virtual void discard() = 0;
    /// Where somebody begins who comes to the section.
    virtual QWidget *first() const = 0;

    /// Whether it is set for this person on this computer: then it can be changed beside a file
    /// that can only be read.
    virtual bool isPersonal() const { return false; }

    /// Whether it can show what Redress ships in the place of what is set.
    virtual bool hasDefaults() const { return false; }
    /// Fills its fields with that. It is kept by save(), as what is typed; where choices hold at
    /// once it holds at once.
    virtual void showDefaults() {}

    /// Whether a due date is chosen that F4 explains.
    virtual bool canExplain() const { return false; }
    virtual void explain() {}

    bool isModified() const { return !modified().isEmpty(); }

Q_SIGNALS:
    /// Something was typed, saved or put back, or a due date is chosen.
    void changed();

protected:
    PageHost &host() const { return m_host; }
    Session &session() const;
    /// Says what came of saving, and tells all pages. \return whether it was saved.
    bool tell(const Result<void> &saved, const QString &success);
    /// Greys \p button in a file that is read only, and says why.
    void lockIfReadOnly(QAbstractButton *button, const QString &usualHint = {}) const;
    /// The same for whoever is less than \p least.
    void lockUnless(TeamRole least, QAbstractButton *button, const QString &usualHint = {}) const;
    /// Fills the section with a widget that scrolls where the window is too low for it.
    QWidget *makeScrolled();

private:
    PageHost &m_host;
};

} // namespace redress
