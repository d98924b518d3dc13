// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace redress {

class CellTableModel;
class EmptyWords;
class PageHost;
class RecordTable;
class RowSortProxy;
class SettingsSection;

/// What stands beneath every section of the settings: who changed what in it, on demand, and the
/// way back to what Redress ships. \source ux 15
class SectionFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionFoot(PageHost &host, QWidget *parent = nullptr);

    /// \param key of the section in sectionList().
    void show(const QString &key, SettingsSection *section);
    /// The list of changes while it is shown; otherwise null.
    QWidget *list() const;
    /// Its buttons go into \p head, beside the title, where there is no room for a row of them.
    void setLow(bool isLow, QBoxLayout &head);

Q_SIGNALS:
    void listToggled();

private:
    void construct();
    void showHistory(bool isShown);
    void readHistory();
    void reset();

    PageHost &m_host;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_bar;
    QString m_key;
    SettingsSection *m_section = nullptr;
    bool m_isOpen = false; ///< The list is wanted, in every section that has one.
    QPushButton *m_history;
    QPushButton *m_reset;
    CellTableModel *m_model;
    RowSortProxy *m_proxy;
    RecordTable *m_table;
    EmptyWords *m_none = nullptr;
};

} // namespace redress
