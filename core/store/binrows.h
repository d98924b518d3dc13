// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bin.h"
#include "core/store/caserows.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QSet>
#include <QString>

#include <vector>

/// Rows that were deleted as one, as the bin keeps them, and what keeps a case from it.
/// All functions throw StorageError.
namespace redress::binrows {

QJsonArray rowsFrom(const QString &body);

/// Refused without words.
void demandReason(const QString &reason);

QJsonObject asJson(const caserows::Row &row);

/// Puts rows that were taken away into the bin, inside the unit that did so.
void insert(UnitOfWork &unit, BinItem::Kind kind, qint64 record, const QString &title,
            const QString &reason, const QJsonArray &rows);

/// A document in the bin keeps its row and its content, and hangs on no case.
void detach(UnitOfWork &unit, std::optional<CaseId> ofCase, qint64 document);

/// Puts a document that was in the bin back on its case, which has to be in the file.
/// \param record as it was.
void attach(UnitOfWork &unit, qint64 document, const QJsonObject &record);

/// The case of a document in the bin; nothing of what else is there. What was of a case at the
/// Ombudsman that stood alone is of that with which it is linked by now.
std::optional<AnyCaseId> caseOfDocument(Database &database, const QJsonArray &rows);

/// What the rows of \p entity have in \p column, as the trail writes it; empty ones left out.
std::vector<QString> factsOf(const QJsonArray &rows, QLatin1StringView entity,
                             QLatin1StringView column);

/// The restricted cases in the bin that are closed to whoever reads, and the people on them.
struct ClosedInBin {
    QSet<qint64> cases;
    QSet<qint64> atOmbudsman;
    QSet<qint64> people;
};

ClosedInBin closedInBin(Database &database);

/// People on cases that are in the bin, and those who gave or are named in their consents.
/// \param but the item that is left aside; 0: none.
QSet<qint64> peopleOfCases(Database &database, qint64 but);

/// What is held is neither deleted nor destroyed: refused with the words of the hold, unless the
/// case is closed to whoever asks.
void demandNoHold(const QJsonArray &rows, const QString &reference, bool isClosed);

/// A case that is counted in a closed quarter stays where its figures are; so does one at the
/// Ombudsman.
void demandOpenQuarters(Database &database, const QJsonArray &rows, const QString &reference);

} // namespace redress::binrows
