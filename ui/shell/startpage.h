// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "ui/widgets/icons.h"

#include <QWidget>

class QLabel;
class QListView;
class QStandardItemModel;
class QToolButton;
class QVBoxLayout;

namespace redress {

class ChoiceButton;
class Settings;

/// What stands in the window while no file is open: the ways to begin, and the files of late.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    using Access = CaseStore::Access;

    explicit StartPage(Settings &settings, QWidget *parent = nullptr);

    /// The keys of the ways to begin, as they are now.
    void setKeys(const QString &newFile, const QString &import, const QString &open);

    /// Where the keys begin: the latest file, or the first way to begin.
    QWidget *first() const;

Q_SIGNALS:
    void exploreChosen();
    void newFileChosen();
    void importChosen();
    void openChosen();
    void shortcutsChosen();
    /// \param place of the manual.
    void helpChosen(const QString &place);
    void recentChosen(const QString &path, redress::CaseStore::Access access);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void constructChoices(QVBoxLayout *column);
    void constructRecent(QVBoxLayout *column);
    void constructHelp(QVBoxLayout *column);
    QToolButton *makeLink(const QString &name, Icon sign, const QString &words);
    void connectAll();
    void loadRecent();
    void openRecent(int row, Qt::KeyboardModifiers modifiers);
    void removeCurrent();

    Settings &m_settings;
    ChoiceButton *m_explore = nullptr;
    ChoiceButton *m_newFile = nullptr;
    ChoiceButton *m_import = nullptr;
    ChoiceButton *m_open = nullptr;
    QListView *m_recent = nullptr;
    QStandardItemModel *m_recentModel = nullptr;
    QLabel *m_noRecent = nullptr;
    QLabel *m_recentHint = nullptr;
    QToolButton *m_firstDay = nullptr;
    QToolButton *m_dueDates = nullptr;
    QToolButton *m_shortcuts = nullptr;
};

} // namespace redress
