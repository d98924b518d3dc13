// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tablelayout.h"

#include "core/statistics/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LayoutText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableLayout)
};

OrgLevel levelOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Directorate:
        return OrgLevel::Directorate;
    case Dimension::Service:
        return OrgLevel::Service;
    default:
        return OrgLevel::Team;
    }
}

int lastReached(const ReportPeriod &period)
{
    int code = period.firstQuarter().code();
    for (int number = 1; number <= period.throughQuarter; ++number) {
        const Quarter quarter{period.year, number};
        if (period.reaches(quarter))
            code = quarter.code();
    }
    return code;
}

std::vector<ColumnSlot> quarterSlots(const ColumnAxis &axis, const ReportPeriod &period)
{
    std::vector<ColumnSlot> columns;
    for (int number = 1; number <= 4; ++number) {
        const Quarter quarter{period.year, number};
        const bool isAhead = number > period.throughQuarter || !period.reaches(quarter);
        if (isAhead && axis.reachedOnly)
            continue;
        ColumnSlot slot;
        slot.key = u"q%1"_s.arg(number);
        slot.label = LayoutText::tr("Q%1", "quarter").arg(number);
        slot.fromQuarter = quarter.code();
        slot.toQuarter = quarter.code();
        slot.isAhead = isAhead;
        columns.push_back(slot);
    }
    return columns;
}

std::vector<ColumnSlot> yearSlots(const ColumnAxis &axis, const ReportPeriod &period)
{
    std::vector<ColumnSlot> columns;
    for (int start = period.year.startYear - axis.years + 1; start <= period.year.startYear;
         ++start) {
        const FinancialYear year{start};
        ColumnSlot slot;
        slot.key = year.label();
        slot.label = year.label();
        slot.year = year;
        slot.fromQuarter = Quarter{year, 1}.code();
        slot.toQuarter = year == period.year ? lastReached(period) : Quarter{year, 4}.code();
        if (year == period.year && period.throughQuarter < 4)
            slot.label = LayoutText::tr("%1 to Q%2", "a year to the end of a quarter")
                             .arg(year.label())
                             .arg(period.throughQuarter);
        columns.push_back(slot);
    }
    return columns;
}

std::vector<ColumnSlot> monthSlots(const ReportPeriod &period)
{
    std::vector<ColumnSlot> columns;
    for (int i = 0; i < 12; ++i) {
        const QDate first = period.firstDay().addMonths(i);
        ColumnSlot slot;
        slot.month = first.toString(u"yyyy-MM"_s);
        slot.key = slot.month;
        slot.label = QLocale().toString(first, u"MMM"_s);
        slot.fromQuarter = Quarter::of(first).code();
        slot.toQuarter = slot.fromQuarter;
        slot.isAhead = first > period.lastDay();
        columns.push_back(slot);
    }
    return columns;
}

} // namespace

std::vector<ColumnSlot> columnSlotsOf(const TableDefinition &definition, const ReportPeriod &period)
{
    const ColumnAxis &axis = definition.columns;
    std::vector<ColumnSlot> columns;
    switch (axis.by) {
    case ColumnAxis::By::Quarter:
        columns = quarterSlots(axis, period);
        break;
    case ColumnAxis::By::Year:
        columns = yearSlots(axis, period);
        break;
    case ColumnAxis::By::Month:
        columns = monthSlots(period);
        break;
    case ColumnAxis::By::Dimension:
        break;
    case ColumnAxis::By::None: {
        ColumnSlot slot;
        slot.fromQuarter = period.firstQuarter().code();
        slot.toQuarter = lastReached(period);
        slot.isWhole = true;
        columns.push_back(slot);
        return columns;
    }
    }
    if (!axis.totalKey.isEmpty()) {
        ColumnSlot total;
        total.key = axis.totalKey;
        total.label = axis.totalLabel;
        total.fromQuarter = period.firstQuarter().code();
        total.toQuarter = lastReached(period);
        total.isTotal = true;
        total.isWhole = true;
        columns.push_back(total);
    }
    return columns;
}

QString notRecorded(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Service:
        return LayoutText::tr("No service named");
    case Dimension::Team:
        return LayoutText::tr("No team named");
    case Dimension::Outcome:
    case Dimension::IssueOutcome:
        return LayoutText::tr("Still open");
    default:
        return LayoutText::tr("Not recorded");
    }
}

