// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a case that are written to: the ledger with its proofs, issues, actions, remedies,
// cases at the Ombudsman and costs.
#include "ui/casefile/casesections.h"

#include "ui/casefile/casetables.h"
#include "ui/figures/flowlayout.h"
#include "ui/letters/contactspane.h"
#include "ui/letters/documentspane.h"
#include "ui/people/peoplepane.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// Beneath the ledger: what proves the day that is chosen.
QWidget *CaseSections::makeProofBar()
{
    const Metrics metrics(this);
    auto *bar = new QWidget(this);
    m_prove = new QPushButton(tr("&Say what proves this day..."), bar);
    m_prove->setObjectName(u"proveButton"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), 0);
    row->addWidget(m_prove);
    row->addStretch(1);
    RecordTable *table = m_lists[size_t(Section::Ledger)].table;
    connect(m_prove, &QPushButton::clicked, this, &CaseSections::askForProof);
    connect(table, &RecordTable::opened, this, &CaseSections::askForProof);
    connect(table, &RecordTable::currentRowChanged, this, &CaseSections::adoptLedgerRow);
    return bar;
}

void CaseSections::setLedger(const CaseConduct &conduct, bool isReadOnly)
{
    m_isLedgerLocked = isReadOnly;
    m_ledger.clear();
    qsizetype gaps = 0;
    const auto add = [&](int stage, const std::vector<LedgerEntry> &ledger) {
        for (const LedgerEntry &entry : ledger) {
            m_ledger.push_back({stage, entry});
            gaps += entry.isGap() ? 1 : 0;
        }
    };
    add(0, conduct.reply.ledger);
    for (const StageConduct &stage : conduct.stages)
        add(stage.number, stage.ledger);
    RecordTable *table = m_lists[size_t(Section::Ledger)].table;
    const int chosen = table->currentIndex().row();
    fill(Section::Ledger, ledgerRows(conduct, m_calendar), tr("Ledger"),
         gaps == 0 ? QString() : tr("%n gap(s)", nullptr, int(gaps)));
    table->setCurrentRow(std::min(std::max(chosen, 0), int(m_ledger.size()) - 1));
    adoptLedgerRow();
    for (const auto &[section, bar] : m_recordBars)
        adoptRecordRow(section);
    adoptOmbudsmanRow();
}

int CaseSections::chosenRow(Section section) const
{
    const List &list = m_lists[size_t(section)];
    return list.proxy->mapToSource(list.table->currentIndex()).row();
}

/// The row of the ledger that is chosen, if its day can be proved.
void CaseSections::adoptLedgerRow()
{
    const int row = chosenRow(Section::Ledger);
    const bool isLine = row >= 0 && row < int(m_ledger.size());
    m_prove->setEnabled(isLine && !m_isLedgerLocked && !m_ledger[size_t(row)].entry.isOvertaken);
}

void CaseSections::askForProof()
{
    const int row = chosenRow(Section::Ledger);
    if (!m_prove->isEnabled() || row < 0)
        return;
    const LedgerLine &line = m_ledger[size_t(row)];
    Q_EMIT proofWanted(line.stage, line.entry.event, line.entry.on);
}

