// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QWidget>

#include <vector>

class QTreeView;

namespace redress {

class FilterEdit;

/// Shows the groups and those of their definitions that have all the words that were typed.
class DefinitionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DefinitionFilter(QObject *parent = nullptr);

    void setWords(const QString &typed);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words;
};

/// A list of tables or charts in groups, with a field that narrows it down. The choice follows the
/// arrow keys; Enter goes on to the figures.
class DefinitionPane final : public QWidget
{
    Q_OBJECT

public:
    struct Item {
        QString id;
        QString group;
        QString name;
    };

    /// \param name of the list, for screen readers: "Tables".
    DefinitionPane(const QString &name, const QString &findWords, QWidget *parent = nullptr);

    void setItems(const std::vector<Item> &items);

    QString currentId() const;
    /// Tells nobody.
    void setCurrentId(const QString &id);

    /// As a person does.
    void choose(const QString &id);

    FilterEdit *filterEdit() const { return m_filterEdit; }
    QTreeView *list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString &id);
    void entered(); ///< Enter: on to the figures.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QModelIndex indexOf(const QString &id) const;
    void openGroups();
    void noteGroup(const QModelIndex &group, bool isClosed);

    QStandardItemModel m_model;
    DefinitionFilter m_filter;
    FilterEdit *m_filterEdit;
    QTreeView *m_list;
    QSet<QString> m_closed; ///< Groups that the person has closed.
    bool m_isOpening = false;
};

} // namespace redress
