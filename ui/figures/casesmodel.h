// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/statistics/tableengine.h"
#include "core/worklist/caselist.h"
#include "ui/widgets/recordheader.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <vector>

namespace redress {

class Session;

/// The facts behind a figure as a list of cases. What the engine does not tell is read when a row
/// is first seen, some at a time.
class CasesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Reference,
        Kind,
        Stage,
        Service,
        Received,
        Placed, ///< The day that places it in the period.
        Standing,
        Officer,
        Summary,
        Count,
    };

    /// What the model reads from; on another thread its own connection.
    struct Reading {
        Database &database;
        const CouncilRules &rules;
        const ReferenceData &reference;
        QDate today;
    };

    explicit CasesModel(Session &session, QObject *parent = nullptr);
    /// \param reading is asked each time that something is read.
    explicit CasesModel(std::function<Reading()> reading, QObject *parent = nullptr);

    /// \param placedName of the day that places a fact.
    void setFacts(std::vector<FactRef> facts, const QString &placedName);
    const FactRef &fact(int row) const { return m_facts[size_t(row)]; }
    const std::vector<FactRef> &facts() const { return m_facts; }
    int rowOf(qint64 factId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Long lists are sorted by reference, stage and day alone.
    void sortBy(const SortKeys &keys);

private:
    const CaseListRow *details(int row) const;
    QString service(const FactRef &fact, const CaseListRow &known) const;
    QString text(int row, Column column) const;
    QVariant sortValue(int row, Column column) const;

    std::function<Reading()> m_reading;
    std::vector<FactRef> m_facts;
    QString m_placedName;
    mutable QHash<qint64, CaseListRow> m_details; ///< By case.
    mutable QString m_language;                   ///< Of their words.
};

} // namespace redress
