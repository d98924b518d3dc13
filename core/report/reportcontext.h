// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcomposer.h"

namespace redress {

class CaseStore;

/// What the case file gives to a report beside its figures: name of the council, whether it is the
/// sample, the words of the settings "report.NAME", texts that are ready for print, the limits of
/// its procedures, and when the figures were taken: now, or at the end of the day as at which they
/// stand.
///
/// On the thread of \p store. \return an error of the store.
Result<ReportContext> reportContext(CaseStore &store, const ReportPeriod &period);

/// The words of reportWords() that the council has given, by their names.
Result<QHash<QString, QString>> councilWords(Database &database);

/// Gives those of \p words that are others than before; one unit of work, committed.
Result<void> setCouncilWords(Database &database, const Signature &signature,
                             const QHash<QString, QString> &words);

} // namespace redress
