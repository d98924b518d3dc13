// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/servicessection.h"

#include "core/base/dates.h"
#include "ui/settings/successorfields.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pairsplitter.h"
#include "ui/widgets/rowdelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeView>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kIdRole = Qt::UserRole;

QString dayOrNothing(std::optional<QDate> day)
{
    return day ? slashedDate(*day) : QString();
}

QList<QStandardItem *> rowOf(const OrgNode &node, const QString &successors)
{
    auto *name = new QStandardItem(node.name);
    name->setData(node.id.value(), kIdRole);
    QList<QStandardItem *> row{name, new QStandardItem(dayOrNothing(node.openedOn)),
                               new QStandardItem(dayOrNothing(node.closedOn)),
                               new QStandardItem(successors)};
    for (QStandardItem *item : row)
        item->setEditable(false);
    return row;
}

} // namespace

ServicesSection::ServicesSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
}

void ServicesSection::construct()
{
    auto *splitter = new PairSplitter(this);
    splitter->addWidget(constructTree());
    splitter->addWidget(constructForm());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QPushButton *ServicesSection::addButton(const QString &text, const QString &name, OrgLevel level)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_new.emplace_back(button, level);
    connect(button, &QPushButton::clicked, this, [this, level] { begin(level); });
    return button;
}

QWidget *ServicesSection::constructTree()
{
    const Metrics metrics(this);
    auto *side = new QWidget(this);
    m_model.setHorizontalHeaderLabels(
        {tr("Name"), tr("Open from"), tr("Closed on"), tr("Taken over by")});
    m_tree = new QTreeView(side);
    m_tree->setObjectName(u"servicesTreeView"_s);
    m_tree->setAccessibleName(tr("Directorates, services and teams"));
    m_tree->setModel(&m_model);
    new EmptyWords(*m_tree, tr("There are no services yet. \"New directorate\" adds the first; an "
                               "import of services.csv brings all of them."));
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(
        addButton(tr("New &directorate"), u"newDirectorateButton"_s, OrgLevel::Directorate));
    buttons->addWidget(addButton(tr("New &service"), u"newServiceButton"_s, OrgLevel::Service));
    buttons->addWidget(addButton(tr("Ne&w team"), u"newTeamButton"_s, OrgLevel::Team));
    buttons->addStretch();
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    layout->addLayout(buttons);
    layout->addWidget(m_tree, 1);
    return side;
}

QWidget *ServicesSection::constructForm()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new FactForm(content);
    m_name = new QLineEdit(m_form);
    m_name->setMinimumWidth(metrics.times(20));
    const WorkingCalendar &calendar = session().rules().calendar();
    m_openedOn = new DateEdit(session().today(), calendar, m_form);
    m_closedOn = new DateEdit(session().today(), calendar, m_form);
    m_openedOn->setPlaceholderText(tr("always"));
    m_closedOn->setPlaceholderText(tr("open"));
    m_successors = new SuccessorFields(m_form);
    m_successors->followInTabOrder(m_closedOn);
    m_form->addField(
        u"name"_s, tr("N&ame"), m_name,
        tr("A new name stands on all cases at once; the old one stays in the history."));
    m_form->addField(u"openedOn"_s, tr("Open from"), m_openedOn);
    m_form->addField(u"closedOn"_s, tr("C&losed on"), m_closedOn,
                     tr("The last day. Cases stay where they were recorded."));
    m_form->addField(u"successors"_s, tr("Taken over b&y"), m_successors,
                     tr("Where its work went the day after, in shares that add up to 100%. Tables "
                        "that are restated count its figures there."));
    m_form->setRequired(u"name"_s);
    m_remove = new QPushButton(tr("Re&move"), content);
    m_remove->setObjectName(u"removeNodeButton"_s);
    m_up = new QPushButton(tr("Move &up"), content);
    m_up->setObjectName(u"moveNodeUpButton"_s);
    m_down = new QPushButton(tr("Move dow&n"), content);
    m_down->setObjectName(u"moveNodeDownButton"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->addWidget(m_form);
    auto *ways = new QHBoxLayout;
    for (QPushButton *button : {m_up, m_down, m_remove})
        ways->addWidget(button);
    ways->addStretch();
    layout->addLayout(ways);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

void ServicesSection::connectAll()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { leaveTo(index); });
    connect(m_tree, &QTreeView::activated, this,
            [this] { m_name->setFocus(Qt::OtherFocusReason); });
    const auto edited = [this] {
        if (m_isShowing)
            return;
        m_form->clearFaults();
        Q_EMIT changed();
    };
    connect(m_name, &QLineEdit::textEdited, this, edited);
    for (const DateEdit *day : {m_openedOn, m_closedOn})
        connect(day, &DateEdit::dateChanged, this, edited);
    connect(m_successors, &SuccessorFields::edited, this, edited);
    connect(m_remove, &QPushButton::clicked, this, &ServicesSection::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(orgchange::Direction::Up); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(orgchange::Direction::Down); });
}

