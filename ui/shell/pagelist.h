// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace redress {

class Page;
class PageHost;
class Session;

/// A place in the navigation and how its page is made.
struct PageEntry {
    QString key;  ///< Never shown: stands in the history of visits and in the settings.
    QString name; ///< For the person, translated.
    Icon icon = Icon::List;
    std::function<Page *(PageHost &, QWidget *parent)> make;
    /// The figure beside the name while the page is not made; empty: there is none until then.
    std::function<std::optional<int>(Session &)> count = {};
};

/// Keys of the pages that others go to.
namespace pagekey {
inline constexpr QLatin1StringView kWorkList{"worklist"};
inline constexpr QLatin1StringView kCases{"cases"};
inline constexpr QLatin1StringView kTables{"tables"};
inline constexpr QLatin1StringView kTrends{"trends"};
inline constexpr QLatin1StringView kReport{"report"};
inline constexpr QLatin1StringView kWriting{"writing"};
inline constexpr QLatin1StringView kQuarter{"quarter"};
inline constexpr QLatin1StringView kLearning{"learning"};
inline constexpr QLatin1StringView kSettings{"settings"};
} // namespace pagekey

/// All places, in the order of the navigation. The first is shown when a file is opened.
std::vector<PageEntry> pageList();

} // namespace redress
