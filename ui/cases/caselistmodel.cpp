// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistmodel.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/statistics/labels.h"
#include "ui/widgets/cellfilter.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/statusshape.h"

#include <algorithm>
#include <array>
#include <span>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// In the order of the columns.
constexpr std::array kColumnKeys{
    QLatin1StringView("reference"),   QLatin1StringView("kind"),    QLatin1StringView("summary"),
    QLatin1StringView("directorate"), QLatin1StringView("service"), QLatin1StringView("officer"),
    QLatin1StringView("received"),    QLatin1StringView("status"),  QLatin1StringView("outcome")};
static_assert(kColumnKeys.size() == size_t(CaseListModel::Column::Count));

} // namespace

Result<void> CaseListModel::load(Database &database, const CouncilRules &rules,
                                 const ReferenceData &reference, const CaseListQuery &query,
                                 QDate day)
{
    auto ids = caselist::ids(database, rules, query, day);
    if (!ids)
        return ids.error();
    show(database, rules, reference, std::move(ids).value(), day, query.search.wordsToMark());
    return {};
}

void CaseListModel::show(Database &database, const CouncilRules &rules,
                         const ReferenceData &reference, std::vector<CaseId> ids, QDate day,
                         const QStringList &marks, std::vector<Group> groups)
{
    beginResetModel();
    m_database = &database;
    m_rules = &rules;
    m_reference = reference;
    m_day = day;
    m_ids = std::move(ids);
    m_groups = std::move(groups);
    placeGroups();
    m_marks = marks;
    m_pages.clear();
    endResetModel();
}

void CaseListModel::placeGroups()
{
    m_headings.clear();
    int row = 0;
    for (const Group &group : m_groups) {
        m_headings.push_back(row);
        row += 1 + (group.isCollapsed ? 0 : int(group.count));
    }
    m_rowCount = m_groups.empty() ? int(m_ids.size()) : row;
}

int CaseListModel::caseAt(int row) const
{
    if (m_groups.empty())
        return row;
    const auto after = std::upper_bound(m_headings.begin(), m_headings.end(), row);
    const auto number = size_t(after - m_headings.begin()) - 1;
    const int below = row - m_headings[number];
    return below == 0 ? -1 : int(m_groups[number].first) + below - 1;
}

const CaseListModel::Group *CaseListModel::groupAt(int row) const
{
    const auto found = std::lower_bound(m_headings.begin(), m_headings.end(), row);
    return found == m_headings.end() || *found != row
               ? nullptr
               : &m_groups[size_t(found - m_headings.begin())];
}

void CaseListModel::setCollapsed(int row, bool isCollapsed)
{
    const Group *found = groupAt(row);
    if (!found || found->isCollapsed == isCollapsed)
        return;
    Group &group = m_groups[size_t(found - m_groups.data())];
    const int last = row + int(group.count);
    if (isCollapsed)
        beginRemoveRows({}, row + 1, last);
    else
        beginInsertRows({}, row + 1, last);
    group.isCollapsed = isCollapsed;
    placeGroups();
    if (isCollapsed)
        endRemoveRows();
    else
        endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, int(Column::Count) - 1));
}

QString CaseListModel::heading(const Group &group) const
{
    const QString words =
        tr("%1: %n case(s)", "a group of a list", int(group.count)).arg(group.name);
    return (group.isCollapsed ? u"\u25b8 "_s : u"\u25be "_s) + words;
}

void CaseListModel::append(std::span<const CaseId> ids)
{
    if (ids.empty())
        return;
    const int first = int(m_ids.size());
    beginInsertRows({}, first, first + int(ids.size()) - 1);
    m_pages.remove(first / kPage); // It may have been read while it was shorter.
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    placeGroups();
    endInsertRows();
}

bool CaseListModel::isAwaited(int row) const
{
    const int place = caseAt(row);
    const CaseListRow *one = place < 0 ? nullptr : this->row(place);
    return one && one->standing.isOpen() && one->standing.dueOn;
}

int CaseListModel::rowOf(CaseId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end())
        return -1;
    const auto place = size_t(found - m_ids.begin());
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        if (place < group.first + group.count)
            return m_headings[i] + (group.isCollapsed ? 0 : int(place - group.first) + 1);
    }
    return int(place);
}

