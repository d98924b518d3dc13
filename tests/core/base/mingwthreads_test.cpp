// SPDX-License-Identifier: GPL-3.0-or-later
// Built with MinGW alone. That programs end after threads matched patterns is seen in each test of
// the windows, which would hang; here, why they end.
#include "tests/support/testdata.h"

namespace redress {

TEST(MinGwThreads, MatchPatternsWithoutTheJit)
{
    EXPECT_EQ(qgetenv("QT_ENABLE_REGEXP_JIT"), "0");
}

} // namespace redress
