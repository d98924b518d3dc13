// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopletables.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Row = CellTableModel::Row;

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(redress::PeopleTables)
};

TableCell day(std::optional<QDate> value)
{
    return value ? TableCell{slashedDate(*value), *value} : TableCell{};
}

TableCell standing(ConsentState state)
{
    switch (state) {
    case ConsentState::Given:
        return {labelOf(state), {}, StatusShape::Tick};
    case ConsentState::Refused:
        return {labelOf(state), {}, StatusShape::Late};
    case ConsentState::Pending:
        return {labelOf(state), {}, StatusShape::Soon};
    case ConsentState::NotSought:
        return {labelOf(state), {}, StatusShape::Dash};
    }
    return {};
}

TableCell standing(const Advocacy &advocacy)
{
    if (!advocacy.isAccepted)
        return {TableText::tr("Offered, no answer yet"), {}, StatusShape::Soon};
    return *advocacy.isAccepted ? TableCell{TableText::tr("Accepted"), {}, StatusShape::Tick}
                                : TableCell{TableText::tr("Declined"), {}, StatusShape::Dash};
}

/// The ways to reach somebody, in a line; a warning where they are not to be reached.
TableCell contactOf(const PersonFacts &person)
{
    if (person.isNotToBeContacted)
        return {TableText::tr("Do not contact"), {}, StatusShape::Late};
    QStringList ways;
    for (const QString &way : {person.telephone, person.email, person.address.simplified()}) {
        if (!way.isEmpty())
            ways.append(way);
    }
    return {ways.join(u", "_s)};
}

QString joined(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            said.append(part.simplified());
    }
    return said.join(u"; "_s);
}

} // namespace

QStringList peopleHeadings()
{
    return {TableText::tr("Role"),      TableText::tr("Name"),         TableText::tr("Born"),
            TableText::tr("From whom"), TableText::tr("Relationship"), TableText::tr("Other cases"),
            TableText::tr("Contact")};
}

std::vector<Row> peopleRows(const PeopleOnCase &people, const ReferenceData &reference)
{
    std::vector<Row> rows;
    for (const CasePerson &one : people.people) {
        rows.push_back({{labelOf(one.role), int(one.role)},
                        {one.person.name},
                        day(one.person.bornOn),
                        {reference.nameOf(one.complainantType)},
                        {one.relationship.simplified()},
                        one.otherCases == 0
                            ? TableCell{TableText::tr("none"), 0, StatusShape::None, true}
                            : TableCell{QString::number(one.otherCases), one.otherCases},
                        contactOf(one.person)});
    }
    return rows;
}

QStringList agreementHeadings()
{
    return {TableText::tr("What"), TableText::tr("Whose"), TableText::tr("Standing"),
            TableText::tr("Day"), TableText::tr("Particulars")};
}

std::vector<Row> agreementRows(const PeopleOnCase &people, const ReferenceData &reference)
{
    std::vector<Row> rows;
    for (const Consent &one : people.consents) {
        rows.push_back({{TableText::tr("Consent")},
                        {one.person ? people.nameOf(*one.person) : QString()},
                        one.state ? standing(*one.state) : TableCell{},
                        day(one.decidedOn),
                        {joined({one.evidence, one.capacityNote})}});
    }
    for (const Advocacy &one : people.advocacy) {
        const QString appointed =
            one.appointedOn ? TableText::tr("appointed %1").arg(slashedDate(*one.appointedOn))
                            : QString();
        rows.push_back({{TableText::tr("Advocacy")},
                        {},
                        standing(one),
                        day(one.offeredOn),
                        {joined({reference.nameOf(one.provider), appointed})}});
    }
    return rows;
}

} // namespace redress
