// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/worklistmodel.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/base/textmatch.h"
#include "core/worklist/standing.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/statusshape.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace redress {

namespace {

/// "Thu 08/01/2026": deadlines carry their weekday.
QString dueText(std::optional<QDate> day)
{
    return day ? localeHere().toString(*day, QStringLiteral("ddd dd/MM/yyyy")) : QString();
}

/// A value in quotes: what a column must say, or must not say.
struct CellPart {
    QString value;
    bool isExcluded = false;
};

/// The words of what is typed, and its values in quotes. One whose quotes are open yet is words.
std::pair<QStringList, std::vector<CellPart>> partsOf(const QString &typed)
{
    static const QRegularExpression quoted(QStringLiteral("(-?)\"([^\"]*)\""));
    std::vector<CellPart> cells;
    for (auto match = quoted.globalMatch(typed); match.hasNext();) {
        const auto found = match.next();
        cells.push_back({folded(found.captured(2)), !found.captured(1).isEmpty()});
    }
    QString rest = typed;
    rest.remove(quoted).remove(u'"');
    return {folded(rest).simplified().split(u' ', Qt::SkipEmptyParts), cells};
}

} // namespace

void WorkListModel::setItems(std::vector<WorkItem> items, const ReferenceData &reference)
{
    beginResetModel();
    m_items = std::move(items);
    m_reference = reference;
    endResetModel();
}

int WorkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int WorkListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString WorkListModel::placeOf(const WorkItem &item) const
{
    return item.service ? m_reference.nameOf(item.service) : m_reference.nameOf(item.directorate);
}

QString WorkListModel::text(const WorkItem &item, Column column) const
{
    switch (column) {
    case Column::Reference:
        return item.reference;
    case Column::Kind:
        return kindText(item);
    case Column::Stage:
        return stageText(item);
    case Column::Service:
        return placeOf(item);
    case Column::Officer: {
        const Member *officer = item.officer ? m_reference.member(*item.officer) : nullptr;
        if (!officer)
            return tr("none", "no officer");
        return officer->initials.isEmpty() ? officer->name : officer->initials;
    }
    case Column::Received:
        return slashedDate(item.receivedOn);
    case Column::Due:
        return dueText(item.dueOn);
    case Column::WorkingDays:
        return shortStatusText(item);
    case Column::NextStep:
        return nextStepText(item);
    case Column::Count:
        break;
    }
    return {};
}

QVariant WorkListModel::sortValue(const WorkItem &item, Column column) const
{
    switch (column) {
    case Column::Received:
        return item.receivedOn;
    case Column::Due:
        return item.dueOn ? QVariant(*item.dueOn) : QVariant();
    case Column::WorkingDays: // Most late first, then the fewest days that are left.
        if (!item.dueOn)
            return {};
        return item.isOverdue() ? -item.workingDays : item.workingDays;
    case Column::Stage:
        return int(item.kind) * 10 + item.stage;
    default:
        return text(item, column);
    }
}

CellMatch::Kind WorkListModel::matchOf(Column column)
{
    switch (column) {
    case Column::Reference:
        return CellMatch::Kind::Words;
    case Column::Received:
    case Column::Due:
        return CellMatch::Kind::Days;
    case Column::WorkingDays:
        return CellMatch::Kind::Number;
    default:
        return CellMatch::Kind::Ticks;
    }
}

QString WorkListModel::sentence(const WorkItem &item) const
{
    return tr("%1, %2, %3, %4, %5", "reference, stage, status, service, next step")
        .arg(item.reference, stageText(item), statusText(item), placeOf(item), nextStepText(item));
}

QVariant WorkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkItem &item = m_items[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::AccessibleTextRole:
        return column == Column::Reference     ? sentence(item)
               : column == Column::WorkingDays ? statusText(item)
                                               : text(item, column);
    case Qt::ToolTipRole:
        return column == Column::Officer       ? m_reference.nameOf(item.officer)
               : column == Column::WorkingDays ? statusText(item)
                                               : QString();
    case SortRole:
        return sortValue(item, column);
    case ShapeRole:
        return column == Column::WorkingDays ? QVariant(int(shapeOf(standingOf(item).meaning)))
                                             : QVariant();
    case QuietRole:
        return column == Column::Officer && !item.officer;
    default:
        return {};
    }
}

