// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search.h"

#include <span>

namespace redress {

/// How the values of a field are understood.
enum class SearchValue { Words, Code, Number, Place, Member, Item, Day, State };

/// A field of searches as people type it.
struct SearchFieldName {
    SearchField field;
    QLatin1StringView name;
    QLatin1StringView other; ///< A second name; may be empty.
    SearchValue value;
    bool mayBeMissing;   ///< Takes none and any.
    const char *meaning; ///< One line, translated where it is shown.
    QLatin1StringView example;
};

/// All of them, in the order in which help lists them.
std::span<const SearchFieldName> searchFields();

/// \return nothing if no field is called so; letter case does not count.
const SearchFieldName *searchFieldNamed(QStringView name);
const SearchFieldName &searchFieldOf(SearchField field);

/// What the field is for, in the language of the program.
QString meaningOf(const SearchFieldName &field);

/// The whole of what can be typed, field by field, for help and for the terminal.
QStringList searchHelp();

} // namespace redress
