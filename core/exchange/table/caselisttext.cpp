// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/caselisttext.h"

#include "core/base/dates.h"
#include "core/base/textmatch.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/table/tabletext.h"
#include "core/statistics/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CaseListText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseListText)
};

struct CaseField {
    QLatin1StringView key;
    QString value;
};

QString namesOf(const std::vector<ListItemId> &items, const ReferenceData &reference)
{
    QStringList names;
    for (const ListItemId item : items)
        names.append(reference.nameOf(std::optional(item)));
    return names.join(u"; "_s);
}

std::vector<CaseField> fieldsOf(const CaseListRow &row, const ReferenceData &reference)
{
    return {
        {"reference"_L1, row.reference},
        {"kind"_L1, QString(toStored(row.kind))},
        {"procedure"_L1, row.procedure ? QString(toStored(*row.procedure)) : QString()},
        {"stage"_L1, row.stage > 0 ? QString::number(row.stage) : QString()},
        {"received_date"_L1, row.receivedOn.toString(Qt::ISODate)},
        {"due_date"_L1, row.standing.dueOn ? row.standing.dueOn->toString(Qt::ISODate) : QString()},
        {"status"_L1, row.standing.words},
        {"outcome"_L1, row.outcome ? QString(toStored(*row.outcome)) : QString()},
        {"directorate"_L1, reference.nameOf(row.directorate)},
        {"service"_L1, reference.nameOf(row.service)},
        {"officer"_L1, reference.nameOf(row.officer)},
        {"summary"_L1, row.summary},
        {"upheld_reason"_L1, namesOf(row.upheldReasons, reference)},
        {"compliment_from"_L1, reference.nameOf(row.complimentFrom)},
    };
}

} // namespace

QByteArray caseListAsCsv(const std::vector<CaseListRow> &rows, const ReferenceData &reference)
{
    QStringList head;
    for (const CaseField &field : fieldsOf({}, reference))
        head.append(field.key);
    QByteArray csv = csvLine(head);
    for (const CaseListRow &row : rows) {
        QStringList cells;
        for (const CaseField &field : fieldsOf(row, reference))
            cells.append(safeForSpreadsheet(field.value));
        csv += csvLine(cells);
    }
    return csv;
}

QByteArray caseListAsJson(const std::vector<CaseListRow> &rows, const ReferenceData &reference)
{
    QJsonArray list;
    for (const CaseListRow &row : rows) {
        QJsonObject object;
        for (const CaseField &field : fieldsOf(row, reference)) {
            if (field.value.isEmpty())
                object.insert(field.key, QJsonValue());
            else if (field.key == "stage"_L1)
                object.insert(field.key, field.value.toInt());
            else
                object.insert(field.key, field.value);
        }
        list.append(object);
    }
    return QJsonDocument(list).toJson();
}

QString caseListAsText(const std::vector<CaseListRow> &rows, const ReferenceData &reference)
{
    std::vector<QStringList> lines;
    lines.push_back({CaseListText::tr("Reference"), CaseListText::tr("Kind"),
                     CaseListText::tr("Service"), CaseListText::tr("Received"),
                     CaseListText::tr("Status"), CaseListText::tr("Outcome"),
                     CaseListText::tr("Summary")});
    for (const CaseListRow &row : rows) {
        const QString service = reference.nameOf(row.service);
        lines.push_back({row.reference, row.procedure ? labelOf(*row.procedure) : labelOf(row.kind),
                         service.isEmpty() ? reference.nameOf(row.directorate) : service,
                         slashedDate(row.receivedOn),
                         row.stage > 0 ? CaseListText::tr("Stage %1: %2", "number, where it stands")
                                             .arg(row.stage)
                                             .arg(row.standing.words)
                                       : row.standing.words,
                         row.outcome ? labelOf(*row.outcome) : QString(),
                         shortened(row.summary.simplified())});
    }
    return inColumns(lines, {}) + u'\n' +
           CaseListText::tr("%n case(s)", nullptr, int(rows.size())) + u'\n';
}

} // namespace redress