QWidget *CaseSections::makeRecordBar(Section section)
{
    struct Words {
        QString add;
        QString name;
    };
    const Words words = section == Section::Issues    ? Words{tr("Add &issue..."), u"Issue"_s}
                        : section == Section::Actions ? Words{tr("A&dd action..."), u"Action"_s}
                        : section == Section::Costs   ? Words{tr("Add co&st..."), u"Cost"_s}
                                                      : Words{tr("Add re&medy..."), u"Remedy"_s};
    RecordBar &made = m_recordBars[section];
    const Metrics metrics(this);
    auto *bar = new QWidget(this);
    made.add = new QPushButton(words.add, bar);
    made.change = new QPushButton(tr("Ch&ange..."), bar);
    made.remove = new QPushButton(tr("Ta&ke away..."), bar);
    made.add->setObjectName(u"add%1Button"_s.arg(words.name));
    made.change->setObjectName(u"change%1Button"_s.arg(words.name));
    made.remove->setObjectName(u"remove%1Button"_s.arg(words.name));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    row->addWidget(made.add);
    if (section == Section::Remedies) {
        m_addRecommendation = new QPushButton(tr("Add recommen&dation..."), bar);
        m_addRecommendation->setObjectName(u"addRecommendationButton"_s);
        row->addWidget(m_addRecommendation);
        connect(m_addRecommendation, &QPushButton::clicked, this,
                [this] { Q_EMIT recommendationWanted(std::nullopt); });
    }
    row->addWidget(made.change);
    row->addWidget(made.remove);
    if (section == Section::Costs) {
        m_costTotal = new QLabel(bar);
        m_costTotal->setObjectName(u"costTotalLabel"_s);
        m_costTotal->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_costTotal->setWordWrap(true); // Sums of three stages force no window wider.
        row->addWidget(m_costTotal, 1);
    } else {
        row->addStretch(1);
    }
    RecordTable *table = m_lists[size_t(section)].table;
    connect(table, &RecordTable::currentRowChanged, this,
            [this, section] { adoptRecordRow(section); });
    connect(made.add, &QPushButton::clicked, this, [this, section] { askToAdd(section); });
    connect(made.change, &QPushButton::clicked, this, &CaseSections::changeChosen);
    connect(table, &RecordTable::opened, this, &CaseSections::changeChosen);
    connect(made.remove, &QPushButton::clicked, this, [this, section] { askToRemove(section); });
    return bar;
}

void CaseSections::askToAdd(Section section)
{
    if (section == Section::Issues)
        Q_EMIT issueWanted(std::nullopt);
    else if (section == Section::Actions)
        Q_EMIT actionWanted(std::nullopt);
    else if (section == Section::Costs)
        Q_EMIT costWanted(std::nullopt);
    else
        Q_EMIT stageRemedyWanted(std::nullopt);
}

void CaseSections::askToRemove(Section section)
{
    if (chosenRow(section) < 0)
        return;
    const auto row = size_t(chosenRow(section));
    if (section == Section::Issues) {
        Q_EMIT issueRemovalWanted(m_issues[row]);
    } else if (section == Section::Actions) {
        Q_EMIT actionRemovalWanted(m_actions[row]);
    } else if (section == Section::Costs) {
        Q_EMIT costRemovalWanted(m_costs[row]);
    } else {
        const RemedyLine line = m_remedies[row];
        if (line.remedy)
            Q_EMIT stageRemedyRemovalWanted(*line.remedy);
        else if (line.recommendation)
            Q_EMIT recommendationRemovalWanted(*line.recommendation);
    }
}

void CaseSections::adoptRecordRow(Section section)
{
    const RecordBar &bar = m_recordBars[section];
    const bool isChosen = chosenRow(section) >= 0;
    bar.add->setEnabled(!m_isLedgerLocked && m_hasStage);
    bar.change->setEnabled(!m_isLedgerLocked && isChosen);
    bar.remove->setEnabled(!m_isLedgerLocked && isChosen);
    if (section == Section::Remedies)
        m_addRecommendation->setEnabled(bar.add->isEnabled());
}

void CaseSections::setRedress(const CaseDossier &dossier, const CaseRedress &redress,
                              const ReferenceData &reference, QDate today)
{
    m_costs.clear();
    QStringList ofCosts;
    for (const CostFacts &cost : redress.costs) {
        m_costs.push_back(*cost.id);
        ofCosts.append(QString::number(cost.id->value()));
    }
    m_remedies.clear();
    QStringList ofRemedies;
    for (const StageRemedy &remedy : redress.remedies) {
        m_remedies.push_back({remedy.id, {}});
        ofRemedies.append(u"remedy %1"_s.arg(remedy.id->value()));
    }
    for (const RemedyFacts &one : redress.recommendations) {
        m_remedies.push_back({{}, one.id});
        ofRemedies.append(u"recommendation %1"_s.arg(one.id->value()));
    }
    fillRecords(Section::Remedies, remedyRows(dossier, redress, reference, today), ofRemedies,
                tr("Remedies"));
    fillRecords(Section::Costs, costRows(dossier, redress.costs, reference), ofCosts, tr("Costs"),
                pounds(costs::totalOf(redress.costs)));
    m_costTotal->setText(costTotalWords(dossier, redress.costs));
}

