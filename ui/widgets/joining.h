// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <functional>
#include <optional>

class QMenu;

namespace redress {

/// How what is clicked goes together with what is shown already. \source ux 3: "click to narrow;
/// Ctrl adds, Shift gives either, Alt excludes"
enum class Join { Only, And, Or, Not };

namespace joining {

inline constexpr std::array kAll{Join::Only, Join::And, Join::Or, Join::Not};

/// Of the key that is held while clicking; one at most counts.
Join of(Qt::KeyboardModifiers held);

/// As a list of filters says it: "and Overdue", "or Overdue", "not Overdue". \p what stands as it
/// is for Join::Only.
QString words(Join join, const QString &what);

/// The four ways as lines of \p menu, for whoever has no pointer; each tells what to click.
/// \param what is clicked, in words.
void addWays(QMenu &menu, const QString &what, const std::function<void(Join)> &chosen);

/// As a kept state writes it: "and", "or", "not"; Join::Only is never kept.
QString stored(Join join);
std::optional<Join> fromStored(const QString &word);

} // namespace joining
} // namespace redress
