// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rulesrepository.h"

#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

namespace redress::rulesrepository {

namespace {

using namespace Qt::StringLiterals;

const QString kSelectDays = uR"sql(
SELECT closed_on, kind, name, source FROM calendar_day ORDER BY closed_on, kind
)sql"_s;

const QString kSelectDayId = uR"sql(
SELECT id FROM calendar_day WHERE closed_on = :closed_on AND kind = :kind
)sql"_s;

const QString kInsertDay = uR"sql(
INSERT INTO calendar_day (id, closed_on, kind, name, source, origin_id)
VALUES (:id, :closed_on, :kind, :name, :source, :origin_id)
)sql"_s;

const QString kDeleteDay = uR"sql(
DELETE FROM calendar_day WHERE id = :id
)sql"_s;

const QString kSelectProcedures = uR"sql(
SELECT definition FROM procedure_version ORDER BY procedure_key, id
)sql"_s;

const QString kInsertProcedure = uR"sql(
INSERT INTO procedure_version (id, procedure_key, version_name, definition, origin_id)
VALUES (:id, :procedure_key, :version_name, :definition, :origin_id)
)sql"_s;

const QString kSelectSetting = uR"sql(
SELECT value FROM setting WHERE name = :name
)sql"_s;

const QString kUpsertSetting = uR"sql(
INSERT INTO setting (name, value) VALUES (:name, :value)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
)sql"_s;

QString storedKind(ClosedDay::Kind kind)
{
    return kind == ClosedDay::Kind::BankHoliday ? u"bank_holiday"_s : u"closure"_s;
}

void insertDay(UnitOfWork &unit, Statement &insert, const ClosedDay &day, qint64 id)
{
    insert.bind(u":id"_s, id)
        .bind(u":closed_on"_s, day.on)
        .bind(u":kind"_s, storedKind(day.kind))
        .bind(u":name"_s, day.name)
        .bind(u":source"_s, day.source)
        .bind(u":origin_id"_s, unit.id())
        .run();
}

} // namespace

void seed(UnitOfWork &unit)
{
    const CouncilRules shipped = CouncilRules::shipped();
    Statement days(unit.database(), kInsertDay);
    for (const ClosedDay &day : shipped.closedDays())
        insertDay(unit, days, day, unit.newId<Id<struct CalendarDayTag>>().value());
    Statement procedures(unit.database(), kInsertProcedure);
    for (const ProcedureVersion &version : shipped.procedures().versions()) {
        procedures.bind(u":id"_s, unit.newId<Id<struct ProcedureVersionTag>>())
            .bind(u":procedure_key"_s, QString(toStored(version.procedure)))
            .bind(u":version_name"_s, version.version)
            .bind(u":definition"_s, QString::fromUtf8(toJson(version)))
            .bind(u":origin_id"_s, unit.id())
            .run();
    }
}

CouncilRules load(Database &database)
{
    std::vector<ClosedDay> days;
    Statement selectDays(database, kSelectDays);
    while (selectDays.step()) {
        RowReader row(selectDays);
        ClosedDay day;
        day.on = row.day();
        day.kind = row.text() == "closure"_L1 ? ClosedDay::Kind::CouncilClosure
                                              : ClosedDay::Kind::BankHoliday;
        day.name = row.text();
        day.source = row.text();
        days.push_back(day);
    }
    std::vector<ProcedureVersion> versions;
    Statement selectProcedures(database, kSelectProcedures);
    while (selectProcedures.step()) {
        const auto read = unwrap(proceduresFromJson(selectProcedures.text(0).toUtf8()));
        versions.insert(versions.end(), read.begin(), read.end());
    }
    const auto receipt = setting(database, settingname::kReceiptRule);
    const auto skip = setting(database, settingname::kSkipClosures);
    return CouncilRules(std::move(days), ProcedureSet(std::move(versions)),
                        receipt == u"deemed"_s ? ReceiptRule::Deemed : ReceiptRule::Actual,
                        skip == u"yes"_s);
}

void addClosedDay(UnitOfWork &unit, const ClosedDay &day)
{
    Statement insert(unit.database(), kInsertDay);
    const qint64 id = unit.newId<Id<struct CalendarDayTag>>().value();
    insertDay(unit, insert, day, id);
    unit.created("calendar_day"_L1, id);
}

void removeClosedDay(UnitOfWork &unit, QDate day, ClosedDay::Kind kind)
{
    Statement find(unit.database(), kSelectDayId);
    find.bind(u":closed_on"_s, day).bind(u":kind"_s, storedKind(kind));
    if (!find.step())
        return;
    const qint64 id = find.integer(0);
    find.reset();
    for (const auto &[known, body] : recordBodies(unit.database(), "calendar_day"_L1, "id"_L1, id))
        unit.deleted("calendar_day"_L1, known, {}, body);
    Statement(unit.database(), kDeleteDay).bind(u":id"_s, id).run();
}

std::optional<QString> setting(Database &database, const QString &name)
{
    Statement select(database, kSelectSetting);
    select.bind(u":name"_s, name);
    return select.step() ? std::optional(select.text(0)) : std::nullopt;
}

void setSetting(UnitOfWork &unit, const QString &name, const QString &value)
{
    const auto before = setting(unit.database(), name);
    Statement(unit.database(), kUpsertSetting)
        .bind(u":name"_s, name)
        .bind(u":value"_s, value)
        .run();
    const QByteArray field = name.toLatin1();
    unit.changed("setting"_L1, 0, {}, QLatin1StringView(field), before, value);
}

} // namespace redress::rulesrepository
