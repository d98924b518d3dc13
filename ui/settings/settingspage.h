// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionlist.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace redress {

class SaveBar;
class TextLabel;

/// What the council sets in its file: sections at the left, the chosen one at the right, and at the
/// foot what is not saved yet.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(PageHost &host, QWidget *parent = nullptr);

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

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void construct();
    void connectAll();
    void showSection(int row);
    /// Reads the section in sight if what it shows may be out of date.
    void readIfStale();
    bool isModifiedAt(size_t i) const;
    void showModified();
    SettingsSection *current() const;

    PageHost &m_host;
    std::vector<SectionEntry> m_entries;
    std::vector<SettingsSection *> m_sections;
    enum class Reading { Never, Stale, Fresh };
    std::vector<Reading> m_readings; ///< Of each section: it is read when it is come to.
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    SaveBar *m_saveBar = nullptr;
};

} // namespace redress