std::optional<CaseListQuery::Sort> CaseListModel::sortOf(int column)
{
    using Sort = CaseListQuery::Sort;
    switch (Column(column)) {
    case Column::Reference:
        return Sort::Reference;
    case Column::Kind:
        return Sort::Procedure;
    case Column::Directorate:
        return Sort::Directorate;
    case Column::Service:
        return Sort::Service;
    case Column::Officer:
        return Sort::Officer;
    case Column::Received:
        return Sort::Received;
    case Column::Status:
        return Sort::Status;
    case Column::Outcome:
        return Sort::Outcome;
    case Column::Summary:
        return Sort::Summary;
    case Column::Count:
        break;
    }
    return std::nullopt;
}

int CaseListModel::columnSortedBy(CaseListQuery::Sort sort)
{
    for (int column = 0; column < int(Column::Count); ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return -1;
}

QStringList CaseListModel::keysOf(const QList<int> &columns)
{
    QStringList keys;
    for (const int column : columns)
        keys.append(kColumnKeys.at(size_t(column)));
    return keys;
}

QList<int> CaseListModel::columnsOf(const QStringList &keys)
{
    QList<int> columns;
    for (const QString &key : keys) {
        const auto found = std::find(kColumnKeys.begin(), kColumnKeys.end(), key);
        if (found != kColumnKeys.end() && !columns.contains(int(found - kColumnKeys.begin())))
            columns.append(int(found - kColumnKeys.begin()));
    }
    return columns;
}

QString CaseListModel::termFor(int number, int column) const
{
    const int place = caseAt(number);
    const CaseListRow *shown = place < 0 ? nullptr : row(place);
    if (!shown)
        return {};
    // A name that is missing is asked for as well.
    const auto named = [&](const QString &field, const QString &name) {
        return name.isEmpty() ? field + u":none"_s : field + u':' + quotedValue(name);
    };
    switch (Column(column)) {
    case Column::Reference:
        return u"ref:"_s + quotedValue(shown->reference);
    case Column::Kind:
        return u"kind:"_s +
               (shown->procedure ? storedText(*shown->procedure) : storedText(shown->kind));
    case Column::Directorate:
        return named(u"directorate"_s, m_reference.nameOf(shown->directorate));
    case Column::Service:
        return named(u"service"_s, m_reference.nameOf(shown->service));
    case Column::Officer:
        return named(u"worker"_s, m_reference.nameOf(shown->officer));
    case Column::Received:
        return u"received:"_s + slashedDate(shown->receivedOn);
    case Column::Status:
        return shown->stage > 0 ? u"stage:%1"_s.arg(shown->stage) : QString();
    case Column::Outcome:
        return shown->outcome ? u"outcome:"_s + storedText(*shown->outcome) : u"outcome:none"_s;
    case Column::Summary:
    case Column::Count:
        break;
    }
    return {};
}

QString CaseListModel::fieldOf(int column)
{
    switch (Column(column)) {
    case Column::Reference:
        return u"ref"_s;
    case Column::Kind:
        return u"kind"_s;
    case Column::Summary:
        return u"summary"_s;
    case Column::Directorate:
        return u"directorate"_s;
    case Column::Service:
        return u"service"_s;
    case Column::Officer:
        return u"worker"_s;
    case Column::Received:
        return u"received"_s;
    case Column::Status:
        return u"stage"_s;
    case Column::Outcome:
        return u"outcome"_s;
    case Column::Count:
        break;
    }
    return {};
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

const CaseListRow *CaseListModel::row(int row) const
{
    const int number = row / kPage;
    // A row holds words, of where it stands: those of a paper may be in another language.
    if (const QString language = languageTagHere(); language != m_language) {
        m_pages.clear();
        m_language = language;
    }
    Page *page = m_pages.object(number);
    if (!page) {
        const size_t first = size_t(number) * kPage;
        const size_t count = std::min(size_t(kPage), m_ids.size() - first);
        page = new Page;
        // A case that cannot be read now shows its reference as missing; the next refresh tries
        // again.
        const auto read =
            caselist::rows(*m_database, *m_rules, std::span(m_ids).subspan(first, count), m_day);
        for (const CaseListRow &one : read.value_or(std::vector<CaseListRow>()))
            page->rows.insert(one.id, one);
        m_pages.insert(number, page);
    }
    const auto found = page->rows.constFind(m_ids[size_t(row)]);
    return found == page->rows.constEnd() ? nullptr : &*found;
}

QString CaseListModel::statusWords(const CaseListRow &row)
{
    return row.stage > 0 ? tr("Stage %1: %2", "number, where it stands")
                               .arg(row.stage)
                               .arg(row.standing.words)
                         : row.standing.words;
}

QString CaseListModel::text(const CaseListRow &row, Column column) const
{
    switch (column) {
    case Column::Reference:
        return row.reference;
    case Column::Kind:
        return row.procedure ? labelOf(*row.procedure) : labelOf(row.kind);
    case Column::Summary:
        return row.summary.simplified();
    case Column::Directorate:
        return m_reference.nameOf(row.directorate);
    case Column::Service:
        return m_reference.nameOf(row.service);
    case Column::Officer:
        return m_reference.nameOf(row.officer);
    case Column::Received:
        return slashedDate(row.receivedOn);
    case Column::Status:
        return statusWords(row);
    case Column::Outcome:
        return row.outcome ? labelOf(*row.outcome) : QString();
    case Column::Count:
        break;
    }
    return {};
}

QString CaseListModel::sentence(const CaseListRow &row) const
{
    return tr("%1, %2, %3, %4", "reference, kind, where it stands, summary")
        .arg(row.reference, labelOf(row.kind), text(row, Column::Status), row.summary.simplified());
}

QVariant CaseListModel::headingData(const Group &group, Column column, int role) const
{
    const QString words = heading(group);
    switch (role) {
    case GroupRole:
        return words;
    case Qt::DisplayRole: // Once in a row: it is printed and copied.
        return column == Column::Reference ? words.sliced(2) : QString();
    case Qt::AccessibleTextRole:
        return column != Column::Reference ? words.sliced(2)
               : group.isCollapsed
                   ? tr("%1, collapsed", "the heading of a group").arg(words.sliced(2))
                   : tr("%1, expanded", "the heading of a group").arg(words.sliced(2));
    default:
        return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole &&
        role != ShapeRole && role != ValueRole && role != MarkRole && role != GroupRole)
        return {};
    const int place = caseAt(index.row());
    if (place < 0)
        return headingData(*groupAt(index.row()), Column(index.column()), role);
    if (role == GroupRole)
        return {};
    if (role == MarkRole) {
        const bool isSearched =
            index.column() == int(Column::Reference) || index.column() == int(Column::Summary);
        return isSearched && !m_marks.isEmpty() ? QVariant(m_marks) : QVariant();
    }
    const CaseListRow *shown = row(place);
    if (!shown)
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, column);
    case Qt::AccessibleTextRole:
        return column == Column::Reference ? sentence(*shown) : text(*shown, column);
    case Qt::ToolTipRole:
        return column == Column::Summary ? QVariant(shown->summary) : QVariant();
    case ValueRole:
        return column == Column::Received ? QVariant(shown->receivedOn) : QVariant();
    case ShapeRole:
        if (column == Column::Status)
            return int(shapeOf(shown->standing.meaning));
        if (column == Column::Outcome && shown->outcome)
            return int(shapeOf(*shown->outcome));
        return {};
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == int(Column::Status))
        return tr(
            "Sorted: what is awaited first, by its day; then what was answered, by its working "
            "days; then what ended otherwise.");
    if (role == Qt::ToolTipRole && section == int(Column::Outcome))
        return tr("Sorted: upheld, partially upheld, not upheld, no finding, withdrawn, "
                  "discontinued; none last.");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Reference:
        return tr("Reference");
    case Column::Kind:
        return tr("Kind");
    case Column::Summary:
        return tr("Summary");
    case Column::Directorate:
        return tr("Directorate");
    case Column::Service:
        return tr("Service");
    case Column::Officer:
        return tr("Officer");
    case Column::Received:
        return tr("Received");
    case Column::Status:
        return tr("Status");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace redress
