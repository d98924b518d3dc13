// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of cases is narrowed down to: by its filters, by the fields under its headings, by
// the menu of a cell.
#include "ui/cases/caselistpage.h"

#include "core/search/searchparts.h"
#include "core/statistics/labels.h"
#include "ui/cases/casefilters.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/searchbuilder.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/betweendialog.h"
#include "ui/widgets/cellfilter.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowdelegate.h"

#include <QMenu>

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Column = CaseListModel::Column;
using Choices = std::vector<TickBox::Choice>;

/// What the column of kinds says: of a complaint its procedure.
constexpr std::array kProcedures{ProcedureKey::ChildrenStatutory, ProcedureKey::AdultSocialCare,
                                 ProcedureKey::Corporate};
constexpr std::array kOtherKinds{CaseKind::MpEnquiry, CaseKind::CouncillorEnquiry,
                                 CaseKind::Representation, CaseKind::Compliment};
constexpr std::array kOutcomes{Outcome::Upheld,    Outcome::PartiallyUpheld, Outcome::NotUpheld,
                               Outcome::NoFinding, Outcome::Withdrawn,       Outcome::Discontinued};
constexpr int kStages = 3;

TickBox::Choice none(const QString &words)
{
    return {words, u"none"_s, 0, true};
}

} // namespace

void CaseListPage::constructFilterRow()
{
    using Kind = FilterRow::Kind;
    FilterRow *row = m_table->addFilterRow();
    for (int column = 0; column < int(Column::Count); ++column) {
        const bool isOfWords = column == int(Column::Reference) || column == int(Column::Summary);
        row->addCell(column,
                     isOfWords                         ? Kind::Words
                     : column == int(Column::Received) ? Kind::Days
                                                       : Kind::Ticks,
                     m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    connect(row, &FilterRow::changed, this, [this](int column, const QString &typed) {
        putIntoSearch(CaseListModel::fieldOf(column), typed);
    });
    connect(m_table, &RecordTable::filterRowShown, this, [this](bool isShown) {
        adoptRoom();
        showWhatIsThere();
        if (isShown && isVisible() && m_isLoaded && m_total == 0)
            m_host.messages().show(
                MessageBar::Kind::Info,
                tr("The fields stand under the headings as soon as the list has rows."));
    });
    connect(m_filters, &CaseFilters::builderWanted, this, &CaseListPage::buildSearch);
    connect(m_words, &FilterWords::removed, m_filters, &CaseFilters::takeAway);
    connect(m_words, &FilterWords::cleared, this, &CaseListPage::showAll);
    connect(m_words, &FilterWords::left, this,
            [this] { m_filters->textEdit()->setFocus(Qt::OtherFocusReason); });
}

/// What can be ticked under the headings.
void CaseListPage::fillFilterRow()
{
    FilterRow *row = m_table->filterRow();
    const ReferenceData &reference = m_host.session().reference();
    Choices kinds;
    for (const ProcedureKey procedure : kProcedures)
        kinds.push_back({labelOf(procedure), storedText(procedure)});
    for (const CaseKind kind : kOtherKinds)
        kinds.push_back({labelOf(kind), storedText(kind)});
    row->setChoices(int(Column::Kind), kinds);
    Choices directorates;
    Choices services;
    for (const OrgNode &directorate : reference.directorates()) {
        directorates.push_back({directorate.name, search::quotedIfNeeded(directorate.name)});
        for (const OrgNode &service : reference.childrenOf(directorate.id, OrgLevel::Service))
            services.push_back({service.name, search::quotedIfNeeded(service.name)});
    }
    row->setChoices(int(Column::Directorate), directorates);
    services.push_back(none(tr("none", "no service")));
    row->setChoices(int(Column::Service), services);
    Choices officers;
    for (const Member &member : reference.members())
        officers.push_back({member.name, search::quotedIfNeeded(member.name)});
    officers.push_back(none(tr("none", "no officer")));
    row->setChoices(int(Column::Officer), officers);
    Choices stages;
    for (int stage = 1; stage <= kStages; ++stage)
        stages.push_back({tr("Stage %1").arg(stage), QString::number(stage)});
    stages.push_back(none(tr("no stage")));
    row->setChoices(int(Column::Status), stages);
    Choices outcomes;
    for (const Outcome outcome : kOutcomes)
        outcomes.push_back({labelOf(outcome), storedText(outcome)});
    outcomes.push_back(none(tr("none", "no outcome")));
    row->setChoices(int(Column::Outcome), outcomes);
}

void CaseListPage::buildSearch()
{
    CaseListQuery query = m_query;
    query.search.text = m_filters->textEdit()->text();
    (new SearchBuilder(
         m_host, query, m_total,
         [this](const QString &text) {
             m_filters->textEdit()->setFilter(text);
             m_filters->textEdit()->setFocus(Qt::OtherFocusReason);
         },
         this))
        ->open();
}

void CaseListPage::putIntoSearch(const QString &field, const QString &value)
{
    m_filters->textEdit()->setFilter(
        search::withValue(m_filters->textEdit()->text(), field, value));
}

/// The words above the list and the fields under its headings say what the search says.
void CaseListPage::showFilters()
{
    m_words->setWords(m_filters->parts());
    const QString text = m_filters->textEdit()->text();
    for (int column = 0; column < int(Column::Count); ++column)
        m_table->filterRow()->setTyped(column,
                                       search::valueIn(text, CaseListModel::fieldOf(column)));
}

CaseListQuery CaseListPage::understood()
{
    const Session &session = m_host.session();
    CaseListQuery query = m_filters->applied(m_query);
    query.group = chosenGroup();
    const auto search =
        search::parse(m_filters->textEdit()->text(),
                      {session.reference(), session.today(), session.store().who().person});
    m_filters->setFault(search ? QString() : search.error().message);
    if (search)
        query.search = *search;
    showFilters();
    return query;
}

void CaseListPage::narrow()
{
    const CaseListQuery query = understood();
    const bool isSame = query == m_query;
    m_query = query;
    if (!isSame)
        load();
}

void CaseListPage::showAll()
{
    m_filters->setQuery({});
    narrow();
}

void CaseListPage::addFilters(QMenu &menu, const QModelIndex &at, bool isOfCell)
{
    std::vector<CellFilter> cells;
    if (m_model->isHeading(at.row()))
        return;
    for (const int column : m_table->shownColumns()) {
        const QString term = m_model->termFor(at.row(), column);
        if (term.isEmpty())
            continue;
        const QString said = at.siblingAtColumn(column).data().toString();
        const bool isStage = column == int(Column::Status);
        cells.push_back({m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                         isStage          ? said.section(u':', 0, 0)
                         : said.isEmpty() ? tr("none", "a value that is missing")
                                          : said,
                         term, isOfCell && column == at.column()});
    }
    addCellFilters(menu, cells, m_filters->textEdit()->text().trimmed(),
                   [this](const QString &text) { m_filters->textEdit()->setFilter(text); });
    const int received = int(Column::Received);
    if (isOfCell && at.column() != received)
        return;
    const QDate day = at.siblingAtColumn(received).data(ValueRole).toDate();
    QAction *between = menu.addAction(tr("Received &between..."));
    between->setObjectName(u"betweenAction"_s);
    connect(between, &QAction::triggered, this, [this, day] {
        const Session &session = m_host.session();
        (new BetweenDialog(
             tr("Received"),
             BetweenDialog::Days{session.today(), session.rules().calendar(),
                                 day.isValid() ? std::optional(day) : std::nullopt},
             [this](const QString &typed) { putIntoSearch(u"received"_s, typed); }, this))
            ->open();
    });
}

} // namespace redress
