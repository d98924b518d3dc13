// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casefilters.h"

#include "core/search/searchfields.h"
#include "core/search/searchparts.h"
#include "core/statistics/labels.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/tickbox.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using State = CaseListQuery::State;

/// Kinds and procedures stand in one list, statuses and outcomes in another; the second of each
/// begins at this number.
constexpr qint64 kSecond = 100;

constexpr std::array kKinds{CaseKind::Complaint, CaseKind::MpEnquiry, CaseKind::CouncillorEnquiry,
                            CaseKind::Representation, CaseKind::Compliment};
constexpr std::array kProcedures{ProcedureKey::ChildrenStatutory, ProcedureKey::AdultSocialCare,
                                 ProcedureKey::Corporate};
constexpr std::array kOutcomes{Outcome::Upheld,    Outcome::PartiallyUpheld, Outcome::NotUpheld,
                               Outcome::NoFinding, Outcome::Withdrawn,       Outcome::Discontinued};

QString indented(const QString &text, int depth)
{
    return QString(qsizetype(depth) * 4, u' ') + text;
}

bool isChosen(const QComboBox &box)
{
    const auto *ticks = qobject_cast<const TickBox *>(&box);
    return ticks ? !ticks->ticked().isEmpty() : box.currentData().isValid();
}

} // namespace

CaseFilters::CaseFilters(QWidget *parent)
    : QWidget(parent)
    , m_text(new FilterEdit(this))
    , m_help(new QToolButton(this))
    , m_fault(new TextLabel(TextLabel::Kind::Plain, this))
    , m_state(new ChoiceBox(this))
    , m_kind(new ChoiceBox(this))
    , m_place(new TickBox(tr("Any place"), this))
    , m_year(new ChoiceBox(this))
{
    construct();
    connect(m_text, &FilterEdit::filterChanged, this, &CaseFilters::narrowed);
    connect(m_text, &FilterEdit::leftDownwards, this, &CaseFilters::leftDownwards);
    for (ChoiceBox *box : {m_state, m_kind, m_year})
        connect(box, &QComboBox::currentIndexChanged, this, &CaseFilters::narrowed);
    connect(m_place, &TickBox::tickedChanged, this, &CaseFilters::narrowed);
}

void CaseFilters::construct()
{
    m_text->setObjectName(u"caseFilterLineEdit"_s);
    m_text->setPlaceholderText(tr("Words, reference, outcome:none ..."));
    m_text->setAccessibleName(tr("Find by words, reference or fields"));
    constructHelp();
    m_fault->setObjectName(u"searchFaultLabel"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_state->setObjectName(u"statusChoiceBox"_s);
    m_state->setAccessibleName(tr("Status"));
    m_state->addNone(tr("Any status"));
    m_state->addChoice(tr("Open"), qint64(State::Open));
    m_state->addChoice(tr("Closed"), qint64(State::Closed));
    m_state->insertSeparator(m_state->count());
    for (const Outcome outcome : kOutcomes)
        m_state->addChoice(labelOf(outcome), kSecond + qint64(outcome));
    m_kind->setObjectName(u"kindChoiceBox"_s);
    m_kind->setAccessibleName(tr("Kind or procedure"));
    m_kind->addNone(tr("Any kind"));
    for (const CaseKind kind : kKinds) {
        m_kind->addChoice(labelOf(kind), qint64(kind));
        if (kind != CaseKind::Complaint)
            continue;
        for (const ProcedureKey procedure : kProcedures)
            m_kind->addChoice(indented(labelOf(procedure), 1), kSecond + qint64(procedure));
    }
    m_place->setObjectName(u"placeTickBox"_s);
    m_place->setAccessibleName(tr("Directorates, services or teams"));
    m_year->setObjectName(u"yearChoiceBox"_s);
    m_year->setAccessibleName(tr("Year received"));
    auto *words = new QHBoxLayout;
    words->addWidget(m_text, 1);
    words->addWidget(m_help);
    auto *choices = new QHBoxLayout;
    for (QComboBox *box : boxes()) {
        // On Linux a box without a label is called by what is chosen in it.
        box->setAccessibleDescription(box->accessibleName());
        choices->addWidget(box);
    }
    m_line = new QHBoxLayout;
    m_line->addLayout(words, 1);
    m_line->addLayout(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_line);
    layout->addWidget(m_fault);
    setCramped(false);
}

void CaseFilters::constructHelp()
{
    m_help->setObjectName(u"searchHelpButton"_s);
    m_help->setText(u"?"_s);
    m_help->setAccessibleName(tr("What can be searched for"));
    m_help->setToolTip(tr("What can be searched for: choose a line to begin with it."));
    m_help->setFocusPolicy(Qt::StrongFocus);
    m_help->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_help);
    m_build = menu->addAction(tr("&Build a search..."));
    m_build->setObjectName(u"buildSearchAction"_s);
    m_build->setShortcut(QKeySequence(u"Ctrl+Shift+F"_s));
    m_build->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_build, &QAction::triggered, this, &CaseFilters::builderWanted);
    menu->addSeparator();
    for (const QString &line : searchHelp()) {
        const QString example = line.section(u'\t', 0, 0);
        // Not as a shortcut: menus of buttons may leave those out.
        QString shown =
            tr("%1   (%2)", "what is typed; what it asks for").arg(example, line.section(u'\t', 1));
        QAction *action = menu->addAction(shown.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, example] { begin(example); });
    }
    m_help->setMenu(menu);
}

void CaseFilters::begin(const QString &example)
{
    // A field is begun and its value left to the person; other examples are put in whole.
    const qsizetype colon = example.indexOf(u':');
    const QString begun = colon < 0 ? example : example.first(colon + 1);
    const QString before = m_text->text().trimmed();
    m_text->setText(before.isEmpty() ? begun : before + u' ' + begun);
    m_text->setFocus(Qt::OtherFocusReason);
}

