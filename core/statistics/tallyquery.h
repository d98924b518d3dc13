// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/facts.h"
#include "core/statistics/measure.h"
#include "core/store/database.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace redress {

/// A filter whose names have become what the database stores: ids as figures, or stored words. An
/// empty value stands for "not recorded".
struct BoundFilter {
    Dimension dimension = Dimension::Stage;
    QStringList values;

    bool operator==(const BoundFilter &) const = default;
};

/// One number of a statement: what is summed of the facts that a statement looks at.
struct Aggregate {
    Tally::Value value = Tally::Value::Count;
    std::vector<Condition> conditions;
    std::vector<BoundFilter> filters;

    bool operator==(const Aggregate &) const = default;
};

/// One statement over one kind of facts: several numbers for each combination of rows and columns.
struct TallyQuery {
    Fact fact = Fact::Stage;
    Placement placement = Placement::Received;
    std::vector<BoundFilter> filters;
    int fromQuarter = 0;
    int toQuarter = 0;
    std::optional<QDate> asAt; ///< What happened after this day is left out: facts placed later,
                               ///< and what became of those placed earlier.
    QDate lastDay; ///< On which conditions hold that come and go, such as being on hold.
    QString month; ///< Only this month, as in "2023-04"; empty for all.
    std::vector<Dimension> groups;
    bool byQuarter = false;
    bool byMonth = false;
    std::vector<Aggregate> aggregates;
};

struct TallyRow {
    QStringList groups; ///< A null string for "not recorded".
    int quarter = 0;
    QString month;
    std::vector<std::optional<double>> values;
};

/// \throws StorageError; a group that the fact does not have is a broken promise of the caller.
std::vector<TallyRow> runTally(Database &database, const TallyQuery &query);

/// A fact that a number counts, as a list of cases shows it.
struct FactRef {
    qint64 factId = 0;
    qint64 caseId = 0; ///< 0 for an Ombudsman case without a case of the council.
    QString reference;
    int stage = 0; ///< 0 where there is none.
    QDate placedOn;
    /// How much of it a restated figure counts: the rest went to other successors.
    double share = 1;
    /// The closed service that it was of; empty where it was not carried.
    QString carriedFrom = {};
    bool operator==(const FactRef &) const = default;
};

/// The facts behind one aggregate, in the order of their day and reference. \throws StorageError
std::vector<FactRef> factsBehind(Database &database, const TallyQuery &query,
                                 const Aggregate &aggregate);

} // namespace redress
