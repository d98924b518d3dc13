// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/caserepository.h"
#include "core/store/storageerror.h"
#include "core/store/unitofwork.h"
#include "tests/support/teststore.h"

#include <gtest/gtest.h>

namespace redress {

/// The outcome of a case at stage 1 is another.
inline void setOutcome(TestStore &store, const QString &reference, Outcome outcome)
{
    const CaseRepository cases(store.database());
    const auto id = cases.find(reference);
    ASSERT_TRUE(id && *id);
    const auto dossier = cases.dossier(**id);
    ASSERT_TRUE(dossier) << why(dossier);
    const StageRecord before = dossier->stages.front().stage;
    StageRecord after = before;
    after.outcome = outcome;
    const auto written = guarded([&] {
        UnitOfWork unit(store.database(), store->signature(), QStringLiteral("Outcome changed"));
        unwrap(CaseRepository::update(unit, store->rules(), before, after));
        unit.commit();
    });
    ASSERT_TRUE(written) << why(written);
}

} // namespace redress