void CaseFilters::setFault(const QString &message)
{
    if (message == m_fault->text())
        return;
    m_fault->setText(message);
    m_fault->setVisible(!message.isEmpty());
    m_text->setAccessibleDescription(message);
    QAccessibleEvent told(m_text, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void CaseFilters::setCramped(bool isCramped)
{
    // Room is given by the layout; what must be is little, so that the window can be small.
    const Metrics metrics(this);
    m_text->setMinimumWidth(metrics.times(14));
    for (QComboBox *box : boxes())
        box->setMinimumWidth(metrics.times(4));
    m_state->setMinimumContentsLength(isCramped ? 10 : 12);
    m_kind->setMinimumContentsLength(isCramped ? 10 : 16);
    m_place->setMinimumContentsLength(isCramped ? 10 : 18);
    m_year->setMinimumContentsLength(8);
    adoptRoom();
}

void CaseFilters::setChoicesShown(bool isShown)
{
    for (QComboBox *box : boxes())
        box->setVisible(isShown);
    adoptRoom();
}

/// What is chosen is read whole: where it would be cut, the choices have a line of their own.
void CaseFilters::adoptRoom()
{
    int needed = m_text->minimumWidth() + m_help->sizeHint().width();
    for (const QComboBox *box : boxes())
        needed += box->sizeHint().width() + m_line->spacing();
    const auto direction = width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_line->direction() != direction)
        m_line->setDirection(direction);
}

bool CaseFilters::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        adoptRoom();
    return isDone;
}

void CaseFilters::setChoices(const ReferenceData &reference,
                             const std::vector<FinancialYear> &years)
{
    const QSignalBlocker quiet(this);
    std::vector<TickBox::Choice> places;
    const auto add = [&](const OrgNode &node, int depth) {
        places.push_back({node.name, QString::number(node.id.value()), depth});
    };
    for (const OrgNode &directorate : reference.directorates()) {
        add(directorate, 0);
        for (const OrgNode &service : reference.childrenOf(directorate.id, OrgLevel::Service)) {
            add(service, 1);
            for (const OrgNode &team : reference.childrenOf(service.id, OrgLevel::Team))
                add(team, 2);
        }
    }
    m_place->setChoices(places);
    const auto year = m_year->value();
    m_year->clear();
    m_year->addNone(tr("Any year"));
    for (const FinancialYear one : years)
        m_year->addChoice(one.label(), one.startYear);
    m_year->setValue(year);
}

CaseListQuery CaseFilters::applied(CaseListQuery query) const
{
    const auto state = m_state->value();
    query.state = state && *state < kSecond ? State(*state) : State::All;
    query.outcome =
        state && *state >= kSecond ? std::optional(Outcome(*state - kSecond)) : std::nullopt;
    const auto kind = m_kind->value();
    query.kind = kind && *kind < kSecond ? std::optional(CaseKind(*kind)) : std::nullopt;
    query.procedure =
        kind && *kind >= kSecond ? std::optional(ProcedureKey(*kind - kSecond)) : std::nullopt;
    query.places.clear();
    for (const QString &place : m_place->ticked())
        query.places.push_back(OrgNodeId(place.toLongLong()));
    const auto year = m_year->value();
    query.year = year ? std::optional(FinancialYear{int(*year)}) : std::nullopt;
    return query;
}

void CaseFilters::setQuery(const CaseListQuery &query)
{
    const QSignalBlocker quiet(this);
    m_text->setFilter(query.search.text);
    m_state->setValue(query.outcome               ? std::optional(kSecond + qint64(*query.outcome))
                      : query.state == State::All ? std::nullopt
                                                  : std::optional(qint64(query.state)));
    m_kind->setValue(query.procedure ? std::optional(kSecond + qint64(*query.procedure))
                     : query.kind    ? std::optional(qint64(*query.kind))
                                     : std::nullopt);
    QStringList places;
    for (const OrgNodeId place : query.places)
        places.append(QString::number(place.value()));
    m_place->setTicked(places);
    m_year->setValue(query.year ? std::optional(qint64(query.year->startYear)) : std::nullopt);
}

QList<QComboBox *> CaseFilters::boxes() const
{
    return {m_state, m_kind, m_place, m_year};
}

bool CaseFilters::isNarrow() const
{
    return !parts().isEmpty();
}

QStringList CaseFilters::parts() const
{
    QStringList parts;
    for (const QComboBox *box : boxes()) {
        if (isChosen(*box))
            parts.append(box->currentText().trimmed());
    }
    for (const search::TypedPart &part : search::partsOf(m_text->text()))
        parts.append(part.text);
    return parts;
}

void CaseFilters::takeAway(int number)
{
    for (QComboBox *box : boxes()) {
        if (!isChosen(*box))
            continue;
        if (number-- > 0)
            continue;
        if (auto *choice = qobject_cast<ChoiceBox *>(box)) {
            choice->setValue(std::nullopt);
        } else {
            m_place->setTicked({});
            Q_EMIT narrowed();
        }
        return;
    }
    m_text->setFilter(search::withoutPart(m_text->text(), number));
}

QString CaseFilters::words() const
{
    QStringList parts;
    for (const QComboBox *box : boxes()) {
        if (isChosen(*box))
            parts.append(box->currentText().trimmed());
    }
    if (!m_text->text().trimmed().isEmpty())
        parts.append(tr("with %1", "what was typed into the search").arg(m_text->text().trimmed()));
    return parts.isEmpty() ? tr("All cases") : parts.join(u", "_s);
}

} // namespace redress
