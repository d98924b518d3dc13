// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/conductact.h"
#include "core/conduct/recommendations.h"
#include "core/conduct/remedies.h"
#include "core/conduct/triage.h"
#include "core/letters/letterdocument.h"
#include "core/letters/lettermerge.h"
#include "core/letters/letterrepository.h"
#include "core/store/referencedata.h"
#include "core/store/restriction.h"

namespace redress {

class CaseStore;

/// Somebody on a case to whom a letter can go.
struct LetterPerson {
    qint64 id = 0;
    QString role; ///< As it is stored: "complainant".
    QString name;
    QString address;
    QString safeContact; ///< How they may be reached without harm; empty: nothing is said.
    QString adjustments;
    bool mayNotBeContacted = false;

    bool operator==(const LetterPerson &) const = default;
};

/// All that letters of one case are filled in from, read from the file.
struct LetterSource {
    CaseState state; ///< Of one at the Ombudsman that stands alone, what its record has of a case.
    std::optional<OmbudsmanRecord> alone = {}; ///< That one; nothing for a case of the council.
    Triage triage;
    std::vector<LetterPerson> people;          ///< The complainant first.
    std::vector<StageRemedy> remedies;         ///< Of all stages.
    std::vector<RemedyFacts> recommendations;  ///< Likewise, of investigators and panels.
    std::optional<Decision> ombudsmanDecision; ///< The newest of the Ombudsman.
    std::optional<QDate> ombudsmanDecidedOn;
    QStringList upheldIssues; ///< Of the newest decision of the Ombudsman that upholds any.
    QString desiredOutcomes;
    QString respondingManager;
    std::optional<QString> consent; ///< As it is stored: "pending".
    std::map<LetterWords, QString> words;
    QString council;
    QString language; ///< As paperLanguage() says.
    bool isSample = false;

    AnyCaseId id() const
    {
        return alone ? AnyCaseId(alone->id) : AnyCaseId(state.dossier.record.id);
    }
    /// To whom it goes where nobody is chosen: the first of the people; null if there is none.
    const LetterPerson *usualRecipient() const
    {
        return people.empty() ? nullptr : &people.front();
    }
};

/// \return Error::Code::NotFound if there is no such case.
Result<LetterSource> readLetterSource(CaseStore &store, CaseId id);

/// Of a case at the Ombudsman that is of no case of the council. It has no stages.
Result<LetterSource> readLetterSource(CaseStore &store, OmbudsmanId id);

/// "Complainant": what somebody is on a case.
QString labelOfPersonRole(const QString &role);

/// What the fields of a letter stand for on one case.
/// \param stage number of the stage that the letter is about; 0: none yet.
/// \param recipient to whom it goes; null: to nobody who is recorded.
/// \param datedOn the day of the letter. A day that follows from the answer counts from it where
/// the answer has no day yet, since this letter is then the answer.
LetterValues letterValues(const LetterSource &source, int stage, const LetterPerson *recipient,
                          QDate datedOn, const CouncilRules &rules, const ReferenceData &reference);

/// What stands around the letter. \param values as they are merged into it.
LetterFrame letterFrame(const LetterSource &source, QDate datedOn, const LetterValues &values);

/// The number of the stage that a letter is about if nothing else is said: its own, or the newest.
int usualStage(const LetterTemplate &letter, const CaseDossier &dossier);

} // namespace redress
