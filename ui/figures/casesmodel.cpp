// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/casesmodel.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/statistics/labels.h"
#include "ui/shell/session.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/statusshape.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kReadAtOnce = 64;
constexpr size_t kMostSortedByDetails = 3000;

bool hasGoneOn(const FactRef &fact, const CaseListRow &row)
{
    return fact.stage > 0 && row.stage > fact.stage;
}

int compare(const QVariant &left, const QVariant &right)
{
    if (!left.isValid() || !right.isValid())
        return int(!left.isValid()) - int(!right.isValid());
    if (left.userType() == QMetaType::QString)
        return QString::localeAwareCompare(left.toString(), right.toString());
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

} // namespace

CasesModel::CasesModel(Session &session, QObject *parent)
    : CasesModel(
          [&session] {
              return Reading{session.database(), session.rules(), session.reference(),
                             session.today()};
          },
          parent)
{}

CasesModel::CasesModel(std::function<Reading()> reading, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reading(std::move(reading))
{}

void CasesModel::setFacts(std::vector<FactRef> facts, const QString &placedName)
{
    beginResetModel();
    m_facts = std::move(facts);
    m_placedName = placedName;
    m_details.clear();
    endResetModel();
}

int CasesModel::rowOf(qint64 factId) const
{
    const auto found = std::find_if(m_facts.begin(), m_facts.end(),
                                    [=](const FactRef &fact) { return fact.factId == factId; });
    return found == m_facts.end() ? -1 : int(found - m_facts.begin());
}

int CasesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int CasesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

const CaseListRow *CasesModel::details(int row) const
{
    const qint64 caseId = m_facts[size_t(row)].caseId;
    if (caseId == 0)
        return nullptr;
    // They hold words, of where a case stands: those of a paper may be in another language.
    if (const QString language = languageTagHere(); language != m_language) {
        m_details.clear();
        m_language = language;
    }
    const auto known = m_details.constFind(caseId);
    if (known != m_details.constEnd())
        return &*known;
    std::vector<CaseId> wanted;
    const int first = row - row % kReadAtOnce;
    for (int i = first; i < qMin(first + kReadAtOnce, rowCount()); ++i) {
        const qint64 id = m_facts[size_t(i)].caseId;
        if (id != 0 && !m_details.contains(id))
            wanted.emplace_back(id);
    }
    const Reading reading = m_reading();
    const auto rows = caselist::rows(reading.database, reading.rules, wanted, reading.today);
    if (!rows)
        return nullptr;
    for (const CaseListRow &read : *rows)
        m_details.insert(read.id.value(), read);
    const auto found = m_details.constFind(caseId);
    return found == m_details.constEnd() ? nullptr : &*found;
}

/// Of a fact that a restated figure counts with another service: under which name it was recorded,
/// and how much of it counts.
QString CasesModel::service(const FactRef &fact, const CaseListRow &known) const
{
    if (fact.carriedFrom.isEmpty())
        return m_reading().reference.nameOf(known.service.value_or(known.directorate));
    if (fact.share > 1 - 1e-6)
        return tr("%1, carried over", "a closed service").arg(fact.carriedFrom);
    const QString share = QLocale().toString(100 * fact.share, 'g', 3);
    return tr("%1, %2% carried over", "a closed service and a share").arg(fact.carriedFrom, share);
}

QString CasesModel::text(int row, Column column) const
{
    const FactRef &fact = m_facts[size_t(row)];
    switch (column) {
    case Column::Reference:
        return fact.reference;
    case Column::Stage:
        return fact.stage > 0 ? tr("Stage %1").arg(fact.stage) : QString();
    case Column::Placed:
        return slashedDate(fact.placedOn);
    default:
        break;
    }
    const CaseListRow *known = details(row);
    if (!known)
        return column == Column::Summary && fact.caseId == 0
                   ? tr("An Ombudsman case without a case of the council")
                   : QString();
    const ReferenceData &reference = m_reading().reference;
    switch (column) {
    case Column::Kind:
        return known->procedure ? labelOf(*known->procedure) : labelOf(known->kind);
    case Column::Service:
        return service(fact, *known);
    case Column::Received:
        return slashedDate(known->receivedOn);
    case Column::Standing:
        // The newest stage stands for the case: of an earlier one it would say something untrue.
        return hasGoneOn(fact, *known) ? tr("went on to stage %1").arg(known->stage)
                                       : known->standing.words;
    case Column::Officer: {
        const Member *officer = known->officer ? reference.member(*known->officer) : nullptr;
        if (!officer)
            return tr("none", "no officer");
        return officer->initials.isEmpty() ? officer->name : officer->initials;
    }
    case Column::Summary:
        return known->summary.simplified();
    default:
        return {};
    }
}

QVariant CasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        if (column != Column::Reference)
            return text(row, column);
        return tr("%1, %2, %3, %4 %5", "reference, stage, service, name of a day, day")
            .arg(text(row, Column::Reference), text(row, Column::Stage), text(row, Column::Service),
                 m_placedName, text(row, Column::Placed));
    case Qt::ToolTipRole:
        return column == Column::Summary ? text(row, column) : QString();
    case ShapeRole:
        if (column == Column::Standing) {
            const CaseListRow *known = details(row);
            if (known && !hasGoneOn(m_facts[size_t(row)], *known))
                return int(shapeOf(known->standing.meaning));
        }
        return {};
    case ValueRole:
        if (column == Column::Placed)
            return m_facts[size_t(row)].placedOn;
        if (column == Column::Received && details(row))
            return details(row)->receivedOn;
        return {};
    case QuietRole:
        return column == Column::Officer && details(row) && !details(row)->officer;
    default:
        return {};
    }
}

QVariant CasesModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Column::Received:
        return tr("Received");
    case Column::Placed:
        return m_placedName;
    case Column::Standing:
        return tr("Now");
    case Column::Officer:
        return tr("Officer");
    case Column::Summary:
        return tr("Summary");
    case Column::Count:
        break;
    }
    return {};
}

QVariant CasesModel::sortValue(int row, Column column) const
{
    const FactRef &fact = m_facts[size_t(row)];
    switch (column) {
    case Column::Reference:
        return fact.reference;
    case Column::Stage:
        return fact.stage;
    case Column::Placed:
        return fact.placedOn;
    default:
        break;
    }
    if (m_facts.size() > kMostSortedByDetails)
        return {};
    if (column == Column::Received) {
        const CaseListRow *known = details(row);
        return known ? QVariant(known->receivedOn) : QVariant();
    }
    return text(row, column);
}

void CasesModel::sortBy(const SortKeys &keys)
{
    if (keys.isEmpty() || m_facts.empty())
        return;
    std::vector<size_t> order(m_facts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::vector<std::vector<QVariant>> values(m_facts.size());
    for (size_t row = 0; row < m_facts.size(); ++row) {
        for (const SortKey &key : keys)
            values[row].push_back(sortValue(int(row), Column(key.column)));
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t left, size_t right) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const int found = compare(values[left][size_t(i)], values[right][size_t(i)]);
            if (found != 0)
                return (keys[i].order == Qt::AscendingOrder) == (found < 0);
        }
        return false;
    });
    beginResetModel();
    std::vector<FactRef> sorted;
    sorted.reserve(m_facts.size());
    for (const size_t row : order)
        sorted.push_back(m_facts[row]);
    m_facts = std::move(sorted);
    endResetModel();
}

} // namespace redress
