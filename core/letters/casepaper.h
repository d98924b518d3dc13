// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/enquiries.h"
#include "core/conduct/learning.h"
#include "core/conduct/people.h"
#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "core/letters/lettervalues.h"
#include "core/report/document.h"

namespace redress {

class CaseStore;

/// What was recommended, by whom, and what became of it.
struct RemedyOnPaper {
    QString source;               ///< As it is stored: "ombudsman", "investigator", "panel".
    std::optional<StageId> stage; ///< Of an investigator or a panel.
    RemedyCategory category = RemedyCategory::Other;
    std::optional<Money> amount;
    QString description;
    std::optional<bool> isAccepted;
    QString refusalReason;
    std::optional<QDate> dueOn;
    std::optional<QDate> firstDueOn; ///< Before a later day was agreed.
    std::optional<QDate> completedOn;
    std::optional<QDate> evidenceSentOn;
    QString evidence;
    std::optional<QDate> satisfiedOn;
};

struct OmbudsmanOnPaper {
    OmbudsmanRecord record;
    std::optional<QDate> enquiryFirstDueOn; ///< Before a later day was agreed.
    QStringList upheldIssues;               ///< Of the decision, one by one.
    std::vector<EnquiryRecord> enquiries;
    std::vector<RemedyOnPaper> remedies;
};

/// All that the file has about a case, for papers that tell of it whole.
struct CaseOnPaper {
    std::optional<LetterSource> own; ///< Nothing for one at the Ombudsman that stands alone.
    PeopleOnCase people;
    std::vector<ActionFacts> actions;
    std::vector<RemedyOnPaper> remedies; ///< Of investigators and panels.
    std::vector<ContactEntry> contacts;  ///< Oldest first.
    std::vector<CaseDocument> documents; ///< Likewise, by the day that they bear.
    std::vector<OmbudsmanOnPaper> ombudsman;
    QString council;
    QString language; ///< As paperLanguage() says.
    bool isSample = false;

    /// Of the council's case, else of the Ombudsman's.
    QString reference() const;
    std::optional<AnyCaseId> id() const; ///< Likewise; nothing where there is neither.
};

/// A case of the council with all its cases at the Ombudsman.
/// \return Error::Code::NotFound if there is no such case.
Result<CaseOnPaper> readCaseOnPaper(CaseStore &store, CaseId id);
/// A case at the Ombudsman, with the one of the council that it is about, where that is known.
Result<CaseOnPaper> readCaseOnPaper(CaseStore &store, OmbudsmanId id);

/// Puts a case on paper, section by section; each begins with a heading of the first level.
class CasePaper final
{
public:
    /// All but \p document must outlive it.
    CasePaper(Document &document, const CaseOnPaper &about, const CouncilRules &rules,
              const ReferenceData &reference, QDate day)
        : m_document(document)
        , m_about(about)
        , m_rules(rules)
        , m_reference(reference)
        , m_day(day)
    {}

    /// Reference, kind, days, subject and what is wanted.
    void addFacts();
    /// Who is on the case, consent and advocacy.
    void addPeople();
    /// For each stage its days with their proof, issues and findings, recommendations and actions.
    void addStages();
    /// Enquiries, the decision, and compliance with what was recommended.
    void addOmbudsman();
    void addContacts();

    /// A heading with the next number: "3 Contact log".
    void addSection(const QString &text);
    void addParagraph(const QString &text);
    void addTable(PaperTable table);

private:
    void addStage(const CaseDossier::StageFolder &folder);
    void addStageFacts(const CaseDossier::StageFolder &folder, const StageConduct *conduct);
    void addLedger(const QString &caption, const std::vector<LedgerEntry> &ledger);
    void addFindings(const CaseDossier::StageFolder &folder);
    void addActions(StageId stage);
    void addGiven(StageId stage);
    void addUpheldIssues(const QStringList &issues);
    void addRemedies(const std::vector<RemedyOnPaper> &remedies);

    Document &m_document;
    const CaseOnPaper &m_about;
    const CouncilRules &m_rules;
    const ReferenceData &m_reference;
    QDate m_day;
    int m_sections = 0;
};

} // namespace redress
