// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calendar/financialyear.h"
#include "core/casework/councilrules.h"
#include "core/search/search.h"
#include "core/store/database.h"
#include "core/worklist/standing.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace redress {

/// Which cases a list shows, and in which order.
struct CaseListQuery {
    enum class State { All, Open, Closed };
    /// Which cases stand together; each group has a heading. \source features 39
    enum class Group { None, Officer, Service, Stage, Status };
    enum class Sort {
        Reference,
        Kind,
        Procedure,
        Directorate,
        Service,
        Received,
        /// What is awaited first, by the day in force; then what was answered, by the working days
        /// that it took; then what ended otherwise.
        Status,
        Officer,
        Outcome, ///< Upheld, partially upheld, not upheld ...; none stands last.
        Summary,
    };

    Search search{};
    std::optional<CaseKind> kind{};
    std::optional<ProcedureKey> procedure{};
    std::vector<OrgNodeId> places{};     ///< Directorates, services or teams: one of them.
    std::optional<FinancialYear> year{}; ///< In which the case was received.
    State state = State::All;
    std::optional<Outcome> outcome{}; ///< Of the newest stage.
    Sort sort = Sort::Received;
    bool isDescending = true;
    /// By what cases are put in order that are alike so far, and whether the last stands first.
    std::vector<std::pair<Sort, bool>> then{};
    Group group = Group::None; ///< Comes before all order.

    bool operator==(const CaseListQuery &) const = default;
};

/// One case as a list shows it.
struct CaseListRow {
    CaseId id;
    QString reference;
    QString summary;
    CaseKind kind = CaseKind::Complaint;
    std::optional<ProcedureKey> procedure;
    OrgNodeId directorate;
    std::optional<OrgNodeId> service;
    std::optional<MemberId> officer;
    QDate receivedOn;
    int stage = 0;                  ///< The newest; 0 where there is none.
    std::optional<Outcome> outcome; ///< Of the newest stage.
    Standing standing;
    std::vector<ListItemId> upheldReasons{};    ///< Of its issues, each once.
    std::optional<ListItemId> complimentFrom{}; ///< Of a compliment.

    bool operator==(const CaseListRow &) const = default;
};

/// All cases of a file, however many: ids in their order are fetched whole, rows when they are
/// seen.
namespace caselist {

/// How many cases the file holds.
Result<qint64> total(Database &database);
/// The financial years in which cases were received, the newest first.
Result<std::vector<FinancialYear>> years(Database &database);

/// Ids of the cases that \p query shows, in its order and then by reference.
/// \param day at the end of which a case is overdue, on hold ..., if that is searched for.
/// \return Error::Code::Cancelled if \p progress said so.
Result<std::vector<CaseId>> ids(Database &database, const CouncilRules &rules,
                                const CaseListQuery &query, QDate day,
                                const Progress &progress = {});

/// The rows of \p cases, in their order; one that is gone is left out.
/// \param day open cases stand as at the end of it.
Result<std::vector<CaseListRow>> rows(Database &database, const CouncilRules &rules,
                                      std::span<const CaseId> cases, QDate day);

/// A case that a person may mean by what is typed.
struct Found {
    CaseId id; ///< Not valid for a case at the Ombudsman without one of the council.
    QString reference;
    QString summary;
    QString ombudsmanReference{};             ///< Set where it was that which was found.
    std::optional<OmbudsmanId> ombudsmanId{}; ///< Of a case at the Ombudsman that stands alone.
    /// Somebody on file, where people are looked for as well: the reference is their name, the
    /// summary the number of their cases. find() gives none.
    std::optional<PersonId> person{};

    bool operator==(const Found &) const = default;
};

/// So many of the newest cases are read for words before all are asked: what many cases have is
/// found there, and what few have is soon found in all.
inline constexpr int kNewestRead = 1000;

/// Cases by the beginning of their reference first, then by any part of it, by the Ombudsman's
/// reference and by words that the case has; at most \p most. Cases at the Ombudsman that stand
/// alone are found by their reference, and by their words last. Nothing for a blank text.
Result<std::vector<Found>> find(Database &database, const QString &text, int most = 12,
                                int newestRead = kNewestRead);

/// Cases at the Ombudsman that stand alone and have the words of \p search, the newest first: their
/// reference, summary, category, injustice, notes of letters and recommendations, place and
/// officer. \return nothing for a search that asks for facts of the council's own cases.
Result<std::vector<Found>> alone(Database &database, const Search &search, int most);

} // namespace caselist

} // namespace redress
