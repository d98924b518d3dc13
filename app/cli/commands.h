// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"
#include "core/report/document.h"

#include <span>

namespace redress::cli {

/// A command: its name, what it takes, what it does.
struct Command {
    QLatin1StringView name;
    const char *takes;   ///< Arguments as "--help" prints them.
    const char *summary; ///< One line, translated where it is printed.
    int (*run)(Invocation &);
};

/// All commands in the order of "--help".
std::span<const Command> commands();

int runNew(Invocation &call);
int runSample(Invocation &call);
int runImport(Invocation &call);
int runMapping(Invocation &call);
int runWorkList(Invocation &call);
int runSearch(Invocation &call);
int runDue(Invocation &call);
int runCalendar(Invocation &call);
int runTables(Invocation &call);
int runTable(Invocation &call);
int runChart(Invocation &call);
int runReport(Invocation &call);
int runLetters(Invocation &call);
int runLetter(Invocation &call);
int runChases(Invocation &call);
int runPack(Invocation &call);
int runRedact(Invocation &call);
int runLink(Invocation &call);
int runMerge(Invocation &call);
int runDip(Invocation &call);
int runChange(Invocation &call);
int runAway(Invocation &);
int runMove(Invocation &);
int runPeople(Invocation &call);
int runLog(Invocation &call);
int runCheck(Invocation &call);
int runReturn(Invocation &call);
int runAnswer(Invocation &call);
int runUpgrade(Invocation &call);
int runBackup(Invocation &call);
int runRestore(Invocation &call);
int runProtect(Invocation &call);
int runUnprotect(Invocation &call);
int runDiagnostics(Invocation &call);

/// Writes a sheet of \p store as the ending of \p path says, and tells and notes so.
int writeSheet(Invocation &call, CaseStore &store, const Document &document, const QString &path);
/// Throws UsageError for an ending that no paper has.
void refuseOtherPapers(const QString &path);

} // namespace redress::cli
