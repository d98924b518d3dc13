// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/report/kept/keptreport.h"
#include "core/report/kept/printedfigures.h"

#include <QHash>

#include <map>

namespace redress {

/// Names of what approval keeps.
namespace frozenpart {
inline constexpr QLatin1StringView kInternal{"internal"}; ///< The paper, all numbers shown.
inline constexpr QLatin1StringView kPublic{"public"};     ///< The paper with small numbers hidden.
inline constexpr QLatin1StringView kDefinition{"definition"};
inline constexpr QLatin1StringView kCases{"cases"};       ///< Those behind every figure.
inline constexpr QLatin1StringView kRules{"rules"};       ///< Procedures and settings.
inline constexpr QLatin1StringView kCalendar{"calendar"}; ///< Days that are not counted.
inline constexpr QLatin1StringView kServices{"services"}; ///< The organisation and what took over.
inline constexpr QLatin1StringView kAbout{"about"}; ///< Which report, of which day, by which limit.
} // namespace frozenpart

/// What approval keeps, and the fingerprint by which it is known. \source features B8
struct FrozenReport {
    FrozenParts parts;   ///< Packed, as they are stored.
    QString index;       ///< As JSON: the SHA-256 of each part.
    QString fingerprint; ///< SHA-256 of the index.
};

/// Both copies of a paper at one moment.
struct PaperCopies {
    Document internal;
    Document open;
    ReportPeriod period; ///< Ended by the day on which they were composed.
};

/// Gathers all that must not change any more: papers, definition, cases, rules, calendar, services.
/// \return Error::Code::Cancelled, or an error of the store.
Result<FrozenReport> freeze(Database &database, TableEngine &engine, const CouncilRules &rules,
                            const ReportIssue &issue, const PaperCopies &copies,
                            const Progress &progress = {});

/// Which parts are no longer what they were; empty if the fingerprint holds.
Result<QStringList> faultsOfFrozen(Database &database, const ReportIssue &issue);

/// A part as it was. \return Error::Code::Damaged if its digest says that it is another.
Result<QByteArray> frozenPartOf(Database &database, const ReportIssue &issue,
                                QLatin1StringView part);
Result<Document> frozenDocument(Database &database, const ReportIssue &issue, PaperCopy copy);

/// By what the figures of an approved report were asked for.
struct FrozenTerms {
    ReportPeriod period;
    std::map<QString, NamedFigure> figures; ///< That its text may name.
};
Result<FrozenTerms> frozenTerms(Database &database, const ReportIssue &issue);

/// The cases behind the figures of a paper, each list kept once.
class FrozenCases final
{
public:
    static Result<FrozenCases> read(const QByteArray &json);

    /// Nothing for a figure that counts no cases, such as one of published history.
    std::optional<CasesBehind> behind(const QString &reference) const;

    /// Gathers: what \p cases of the figure of that reference are.
    void add(const QString &reference, const CasesBehind &cases);
    QByteArray toJson() const;

private:
    int setOf(const std::vector<FactRef> &facts);
    std::vector<FactRef> factsOf(int set) const;

    struct Behind {
        int numerator = -1;
        int denominator = -1; ///< -1: there is none.
    };
    std::vector<FactRef> m_facts;
    QHash<qint64, int> m_factAt;
    std::vector<QByteArray> m_sets; ///< Places in m_facts, as differences.
    QHash<QByteArray, int> m_setAt;
    std::map<QString, Behind> m_behind;
};

} // namespace redress
