// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/celltable.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace redress {

class RecordTable;
class Settings;

/// What hangs on a case at the Ombudsman as a list, and beneath it what can be done to it.
class OmbudsmanList final : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString name; ///< Of the list, for screen readers.
        QStringList headings;
        QString add;   ///< On the button that adds a row.
        QString empty; ///< What stands there while there is no row.
    };

    /// \param key by which tests and the settings know the list: "enquiries".
    OmbudsmanList(const QString &key, const Words &words, const QList<int> &characters,
                  Settings &settings, QWidget *parent = nullptr);

    /// Offers to take rows away too.
    void addRemoval(const QString &words);
    void setRows(std::vector<CellTableModel::Row> rows);
    void setLocked(bool isLocked);

    /// The row that is chosen, before the list was sorted; -1: none.
    int chosenRow() const;
    /// Goes to a row, by its place before the list was sorted; there need be none.
    void choose(int row);
    RecordTable *table() const { return m_table; }

Q_SIGNALS:
    void addWanted();
    void changeWanted(int row);
    void removalWanted(int row);

private:
    void adoptRow();
    void askForChange();

    QString m_key;
    CellTableModel *m_model;
    RecordTable *m_table;
    QHBoxLayout *m_bar;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove = nullptr;
    bool m_isLocked = false;
};

} // namespace redress
