// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/listchange.h"
#include "ui/settings/settingssection.h"

#include <QHash>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace redress {

class CellTableModel;
class ChoiceBox;
class DateEdit;
class FactForm;
class RecordTable;

/// What a list is called where it is chosen: "Root causes".
QString nameOf(UserList list);

/// The lists that the council keeps: their values in order, retired ones too, each with how many
/// records name it. \source domain 4.9
class ListsSection final : public SettingsSection
{
    Q_OBJECT

public:
    ListsSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

private:
    void construct();
    QWidget *constructList();
    QWidget *constructForm();
    QPushButton *addButton(QHBoxLayout *bar, const QString &text, const QString &name);
    void connectAll();

    UserList list() const;
    void fill();
    void chooseList();
    void leaveTo(int row);
    bool mayLeave();
    void choose(std::optional<ListItemId> id);
    void show(const ListItem &item);
    void showButtons();
    void begin();
    ListChange typed() const;
    void showFaults(const std::vector<ListFault> &faults);
    /// Shows what a change has led to, with \p id chosen.
    void adopt(const Result<void> &done, const QString &success, std::optional<ListItemId> id);
    void retire();
    void remove();
    void move(listchange::Direction direction);
    void askMerge();
    void merge(ListItemId into);
    void renameGroup();

    std::vector<ListItem> m_items; ///< Of the list that is shown, in its order.
    QHash<ListItemId, int> m_uses;
    ChoiceBox *m_list = nullptr;
    CellTableModel *m_model = nullptr;
    RecordTable *m_table = nullptr;
    FactForm *m_form = nullptr;
    QLineEdit *m_group = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_description = nullptr;
    DateEdit *m_retiredOn = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_renameGroup = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    std::optional<ListItem> m_before; ///< As it was read; nothing for a new one, or for none.
    std::optional<ListItem> m_shown;  ///< What the form is about; nothing: nothing is chosen.
    int m_shownList = 0;              ///< Position in the choice of lists.
    bool m_isShowing = false;         ///< The fields are being filled, not typed in.
};

} // namespace redress
