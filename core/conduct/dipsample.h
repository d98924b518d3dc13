// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/financialyear.h"
#include "core/casework/ids.h"
#include "core/casework/terms.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

class ReferenceData;

using DipDrawId = Id<struct DipDrawTag>;

/// A response that can be sampled: of stage 1 or 2, upheld at least in part, by the quarter in
/// which it was sent. \source domain M-27
struct DipCandidate {
    StageId stage;
    CaseId caseId;
    QString reference;
    int stageNumber = 1;

    bool operator==(const DipCandidate &) const = default;
};

/// How a sample was drawn: enough to draw it again. \source features 66, B18
struct DipDraw {
    DipDrawId id;
    QDate drawnOn;
    Quarter from;
    Quarter to;
    quint32 seed = 0;
    int wanted = 0;
    int population = 0; ///< Of responses that could be drawn on that day.
    int drawn = 0;      ///< That are still there.
    int looked = 0;     ///< Of them those with a theme or pillar.

    bool operator==(const DipDraw &) const = default;
};

/// What was found in a response: under which heading of practice, and what.
struct DipFinding {
    std::optional<ListItemId> pillar;
    std::optional<ListItemId> theme;
    QString note;

    bool operator==(const DipFinding &) const = default;
};

/// A response of a sample, with its check list.
struct DipLine {
    DipResponseId id;
    DipCandidate response;
    QDate respondedOn;
    Outcome outcome = Outcome::Upheld;
    OrgNodeId directorate;
    std::optional<OrgNodeId> service;
    std::vector<DipFinding> findings;

    bool operator==(const DipLine &) const = default;
};

namespace dipsample {

/// Which of \p population are drawn, in their order: the same for the same numbers, on every
/// computer. All of them if there are no more than are wanted.
std::vector<int> picks(int population, int wanted, quint32 seed);

/// "11" or "28%" of a population, rounded up. \return nothing if it is neither, or 0.
std::optional<int> sizeFromTyped(QStringView typed, int population);

/// What can be drawn from the quarters, by reference and stage; what was sampled before is not
/// drawn twice.
Result<std::vector<DipCandidate>> population(Database &database, Quarter from, Quarter to);

/// Draws and keeps it, as one unit of work.
/// \return Error::Code::Invalid if nothing can be drawn.
Result<DipDrawId> draw(Database &database, const Signature &signature, Quarter from, Quarter to,
                       int wanted, quint32 seed, QDate today, const QString &what);

/// The newest first.
Result<std::vector<DipDraw>> draws(Database &database);

Result<std::vector<DipLine>> lines(Database &database, DipDrawId id);

/// Puts what was found in the place of what stood there. Texts that are new are added to the list
/// of themes. \param themes by name, in the order of \p findings; empty: the one by id.
Result<ChangeSetId> assess(Database &database, const Signature &signature, ReferenceData &reference,
                           CaseId ofCase, DipResponseId id, const std::vector<DipFinding> &findings,
                           const QStringList &themes, const QString &what);

/// How many of the responses of a sample show a pillar. One may show several, so that the shares do
/// not add up to 100.
struct PillarCount {
    std::optional<ListItemId> pillar; ///< Nothing: those in which nothing was found.
    int responses = 0;
    int percent = 0; ///< Of the sample, half away from zero. \source domain M-27, S-13

    bool operator==(const PillarCount &) const = default;
};
/// For each of \p pillars, those with none too, and last for what shows none.
std::vector<PillarCount> pillarCounts(const std::vector<DipLine> &sample,
                                      const std::vector<ListItemId> &pillars);

/// Draws again with the numbers of an earlier draw, and compares.
struct Repeated {
    int population = 0;             ///< As it is now.
    std::vector<QString> only;      ///< References that were drawn then, and not now.
    std::vector<QString> onlyAgain; ///< Those that were drawn now alone.

    bool isSame() const { return only.empty() && onlyAgain.empty(); }
};
Result<Repeated> repeat(Database &database, DipDrawId id);

} // namespace dipsample
} // namespace redress
