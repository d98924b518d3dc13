// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchfields.h"

namespace redress::search {

/// Fills \p term with what \p values mean for its field.
/// \return Error::Code::Invalid in words for the person.
Result<void> takeValues(SearchTerm &term, const SearchFieldName &field, const QStringList &values,
                        const Context &context);

/// Days as they are typed: 1/4/2024, 2024, 3/2024, 2023-24, today, yesterday, 10daysago,
/// 2weeksahead, thisquarter, lastquarter; > >= < <= before them; two of them with .. between.
struct Days {
    std::optional<QDate> first; ///< Nothing: from the beginning.
    std::optional<QDate> last;

    bool operator==(const Days &) const = default;
};
std::optional<Days> daysFromTyped(QStringView typed, QDate today);

/// What a field takes that can be listed, as names and stored words, each as it is shown and as it
/// is typed; nothing for words and days.
struct OfferedValue {
    QString shown;
    QString typed;
};
std::vector<OfferedValue> offeredValues(const SearchFieldName &field,
                                        const ReferenceData &reference);

/// Where a case can stand, by the words of "is:".
const QStringList &states();

} // namespace redress::search
