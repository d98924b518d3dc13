// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"
#include "core/worklist/worklist.h"
#include "ui/widgets/cellmatch.h"
#include "ui/widgets/joining.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractTableModel>
#include <QMap>

#include <vector>

namespace redress {

/// The items of a work list as a table.
class WorkListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Reference,
        Kind,
        Stage,
        Service,
        Officer,
        Received,
        Due,
        WorkingDays,
        NextStep,
        Count,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<WorkItem> items, const ReferenceData &reference);
    const WorkItem &item(int row) const { return m_items[size_t(row)]; }
    const std::vector<WorkItem> &items() const { return m_items; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Service of an item, or its directorate where no service is known.
    QString placeOf(const WorkItem &item) const;

    /// What the list shows in a column.
    QString text(const WorkItem &item, Column column) const;
    /// By what the list sorts a column.
    QVariant sortValue(const WorkItem &item, Column column) const;
    /// How a field under the heading of a column asks for what it says.
    static CellMatch::Kind matchOf(Column column);

private:
    QString sentence(const WorkItem &item) const;

    std::vector<WorkItem> m_items;
    ReferenceData m_reference;
};

/// Narrows the list down; what a counter shows is what its figure counts.
class WorkListFilter final : public RowSortProxy
{
    Q_OBJECT

public:
    enum class Whose { Mine, Team, Everyone };

    struct Narrowing {
        WorkFilter filter = WorkFilter::Open;
        /// What goes together with it, each with all that stands before it. \source ux 3
        std::vector<std::pair<Join, WorkFilter>> more;
        int soonDays = kSoon.count; ///< Working days that WorkFilter::Soon looks ahead.
        QString text;
        std::vector<OrgNodeId> places; ///< Directorates or services: one of them.
        Whose whose = Whose::Everyone;
        QMap<int, QString> columns; ///< What stands in the fields under the headings.

        bool operator==(const Narrowing &) const = default;
    };

    explicit WorkListFilter(WorkListModel &model, QObject *parent = nullptr);

    /// The members who count as mine and as my team's.
    void setPeople(std::optional<MemberId> me, const std::vector<MemberId> &team);
    const Narrowing &narrowing() const { return m_narrowing; }
    /// \param today by which days are understood.
    void setNarrowing(const Narrowing &narrowing, QDate today = {});

    /// How many items \p filter alone would show, with all but the other counters as it is.
    int count(WorkFilter filter) const;
    const WorkItem &itemAt(int row) const;
    std::vector<WorkItem> shownItems() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    bool isShownBy(const WorkItem &item) const;
    bool passes(const WorkItem &item) const;
    bool saysInCell(const WorkItem &item, const QString &value) const;

    WorkListModel &m_model;
    Narrowing m_narrowing;
    std::vector<std::pair<WorkListModel::Column, CellMatch>> m_matches; ///< Of its columns.
    std::optional<MemberId> m_me;
    std::vector<MemberId> m_team;
};

template <>
inline constexpr std::array<std::pair<WorkListFilter::Whose, QLatin1StringView>, 3>
    kStoredWords<WorkListFilter::Whose>{{
        {WorkListFilter::Whose::Mine, QLatin1StringView("mine")},
        {WorkListFilter::Whose::Team, QLatin1StringView("team")},
        {WorkListFilter::Whose::Everyone, QLatin1StringView("everyone")},
    }};

} // namespace redress