QString ServicesSection::help() const
{
    return tr(
        "The organisation: directorates, their services, and the teams of those. Choose one to "
        "rename it, or to say when it opened and closed. What closes can be taken over by one "
        "or several others, in shares that add up to 100%; tables that are restated then count "
        "its figures with those. Cases keep the service under which they were recorded. Ctrl+S "
        "saves; every change stands in the history.");
}

QWidget *ServicesSection::first() const
{
    return m_tree;
}

void ServicesSection::refresh()
{
    const auto chosen = m_before ? std::optional(m_before->id) : std::nullopt;
    const bool wasModified = isModified();
    m_isShowing = true;
    fillTree();
    m_isShowing = false;
    if (wasModified) {
        if (chosen && itemOf(*chosen)) {
            const QSignalBlocker blocker(m_tree->selectionModel());
            m_tree->setCurrentIndex(itemOf(*chosen)->index());
        }
    } else {
        choose(chosen);
    }
    showButtons();
}

void ServicesSection::fillTree()
{
    const ReferenceData &reference = session().reference();
    m_model.removeRows(0, m_model.rowCount());
    QHash<OrgNodeId, QStandardItem *> items;
    for (const OrgLevel level : {OrgLevel::Directorate, OrgLevel::Service, OrgLevel::Team}) {
        for (const OrgNode &node : reference.nodes()) {
            if (node.level != level)
                continue;
            QStringList successors;
            for (const Succession &succession : reference.successorsOf(node.id))
                successors.append(succession.sharePermille == 1000
                                      ? reference.nameOf(succession.successor)
                                      : tr("%1% %2", "a share and a service")
                                            .arg(succession.sharePermille / 10.0)
                                            .arg(reference.nameOf(succession.successor)));
            const auto row = rowOf(node, successors.join(u", "_s));
            QStandardItem *parent = node.parent ? items.value(*node.parent) : nullptr;
            (parent ? parent : m_model.invisibleRootItem())->appendRow(row);
            items.insert(node.id, row.first());
        }
    }
    m_tree->expandToDepth(0);
    for (int column = 0; column < 3; ++column)
        m_tree->resizeColumnToContents(column);
}

