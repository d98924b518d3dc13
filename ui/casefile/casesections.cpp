// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casesections.h"

#include "ui/casefile/casetables.h"
#include "ui/casefile/factspane.h"
#include "ui/casefile/stagepane.h"
#include "ui/letters/contactspane.h"
#include "ui/letters/documentspane.h"
#include "ui/people/peoplepane.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Whether records of the section are added, changed and taken away beneath its list.
bool isOfRecords(CaseSections::Section section)
{
    using Section = CaseSections::Section;
    return section == Section::Issues || section == Section::Actions ||
           section == Section::Remedies || section == Section::Costs;
}

} // namespace

CaseSections::CaseSections(QDate today, const WorkingCalendar &calendar, Settings &settings,
                           QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_calendar(calendar)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_facts(new FactsPane(today, calendar, this))
    , m_people(new PeoplePane(settings, this))
    , m_lists(size_t(Section::Count))
{
    construct(settings);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT sectionChanged();
    });
    connect(m_facts, &FactsPane::edited, this, &CaseSections::edited);
    connect(m_people, &PeoplePane::choiceChanged, this, &CaseSections::sectionChanged);
}

void CaseSections::construct(Settings &settings)
{
    m_bar->setObjectName(u"sectionTabBar"_s);
    m_bar->setAccessibleName(tr("Sections of the case"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    m_stack->addWidget(m_facts);
    m_bar->addTab(tr("Facts"));
    m_stack->addWidget(m_people);
    m_bar->addTab(tr("People"));
    m_stack->addWidget(makeStages());
    m_bar->addTab(tr("Stages"));
    const auto add = [&](Section section, const QString &name, const QStringList &headings,
                         const QString &empty, const QList<int> &characters) {
        m_stack->addWidget(makeList(section, name, headings, empty, characters, settings));
        m_bar->addTab(name);
    };
    add(Section::Ledger, tr("Ledger"), ledgerHeadings(), tr("Nothing has happened yet."),
        {10, 16, 30, 40, 0, 16, 18});
    add(Section::Holds, tr("Holds"), holdHeadings(), tr("No stage was on hold."),
        {10, 14, 16, 0, 12});
    add(Section::Issues, tr("Issues"), issueHeadings(), tr("No issues are recorded."),
        {10, 6, 28, 26, 20, 0});
    add(Section::Actions, tr("Actions"), actionHeadings(), tr("No actions are recorded."),
        {10, 30, 14, 14, 20, 0});
    add(Section::Remedies, tr("Remedies"), remedyHeadings(), tr("No remedies are recorded."),
        {10, 22, 26, 14, 14, 20, 0});
    add(Section::Ombudsman, tr("Ombudsman"), ombudsmanHeadings(),
        tr("The case is not at the Ombudsman."), {16, 30, 14, 14, 30, 0});
    add(Section::Costs, tr("Costs"), costHeadings(), tr("No costs are recorded."),
        {10, 24, 14, 14, 14, 24, 0});
    add(Section::History, tr("History"), historyHeadings(), tr("Nothing was changed yet."),
        {18, 14, 20, 20, 22, 22, 26, 0});
    m_documents = new DocumentsPane(settings, m_stack);
    m_lists[size_t(Section::Documents)].table = m_documents->table();
    m_stack->addWidget(m_documents);
    m_bar->addTab(tr("Documents"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Metrics(this).times(0.6), 0, Metrics(this).times(0.6), 0);
    row->addWidget(m_bar, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
}

QWidget *CaseSections::makeStages()
{
    const Metrics metrics(this);
    m_stagesPage = new QWidget(this);
    m_stagesPage->setBackgroundRole(QPalette::Base);
    m_stagesPage->setAutoFillBackground(true);
    m_stageHead = new QWidget(m_stagesPage);
    auto *row = new QHBoxLayout(m_stageHead);
    row->setContentsMargins(metrics.margin(), metrics.times(0.8), metrics.margin(), 0);
    m_stageSwitch = new SegmentedSwitch({tr("Stage 1"), tr("Stage 2"), tr("Stage 3")}, m_stageHead);
    m_nextStage = new QPushButton(m_stageHead);
    m_nextStage->setObjectName(u"nextStageAboveButton"_s);
    row->addWidget(m_stageSwitch);
    row->addStretch(1);
    row->addWidget(m_nextStage);
    m_stageStack = new QStackedWidget(m_stagesPage);
    m_noStages = new EmptyPanel(m_stageStack);
    m_noStages->setWords(tr("The case has no stage"),
                         tr("A complaint gets its first stage when it is accepted. Enquiries, "
                            "representations and compliments have none."));
    m_stageStack->addWidget(m_noStages);
    auto *layout = new QVBoxLayout(m_stagesPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stageHead);
    layout->addWidget(m_stageStack, 1);
    connect(m_nextStage, &QPushButton::clicked, this, &CaseSections::nextStageWanted);
    connect(m_stageSwitch, &SegmentedSwitch::chosen, this, &CaseSections::showStage);
    return m_stagesPage;
}

QWidget *CaseSections::makeList(Section section, const QString &name, const QStringList &headings,
                                const QString &emptyWords, const QList<int> &characters,
                                Settings &settings)
{
    List &list = m_lists[size_t(section)];
    list.stack = new QStackedWidget(this);
    list.model = new CellTableModel(headings, this);
    list.proxy = new RowSortProxy(this);
    list.proxy->setSourceModel(list.model);
    list.table = new RecordTable(list.stack);
    list.table->setObjectName(u"section%1TableView"_s.arg(int(section)));
    list.table->setAccessibleName(name);
    list.table->setModel(list.proxy);
    list.table->setMostCharacters(characters);
    connect(list.table, &RecordTable::sortChosen, list.proxy, &RowSortProxy::setSortKeys);
    list.table->rememberAs(u"casefile/list%1"_s.arg(int(section)), settings);
    auto *page = new QWidget(list.stack);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *note = new TextLabel(TextLabel::Kind::Quiet, whyReadOnly(section), page);
    note->setWordWrap(true);
    const Metrics metrics(this);
    note->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(list.table, 1);
    if (section == Section::Ledger)
        layout->addWidget(makeProofBar());
    if (isOfRecords(section))
        layout->addWidget(makeRecordBar(section));
    if (section == Section::Ombudsman)
        layout->addWidget(makeOmbudsmanBar());
    layout->addWidget(note);
    note->setVisible(!note->text().isEmpty());
    list.stack->addWidget(page);
    // Where records are added, the list stays, however empty: its buttons stand beneath it.
    if (isOfRecords(section) || section == Section::Ombudsman) {
        list.table->setEmptyText(
            tr("%1 A button beneath the list records the first.", "that a list is empty")
                .arg(emptyWords));
        return list.stack;
    }
    auto *empty = new EmptyPanel(list.stack);
    empty->setWords(emptyWords, whyReadOnly(section));
    list.stack->addWidget(empty);
    return list.stack;
}

QString CaseSections::whyReadOnly(Section section)
{
    switch (section) {
    case Section::Facts:
    case Section::People:
    case Section::Stages:
    case Section::Issues:
    case Section::Actions:
    case Section::Remedies:
    case Section::Ombudsman:
    case Section::Costs:
    case Section::Documents:
    case Section::Contacts:
    case Section::Count:
        return {};
    case Section::Ledger:
        return tr("The ledger is written by the steps that are recorded, and by the days in the "
                  "forms.");
    case Section::Holds:
        return tr("Holds of a stage are recorded and changed under Stages, those of a reply with "
                  "\"Record a step\".");
    case Section::History:
        return tr("The history writes itself and is never changed. \"Record a step\" puts an "
                  "earlier value back.");
    }
    return {};
}

void CaseSections::fill(Section section, std::vector<std::vector<TableCell>> rows,
                        const QString &name, const QString &figure)
{
    List &list = m_lists[size_t(section)];
    const qsizetype count = qsizetype(rows.size());
    list.model->setRows(std::move(rows));
    list.stack->setCurrentIndex(count == 0 && list.stack->count() > 1 ? 1 : 0);
    const QString shown = figure.isEmpty() ? QString::number(count) : figure;
    m_bar->setTabText(int(section),
                      count == 0 ? name : tr("%1  %2", "section, figure").arg(name, shown));
}

void CaseSections::fillRecords(Section section, std::vector<std::vector<TableCell>> rows,
                               const QStringList &keys, const QString &name, const QString &figure)
{
    List &list = m_lists[size_t(section)];
    const int row = list.keeper.chooseAmong(keys, chosenRow(section));
    fill(section, std::move(rows), name, figure);
    if (row >= 0)
        list.table->setCurrentRow(list.proxy->mapFromSource(list.model->index(row, 0)).row());
}

void CaseSections::setContacts(ContactsPane *contacts)
{
    m_contacts = contacts;
    m_lists[size_t(Section::Contacts)].table = contacts->table();
    m_stack->addWidget(contacts);
    m_bar->addTab(tr("Contacts"));
}

void CaseSections::showCounts()
{
    const auto show = [this](Section section, const QString &name, qsizetype count,
                             const QString &figure) {
        m_bar->setTabText(int(section),
                          count == 0 ? name : tr("%1  %2", "section, figure").arg(name, figure));
    };
    show(Section::Documents, tr("Documents"), m_documents->count(),
         QString::number(m_documents->count()));
    show(Section::Contacts, tr("Contacts"), m_contacts->count(), m_contacts->figure());
}

void CaseSections::setForms(const CaseDossier &dossier, const ReferenceData &reference,
                            bool isReadOnly)
{
    m_facts->setDraft(dossier.record, reference);
    m_facts->setReadOnly(isReadOnly);
    const bool isSameCount = m_stages.size() == dossier.stages.size();
    while (m_stages.size() > dossier.stages.size()) {
        delete m_stages.back();
        m_stages.pop_back();
    }
    while (m_stages.size() < dossier.stages.size()) {
        auto *pane = new StagePane(m_today, m_calendar, m_stageStack);
        m_stageStack->addWidget(pane);
        connect(pane, &StagePane::edited, this, &CaseSections::edited);
        m_stages.push_back(pane);
        Q_EMIT stageAdded(pane);
    }
    for (size_t i = 0; i < m_stages.size(); ++i) {
        m_stages[i]->setProcedure(procedureOf(dossier.record));
        m_stages[i]->setDraft(dossier.stages[i].stage, reference);
        m_stages[i]->setReadOnly(isReadOnly);
    }
    for (int i = 0; i < 3; ++i)
        m_stageSwitch->button(i)->setVisible(i < int(m_stages.size()));
    showStageHead();
    if (!isSameCount || m_stages.empty())
        showStage(int(m_stages.size()) - 1);
}

void CaseSections::setNextStage(int number, bool isPossible, const QString &whyNot)
{
    m_nextNumber = number;
    m_nextStage->setText(number == 1 ? tr("Accept as stage &1")
                                     : tr("Begin stage &%1").arg(number));
    m_nextStage->setEnabled(isPossible);
    m_nextStage->setToolTip(whyNot);
    m_nextStage->setAccessibleDescription(whyNot);
    showStageHead();
}

void CaseSections::setNextStageOffered(bool isOffered)
{
    m_isNextOffered = isOffered;
    showStageHead();
}

void CaseSections::showStageHead()
{
    const bool isNextShown = m_isNextOffered && m_nextNumber > 0;
    m_stageSwitch->setVisible(m_stages.size() > 1);
    m_nextStage->setVisible(isNextShown);
    m_stageHead->setVisible(isNextShown || m_stages.size() > 1);
}

void CaseSections::setLists(const CaseDossier &dossier, const std::vector<HistoryEntry> &history,
                            const ReferenceData &reference, QDate today)
{
    m_hasStage = !dossier.stages.empty();
    m_issues.clear();
    m_actions.clear();
    QStringList issues;
    QStringList actions;
    for (const auto &folder : dossier.stages) {
        for (const IssueRecord &issue : folder.issues) {
            m_issues.push_back(issue.id);
            issues.append(QString::number(issue.id.value()));
        }
        for (const ActionRecord &action : folder.actions) {
            m_actions.push_back(action.id);
            actions.append(QString::number(action.id.value()));
        }
    }
    fill(Section::Holds, holdRows(dossier, reference), tr("Holds"));
    fillRecords(Section::Issues, issueRows(dossier, reference), issues, tr("Issues"));
    fillRecords(Section::Actions, actionRows(dossier, reference, today), actions, tr("Actions"));
    fill(Section::History, historyRows(history, reference), tr("History"));
}

void CaseSections::setPeopleCount(int count)
{
    m_bar->setTabText(int(Section::People),
                      count == 0 ? tr("People")
                                 : tr("%1  %2", "section, figure").arg(tr("People")).arg(count));
}

int CaseSections::shownStage() const
{
    for (size_t i = 0; i < m_stages.size(); ++i) {
        if (m_stageStack->currentWidget() == m_stages[i])
            return int(i);
    }
    return -1;
}

CaseSections::Section CaseSections::current() const
{
    return Section(qMax(0, m_bar->currentIndex()));
}

void CaseSections::setCurrent(Section section)
{
    m_bar->setCurrentIndex(int(section));
}

void CaseSections::showStage(int index)
{
    if (index < 0 || index >= int(m_stages.size())) {
        m_stageStack->setCurrentWidget(m_noStages);
        return;
    }
    m_stageSwitch->setCurrent(index);
    m_stageStack->setCurrentWidget(m_stages[size_t(index)]);
}

QWidget *CaseSections::currentWidget() const
{
    if (RecordTable *table = currentTable())
        return table;
    return m_stack->currentWidget();
}

RecordTable *CaseSections::currentTable() const
{
    if (current() == Section::People)
        return m_people->currentTable();
    return m_lists[size_t(current())].table;
}

} // namespace redress
