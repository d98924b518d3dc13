// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/caseaims.h"
#include "core/store/database.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// A record that a report may tell of once somebody has worded it without names.
struct PickCandidate {
    QString record; ///< "case:12", "action:7", "ombudsman:3": kept with what is picked.
    std::optional<CaseId> caseId;
    QString reference;
    QString text; ///< As recorded: names and all.
    QDate on;
    std::optional<QuoteConsent> consent = {}; ///< Of a compliment; nothing: nobody was asked.
    bool isAnonymised = false;                ///< The words of a compliment name nobody.

    bool operator==(const PickCandidate &) const = default;
};

enum class PickFrom {
    Compliments, ///< With a text to quote that is not refused, by the day of receipt.
    Actions,     ///< With a description, by the day of the finding.
    Cases,       ///< Upheld at stage 1 at least in part, by the day of the response.
    Ombudsman,   ///< Upheld, by the day of the decision.
};

/// All of the days from \p first to \p last, in their order. \throws StorageError
std::vector<PickCandidate> pickCandidates(Database &database, PickFrom from, QDate first,
                                          QDate last);

/// Whether who wrote the compliment behind \p record, as PickCandidate names it, does not want to
/// be quoted. \throws StorageError
bool isQuoteRefused(Database &database, const QString &record);

} // namespace redress
