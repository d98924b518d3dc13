// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/calendar/financialyear.h"
#include "core/store/unitofwork.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace redress {

using ReportIssueId = Id<struct ReportIssueTag>;

/// How far a report has come. \source features 107
enum class ReportState { Draft, Reviewed, Approved, Published };

template <>
inline constexpr std::array<std::pair<ReportState, QLatin1StringView>, 4> kStoredWords<ReportState>{
    {{ReportState::Draft, QLatin1StringView("draft")},
     {ReportState::Reviewed, QLatin1StringView("reviewed")},
     {ReportState::Approved, QLatin1StringView("approved")},
     {ReportState::Published, QLatin1StringView("published")}}};

/// A step in the life of a report: by whom and when.
struct ReportStep {
    QString by;
    QDateTime atUtc;

    bool operator==(const ReportStep &) const = default;
};

/// One issue of a report that the council writes. \source features B8, 108
struct ReportIssue {
    ReportIssueId id;
    QString name;   ///< "Annual report".
    int number = 1; ///< Of the issues of one name, year and quarter.
    std::optional<ReportIssueId>
        earlier; ///< That it was made from: an issue before, or last year's.
    FinancialYear year;
    int throughQuarter = 4;
    ReportState state = ReportState::Draft;
    QString body;        ///< Its definition as JSON.
    QStringList toRead;  ///< Sentences that held a figure when it was rolled forward.
    QStringList writers; ///< Who has written in it, each once.
    QDateTime changedAtUtc;
    std::optional<ReportStep> reviewed;
    std::optional<ReportStep> approved;
    std::optional<ReportStep> published;
    QString frozen;      ///< What approval kept, as JSON: a digest for each part.
    QString fingerprint; ///< SHA-256 of \c frozen in hexadecimal; empty before approval.
    qint64 version = 0;

    bool isFrozen() const { return !fingerprint.isEmpty(); }
    bool operator==(const ReportIssue &) const = default;
};

/// A correction of an approved report, which itself stays as it is.
struct ReportErratum {
    QDate datedOn;
    QString by;
    QString place; ///< "T3.2c", or a heading; may be empty.
    QString note;

    bool operator==(const ReportErratum &) const = default;
};

/// Parts that approval keeps, by their names.
using FrozenParts = std::map<QString, QByteArray>;

/// Reports as the case file keeps them. What a step needs is looked at elsewhere, see
/// core/report/kept. All functions throw StorageError.
class ReportRepository final
{
public:
    /// Newest year first, of one year by name and issue.
    static std::vector<ReportIssue> all(Database &database);
    static std::optional<ReportIssue> find(Database &database, ReportIssueId id);

    /// Writes a new one; id and version are not looked at.
    static ReportIssueId add(UnitOfWork &unit, const ReportIssue &issue);
    /// Puts everything but year and number in the place of what \p before says. Throws Conflict if
    /// somebody has changed it meanwhile.
    static void update(UnitOfWork &unit, const ReportIssue &before, const ReportIssue &after);
    static void remove(UnitOfWork &unit, const ReportIssue &issue);

    /// Keeps \p parts for good: they can neither be changed nor taken away.
    static void freeze(UnitOfWork &unit, ReportIssueId id, const FrozenParts &parts);
    static std::optional<QByteArray> frozenPart(Database &database, ReportIssueId id,
                                                const QString &part);
    static FrozenParts frozenParts(Database &database, ReportIssueId id);

    static std::vector<ReportErratum> errata(Database &database, ReportIssueId id);
    static void addErratum(UnitOfWork &unit, ReportIssueId id, const ReportErratum &erratum);

    /// Procedures and settings as they stand in the file, by names: what figures were made by.
    static std::map<QString, QString> rulesInForce(Database &database);
};

} // namespace redress