void CaseSections::setOmbudsman(const CaseDossier &dossier,
                                const std::vector<std::vector<EnquiryRecord>> &letters,
                                const std::set<RecommendationId> &refused, QDate today)
{
    static const std::vector<EnquiryRecord> none;
    m_ombudsman.clear();
    QStringList keys;
    for (size_t i = 0; i < dossier.ombudsman.size(); ++i) {
        const auto &folder = dossier.ombudsman[i];
        OmbudsmanLine line;
        line.id = folder.ombudsman.id;
        line.isPremature = folder.ombudsman.decision == Decision::Premature;
        m_ombudsman.push_back(line);
        keys.append(u"case %1"_s.arg(line.id.value()));
        for (const EnquiryRecord &enquiry : i < letters.size() ? letters[i] : none) {
            line.enquiry = enquiry;
            m_ombudsman.push_back(line);
            keys.append(u"enquiry %1"_s.arg(enquiry.id.value()));
        }
        line.enquiry.reset();
        for (const RecommendationRecord &remedy : folder.recommendations) {
            line.remedy = remedy.id;
            m_ombudsman.push_back(line);
            keys.append(u"recommendation %1"_s.arg(remedy.id.value()));
        }
    }
    fillRecords(Section::Ombudsman, ombudsmanRows(dossier, letters, refused, today), keys,
                tr("Ombudsman"));
}

