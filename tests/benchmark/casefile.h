// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"

#include <QString>

namespace redress {

/// The day on which the invented cases are looked at: all are received and, but for the open ones,
/// answered by then.
QDate benchmarkDay();
/// Cases that are open whatever the size of the file.
constexpr int kOpenCases = 500;

/// Where benchmarks keep their files: REDRESS_BENCHMARK_FOLDER, or a folder of the system's own for
/// what is temporary.
QString benchmarkFolder();

/// A folder with the CSV files of that size, written if need be.
QString csvFolder(int cases);

/// A case file of that size, imported if need be. It stays from one run to the next; it is made
/// anew where its schema is an older one. \throws std::runtime_error
QString caseFile(int cases);

/// A copy of caseFile() that a measurement may write to, under \p name.
QString copyOfCaseFile(int cases, const QString &name);

/// Opens a case file. \throws std::runtime_error
std::unique_ptr<CaseStore> openCaseFile(const QString &path,
                                        CaseStore::Access access = CaseStore::Access::ReadOnly);

/// Makes an empty case file, taking the place of one that is there. \throws std::runtime_error
std::unique_ptr<CaseStore> emptyCaseFile(const QString &path);

/// Calls \p work and tells what went wrong, if anything. \return what main() shall.
int runBenchmark(void (*work)());

} // namespace redress
