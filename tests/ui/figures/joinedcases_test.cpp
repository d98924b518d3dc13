// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/joinedcases.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

FactRef fact(qint64 factId, qint64 caseId, const QString &reference = {})
{
    FactRef made;
    made.factId = factId;
    made.caseId = caseId;
    made.reference = reference;
    return made;
}

/// Facts 1 to 3 of the cases 10 and 20, and one of the Ombudsman's alone.
CasesBehind these()
{
    return {{fact(1, 10), fact(2, 10), fact(3, 20), fact(4, 0, u"23 004"_s)}, {fact(1, 10)}, true};
}

CasesBehind those()
{
    return {{fact(7, 20), fact(8, 30), fact(9, 0, u"23 005"_s)}, {}, false};
}

std::vector<qint64> joined(Join how)
{
    CasesBehind all = these();
    joinCases(all, those(), how);
    EXPECT_FALSE(all.hasDenominator);
    EXPECT_TRUE(all.denominator.empty());
    std::vector<qint64> ids;
    for (const FactRef &one : all.numerator)
        ids.push_back(one.factId);
    return ids;
}

TEST(JoinedCases, AreTakenByCaseWhateverTheFact)
{
    EXPECT_EQ(joined(Join::And), (std::vector<qint64>{3}));
    EXPECT_EQ(joined(Join::Or), (std::vector<qint64>{1, 2, 3, 4, 8, 9})) << "case 20 once";
    EXPECT_EQ(joined(Join::Not), (std::vector<qint64>{1, 2, 4}));
    EXPECT_EQ(joined(Join::Only), (std::vector<qint64>{7, 8, 9}));
}

} // namespace

} // namespace redress
