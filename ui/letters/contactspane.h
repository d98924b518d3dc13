// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/contactlog.h"
#include "ui/letters/papercase.h"
#include "ui/widgets/rowkeeper.h"

#include <QWidget>

class QPushButton;

namespace redress {

class CellTableModel;
class PageHost;
class RecordTable;
class RowSortProxy;

/// The contact log of a case: calls, visits, meetings and letters, each with when to chase next.
class ContactsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsPane(PageHost &host, QWidget *parent = nullptr);

    /// Reads the log anew.
    void refresh(const PaperCase &of);
    RecordTable *table() const { return m_table; }
    qsizetype count() const { return qsizetype(m_entries.size()); }
    /// How many lines there are, and how many chases are due.
    QString figure() const;
    bool canChange() const;
    /// Goes to a line of the log, if it is there.
    void choose(ContactId id);
    /// The line that is chosen; null: none.
    const ContactEntry *chosen() const;
    /// Asks for a line; the one that is chosen where \p isNew is false.
    void edit(bool isNew);

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    QWidget *makeBar();
    void adoptRow();
    void remove();

    PageHost &m_host;
    PaperCase m_of;
    std::vector<ContactEntry> m_entries; ///< As the rows before they are sorted.
    CellTableModel *m_model = nullptr;
    RowSortProxy *m_proxy = nullptr;
    RowKeeper m_keeper;
    RecordTable *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace redress
