// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/binrows.h"

#include "core/calendar/financialyear.h"
#include "core/store/anycase.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/quarterrepository.h"
#include "core/store/reader.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace redress::binrows {

namespace {

using namespace Qt::StringLiterals;

struct BinText {
    Q_DECLARE_TR_FUNCTIONS(redress::Bin)
};

/// Words of the retention schedule, which holds a case in the bin as it does in the file.
struct HoldText {
    Q_DECLARE_TR_FUNCTIONS(redress::Retention)
};

const QString kLogins = uR"sql(
SELECT id, login, left_on FROM member ORDER BY id
)sql"_s;

// Few cases are restricted: the others in the bin are not read.
const QString kRestrictedBodies = uR"sql(
SELECT entity, record_id, body FROM bin_item
WHERE (entity = 'case' AND body LIKE '%"case_reader"%')
   OR (entity = 'ombudsman_case' AND body LIKE '%"ombudsman_reader"%')
)sql"_s;

const QString kOtherBodies = uR"sql(
SELECT body FROM bin_item WHERE entity IN ('case', 'ombudsman_case') AND id <> :id
)sql"_s;

const QString kIsCase = uR"sql(
SELECT count(*) FROM case_record WHERE id = :id
)sql"_s;

const QString kIsAtOmbudsman = uR"sql(
SELECT count(*) FROM ombudsman_case WHERE id = :id
)sql"_s;

const QString kInsert = uR"sql(
INSERT INTO bin_item (id, entity, record_id, title, binned_at_utc, person, reason, body)
VALUES (:id, :entity, :record_id, :title, :binned_at_utc, :person, :reason, :body)
)sql"_s;

[[noreturn]] void refuse(const QString &words, Error::Code code = Error::Code::Conflict)
{
    throw StorageError({code, words, u"bin"_s});
}

/// \param alone a case at the Ombudsman that stood alone when the row went into the bin.
AnyCaseId caseByNow(Database &database, OmbudsmanId alone)
{
    const auto linked = OmbudsmanRepository::linkedCase(database, alone);
    return linked ? AnyCaseId(*linked) : AnyCaseId(alone);
}

bool isInFile(Database &database, const AnyCaseId &id)
{
    Statement select(database, anycase::councilCase(id) ? kIsCase : kIsAtOmbudsman);
    select.bind(u":id"_s, anycase::keyOf(id));
    return select.step() && select.integer(0) > 0;
}

/// The members by whose names whoever reads has signed in.
QSet<QString> readerAsMember(Database &database)
{
    const Reader reader = currentReader();
    QSet<QString> ids;
    Statement select(database, kLogins);
    while (select.step()) {
        RowReader row(select);
        const qint64 id = row.integer();
        const bool isMe = row.text().compare(reader.login, Qt::CaseInsensitive) == 0;
        const auto leftOn = row.date();
        if (isMe && (!leftOn || reader.day <= *leftOn))
            ids.insert(QString::number(id));
    }
    return ids;
}

} // namespace

QJsonArray rowsFrom(const QString &body)
{
    return QJsonDocument::fromJson(body.toUtf8()).array();
}

void demandReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        refuse(BinText::tr("Say why it is deleted: the reason stands in the audit trail."),
               Error::Code::Invalid);
}

void insert(UnitOfWork &unit, BinItem::Kind kind, qint64 record, const QString &title,
            const QString &reason, const QJsonArray &rows)
{
    const auto id = unit.newId<BinItemId>();
    Statement(unit.database(), kInsert)
        .bind(u":id"_s, id)
        .bind(u":entity"_s, QString(toStored(kind)))
        .bind(u":record_id"_s, record)
        .bind(u":title"_s, title)
        .bind(u":binned_at_utc"_s, unit.signature().atUtc)
        .bind(u":person"_s, unit.signature().person)
        .bind(u":reason"_s, reason.trimmed())
        .bind(u":body"_s, QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)))
        .run();
    unit.created("bin_item"_L1, id.value());
}

QJsonObject asJson(const caserows::Row &row)
{
    return {{u"entity"_s, row.entity},
            {u"key"_s, QString::number(row.key)},
            {u"record"_s, QJsonDocument::fromJson(row.body.toUtf8()).object()}};
}

void detach(UnitOfWork &unit, std::optional<CaseId> ofCase, qint64 document)
{
    updateRecord(unit, "document"_L1, document, ofCase,
                 {{u"case_id"_s, std::nullopt},
                  {u"ombudsman_case_id"_s, std::nullopt},
                  {u"stage_id"_s, std::nullopt}});
}

