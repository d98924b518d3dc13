// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/caseredress.h"
#include "core/conduct/conductrecords.h"
#include "core/conduct/enquiries.h"
#include "core/store/caserepository.h"
#include "core/store/referencedata.h"
#include "ui/shell/casevisit.h"
#include "ui/widgets/rowkeeper.h"

#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace redress {

class CellTableModel;
class ContactsPane;
class DocumentsPane;
class EmptyPanel;
class FactsPane;
class PeoplePane;
class RecordTable;
class RowSortProxy;
class SegmentedSwitch;
class Settings;
class StagePane;
class WorkingCalendar;

/// The sections of a case file: facts and stages as forms, the rest as lists.
class CaseSections final : public QWidget
{
    Q_OBJECT

public:
    enum class Section {
        Facts,
        People,
        Stages,
        Ledger,
        Holds,
        Issues,
        Actions,
        Remedies,
        Ombudsman,
        Costs,
        History,
        Documents,
        Contacts,
        Count
    };

    CaseSections(QDate today, const WorkingCalendar &calendar, Settings &settings,
                 QWidget *parent = nullptr);

    /// Fills the forms anew: what was typed in them goes.
    void setForms(const CaseDossier &dossier, const ReferenceData &reference, bool isReadOnly);
    void setLists(const CaseDossier &dossier, const std::vector<HistoryEntry> &history,
                  const ReferenceData &reference, QDate today);
    /// \param letters further letters in each of its cases at the Ombudsman, in their order.
    /// \param refused recommendations that the council did not accept.
    void setOmbudsman(const CaseDossier &dossier,
                      const std::vector<std::vector<EnquiryRecord>> &letters,
                      const std::set<RecommendationId> &refused, QDate today);
    /// Costs, remedies and recommendations.
    void setRedress(const CaseDossier &dossier, const CaseRedress &redress,
                    const ReferenceData &reference, QDate today);
    /// \param isReadOnly nothing can be said of what proves a day, and no issue or action changed.
    void setLedger(const CaseConduct &conduct, bool isReadOnly);
    /// Asks for the chosen issue or action of the current section to be changed.
    void changeChosen();
    /// Whether there is one.
    bool canChangeChosen() const;
    /// Goes to a line beneath the cases at the Ombudsman, if it is there.
    void chooseOmbudsman(const casevisit::Line &line);
    /// The action that is chosen in its list, if one is.
    std::optional<ActionId> chosenAction() const;
    int chosenHold() const; ///< Its place among those of the case; -1: none.
    /// A row of the Ombudsman's section: of a case there, of a further letter or of a remedy.
    struct OmbudsmanLine {
        OmbudsmanId id;
        std::optional<RecommendationId> remedy;
        std::optional<EnquiryRecord> enquiry;
        bool isPremature = false;
    };
    /// The one that is chosen; null: none.
    const OmbudsmanLine *chosenOmbudsman() const;
    /// A row of the remedies: one of the council, or a recommendation.
    struct RemedyLine {
        std::optional<RemedyId> remedy;
        std::optional<RecommendationId> recommendation;
    };
    /// The one that is chosen; null: none.
    const RemedyLine *chosenRemedy() const;

    FactsPane *facts() const { return m_facts; }
    PeoplePane *people() const { return m_people; }
    /// How many are on the case; beside the name of the section.
    void setPeopleCount(int count);
    DocumentsPane *documents() const { return m_documents; }
    /// The contact log, which is the last of the sections.
    void setContacts(ContactsPane *contacts);
    /// Says on their tabs how many documents and contacts there are.
    void showCounts();
    /// One for each stage, in the order of their numbers.
    const std::vector<StagePane *> &stages() const { return m_stages; }

    /// Why nothing can be changed in a section, and where it can; empty: it is a form.
    static QString whyReadOnly(Section section);

