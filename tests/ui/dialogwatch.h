// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QDialog;
class QMenuBar;

namespace redress {

/// Letters that two things in sight of \p window answer to, with their words. Those of \p bar count
/// where there is one.
QStringList clashesIn(const QWidget &window, const QMenuBar *bar);

/// What screen readers do not learn of the widgets in sight of \p root that take the keys: name,
/// description and role. \source ux 17; WCAG 2.2, 4.1.2
/// \param isFocused whether each is given the keys first, as when it is read out: descriptions are
/// asked for only then.
QStringList spokenFaults(const QWidget &root, bool isFocused);

/// Looks at each dialog of the program that any test opens: whether it has a title, whether screen
/// readers learn name and role of what is in it, and whether each letter is of one thing alone.
class DialogWatch final : public QObject
{
public:
    DialogWatch();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void look(const QDialog &dialog);
};

} // namespace redress
