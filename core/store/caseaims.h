// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/storedword.h"
#include "core/store/unitofwork.h"

#include <QDate>

#include <optional>

namespace redress {

/// Whether who wrote a compliment lets it be quoted. \source features 9, 60
enum class QuoteConsent { Given, Refused };

template <>
inline constexpr std::array<std::pair<QuoteConsent, QLatin1StringView>, 2>
    kStoredWords<QuoteConsent>{{
        {QuoteConsent::Given, QLatin1StringView("given")},
        {QuoteConsent::Refused, QLatin1StringView("refused")},
    }};

QString labelOf(QuoteConsent consent);

/// What is recorded of a compliment beside its words. \source domain 4.7
struct ComplimentFacts {
    std::optional<QuoteConsent> quoteConsent; ///< Nothing: nobody was asked.
    bool isQuoteAnonymised = false;           ///< The words for print name nobody.
    std::optional<QDate> staffInformedOn;     ///< Those who are praised, or their manager.
    bool isFromProfessional = false;          ///< From another service, or "peer on peer".
    std::optional<ListItemId> from = {};      ///< UserList::ComplimentFrom. \source domain 4.7

    bool operator==(const ComplimentFacts &) const = default;
};

/// What the complainant wants to happen, and who is to answer; of a compliment, what is kept of it.
/// \source domain 4.1
struct CaseAims {
    QString desiredOutcomes;
    QString respondingManager;
    ComplimentFacts compliment = {};

    bool operator==(const CaseAims &) const = default;
};

namespace caseaims {

Result<CaseAims> load(Database &database, CaseId id);

/// Writes what is another one, with its entries. \throws StorageError with code Conflict if
/// somebody else has changed it since \p before was read.
void write(UnitOfWork &unit, CaseId id, const CaseAims &before, const CaseAims &after);

/// \p mine as it is to be written now: what was not touched since \p before follows \p stored.
CaseAims rebased(const CaseAims &mine, const CaseAims &before, const CaseAims &stored);

} // namespace caseaims
} // namespace redress
