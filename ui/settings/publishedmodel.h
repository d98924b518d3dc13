// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/historymeasure.h"
#include "ui/settings/yearmodel.h"

#include <array>

namespace redress {

class ReferenceData;

/// The published figures of a year: every measure that a paper may give, by whole year and quarter.
/// A cell holds a number, "n/a" for what was not collected, or nothing for what was not published.
/// \source import format, history.csv; features 82
class PublishedModel final : public YearModel
{
    Q_OBJECT

public:
    using YearModel::YearModel;

    enum Column { MeasureColumn, Of, WholeYear, Q1, Q2, Q3, Q4, Source, ColumnCount };

    Words words() const override;
    QStringList groups() const override;
    QString groupOf(int row) const override;
    void load(Session &session, FinancialYear year) override;
    void write(UnitOfWork &unit) override;
    bool isModified() const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Line {
        HistoryMeasure measure = HistoryMeasure::Stage1Received;
        QString dimension;
        std::array<QString, 5> stored; ///< As cells show it: whole year, then quarters.
        std::array<QString, 5> typed;
        QString storedSource;
        QString typedSource;
    };

    void addLines(HistoryMeasure measure, const QStringList &dimensions);
    Line *lineOf(HistoryMeasure measure, const QString &dimension);
    static QString fault(const QString &typed);

    std::vector<Line> m_lines;
    FinancialYear m_year;
    bool m_isReadOnly = false;
};

/// What a measure of published figures and its dimension are called.
QString nameOf(HistoryMeasure measure);
QString nameOfDimension(HistoryMeasure measure, const QString &dimension);

} // namespace redress
