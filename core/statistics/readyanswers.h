// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/casework/councilrules.h"
#include "core/statistics/tableengine.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace redress {

class PublicFigures;

/// A question that is asked again and again, with where its answer stands. \source features B15,
/// 112
struct StandingQuestion {
    enum class Computed {
        None,
        Appointments, ///< Working days to the appointment of investigators.
    };

    QString id;
    QString group; ///< Who asks: freedom of information, committee.
    QString question;
    QString definition; ///< What the figures count.
    QStringList tables; ///< Ids of shipped tables.
    Computed computed = Computed::None;
};

/// Reads a question. \return Error::Code::Invalid naming the member that is wrong.
Result<StandingQuestion> questionFromJson(const QByteArray &json);

/// Those that Redress ships (resources/answers), in their order.
const std::vector<StandingQuestion> &standingQuestions();

/// An answer as it can be sent.
struct ReadyAnswer {
    StandingQuestion question;
    QString period; ///< In words.
    QDate asAt;     ///< The day on which it was answered.
    bool isPublic = true;
    std::vector<FilledTable> tables;
    QStringList notes;
};

/// The figures of everything that goes out to those who ask: all answers and the return of
/// \p period. Small numbers are hidden over all of it together, and in what went out for the
/// quarters before, since whoever has one may have the others. A report is published by itself.
Result<std::unique_ptr<PublicFigures>> answerFigures(TableEngine &engine,
                                                     const ReportPeriod &period, int threshold,
                                                     const Progress &progress = {});

/// All questions, in their order. \param threshold as of answer().
Result<std::vector<ReadyAnswer>> answers(Database &database, TableEngine &engine,
                                         const CouncilRules &rules, const ReportPeriod &period,
                                         QDate today, int threshold, const Progress &progress = {});

/// Answers a question from the records as they are on \p today.
/// \param threshold counts below it are hidden, with all from which they would follow; 0 hides
/// none.
Result<ReadyAnswer> answer(Database &database, TableEngine &engine, const CouncilRules &rules,
                           const StandingQuestion &question, const ReportPeriod &period,
                           QDate today, int threshold);

} // namespace redress
