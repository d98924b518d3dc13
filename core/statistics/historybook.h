// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/historymeasure.h"
#include "core/statistics/measure.h"

#include <QHash>

#include <vector>

namespace redress {

/// The published figures of earlier years, ready to be looked up.
class HistoryBook final
{
public:
    struct Answer {
        /// False: history says nothing of this year, so that records are counted.
        bool applies = false;
        std::optional<double> value; ///< Nothing, although it applies: not available.
    };

    /// \param ofOneProcedure whether the file holds complaints besides those of the children's
    /// procedure, of which the figures of stages are.
    explicit HistoryBook(const std::vector<HistoryFigure> &figures, bool ofOneProcedure = false);

    bool isEmpty() const { return m_figures.isEmpty(); }
    /// Whether complaints of all procedures are more than those that figures of stages tell of.
    bool isOfOneProcedure() const { return m_isOfOneProcedure; }

    /// The figure of quarters \p from to \p to of one year (both in codes), summed over \p parts,
    /// or of the only dimension, which may be empty.
    Answer find(HistoryMeasure measure, const QStringList &parts, int fromQuarter,
                int toQuarter) const;

    /// The dimensions that a measure has figures for in a year.
    QStringList dimensionsOf(HistoryMeasure measure, FinancialYear year) const;

    bool knows(HistoryMeasure measure, FinancialYear year) const;

    /// Whether any figure of any year is of \p dimension.
    bool names(const QString &dimension) const;

private:
    struct Known {
        std::optional<double> value;
    };
    const Known *figure(HistoryMeasure measure, FinancialYear year, int quarter,
                        const QString &dimension) const;

    QHash<QString, Known> m_figures;
    QHash<QString, QStringList> m_dimensions; ///< By measure and year.
    bool m_isOfOneProcedure = false;
};

} // namespace redress
