// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/settings/yearmodel.h"

#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <memory>

class QPushButton;
class QTableView;

namespace redress {

class ChoiceBox;
class StatusLabel;

/// Shows the lines of one group of a YearModel, or all.
class YearFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit YearFilter(YearModel &model, QObject *parent = nullptr);

    void setGroup(const QString &group);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    YearModel &m_model;
    QString m_group; ///< Empty: all.
};

/// Tells when something is typed into a cell, before the cell has taken it.
class TypingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

Q_SIGNALS:
    void typed() const;
};

/// A grid of figures of one year that are typed: published figures, demand.
class YearSection final : public SettingsSection
{
    Q_OBJECT

public:
    YearSection(PageHost &host, std::unique_ptr<YearModel> model, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

private:
    void construct();
    void connectAll();
    void offerYears();
    void load();
    void chooseYear();
    void addLine();
    void showFault();

    std::unique_ptr<YearModel> m_model;
    YearFilter m_filter;
    ChoiceBox *m_year = nullptr;
    ChoiceBox *m_group = nullptr; ///< Null where the grid is not narrowed down.
    QPushButton *m_add = nullptr; ///< Null where no line can be added.
    StatusLabel *m_fault = nullptr;
    QTableView *m_grid = nullptr;
    FinancialYear m_shownYear;
    bool m_isTyping = false; ///< A cell has been typed in that has not been taken yet.
};

} // namespace redress
