// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace redress {

class MainWindow;

/// A text that a person sees or hears.
struct WordsInSight {
    QString text;  ///< As it is shown: without mnemonics and markup.
    QString where; ///< "QPushButton saveButton".
    bool isCut = false;
    bool isData = false; ///< A cell or a line of a list, which may hold what somebody has typed.
};

/// All texts of the widgets that are shown in \p window, of its menus, and what is told to screen
/// readers and in tips.
std::vector<WordsInSight> wordsInSight(const QWidget &window);

/// What is shown as somebody has written it: the values of the case file at \p path, and what comes
/// with the program in one language.
/// \param withTranslated also the definitions that are shown in English or Welsh.
QSet<QString> writtenTexts(const QString &path, bool withTranslated = false);

/// Goes to each page, each section of the settings and of the quarter, and to the dialogs of the
/// menus, and lets \p look see each.
void walkThrough(MainWindow &window,
                 const std::function<void(const QString &place, const QWidget &seen)> &look);

/// The same with each section of a case, its forms and its steps.
void walkThroughCase(MainWindow &window, const QString &reference,
                     const std::function<void(const QString &place, const QWidget &seen)> &look);

} // namespace redress
