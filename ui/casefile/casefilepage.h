// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/conductact.h"
#include "core/conduct/enquiries.h"
#include "core/conduct/intake.h"
#include "core/conduct/learning.h"
#include "core/conduct/triage.h"
#include "core/conduct/typedsteps.h"
#include "core/procedure/deadline.h"
#include "core/store/casechange.h"
#include "ui/casefile/restrictedview.h"
#include "ui/shell/page.h"

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;

namespace redress {

class CaseDraft;
class CaseHead;
class CaseSections;
class CaseSide;
class ContactsPane;
class DocumentDesk;
class EmptyPanel;
class FactsPane;
class FaultSummary;
class KeptSplitter;
class OmbudsmanDesk;
class PageHost;
class PeopleDesk;
class RemediesDesk;
class SaveBar;
class StagePane;

/// The file of one case: everything that is recorded about it, its facts open for change.
///
/// What is typed is kept until it is saved or discarded, also when another program changes the case
/// meanwhile: saving then says so, and nothing is lost.
class CaseFilePage final : public Page
{
    Q_OBJECT

public:
    CaseFilePage(PageHost &host, CaseId id, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;
    bool isModified() const override { return m_isModified; }
    bool mayClose() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void construct();
    void connectAll();
    void offerNewValues();
    void show();
    void showForms();
    void showFault(const QString &fault);
    void sayWhoOpens();
    void putBack();
    void deleteCase();
    void tellAndRead(const QString &words);
    void showDue();
    void noteEdit();

    CaseChange change() const;
    QString changedWords(const CaseChange &change) const;
    void showFaults(const CaseChange &change);
    LatenessWords latenessOf(int stage) const;
    void fillLateness();
    void askWhyLate(const CaseDossier &shown);
    bool hasTypingFaults() const;
    bool save();
    void noteSaved(const CaseChange &change, std::optional<ChangeSetId> unit);
    StepWords wordsOf(int stage) const;
    std::vector<typedsteps::Judged> typedSteps(const CaseChange &change) const;
    void tellConflict();
    void putOnTop();
    void offerDraft();
    void compareDraft();
    void discard();
    void askToDiscard();
    void beginNextStage();
    void fillStepMenu();
    void doStep(const Act &act);
    void doNextStep();
    void decideTriage();
    void offerToStop(const Triage &decided);
    void beginStep(ActKind kind, int stage);
    void convert();
    void showTriage();
    void showPeople();
    void editIssue(std::optional<IssueId> id);
    void editAction(std::optional<ActionId> id);
    void addOmbudsmanAction(OmbudsmanId id, std::optional<RecommendationId> remedy);
    void openAction(const ActionFacts &facts);
    void connectOmbudsman();
    void editOmbudsman(std::optional<OmbudsmanId> id);
    std::vector<std::vector<EnquiryRecord>> letters();
    /// Opens a small form again that was left in a draft, or goes to its section.
    void openForm(const QString &form, const QString &variant);
    /// Asks why one of its records is taken away.
    void askToRemove(const QString &subject,
                     std::function<Result<ChangeSetId>(const QString &reason)> remove);
    void noteRecorded(const QString &words);
    void showSteps();
    bool isStageShown() const;
    Result<DueDate> shownDue() const;
    Result<DueDate> shownStageDue() const;
    std::optional<Result<DueDate>> shownRemedyDue() const;
    std::optional<DueDate> shownOmbudsmanDue() const;
    void explain();
    void print();
    QStringList linkWords() const;
    void linkCases();
    void copyWithoutNames();

    PageHost &m_host;
    CaseId m_id;
    RestrictedView m_view;
    CaseDossier m_dossier; ///< As it was read when the forms were filled.
    CaseAims m_aims;       ///< The same, of what is kept beside the record.
    CaseState m_state;     ///< As it was read last, for the steps.
    std::optional<ActChoice> m_nextStep;
    Triage m_triage;
    CaseEntry m_entry;
    bool m_isTriageNext = false; ///< Before any stage.
    QMenu *m_stepMenu = nullptr;
    bool m_isChangedElsewhere = false;
    std::optional<DueDate> m_due;
    QString m_noDue;
    bool m_canBegin = false; ///< The next stage.
    QString m_whyNotBegin;
    bool m_isModified = false;
    bool m_hasOffered = false;      ///< The draft that the file had when the page was first shown.
    QString m_fault;                ///< Why the case cannot be shown.
    EmptyPanel *m_closed = nullptr; ///< In the place of what cannot be shown.
    CaseHead *m_head = nullptr;
    CaseSections *m_sections = nullptr;
    KeptSplitter *m_splitter = nullptr;
    CaseSide *m_side = nullptr;
    PeopleDesk *m_people = nullptr;
    DocumentDesk *m_documents = nullptr;
    ContactsPane *m_contacts = nullptr;
    OmbudsmanDesk *m_ombudsman = nullptr;
    RemediesDesk *m_remedies = nullptr;
    FaultSummary *m_faults = nullptr; ///< After a save that went wrong.
    SaveBar *m_saveBar = nullptr;
    QString m_notKept; ///< What the bar says of a draft that could not be kept.
    CaseDraft *m_draft = nullptr;
};

} // namespace redress
