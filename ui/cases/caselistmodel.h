// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "core/worklist/caselist.h"

#include <QAbstractTableModel>
#include <QCache>

#include <span>
#include <vector>

namespace redress {

/// All cases of a file, however many: their ids are held, their rows are read by the page when they
/// come into sight. Sorting and narrowing down happen in the store. \source engineering P13
class CaseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Reference,
        Kind, ///< Of a complaint its procedure.
        Summary,
        Directorate,
        Service,
        Officer,
        Received,
        Status,
        Outcome,
        Count,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the cases of \p query. \return the fault, if they could not be read; the list is then
    /// as it was.
    Result<void> load(Database &database, const CouncilRules &rules, const ReferenceData &reference,
                      const CaseListQuery &query, QDate day);

    /// Cases under one heading.
    struct Group {
        qint64 value = 0;
        QString name;
        size_t first = 0; ///< Its first case among all.
        size_t count = 0;
        bool isCollapsed = false;
    };

    /// Shows cases that were found already, in their order.
    /// \param marks beginnings of words that were searched for. \param groups none: no headings.
    void show(Database &database, const CouncilRules &rules, const ReferenceData &reference,
              std::vector<CaseId> ids, QDate day, const QStringList &marks,
              std::vector<Group> groups = {});

    /// Shows more cases after those that are there.
    void append(std::span<const CaseId> ids);

    const std::vector<CaseId> &ids() const { return m_ids; }
    /// How many cases there are, without headings and with those under collapsed ones.
    int caseCount() const { return int(m_ids.size()); }
    bool isHeading(int row) const { return caseAt(row) < 0; }
    const Group *groupAt(int row) const; ///< Nothing unless it is a heading.
    /// Shows the cases under a heading, or conceals them.
    void setCollapsed(int row, bool isCollapsed);
    CaseId idAt(int row) const { return m_ids[size_t(caseAt(row))]; } ///< Of no heading.
    /// Whether it is awaited by a day; a heading is not.
    bool isAwaited(int row) const;
    int rowOf(CaseId id) const; ///< Its heading if that is collapsed; -1 if it is not shown.

    /// How a search asks for what a cell says, as service:"Fostering"; empty where none does.
    QString termFor(int row, int column) const;

    /// "Stage 1: 3 working days late": where a case stands.
    static QString statusWords(const CaseListRow &row);

    /// The field by which a search asks for what a column says.
    static QString fieldOf(int column);

    /// By what the store sorts a column; nothing for one that it does not sort.
    static std::optional<CaseListQuery::Sort> sortOf(int column);

    /// The column that the store sorts so; -1 if none is.
    static int columnSortedBy(CaseListQuery::Sort sort);
    /// The names under which columns are kept in saved lists.
    static QStringList keysOf(const QList<int> &columns);
    static QList<int> columnsOf(const QStringList &keys);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// How many rows are read at a time.
    static constexpr int kPage = 128;

private:
    struct Page {
        QHash<CaseId, CaseListRow> rows;
    };

    const CaseListRow *row(int place) const; ///< By its place among the cases.
    int caseAt(int row) const;               ///< Its place among the cases; -1 for a heading.
    void placeGroups();
    QString heading(const Group &group) const;
    QVariant headingData(const Group &group, Column column, int role) const;
    QString text(const CaseListRow &row, Column column) const;
    QString sentence(const CaseListRow &row) const;

    Database *m_database = nullptr;
    const CouncilRules *m_rules = nullptr;
    ReferenceData m_reference;
    QDate m_day;
    std::vector<CaseId> m_ids;
    std::vector<Group> m_groups;
    std::vector<int> m_headings; ///< The rows of their headings.
    int m_rowCount = 0;
    QStringList m_marks;
    mutable QCache<int, Page> m_pages{64};
    mutable QString m_language; ///< Of their words.
};

} // namespace redress
