// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/statistics/tableengine.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace redress {

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

/// Answers a question from the records as they are on \p today.
/// \param threshold counts below it are hidden, with all from which they would follow; 0 hides
/// none.
Result<ReadyAnswer> answer(Database &database, TableEngine &engine, const CouncilRules &rules,
                           const StandingQuestion &question, const ReportPeriod &period,
                           QDate today, int threshold);

} // namespace redress