QStandardItem *ServicesSection::itemOf(OrgNodeId id) const
{
    const auto found = m_model.match(m_model.index(0, 0), kIdRole, id.value(), 1,
                                     Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : m_model.itemFromIndex(found.first());
}

void ServicesSection::choose(std::optional<OrgNodeId> id)
{
    const OrgNode *node = id ? session().reference().node(*id) : nullptr;
    if (!node && !session().reference().nodes().empty() && m_model.rowCount() > 0)
        node =
            session().reference().node(OrgNodeId(m_model.index(0, 0).data(kIdRole).toLongLong()));
    m_before = node ? std::optional(*node) : std::nullopt;
    if (!node) {
        m_shown.reset();
        show({}, {});
        return;
    }
    {
        const QSignalBlocker blocker(m_tree->selectionModel());
        if (QStandardItem *item = itemOf(node->id))
            m_tree->setCurrentIndex(item->index());
    }
    m_tree->viewport()->update();
    m_shown = *node;
    m_successorsBefore = session().reference().successorsOf(node->id);
    show(*node, m_successorsBefore);
}

/// Another one is looked at; what was typed for the one before is asked about first.
void ServicesSection::leaveTo(const QModelIndex &index)
{
    if (m_isShowing || !index.isValid())
        return;
    const OrgNodeId wanted(index.siblingAtColumn(0).data(kIdRole).toLongLong());
    if (!mayLeave()) {
        const QSignalBlocker blocker(m_tree->selectionModel());
        if (QStandardItem *item = m_before ? itemOf(m_before->id) : nullptr)
            m_tree->setCurrentIndex(item->index());
        m_tree->viewport()->update();
        return;
    }
    choose(wanted);
    Q_EMIT changed();
}

void ServicesSection::show(const OrgNode &node, const std::vector<Succession> &successors)
{
    m_isShowing = true;
    m_form->clearFaults();
    m_name->setText(node.name);
    m_openedOn->setDate(node.openedOn);
    m_closedOn->setDate(node.closedOn);
    std::vector<OrgNode> offered;
    for (const OrgNode &other : session().reference().nodes()) {
        if (other.level == node.level && other.id != node.id)
            offered.push_back(other);
    }
    m_successors->setSuccessors(offered, successors);
    m_isShowing = false;
    showButtons();
}

void ServicesSection::showButtons()
{
    const bool isLocked = session().isReadOnly();
    // New names come with cases; what they are called later is another thing.
    const QString why = whyNot(session(), m_before ? TeamRole::Manager : TeamRole::Officer);
    const bool canEdit = m_shown && why.isEmpty();
    for (QLineEdit *edit :
         {m_name, static_cast<QLineEdit *>(m_openedOn), static_cast<QLineEdit *>(m_closedOn)}) {
        edit->setReadOnly(!canEdit);
        edit->setToolTip(why);
    }
    const QString whyNoSuccessor = whyNot(session(), TeamRole::Manager);
    m_successors->setReadOnly(!m_shown || !whyNoSuccessor.isEmpty());
    m_successors->setToolTip(whyNoSuccessor);
    for (const auto &[button, level] : m_new) {
        lockIfReadOnly(button);
        const bool hasPlace = level == OrgLevel::Directorate || parentFor(level);
        if (isLocked || hasPlace)
            continue;
        button->setEnabled(false);
        button->setToolTip(tr("First choose the directorate or service that it belongs to."));
        button->setAccessibleDescription(button->toolTip());
    }
    lockUnless(TeamRole::Manager, m_remove,
               tr("Takes away what was added by mistake and no case names."));
    m_remove->setEnabled(m_remove->isEnabled() && m_before);
    std::vector<OrgNodeId> beside;
    for (const OrgNode &node : session().reference().nodes()) {
        if (m_before && node.parent == m_before->parent && node.level == m_before->level)
            beside.push_back(node.id);
    }
    lockUnless(TeamRole::Manager, m_up, tr("Rows of tables stand in this order."));
    lockUnless(TeamRole::Manager, m_down, tr("Rows of tables stand in this order."));
    m_up->setEnabled(m_up->isEnabled() && !beside.empty() && beside.front() != m_before->id);
    m_down->setEnabled(m_down->isEnabled() && !beside.empty() && beside.back() != m_before->id);
}

std::optional<OrgNodeId> ServicesSection::parentFor(OrgLevel level) const
{
    const OrgNode *node =
        m_shown && m_shown->id.isValid() ? session().reference().node(m_shown->id) : nullptr;
    // A service belongs to the directorate above what is chosen, a team to the service, or else to
    // the directorate.
    while (node && node->level >= level)
        node = node->parent ? session().reference().node(*node->parent) : nullptr;
    return node ? std::optional(node->id) : std::nullopt;
}

} // namespace redress