/// Beneath the cases at the Ombudsman: to record one, its further letters, what it recommended, to
/// change any of them, and to lead back what was premature.
QWidget *CaseSections::makeOmbudsmanBar()
{
    const Metrics metrics(this);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    const auto add = [&](const QString &words, const QString &name) {
        auto *button = new QPushButton(words, bar);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    m_addOmbudsman = add(tr("Add case at the Om&budsman..."), u"addOmbudsmanButton"_s);
    m_addEnquiry = add(tr("Add en&quiry..."), u"addEnquiryButton"_s);
    m_addRemedy = add(tr("Add reco&mmendation..."), u"addRemedyButton"_s);
    m_ombudsmanAction = add(tr("Act&ion from it..."), u"ombudsmanActionButton"_s);
    m_changeOmbudsman = add(tr("Ch&ange..."), u"changeOmbudsmanButton"_s);
    m_removeBeneath = add(tr("Ta&ke away..."), u"removeEnquiryButton"_s);
    m_sendBack = add(tr("Back to the cou&ncil..."), u"sendBackButton"_s);
    RecordTable *table = m_lists[size_t(Section::Ombudsman)].table;
    connect(table, &RecordTable::currentRowChanged, this, &CaseSections::adoptOmbudsmanRow);
    connect(table, &RecordTable::opened, this, &CaseSections::changeChosen);
    connect(m_changeOmbudsman, &QPushButton::clicked, this, &CaseSections::changeChosen);
    connect(m_addOmbudsman, &QPushButton::clicked, this,
            [this] { Q_EMIT ombudsmanWanted(std::nullopt); });
    const auto onLine = [this](QPushButton *button, const auto &ask) {
        connect(button, &QPushButton::clicked, this, [this, ask] {
            if (const OmbudsmanLine *line = chosenOmbudsman())
                ask(*line);
        });
    };
    onLine(m_addEnquiry, [this](const OmbudsmanLine &line) {
        EnquiryRecord begun;
        begun.ombudsmanCase = line.id;
        Q_EMIT enquiryWanted(begun);
    });
    onLine(m_addRemedy,
           [this](const OmbudsmanLine &line) { Q_EMIT remedyWanted(line.id, std::nullopt); });
    onLine(m_ombudsmanAction, [this](const OmbudsmanLine &line) {
        Q_EMIT ombudsmanActionWanted(line.id, line.remedy);
    });
    onLine(m_removeBeneath, [this](const OmbudsmanLine &line) {
        if (line.enquiry)
            Q_EMIT enquiryRemovalWanted(*line.enquiry);
        else if (line.remedy)
            Q_EMIT recommendationRemovalWanted(*line.remedy);
    });
    onLine(m_sendBack, [this](const OmbudsmanLine &line) { Q_EMIT returnWanted(line.id); });
    return bar;
}

std::optional<ActionId> CaseSections::chosenAction() const
{
    const int row = chosenRow(Section::Actions);
    return row >= 0 && row < int(m_actions.size()) ? std::optional(m_actions[size_t(row)])
                                                   : std::nullopt;
}

int CaseSections::chosenHold() const
{
    return chosenRow(Section::Holds);
}

const CaseSections::RemedyLine *CaseSections::chosenRemedy() const
{
    const int row = chosenRow(Section::Remedies);
    return row >= 0 && row < int(m_remedies.size()) ? &m_remedies[size_t(row)] : nullptr;
}

const CaseSections::OmbudsmanLine *CaseSections::chosenOmbudsman() const
{
    const int row = chosenRow(Section::Ombudsman);
    return row >= 0 && row < int(m_ombudsman.size()) ? &m_ombudsman[size_t(row)] : nullptr;
}

void CaseSections::chooseOmbudsman(const casevisit::Line &line)
{
    const List &list = m_lists[size_t(Section::Ombudsman)];
    const auto found = std::ranges::find_if(m_ombudsman, [&](const OmbudsmanLine &one) {
        const bool isThatLetter =
            one.enquiry ? line.enquiry && one.enquiry->id == *line.enquiry : !line.enquiry;
        return one.id == line.ombudsman && one.remedy == line.recommendation && isThatLetter;
    });
    if (found != m_ombudsman.end())
        list.table->setCurrentRow(
            list.proxy->mapFromSource(list.model->index(int(found - m_ombudsman.begin()), 0))
                .row());
    list.table->setFocus(Qt::OtherFocusReason);
}

void CaseSections::adoptOmbudsmanRow()
{
    const OmbudsmanLine *line = chosenOmbudsman();
    m_addOmbudsman->setEnabled(!m_isLedgerLocked);
    for (QPushButton *button : {m_addEnquiry, m_addRemedy, m_changeOmbudsman})
        button->setEnabled(!m_isLedgerLocked && line);
    m_ombudsmanAction->setEnabled(!m_isLedgerLocked && line && !line->enquiry && !m_stages.empty());
    m_removeBeneath->setEnabled(!m_isLedgerLocked && line && (line->enquiry || line->remedy));
    m_sendBack->setEnabled(!m_isLedgerLocked && line && line->isPremature);
}

bool CaseSections::canChangeChosen() const
{
    if (current() == Section::People)
        return m_people->canChangeChosen();
    if (const auto bar = m_recordBars.find(current()); bar != m_recordBars.end())
        return bar->second.change->isEnabled();
    return (current() == Section::Contacts && m_contacts->canChange()) ||
           (current() == Section::Documents && m_documents->canChange()) ||
           (current() == Section::Ombudsman && m_changeOmbudsman->isEnabled());
}

void CaseSections::changeChosen()
{
    if (!canChangeChosen())
        return;
    if (current() == Section::People) {
        m_people->changeChosen();
        return;
    }
    if (current() == Section::Contacts)
        return m_contacts->edit(false);
    if (current() == Section::Documents)
        return m_documents->change();
    const auto row = size_t(chosenRow(current()));
    if (current() == Section::Ombudsman) {
        const OmbudsmanLine line = m_ombudsman[row];
        if (line.remedy)
            Q_EMIT remedyWanted(line.id, line.remedy);
        else if (line.enquiry)
            Q_EMIT enquiryWanted(*line.enquiry);
        else
            Q_EMIT ombudsmanWanted(line.id);
    } else if (current() == Section::Issues) {
        Q_EMIT issueWanted(m_issues[row]);
    } else if (current() == Section::Actions) {
        Q_EMIT actionWanted(m_actions[row]);
    } else if (current() == Section::Costs) {
        Q_EMIT costWanted(m_costs[row]);
    } else {
        const RemedyLine line = m_remedies[row];
        if (line.remedy)
            Q_EMIT stageRemedyWanted(line.remedy);
        else
            Q_EMIT recommendationWanted(line.recommendation);
    }
}

} // namespace redress
