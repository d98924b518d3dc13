// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/casetext.h"
#include "core/store/referencedata.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace redress {

/// What a part of a search asks for. \source ux 9
enum class SearchField {
    Words, ///< Words anywhere in a case; has no name of its own.
    Reference,
    Kind,
    Procedure,
    Stage,   ///< The newest.
    Outcome, ///< Of the newest stage.
    Directorate,
    Service,
    Team,
    Worker,
    Theme,
    Triage,
    Method,      ///< How the case came.
    Complainant, ///< Of which type.
    Consent,     ///< Of anybody on the case.
    Chase,       ///< The next one of a case that is open.
    Issue,
    Cause,
    UpheldReason, ///< Of an issue.
    ComplimentFrom,
    Action,
    Remedy, ///< Of the council.
    Received,
    Acknowledged,
    Due,
    Answered,
    Closed, ///< The day on which the last open stage was closed, or the enquiry answered.
    Person,
    Note,
    Document,
    Ombudsman,
    UpheldIssue, ///< By the Ombudsman.
    Decision,    ///< Of the Ombudsman: its class.
    Is,          ///< Where a case stands in the work list.
    Summary,
};

/// One part of a search: what a case must have, or must not have.
struct SearchTerm {
    enum class Asks {
        Value, ///< One of the values.
        None,  ///< That there is none.
        Any,   ///< That there is one.
    };

    SearchField field = SearchField::Words;
    bool isExcluded = false;
    Asks asks = Asks::Value;
    std::vector<casetext::Wanted> words{}; ///< All of them, for Words; either, for other fields.
    std::vector<qint64> numbers{};         ///< Ids of what is named, or stages.
    QStringList codes{};                   ///< Stored words.
    std::optional<QDate> first{};          ///< Of days; nothing: from the beginning.
    std::optional<QDate> last{};

    bool operator==(const SearchTerm &) const = default;
};

/// What was typed into a search box, understood.
struct Search {
    QString text{}; ///< As it was typed.
    std::vector<SearchTerm> terms{};

    bool isEmpty() const { return terms.empty(); }
    /// Beginnings of words that a case must have, to be marked where they are shown.
    QStringList wordsToMark() const;
    bool operator==(const Search &) const = default;
};

namespace search {

/// Names and days with which a search is understood.
struct Context {
    const ReferenceData &reference;
    QDate today;
    QString login{}; ///< Whom "worker:me" means; nobody if empty.
};

/// Understands what is typed: words, of which a case must have all, as beginnings; "words in
/// quotes" as they stand; and fields, as in service:fostering,adoption outcome:none
/// received:>1/4/2024; each with - before it for what a case must not have. What ends in a colon
/// asks for nothing yet.
/// \return Error::Code::Invalid, which says what was not understood and what is allowed.
/// \source ux 9; features 76, 77
Result<Search> parse(const QString &text, const Context &context);

} // namespace search

} // namespace redress
