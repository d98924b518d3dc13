// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionlist.h"
#include "ui/settings/settingssearch.h"
#include "ui/shell/page.h"

class QHBoxLayout;
class QListWidget;
class QStackedWidget;

namespace redress {

class FilterEdit;
class SectionFoot;
class SaveBar;
class TextLabel;

/// What is set on this computer, and what the council sets in its file: sections at the left with a
/// field that finds a setting by its words, the chosen one at the right, and at the foot what is
/// not saved yet.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// Personal: while no case file is open, those of this person on this computer alone.
    enum class Sections { All, Personal };

    explicit SettingsPage(PageHost &host, QWidget *parent = nullptr,
                          Sections sections = Sections::All);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;
    bool isModified() const override;
    bool mayClose() override;

Q_SIGNALS:
    /// Away from the settings, to where the person was.
    void leftWanted();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void construct();
    QLayout *constructHead();
    QLayout *constructList();
    void connectAll();
    void showSection(int row);
    /// Where the page is low the list of changes takes the place of the section.
    void shareRoom();
    /// Lists the settings that have the words of \p text, in the place of the sections.
    void showFound(const QString &text);
    /// Goes to the setting that was found in \p row, and gives it the keys.
    void goToFound(int row);
    /// Reads the section in sight if what it shows may be out of date.
    void readIfStale();
    bool isModifiedAt(size_t i) const;
    void showModified();
    SettingsSection *current() const;
    /// Why the council's settings cannot be changed; empty: they can, or are not there.
    QString readOnlyReason() const;

    PageHost &m_host;
    Sections m_which;
    std::vector<SectionEntry> m_entries;
    std::vector<SettingsSection *> m_sections;
    enum class Reading { Never, Stale, Fresh };
    std::vector<Reading> m_readings; ///< Of each section: it is read when it is come to.
    FilterEdit *m_find = nullptr;
    QListWidget *m_list = nullptr;
    QListWidget *m_found = nullptr;
    TextLabel *m_foundWords = nullptr;
    SettingsSearch m_search;                     ///< Of the words when one began to type.
    std::vector<SettingsSearch::Place> m_places; ///< By the rows of m_found.
    QStackedWidget *m_stack = nullptr;
    SectionFoot *m_foot = nullptr; ///< Beneath the section in sight.
    QHBoxLayout *m_head = nullptr;
    bool m_isLow = false;
    SaveBar *m_saveBar = nullptr;
};

} // namespace redress
