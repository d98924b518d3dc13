// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/statistics/period.h"
#include "core/store/casestore.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <memory>
#include <optional>

namespace redress::cli {

/// What a command ends with, also for the shell.
enum ExitCode {
    kDone = 0,
    kFailed = 1,
    kUsage = 2,
    kRejected = 3, ///< The data were bad; nothing was stored.
};

/// Thrown by a command that was called wrongly; becomes kUsage.
struct UsageError {
    QString message;
};

/// Thrown by a command that could not do its work; becomes kFailed.
struct Failure {
    Error error;
};

enum class Format { Text, Csv, Json };

/// Where a command reads its arguments, writes its answer and takes the time from.
class Invocation final
{
public:
    Invocation(const QStringList &arguments, QTextStream &out, QTextStream &err,
               const Clock &clock);

    QTextStream &out() { return m_out; }
    QTextStream &err() { return m_err; }
    const Clock &clock() const { return m_clock; }
    QCommandLineParser &parser() { return m_parser; }

    /// To be called once the options are added. Throws UsageError for what is not known, and for
    /// fewer than \p least or more than \p most arguments that are no options.
    void parse(qsizetype least, qsizetype most);
    QStringList arguments() const { return m_parser.positionalArguments(); }
    QString argument(qsizetype index) const { return arguments().value(index); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }

    void addOption(const QString &name, const QString &description, const QString &value = {});
    /// What addOption() was told, for "--help".
    const QList<QCommandLineOption> &options() const { return m_options; }
    void addFormat();
    /// --format with xlsx, and --output for the workbook.
    void addFormatOrWorkbook();
    void addToday();
    void addPeriod();
    void addRestated();

    Format format() const;
    /// The file of --format xlsx --output FILE; nothing if no workbook is asked for.
    std::optional<QString> workbookPath() const;
    /// --today, otherwise the day of the clock.
    QDate today() const;
    /// A day typed as 2024-02-09 or 09/02/2024.
    QDate day(const QString &option) const;
    /// --year, --through, --as-at and --known-on.
    ReportPeriod period() const;
    bool isRestated() const { return isSet(QStringLiteral("restated")); }

    /// Opens the case file; throws Failure.
    std::unique_ptr<CaseStore> open(const QString &path, CaseStore::Access access);

    /// Writes bytes in UTF-8 to the answer.
    void write(const QByteArray &utf8);

private:
    QStringList m_arguments;
    QTextStream &m_out;
    QTextStream &m_err;
    const Clock &m_clock;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
    bool m_makesWorkbooks = false;
};

/// Runs "redress-cli ARGUMENTS". \param arguments without the name of the program.
int run(const QStringList &arguments, QTextStream &out, QTextStream &err, const Clock &clock);

/// The value of \p result, or its error thrown as a Failure.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw Failure{result.error()};
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

} // namespace redress::cli