void attach(UnitOfWork &unit, qint64 document, const QJsonObject &record)
{
    const QString ofCase = record.value(u"case_id"_s).toString();
    const QString alone = record.value(u"ombudsman_case_id"_s).toString();
    const AnyCaseId of = ofCase.isEmpty()
                             ? caseByNow(unit.database(), OmbudsmanId(alone.toLongLong()))
                             : AnyCaseId(CaseId(ofCase.toLongLong()));
    if (!isInFile(unit.database(), of))
        refuse(BinText::tr("Its case is not in the file. Put the case back first."));
    updateRecord(unit, "document"_L1, document, anycase::councilCase(of),
                 {{QString(anycase::columnOf(of)), storedFact(anycase::keyOf(of))},
                  {u"stage_id"_s, storedFact(record.value(u"stage_id"_s).toString())}});
}

std::optional<AnyCaseId> caseOfDocument(Database &database, const QJsonArray &rows)
{
    for (const QString &id : factsOf(rows, "document"_L1, "case_id"_L1))
        return CaseId(id.toLongLong());
    for (const QString &id : factsOf(rows, "document"_L1, "ombudsman_case_id"_L1))
        return caseByNow(database, OmbudsmanId(id.toLongLong()));
    return std::nullopt;
}

std::vector<QString> factsOf(const QJsonArray &rows, QLatin1StringView entity,
                             QLatin1StringView column)
{
    std::vector<QString> facts;
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const QString fact = row.value(u"record"_s).toObject().value(column).toString();
        if (row.value(u"entity"_s).toString() == entity && !fact.isEmpty())
            facts.push_back(fact);
    }
    return facts;
}

ClosedInBin closedInBin(Database &database)
{
    ClosedInBin closed;
    const QSet<QString> me = readerAsMember(database);
    Statement select(database, kRestrictedBodies);
    while (select.step()) {
        const bool isCase = select.text(0) == "case"_L1;
        const QJsonArray rows = rowsFrom(select.text(2));
        const auto readers =
            factsOf(rows, isCase ? "case_reader"_L1 : "ombudsman_reader"_L1, "member_id"_L1);
        if (readers.empty() || std::any_of(readers.begin(), readers.end(),
                                           [&](const QString &one) { return me.contains(one); }))
            continue;
        (isCase ? closed.cases : closed.atOmbudsman).insert(select.integer(1));
        for (const auto entity : {"case_person"_L1, "ombudsman_person"_L1}) {
            for (const QString &person : factsOf(rows, entity, "person_id"_L1))
                closed.people.insert(person.toLongLong());
        }
    }
    return closed;
}

QSet<qint64> peopleOfCases(Database &database, qint64 but)
{
    QSet<qint64> people;
    Statement select(database, kOtherBodies);
    select.bind(u":id"_s, but);
    while (select.step()) {
        const QJsonArray rows = rowsFrom(select.text(0));
        for (const auto entity : {"case_person"_L1, "ombudsman_person"_L1, "consent"_L1}) {
            for (const QString &person : factsOf(rows, entity, "person_id"_L1))
                people.insert(person.toLongLong());
        }
    }
    return people;
}

void demandNoHold(const QJsonArray &rows, const QString &reference, bool isClosed)
{
    for (const QLatin1StringView entity : {"case_detail"_L1, "ombudsman_case"_L1}) {
        for (const QString &held : factsOf(rows, entity, "legal_hold"_L1))
            refuse(HoldText::tr("%1 is held: %2. It is not destroyed while it is.")
                       .arg(reference, isClosed ? restriction::closedWords() : held));
    }
}

void demandOpenQuarters(Database &database, const QJsonArray &rows, const QString &reference)
{
    struct Counted {
        QLatin1StringView entity;
        QLatin1StringView column;
    };
    constexpr std::array kCounted{Counted{"case"_L1, "received_on"_L1},
                                  Counted{"case"_L1, "responded_on"_L1},
                                  Counted{"stage"_L1, "received_on"_L1},
                                  Counted{"stage"_L1, "responded_on"_L1},
                                  Counted{"stage"_L1, "finding_on"_L1},
                                  Counted{"stage"_L1, "panel_on"_L1},
                                  Counted{"cost"_L1, "paid_on"_L1},
                                  Counted{"ombudsman_case"_L1, "received_on"_L1},
                                  Counted{"ombudsman_case"_L1, "decision_on"_L1}};
    std::vector<Counted> counted(kCounted.begin(), kCounted.end());
    // What was recommended at a stage has no figure by its day.
    if (!factsOf(rows, "ombudsman_case"_L1, "received_on"_L1).empty())
        counted.push_back({"recommendation"_L1, "due_on"_L1});
    for (const Counted &one : counted) {
        for (const QString &fact : factsOf(rows, one.entity, one.column)) {
            const QDate day = QDate::fromString(fact, Qt::ISODate);
            if (!day.isValid())
                continue;
            const Quarter quarter = Quarter::of(day);
            const auto closings = QuarterRepository::closings(database, quarter);
            if (!closings.empty() && !closings.front().isOpen())
                refuse(BinText::tr("%1 is counted in quarter %2 of %3, which is closed: open the "
                                   "quarter again first. Nothing was deleted.")
                           .arg(reference)
                           .arg(quarter.number)
                           .arg(quarter.year.label()));
        }
    }
}

} // namespace redress::binrows