QString nameOfValue(Dimension dimension, const QString &value, const ReferenceData &reference)
{
    if (value.isEmpty())
        return notRecorded(dimension);
    if (value.startsWith(u'='))
        return value.mid(1);
    switch (kindOf(dimension)) {
    case DimensionKind::Node:
        return reference.nameOf(OrgNodeId(value.toLongLong()));
    case DimensionKind::ListItem:
        return reference.nameOf(ListItemId(value.toLongLong()));
    case DimensionKind::Member:
        return reference.nameOf(std::optional(MemberId(value.toLongLong())));
    case DimensionKind::Word:
    case DimensionKind::YesNo:
        return labelOfWord(dimension, value);
    case DimensionKind::Period:
        return value;
    }
    return value;
}

QString wordOfValue(Dimension dimension, const QString &value, const ReferenceData &reference)
{
    if (value.isEmpty())
        return {};
    const DimensionKind kind = kindOf(dimension);
    if (kind == DimensionKind::YesNo)
        return value == "1"_L1 ? u"yes"_s : u"no"_s;
    return kind == DimensionKind::Word ? value : nameOfValue(dimension, value, reference);
}

QStringList storedValues(Dimension dimension, const QString &name, const ReferenceData &reference)
{
    if (name.isEmpty())
        return {QString()};
    QStringList values;
    switch (kindOf(dimension)) {
    case DimensionKind::Node:
        for (const OrgNode &node : reference.nodes()) {
            if (node.level == levelOf(dimension) &&
                node.name.compare(name, Qt::CaseInsensitive) == 0)
                values.append(QString::number(node.id.value()));
        }
        break;
    case DimensionKind::ListItem:
        for (const ListItem &item : reference.items()) {
            if (item.list == listOf(dimension) && item.name.compare(name, Qt::CaseInsensitive) == 0)
                values.append(QString::number(item.id.value()));
        }
        break;
    case DimensionKind::Member:
        for (const Member &member : reference.members()) {
            if (member.name.compare(name, Qt::CaseInsensitive) == 0 || member.login == name)
                values.append(QString::number(member.id.value()));
        }
        break;
    default:
        return {name};
    }
    if (values.isEmpty())
        values.append(u'=' + name);
    return values;
}

BoundFilter boundFilter(const Filter &filter, const ReferenceData &reference)
{
    BoundFilter bound{filter.dimension, {}};
    for (const QString &name : filter.values) {
        for (const QString &value : storedValues(filter.dimension, name, reference)) {
            // A name that nothing has matches nothing: ids begin at 1.
            bound.values.append(value.startsWith(u'=') ? u"-1"_s : value);
        }
    }
    return bound;
}

QStringList valuesInOrder(Dimension dimension, const ReferenceData &reference)
{
    QStringList values;
    switch (kindOf(dimension)) {
    case DimensionKind::Node: {
        const auto directorates = reference.directorates();
        for (const OrgNode &directorate : directorates) {
            if (dimension == Dimension::Directorate) {
                values.append(QString::number(directorate.id.value()));
                continue;
            }
            const auto services = reference.childrenOf(directorate.id, OrgLevel::Service);
            if (dimension == Dimension::Service) {
                for (const OrgNode &service : services)
                    values.append(QString::number(service.id.value()));
                continue;
            }
            for (const OrgNode &team : reference.childrenOf(directorate.id, OrgLevel::Team))
                values.append(QString::number(team.id.value()));
            for (const OrgNode &service : services) {
                for (const OrgNode &team : reference.childrenOf(service.id, OrgLevel::Team))
                    values.append(QString::number(team.id.value()));
            }
        }
        return values;
    }
    case DimensionKind::ListItem:
        for (const ListItem &item : reference.items()) {
            if (item.list == listOf(dimension))
                values.append(QString::number(item.id.value()));
        }
        return values;
    case DimensionKind::Member:
        for (const Member &member : reference.members())
            values.append(QString::number(member.id.value()));
        return values;
    case DimensionKind::Word:
    case DimensionKind::YesNo:
        return wordsOf(dimension);
    case DimensionKind::Period:
        return {};
    }
    return values;
}

} // namespace redress
