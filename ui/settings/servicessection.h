// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orgchange.h"
#include "ui/settings/settingssection.h"

#include <QStandardItemModel>

class QLineEdit;
class QPushButton;
class QTreeView;

namespace redress {

class DateEdit;
class FactForm;
class SuccessorFields;

/// Directorates, services and teams: their names, when they opened and closed, and what took over.
class ServicesSection final : public SettingsSection
{
    Q_OBJECT

public:
    ServicesSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

private:
    void construct();
    QWidget *constructTree();
    QWidget *constructForm();
    QPushButton *addButton(const QString &text, const QString &name, OrgLevel level);
    void connectAll();

    void fillTree();
    void choose(std::optional<OrgNodeId> id);
    void leaveTo(const QModelIndex &index);
    bool mayLeave();
    void begin(OrgLevel level);
    void show(const OrgNode &node, const std::vector<Succession> &successors);
    void showButtons();
    void showFaults(const std::vector<OrgFault> &faults);
    void remove();
    void move(orgchange::Direction direction);
    OrgChange typed() const;
    std::optional<OrgNodeId> parentFor(OrgLevel level) const;
    QStandardItem *itemOf(OrgNodeId id) const;

    QStandardItemModel m_model;
    QTreeView *m_tree = nullptr;
    FactForm *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    DateEdit *m_openedOn = nullptr;
    DateEdit *m_closedOn = nullptr;
    SuccessorFields *m_successors = nullptr;
    std::vector<std::pair<QPushButton *, OrgLevel>> m_new;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    std::optional<OrgNode> m_before; ///< As it was read; nothing for a new one, or for none.
    std::optional<OrgNode> m_shown;  ///< What the form is about; nothing: nothing is chosen.
    std::vector<Succession> m_successorsBefore;
    bool m_isShowing = false; ///< The fields are being filled, not typed in.
};

} // namespace redress
