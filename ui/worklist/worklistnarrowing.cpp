// SPDX-License-Identifier: GPL-3.0-or-later
// What the work list is narrowed down to: whose, where, which counter, and where the person stands.
#include "ui/worklist/worklistpage.h"

#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/cellfilter.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/worklist/worklistcounters.h"

#include <QComboBox>
#include <QStackedWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Whose = WorkListFilter::Whose;

} // namespace

void WorkListPage::loadServices()
{
    const QSignalBlocker blocker(m_service);
    const ReferenceData &reference = m_host.session().reference();
    m_service->clear();
    m_service->addItem(tr("All services"), 0);
    for (const OrgNode &directorate : reference.directorates()) {
        m_service->addItem(directorate.name, directorate.id.value());
        for (const OrgNode &service : reference.childrenOf(directorate.id, OrgLevel::Service))
            m_service->addItem(u"    "_s + service.name, service.id.value());
    }
    const int index =
        m_service->findData(m_narrowing.place ? m_narrowing.place->value() : qint64(0));
    m_service->setCurrentIndex(qMax(0, index));
}

void WorkListPage::loadPeople()
{
    const Session &session = m_host.session();
    const auto me = session.me();
    const Member *mine = me ? session.reference().member(*me) : nullptr;
    std::vector<MemberId> team;
    for (const Member &member : session.reference().members()) {
        if (mine && !mine->teamName.isEmpty() && member.teamName == mine->teamName)
            team.push_back(member.id);
    }
    m_filter->setPeople(me, team);
    const auto allow = [this](Whose whose, bool isPossible, const QString &reason) {
        SegmentButton *button = m_whose->button(int(whose));
        button->setEnabled(isPossible);
        button->setToolTip(isPossible ? QString() : reason);
        button->setAccessibleDescription(isPossible ? QString() : reason);
    };
    const QString nobody =
        tr("No member of the team has the sign-in name %1.").arg(session.store().who().person);
    allow(Whose::Mine, mine != nullptr, nobody);
    allow(Whose::Team, !team.empty(), mine ? tr("Your team is not recorded.") : nobody);
}

void WorkListPage::narrow(const WorkListFilter::Narrowing &narrowing)
{
    if (m_narrowing == narrowing && m_filter->narrowing() == narrowing)
        return;
    const auto kept = chosen() ? std::optional(*chosen()) : std::nullopt;
    m_narrowing = narrowing;
    m_filter->setNarrowing(narrowing);
    showFilter();
    const int row = kept ? rowOf(*kept) : 0;
    m_table->setCurrentRow(row < 0 ? 0 : row);
    showCounts();
    showChosen();
    Q_EMIT changed();
}

void WorkListPage::showCounts()
{
    for (size_t i = 0; i < worklistcounters::kFilters.size(); ++i)
        m_counters->setCount(int(i), m_filter->count(worklistcounters::kFilters[i]));
    showLook();
    showWhatIsThere();
}

void WorkListPage::showWhatIsThere()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_middle->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty)
        return;
    if (m_model->items().empty()) {
        m_empty->setWords(tr("Nothing is waiting"),
                          tr("What is due, late, on hold or to triage will stand here."));
        m_empty->setWay(m_host.session().isReadOnly() ? QString() : tr("Recor&d a contact"));
    } else {
        const bool isNews = m_narrowing.filter == WorkFilter::NewlyLate ||
                            m_narrowing.filter == WorkFilter::NewlyPastAim;
        m_empty->setWords(isNews ? tr("Nothing became late") : tr("No case matches"),
                          narrowedWords());
        m_empty->setWay(tr("Clear fi&lters"));
    }
}

void WorkListPage::addFilters(QMenu &menu, const QModelIndex &at, bool isOfCell)
{
    std::vector<CellFilter> cells;
    for (const int column : m_table->shownColumns()) {
        const QString said = at.siblingAtColumn(column).data().toString();
        if (!said.isEmpty())
            cells.push_back(
                {m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), said,
                 quotedValue(said), isOfCell && column == at.column()});
    }
    addCellFilters(menu, cells, m_filterEdit->text().trimmed(),
                   [this](const QString &text) { m_filterEdit->setFilter(text); });
}

QString WorkListPage::narrowedWords() const
{
    QStringList parts{worklistcounters::wordsOf(m_narrowing.filter)};
    if (m_narrowing.place)
        parts.append(m_service->currentText().trimmed());
    if (m_narrowing.whose == Whose::Mine)
        parts.append(tr("mine"));
    if (m_narrowing.whose == Whose::Team)
        parts.append(tr("of my team"));
    if (!m_narrowing.text.isEmpty())
        parts.append(tr("with the words \"%1\"").arg(m_narrowing.text));
    return parts.join(u", "_s);
}

void WorkListPage::showFilter()
{
    const int counter = worklistcounters::indexOf(m_narrowing.filter);
    if (counter >= 0)
        m_counters->setCurrent(counter);
    else
        m_counters->clearCurrent();
}

QJsonObject WorkListPage::state() const
{
    QJsonObject state{{u"counter"_s, QString(toStored(m_narrowing.filter))},
                      {u"text"_s, m_narrowing.text},
                      {u"whose"_s, int(m_narrowing.whose)}};
    if (m_narrowing.place)
        state.insert(u"place"_s, m_narrowing.place->value());
    if (const WorkItem *item = chosen())
        state.insert(u"row"_s, item->reference);
    return state;
}

void WorkListPage::restore(const QJsonObject &state)
{
    WorkListFilter::Narrowing narrowing;
    narrowing.filter =
        fromStored<WorkFilter>(state.value(u"counter"_s).toString()).value_or(WorkFilter::Open);
    narrowing.text = state.value(u"text"_s).toString();
    narrowing.whose = Whose(state.value(u"whose"_s).toInt(int(Whose::Everyone)));
    if (state.contains(u"place"_s))
        narrowing.place = OrgNodeId(state.value(u"place"_s).toInteger());
    narrow(narrowing);
    m_whose->setCurrent(int(narrowing.whose));
    m_filterEdit->setFilter(narrowing.text);
    loadServices();
    const QString reference = state.value(u"row"_s).toString();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->itemAt(row).reference == reference) {
            m_table->setCurrentRow(row);
            break;
        }
    }
}

} // namespace redress
