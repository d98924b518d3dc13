// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/calendar/financialyear.h"
#include "core/store/unitofwork.h"

#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// What a diversity form asks. \source domain 4.5
enum class DiversityQuestion {
    EthnicOrigin,
    Gender,
    Disability,
    Age,
    ReligionOrBelief,
    SexualOrientation
};

template <>
inline constexpr std::array<std::pair<DiversityQuestion, QLatin1StringView>, 6>
    kStoredWords<DiversityQuestion>{{
        {DiversityQuestion::EthnicOrigin, QLatin1StringView("ethnic_origin")},
        {DiversityQuestion::Gender, QLatin1StringView("gender")},
        {DiversityQuestion::Disability, QLatin1StringView("disability")},
        {DiversityQuestion::Age, QLatin1StringView("age")},
        {DiversityQuestion::ReligionOrBelief, QLatin1StringView("religion_or_belief")},
        {DiversityQuestion::SexualOrientation, QLatin1StringView("sexual_orientation")},
    }};

QString labelOf(DiversityQuestion question);

/// One answer, in the words of whoever gave it.
struct DiversityAnswer {
    DiversityQuestion question = DiversityQuestion::EthnicOrigin;
    QString answer;
    QString group; ///< Under which it is reported; empty: the answer itself.

    bool operator==(const DiversityAnswer &) const = default;
};

/// How many forms went out in a year, and how many came back.
struct DiversityReturn {
    FinancialYear year;
    int offered = 0;
    int returned = 0;

    /// In whole percent, halves up; nothing where none were offered.
    std::optional<int> percent() const;
    bool operator==(const DiversityReturn &) const = default;
};

/// Answers on diversity: voluntary, in people's own words, kept apart from cases and names by a
/// permission of its own. A form has a number of its own and the financial year, and nothing that
/// leads to a case; the audit trail says that forms came in, and not which answers. What is told of
/// them is how many came back. \source domain 4.5; REQUIRED 000-31
namespace diversity {

/// Sets how many forms were sent out in a year. \return Invalid for fewer than came back.
Result<void> setOffered(Database &database, const Signature &signature, FinancialYear year,
                        int offered, const QString &what);

/// Takes in what came back on one form. Questions that were left open are no answers.
/// \param serviceGroup a wide group of services, or empty. \return Invalid without any answer;
/// ReadOnly without the permission.
Result<void> takeForm(Database &database, const Signature &signature, FinancialYear year,
                      const QString &serviceGroup, const std::vector<DiversityAnswer> &answers,
                      const QString &what);

/// The newest year first.
Result<std::vector<DiversityReturn>> returns(Database &database);

} // namespace diversity

} // namespace redress
