// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/rulesource.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace redress {

namespace {

constexpr const char *kContext = "redress::RuleSource";

/// All that resources/procedures names.
constexpr std::array kShipped{
    QT_TRANSLATE_NOOP("redress::RuleSource", "SI 2009/309"),
    QT_TRANSLATE_NOOP("redress::RuleSource", "Local target; SI 2009/309 regulations 13 and 14"),
    QT_TRANSLATE_NOOP("redress::RuleSource",
                      "SI 2006/1738; Getting the best from complaints (2006)"),
    QT_TRANSLATE_NOOP("redress::RuleSource", "SI 2006/1738 regulations 14 and 15"),
    QT_TRANSLATE_NOOP("redress::RuleSource", "SI 2006/1738 regulations 16 and 17"),
    QT_TRANSLATE_NOOP("redress::RuleSource", "SI 2006/1738 regulations 18 to 20"),
    QT_TRANSLATE_NOOP("redress::RuleSource",
                      "Local procedure, for what was received up to 31 March 2026"),
    QT_TRANSLATE_NOOP("redress::RuleSource", "Local limit"),
    QT_TRANSLATE_NOOP("redress::RuleSource",
                      "Complaint Handling Code, Local Government and Social Care Ombudsman, "
                      "February 2024"),
    QT_TRANSLATE_NOOP("redress::RuleSource", "Complaint Handling Code 6.2 to 6.5"),
    QT_TRANSLATE_NOOP("redress::RuleSource", "Complaint Handling Code section 6"),
};

} // namespace

QString ruleSourceHere(const QString &source)
{
    const auto known = std::ranges::find_if(
        kShipped, [&](const char *one) { return source == QLatin1StringView(one); });
    return known == kShipped.end() ? source : QCoreApplication::translate(kContext, *known);
}

} // namespace redress
