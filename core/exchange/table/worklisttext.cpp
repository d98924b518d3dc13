// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/worklisttext.h"

#include "core/base/dates.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/table/tabletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(redress::WorkListText)
};

struct ItemField {
    QLatin1StringView key;
    QString value;
};

QString iso(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString kindWord(const WorkItem &item)
{
    switch (item.kind) {
    case WorkItem::Kind::OmbudsmanEnquiry:
        return u"ombudsman_enquiry"_s;
    case WorkItem::Kind::Action:
        return u"action"_s;
    case WorkItem::Kind::Triage:
        return u"triage"_s;
    case WorkItem::Kind::Window:
        return u"window"_s;
    case WorkItem::Kind::Acknowledgement:
        return u"acknowledgement"_s;
    case WorkItem::Kind::Recommendation:
        return u"ombudsman_recommendation"_s;
    case WorkItem::Kind::PublicReport:
        return u"ombudsman_report"_s;
    case WorkItem::Kind::Chase:
        return u"chase"_s;
    case WorkItem::Kind::Remedy:
        return u"remedy"_s;
    case WorkItem::Kind::StageRecommendation:
        return u"recommendation"_s;
    case WorkItem::Kind::Review:
        return u"review"_s;
    default:
        return toStored(item.caseKind);
    }
}

std::vector<ItemField> fieldsOf(const WorkItem &item, const ReferenceData &reference)
{
    const bool hasStage = item.stage > 0;
    const int over = item.isOverdue() ? item.workingDays : 0;
    const int left = item.isOverdue() ? 0 : item.workingDays;
    return {
        {"reference"_L1, item.reference},
        {"stage"_L1, hasStage ? QString::number(item.stage) : QString()},
        {"received_date"_L1, iso(item.receivedOn)},
        {"due_date"_L1, iso(item.dueOn)},
        {"working_days_overdue"_L1, QString::number(over)},
        {"on_hold"_L1, item.isOnHold ? u"yes"_s : u"no"_s},
        {"kind"_L1, kindWord(item)},
        {"procedure"_L1, item.procedure ? QString(toStored(*item.procedure)) : QString()},
        {"directorate"_L1, reference.nameOf(item.directorate)},
        {"service"_L1, reference.nameOf(item.service)},
        {"officer"_L1, reference.nameOf(item.officer)},
        {"aim_date"_L1, iso(item.aimOn)},
        {"extended"_L1, item.isExtended ? u"yes"_s : u"no"_s},
        {"status"_L1, toStored(item.status)},
        {"working_days_left"_L1, item.dueOn ? QString::number(left) : QString()},
        {"next_step"_L1, nextStepText(item)},
    };
}

} // namespace

QByteArray workListAsCsv(const std::vector<WorkItem> &items, const ReferenceData &reference)
{
    QStringList head;
    for (const ItemField &field : fieldsOf({}, reference))
        head.append(field.key);
    QByteArray csv = csvLine(head);
    for (const WorkItem &item : items) {
        QStringList cells;
        for (const ItemField &field : fieldsOf(item, reference))
            cells.append(safeForSpreadsheet(field.value));
        csv += csvLine(cells);
    }
    return csv;
}

QByteArray workListAsJson(const std::vector<WorkItem> &items, const ReferenceData &reference)
{
    QJsonArray rows;
    for (const WorkItem &item : items) {
        QJsonObject row;
        for (const ItemField &field : fieldsOf(item, reference)) {
            const bool isNumber =
                field.key == "stage"_L1 || field.key.startsWith("working_days"_L1);
            if (field.value.isEmpty())
                row.insert(field.key, QJsonValue());
            else if (isNumber)
                row.insert(field.key, field.value.toInt());
            else
                row.insert(field.key, field.value);
        }
        rows.append(row);
    }
    return QJsonDocument(rows).toJson();
}

void addWorkListSheet(WorkbookWriter &writer, const std::vector<WorkItem> &items,
                      const ReferenceData &reference, QDate today)
{
    const auto text = [](const QString &words) { return SheetCell::ofText(words); };
    const auto day = [](std::optional<QDate> date) {
        return date ? SheetCell::ofDay(*date) : SheetCell{};
    };
    writer.beginSheet(ListText::tr("Work list"), 1);
    writer.addTitle(ListText::tr("Work list, %1").arg(weekdayDate(today)));
    writer.addGap();
    writer.addHeads({{ListText::tr("Reference")},
                     {ListText::tr("Kind")},
                     {ListText::tr("Stage")},
                     {ListText::tr("Directorate")},
                     {ListText::tr("Service")},
                     {ListText::tr("Officer")},
                     {ListText::tr("Received")},
                     {ListText::tr("Aim")},
                     {ListText::tr("Due")},
                     {ListText::tr("Working days left"), 1, true},
                     {ListText::tr("Status")},
                     {ListText::tr("Next step")}});
    for (const WorkItem &item : items) {
        const int left = item.isOverdue() ? -item.workingDays : item.workingDays;
        writer.addRow({text(item.reference), text(kindText(item)), text(stageText(item)),
                       text(reference.nameOf(item.directorate)),
                       text(reference.nameOf(item.service)), text(reference.nameOf(item.officer)),
                       day(item.receivedOn), day(item.aimOn), day(item.dueOn),
                       item.dueOn ? SheetCell::ofNumber(left) : SheetCell{}, text(statusText(item)),
                       text(nextStepText(item))});
    }
}

QString workListAsText(const std::vector<WorkItem> &items, const ReferenceData &reference)
{
    std::vector<QStringList> rows;
    rows.push_back({ListText::tr("Reference"), ListText::tr("Kind"), ListText::tr("Stage"),
                    ListText::tr("Service"), ListText::tr("Received"), ListText::tr("Due"),
                    ListText::tr("Working days"), ListText::tr("Next step")});
    for (const WorkItem &item : items) {
        const QString service = reference.nameOf(item.service);
        rows.push_back({item.reference, kindText(item), stageText(item),
                        service.isEmpty() ? reference.nameOf(item.directorate) : service,
                        slashedDate(item.receivedOn),
                        item.dueOn ? weekdayDate(*item.dueOn) : QString(), statusText(item),
                        nextStepText(item)});
    }
    return inColumns(rows, {}) + u'\n' + ListText::tr("%n item(s)", nullptr, int(items.size())) +
           u'\n';
}

} // namespace redress
