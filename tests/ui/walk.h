// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/dialogwatch.h"
#include "tests/ui/uifixture.h"

#include <QAccessible>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

class QDialog;
class QMenuBar;

namespace redress {

/// Letters that two entries of one menu answer to, in all menus of \p bar.
QStringList clashesInMenus(const QMenuBar &bar);

/// Each widget in sight of \p root that takes the keys has a name, a role and a description for
/// screen readers. \source ux 17; WCAG 2.2, 4.1.2
void expectSpoken(const QWidget &root, const std::string &where);

/// What screen readers are told while it lives: notifications that come into sight.
class Heard final : public QObject
{
public:
    Heard();

    bool eventFilter(QObject *watched, QEvent *event) override;
    const QStringList &notices() const { return m_notices; }

private:
    QStringList m_notices;
};

/// Goes through the window as a person may: each page, each section of pages that have some, each
/// step of a case and each dialog.
class WalkTest : public WindowTest
{
protected:
    /// \p where says how it was come to; \p root is the window or the dialog.
    using Look = std::function<void(QWidget &root, const QString &where)>;

    void walkPages(const Look &look);
    /// The work list and the cases with fields under their headings, narrowed down, and empty.
    void walkFields(const Look &look);
    void walkSettings(const Look &look);
    void walkQuarter(const Look &look);
    void walkCase(const Look &look);
    void walkSteps(const Look &look);
    void walkDialogs(const Look &look);
    /// Those that none of these comes to, see openEachDialog().
    void walkOtherDialogs(const Look &look);
    /// All of these.
    void walk(const Look &look);

    QDialog *dialogInSight() const;
    /// Looks at the dialog that is open, if there is one, and closes it. \return whether there was.
    bool lookAtDialog(const Look &look, const QString &where);
    void takeTurn();

    int m_looks = 0;
    QSet<QString> m_dialogClasses; ///< Of the dialogs that were looked at, without namespace.

private:
    void lookAt(QDialog &dialog, const Look &look, const QString &where);
};

} // namespace redress
