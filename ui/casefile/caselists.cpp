// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of a case that are written to: the ledger with its proofs, issues and actions.
#include "ui/casefile/casesections.h"

#include "ui/casefile/casetables.h"
#include "ui/letters/contactspane.h"
#include "ui/people/peoplepane.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"

#include <QHBoxLayout>
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
    m_prove = new QPushButton(tr("Say what pro&ves this day..."), bar);
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
    for (const StageConduct &stage : conduct.stages) {
        for (const LedgerEntry &entry : stage.ledger) {
            m_ledger.push_back({stage.number, entry});
            gaps += entry.isGap() ? 1 : 0;
        }
    }
    RecordTable *table = m_lists[size_t(Section::Ledger)].table;
    const int chosen = table->currentIndex().row();
    fill(Section::Ledger, ledgerRows(conduct), tr("Ledger"),
         gaps == 0 ? QString() : tr("%n gap(s)", nullptr, int(gaps)));
    table->setCurrentRow(std::min(std::max(chosen, 0), int(m_ledger.size()) - 1));
    adoptLedgerRow();
    adoptRecordRow(Section::Issues);
    adoptRecordRow(Section::Actions);
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
    const bool isIssue = section == Section::Issues;
    RecordBar &made = isIssue ? m_issueBar : m_actionBar;
    const Metrics metrics(this);
    auto *bar = new QWidget(this);
    made.add = new QPushButton(isIssue ? tr("Add &issue...") : tr("Add &action..."), bar);
    made.change = new QPushButton(tr("C&hange..."), bar);
    made.remove = new QPushButton(tr("&Take away"), bar);
    const QString name = isIssue ? u"Issue"_s : u"Action"_s;
    made.add->setObjectName(u"add%1Button"_s.arg(name));
    made.change->setObjectName(u"change%1Button"_s.arg(name));
    made.remove->setObjectName(u"remove%1Button"_s.arg(name));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    for (QPushButton *button : {made.add, made.change, made.remove})
        row->addWidget(button);
    row->addStretch(1);
    RecordTable *table = m_lists[size_t(section)].table;
    connect(table, &RecordTable::currentRowChanged, this,
            [this, section] { adoptRecordRow(section); });
    connect(made.add, &QPushButton::clicked, this, [this, isIssue] {
        if (isIssue)
            Q_EMIT issueWanted(std::nullopt);
        else
            Q_EMIT actionWanted(std::nullopt);
    });
    connect(made.change, &QPushButton::clicked, this, &CaseSections::changeChosen);
    connect(table, &RecordTable::opened, this, &CaseSections::changeChosen);
    connect(made.remove, &QPushButton::clicked, this, [this, section, isIssue] {
        const int chosen = chosenRow(section);
        if (chosen < 0)
            return;
        if (isIssue)
            Q_EMIT issueRemovalWanted(m_issues[size_t(chosen)]);
        else
            Q_EMIT actionRemovalWanted(m_actions[size_t(chosen)]);
    });
    return bar;
}

void CaseSections::adoptRecordRow(Section section)
{
    const RecordBar &bar = section == Section::Issues ? m_issueBar : m_actionBar;
    const bool isChosen = chosenRow(section) >= 0;
    bar.add->setEnabled(!m_isLedgerLocked && m_hasStage);
    bar.change->setEnabled(!m_isLedgerLocked && isChosen);
    bar.remove->setEnabled(!m_isLedgerLocked && isChosen);
}

/// Beneath the cases at the Ombudsman: to record one, what it recommended, and to change either.
QWidget *CaseSections::makeOmbudsmanBar()
{
    const Metrics metrics(this);
    auto *bar = new QWidget(this);
    m_addOmbudsman = new QPushButton(tr("Add case at the Om&budsman..."), bar);
    m_addOmbudsman->setObjectName(u"addOmbudsmanButton"_s);
    m_addRemedy = new QPushButton(tr("Add reco&mmendation..."), bar);
    m_addRemedy->setObjectName(u"addRemedyButton"_s);
    m_changeOmbudsman = new QPushButton(tr("C&hange..."), bar);
    m_changeOmbudsman->setObjectName(u"changeOmbudsmanButton"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    for (QPushButton *button : {m_addOmbudsman, m_addRemedy, m_changeOmbudsman})
        row->addWidget(button);
    row->addStretch(1);
    RecordTable *table = m_lists[size_t(Section::Ombudsman)].table;
    connect(table, &RecordTable::currentRowChanged, this, &CaseSections::adoptOmbudsmanRow);
    connect(table, &RecordTable::opened, this, &CaseSections::changeChosen);
    connect(m_changeOmbudsman, &QPushButton::clicked, this, &CaseSections::changeChosen);
    connect(m_addOmbudsman, &QPushButton::clicked, this,
            [this] { Q_EMIT ombudsmanWanted(std::nullopt); });
    connect(m_addRemedy, &QPushButton::clicked, this, [this] {
        const int chosen = chosenRow(Section::Ombudsman);
        if (chosen >= 0)
            Q_EMIT remedyWanted(m_ombudsman[size_t(chosen)].id, std::nullopt);
    });
    return bar;
}

void CaseSections::adoptOmbudsmanRow()
{
    const bool isChosen = chosenRow(Section::Ombudsman) >= 0;
    m_addOmbudsman->setEnabled(!m_isLedgerLocked);
    m_addRemedy->setEnabled(!m_isLedgerLocked && isChosen);
    m_changeOmbudsman->setEnabled(!m_isLedgerLocked && isChosen);
}

bool CaseSections::canChangeChosen() const
{
    if (current() == Section::People)
        return m_people->canChangeChosen();
    return (current() == Section::Contacts && m_contacts->canChange()) ||
           (current() == Section::Issues && m_issueBar.change->isEnabled()) ||
           (current() == Section::Actions && m_actionBar.change->isEnabled()) ||
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
    const auto row = size_t(chosenRow(current()));
    if (current() == Section::Ombudsman) {
        const OmbudsmanLine line = m_ombudsman[row];
        if (line.remedy)
            Q_EMIT remedyWanted(line.id, line.remedy);
        else
            Q_EMIT ombudsmanWanted(line.id);
    } else if (current() == Section::Issues)
        Q_EMIT issueWanted(m_issues[row]);
    else
        Q_EMIT actionWanted(m_actions[row]);
}

} // namespace redress