QVariant WorkListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Reference:
        return tr("Reference");
    case Column::Kind:
        return tr("Kind");
    case Column::Stage:
        return tr("Stage");
    case Column::Service:
        return tr("Service");
    case Column::Officer:
        return tr("Officer");
    case Column::Received:
        return tr("Received");
    case Column::Due:
        return tr("Due");
    case Column::WorkingDays:
        return tr("Working days");
    case Column::NextStep:
        return tr("Next step");
    case Column::Count:
        break;
    }
    return {};
}

WorkListFilter::WorkListFilter(WorkListModel &model, QObject *parent)
    : RowSortProxy(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void WorkListFilter::setPeople(std::optional<MemberId> me, const std::vector<MemberId> &team)
{
    m_me = me;
    m_team = team;
    invalidateFilter();
}

void WorkListFilter::setNarrowing(const Narrowing &narrowing, QDate today)
{
    m_narrowing = narrowing;
    m_matches.clear();
    for (auto it = narrowing.columns.cbegin(); it != narrowing.columns.cend(); ++it) {
        const auto column = WorkListModel::Column(it.key());
        if (const auto match =
                CellMatch::fromTyped(WorkListModel::matchOf(column), it.value(), today))
            m_matches.emplace_back(column, *match);
    }
    invalidateFilter();
}

bool WorkListFilter::passes(const WorkItem &item) const
{
    const auto isPlace = [&item](OrgNodeId place) {
        return item.service == place || item.directorate == place;
    };
    if (!m_narrowing.places.empty() && std::ranges::none_of(m_narrowing.places, isPlace))
        return false;
    for (const auto &[column, match] : m_matches) {
        if (!match.matches(m_model.text(item, column), m_model.sortValue(item, column)))
            return false;
    }
    if (m_narrowing.whose == Whose::Mine && (!m_me || item.officer != m_me))
        return false;
    if (m_narrowing.whose == Whose::Team &&
        (!item.officer || std::find(m_team.begin(), m_team.end(), *item.officer) == m_team.end()))
        return false;
    if (m_narrowing.text.isEmpty())
        return true;
    const QString words =
        folded(item.reference + u' ' + m_model.placeOf(item) + u' ' + kindText(item) + u' ' +
               stageText(item) + u' ' + nextStepText(item) + u' ' + statusText(item) + u' ' +
               shortStatusText(item));
    const auto [wanted, cells] = partsOf(m_narrowing.text);
    return std::ranges::all_of(wanted, [&](const QString &word) { return words.contains(word); }) &&
           std::ranges::all_of(cells, [&](const CellPart &part) {
               return saysInCell(item, part.value) != part.isExcluded;
           });
}

/// Whether one of the columns says just that.
bool WorkListFilter::saysInCell(const WorkItem &item, const QString &value) const
{
    for (int column = 0; column < int(WorkListModel::Column::Count); ++column) {
        if (folded(m_model.text(item, WorkListModel::Column(column))) == value)
            return true;
    }
    return false;
}

bool WorkListFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const WorkItem &item = m_model.item(sourceRow);
    return isShownBy(item) && passes(item);
}

/// By the counters.
bool WorkListFilter::isShownBy(const WorkItem &item) const
{
    const WorkingDays soon{m_narrowing.soonDays};
    bool isShown = WorkList::shows(m_narrowing.filter, item, soon);
    for (const auto &[join, filter] : m_narrowing.more) {
        const bool isOfIt = WorkList::shows(filter, item, soon);
        isShown = join == Join::Or    ? isShown || isOfIt
                  : join == Join::Not ? isShown && !isOfIt
                                      : isShown && isOfIt;
    }
    return isShown;
}

int WorkListFilter::count(WorkFilter filter) const
{
    return int(
        std::count_if(m_model.items().begin(), m_model.items().end(), [&](const WorkItem &item) {
            return WorkList::shows(filter, item, WorkingDays{m_narrowing.soonDays}) && passes(item);
        }));
}

const WorkItem &WorkListFilter::itemAt(int row) const
{
    return m_model.item(mapToSource(index(row, 0)).row());
}

std::vector<WorkItem> WorkListFilter::shownItems() const
{
    std::vector<WorkItem> items;
    for (int row = 0; row < rowCount(); ++row)
        items.push_back(itemAt(row));
    return items;
}

} // namespace redress