    Section current() const;
    void setCurrent(Section section);
    void showStage(int index);
    /// The stage whose form is shown, by its place; -1: none.
    int shownStage() const;
    /// The stage that may follow; 0: none.
    void setNextStage(int number, bool isPossible, const QString &whyNot);
    /// Whether the button for it stands above the stages, where there is no room beside them.
    void setNextStageOffered(bool isOffered);
    QTabBar *bar() const { return m_bar; }
    QWidget *currentWidget() const;
    /// The list of the current section; null on a form.
    RecordTable *currentTable() const;

Q_SIGNALS:
    void edited();
    /// A form for a stage that had none.
    void stageAdded(const redress::StagePane *pane);
    void sectionChanged();
    void nextStageWanted();
    /// What proves a day of the ledger is to be said.
    void proofWanted(int stage, redress::StageEvent event, QDate on);
    /// An issue or an action is to be changed; nothing: a new one is to be recorded.
    void issueWanted(std::optional<redress::IssueId> id);
    void actionWanted(std::optional<redress::ActionId> id);
    /// A case at the Ombudsman is to be changed; nothing: a new one is to be recorded.
    void ombudsmanWanted(std::optional<redress::OmbudsmanId> id);
    /// An action is to be recorded that a decision of the Ombudsman, or one of its recommendations,
    /// asks for.
    void ombudsmanActionWanted(redress::OmbudsmanId id,
                               std::optional<redress::RecommendationId> remedy);
    /// What was premature is to go back into the council's procedure.
    void returnWanted(redress::OmbudsmanId id);
    /// A further letter of the Ombudsman is to be changed; without an id a new one recorded.
    void enquiryWanted(const redress::EnquiryRecord &enquiry);
    void enquiryRemovalWanted(const redress::EnquiryRecord &enquiry);
    /// The same for what the Ombudsman recommended in a case.
    void remedyWanted(redress::OmbudsmanId id, std::optional<redress::RecommendationId> remedy);
    /// One of the Ombudsman, or of an investigator or a panel, is to be taken away.
    void recommendationRemovalWanted(redress::RecommendationId id);
    void issueRemovalWanted(redress::IssueId id);
    void actionRemovalWanted(redress::ActionId id);
    /// A cost, a remedy of the council or a recommendation of a stage is to be changed; nothing: a
    /// new one is to be recorded.
    void costWanted(std::optional<redress::CostId> id);
    void costRemovalWanted(redress::CostId id);
    void stageRemedyWanted(std::optional<redress::RemedyId> id);
    void stageRemedyRemovalWanted(redress::RemedyId id);
    void recommendationWanted(std::optional<redress::RecommendationId> id);

private:
    struct List {
        QStackedWidget *stack = nullptr;
        RecordTable *table = nullptr;
        CellTableModel *model = nullptr;
        RowSortProxy *proxy = nullptr;
        RowKeeper keeper;
    };

    void construct(Settings &settings);
    QWidget *makeList(Section section, const QString &name, const QStringList &headings,
                      const QString &emptyWords, const QList<int> &characters, Settings &settings);
    QWidget *makeStages();
    QWidget *makeProofBar();
    QWidget *makeRecordBar(Section section);
    void askToAdd(Section section);
    void askToRemove(Section section);
    QWidget *makeOmbudsmanBar();
    void adoptOmbudsmanRow();
    void adoptLedgerRow();
    void adoptRecordRow(Section section);
    void askForProof();
    /// The row of a list that is chosen, before it was sorted; -1: none.
    int chosenRow(Section section) const;
    void showStageHead();
    void fill(Section section, std::vector<std::vector<struct TableCell>> rows, const QString &name,
              const QString &figure = {});
    /// The same where records are added: the one just added is chosen, told apart by \p keys.
    void fillRecords(Section section, std::vector<std::vector<struct TableCell>> rows,
                     const QStringList &keys, const QString &name, const QString &figure = {});

    QDate m_today;
    const WorkingCalendar &m_calendar;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    FactsPane *m_facts;
    PeoplePane *m_people;
    DocumentsPane *m_documents = nullptr;
    ContactsPane *m_contacts = nullptr;
    QWidget *m_stagesPage = nullptr;
    SegmentedSwitch *m_stageSwitch = nullptr;
    QWidget *m_stageHead = nullptr;
    QPushButton *m_nextStage = nullptr;
    int m_nextNumber = 0;
    bool m_isNextOffered = false;
    EmptyPanel *m_noStages = nullptr;
    QStackedWidget *m_stageStack = nullptr;
    std::vector<StagePane *> m_stages;
    std::vector<List> m_lists;
    struct LedgerLine {
        int stage = 0;
        LedgerEntry entry;
    };
    std::vector<LedgerLine> m_ledger; ///< As the rows of the list before they are sorted.
    bool m_isLedgerLocked = false;
    QPushButton *m_prove = nullptr;
    /// Beneath a list of records: to add one, to change it, to take it away.
    struct RecordBar {
        QPushButton *add = nullptr;
        QPushButton *change = nullptr;
        QPushButton *remove = nullptr;
    };
    std::map<Section, RecordBar> m_recordBars;
    QPushButton *m_addRecommendation = nullptr;
    QLabel *m_costTotal = nullptr;
    std::vector<OmbudsmanLine> m_ombudsman; ///< As the rows of their list before they are sorted.
    QPushButton *m_addOmbudsman = nullptr;
    QPushButton *m_addEnquiry = nullptr;
    QPushButton *m_addRemedy = nullptr;
    QPushButton *m_changeOmbudsman = nullptr;
    QPushButton *m_removeBeneath = nullptr; ///< An enquiry or a recommendation.
    QPushButton *m_sendBack = nullptr;
    QPushButton *m_ombudsmanAction = nullptr;
    std::vector<IssueId> m_issues; ///< As the rows of their list before they are sorted.
    std::vector<ActionId> m_actions;
    std::vector<CostId> m_costs;
    std::vector<RemedyLine> m_remedies;
    bool m_hasStage = false;
};

} // namespace redress
