// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/practitionerregister.h"

#include "core/conduct/conductrepository.h"
#include "core/store/recordwriter.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QHash>

namespace redress::practitionerregister {

namespace {

using namespace Qt::StringLiterals;

struct RegisterText {
    Q_DECLARE_TR_FUNCTIONS(redress::PractitionerRegister)
};

const QString kAppointmentsOfAll = uR"sql(
SELECT a.practitioner_id, a.appointed_on, a.ended_on, s.received_on, s.closed_on,
       d.report_received_on
FROM appointment a JOIN stage s ON s.id = a.stage_id
LEFT JOIN stage_detail d ON d.stage_id = s.id
)sql"_s;

/// Adds the working days from one day to the other to an average.
void take(std::optional<RegisterLine::Taken> &average, const WorkingCalendar &calendar, QDate from,
          QDate to)
{
    const auto days = calendar.between(from, to);
    if (!days || to < from)
        return;
    const RegisterLine::Taken before = average.value_or(RegisterLine::Taken());
    average = {(before.days * before.of + days->count) / (before.of + 1), before.of + 1};
}

StoredFacts factsOf(const Practitioner &who)
{
    return {
        {u"name"_s, who.name.trimmed()},
        {u"role"_s, QString(toStored(who.role))},
        {u"is_external"_s, storedFact(who.isExternal)},
        {u"day_rate_pence"_s, who.dayRate ? storedFact(who.dayRate->pence) : std::nullopt},
        {u"availability"_s, who.availability.trimmed()},
        {u"contact"_s, who.contact.trimmed()},
        {u"retired_on"_s, storedFact(who.retiredOn)},
    };
}

void demandName(const Practitioner &who)
{
    if (who.name.trimmed().isEmpty())
        throw StorageError({Error::Code::Invalid, RegisterText::tr("Give the name."), {}});
}

} // namespace

Result<std::vector<RegisterLine>> lines(Database &database, const WorkingCalendar &calendar)
{
    return guarded([&] {
        std::vector<RegisterLine> all;
        QHash<qint64, size_t> placeOf;
        for (const Practitioner &who : unwrap(ConductRepository(database).practitioners())) {
            placeOf.insert(who.id.value(), all.size());
            all.push_back({who, 0, 0, std::nullopt, std::nullopt});
        }
        Statement select(database, kAppointmentsOfAll);
        while (select.step()) {
            RowReader row(select);
            const auto place = placeOf.constFind(row.integer());
            if (place == placeOf.constEnd())
                continue;
            RegisterLine &line = all[*place];
            const QDate appointedOn = row.day();
            const auto endedOn = row.date();
            const QDate requestedOn = row.day();
            const auto closedOn = row.date();
            const auto reportOn = row.date();
            ++line.appointments;
            line.open += endedOn || closedOn ? 0 : 1;
            take(line.toAppoint, calendar, requestedOn, appointedOn);
            if (reportOn && (!endedOn || *endedOn >= *reportOn))
                take(line.toReport, calendar, appointedOn, *reportOn);
        }
        return all;
    });
}

Result<PractitionerId> add(Database &database, const Signature &signature, const Practitioner &who,
                           const QString &what)
{
    return guarded([&] {
        demandName(who);
        UnitOfWork unit(database, signature, what);
        const auto id = unit.newId<PractitionerId>();
        insertRecord(unit, "practitioner"_L1, id.value(), {}, factsOf(who));
        unit.commit();
        return id;
    });
}

Result<void> change(Database &database, const Signature &signature, const Practitioner &after,
                    const QString &what)
{
    return guarded([&] {
        demandName(after);
        UnitOfWork unit(database, signature, what);
        updateRecord(unit, "practitioner"_L1, after.id.value(), {}, factsOf(after), after.version);
        unit.commit();
    });
}

} // namespace redress::practitionerregister
