// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tablelayout.h"

#include "core/statistics/labels.h"

#include <QCoreApplication>

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

} // namespace

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
