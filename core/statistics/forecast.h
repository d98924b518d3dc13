// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/casework/councilrules.h"
#include "core/statistics/quartercheck.h"
#include "core/statistics/tableengine.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// So many of so many.
struct Share {
    int part = 0;
    int whole = 0;

    /// Whole percent, half away from zero; nothing of nothing.
    std::optional<int> percent() const;
    bool operator==(const Share &) const = default;
};

/// An open stage and its last day.
struct OpenStage {
    FactRef stage; ///< placedOn: the last day on which an answer is in time.
    OrgNodeId directorate;
    std::optional<OrgNodeId> service;
    bool isOfChildrensProcedure = false;

    QDate dueOn() const { return stage.placedOn; }
    bool operator==(const OpenStage &) const = default;
};

/// What one part of the council closes at. \source features B13
struct ForecastLine {
    std::optional<OrgNodeId> directorate; ///< Nothing: of the council.
    std::optional<OrgNodeId> service;
    bool isWhole = false; ///< Of the council or of the directorate, all services together.
    Share soFar;          ///< In time, of those answered in the period.
    /// If every open stage whose last day lies ahead in the period is answered by it, and those
    /// that are late already are answered in the period too.
    Share ifInTime;
    /// If those are answered after their last day and still within the period. Whose last day is
    /// that of the period then counts in the next.
    Share ifLate;
    std::vector<OpenStage> deciding;    ///< Those whose last day lies ahead in the period.
    std::vector<OpenStage> lateAlready; ///< Open after their last day.
};

/// In time, as the running period closes.
struct Forecast {
    QuarterSpan span; ///< A quarter, or the four of a year.
    QDate today;
    std::optional<int> stage;        ///< Nothing: all stages.
    std::vector<ForecastLine> lines; ///< The council first, then directorates and services.

    /// What the council closes at if everything open, whenever it is due, is answered on \p day,
    /// those with a last day before it late. \p day from today on.
    Share ifAllAnsweredOn(QDate day) const;

    std::vector<OpenStage> open; ///< All open stages, by their last day.
};

/// \param span a quarter or a year that \p today lies in.
/// \return Error::Code::Invalid if it does not.
Result<Forecast> forecastInTime(Database &database, TableEngine &engine, const QuarterSpan &span,
                                std::optional<int> stage, QDate today);

/// What stage 2 may still cost. Each figure says where it comes from.
struct SpendForecast {
    int open = 0;     ///< Investigations that are running.
    int mayAsk = 0;   ///< Stage 1 of the children's procedure whose complainant may still ask.
    Share escalation; ///< Stage 2 of stage 1 in the year so far, or else in the year before.
    FinancialYear escalationOf;
    double expected = 0;          ///< mayAsk times escalation.
    std::optional<Money> average; ///< Typed, or else M-20 of the year so far or the year before.
    bool isTyped = false;
    FinancialYear averageOf;
    int averageFrom = 0;        ///< How many concluded stages the average is of.
    std::optional<Money> spend; ///< Open and expected times average; nothing without one.
    std::vector<OpenStage> investigations;
};

/// \param typedAverage what the council reckons with, such as GBP 3,500.
Result<SpendForecast> forecastStage2Spend(Database &database, TableEngine &engine,
                                          const CouncilRules &rules, FinancialYear year,
                                          QDate today, std::optional<Money> typedAverage);

} // namespace redress
