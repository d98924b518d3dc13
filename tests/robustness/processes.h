// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teststore.h"

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace redress {

/// What a process that ended said.
struct Ended {
    int exitCode = -1;
    QString output;
    QString errors;
};

/// Milliseconds after which a program hangs.
constexpr int kPatienceMs = 60'000;

/// Waits for the end of a process that was started.
Ended ended(QProcess &process);

/// Runs the terminal program to its end.
Ended runCli(const QStringList &arguments);

/// The same on a system with other habits, such as "de_DE.UTF-8".
Ended runCliIn(const QString &locale, const QStringList &arguments);

/// The same with what it prints going to the end of a file or device. This and what follows up to
/// startWriter() is for POSIX alone.
Ended runCliInto(const QString &output, const QStringList &arguments);

/// The same where no file can grow beyond so many bytes, as on a disk that is full.
Ended runCliWithin(qint64 bytes, const QStringList &arguments);

/// Runs it as a user who may not write everything: where the test runs as root, a copy of the
/// program is started as nobody.
Ended runCliAsPlainUser(const QStringList &arguments, const QString &folder);

/// Starts the writing program; it is killed when the process object goes.
std::unique_ptr<QProcess> startWriter(const QStringList &arguments);

/// SHA-256 of a file: "the same bytes as before".
QByteArray digestOf(const QString &path);

/// Opens the file, checks it, and fails the test on any finding. \return number of cases.
qint64 checkedCases(const QString &path);

/// The summary of a case; empty if there is none.
QString summaryOf(const QString &path, const QString &reference);

/// The two ways by which an import reaches the file: through its log, or straight into it where it
/// brings more than the file holds.
enum class ImportWay { ThroughLog, StraightIn };

/// A file of \p rows cases for makeCaseFile(), whose size decides which way they take.
/// \return its path.
QString writeImport(const QString &folder, int rows, ImportWay way);

/// A closed case file that holds the base set of cases. \return its path.
QString makeCaseFile(const QString &folder);

} // namespace redress
