// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restriction.h"

#include "core/store/accesslog.h"
#include "core/store/reader.h"
#include "core/store/recordwriter.h"
#include "core/store/rights.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RestrictionText {
    Q_DECLARE_TR_FUNCTIONS(redress::Restriction)
};

const QString kAllReaders = uR"sql(
SELECT r.case_id, m.login, m.left_on FROM case_reader r JOIN member m ON m.id = r.member_id
)sql"_s;

const QString kAllReadersOfAlone = uR"sql(
SELECT r.ombudsman_case_id, m.login, m.left_on
FROM ombudsman_reader r
JOIN ombudsman_case o ON o.id = r.ombudsman_case_id AND o.case_id IS NULL
JOIN member m ON m.id = r.member_id
)sql"_s;

const QString kReadersOf = uR"sql(
SELECT m.id, m.login, m.name, m.left_on FROM case_reader r JOIN member m ON m.id = r.member_id
WHERE r.case_id = :id ORDER BY m.name, m.id
)sql"_s;

const QString kReadersOfAlone = uR"sql(
SELECT m.id, m.login, m.name, m.left_on
FROM ombudsman_reader r
JOIN ombudsman_case o ON o.id = r.ombudsman_case_id AND o.case_id IS NULL
JOIN member m ON m.id = r.member_id
WHERE r.ombudsman_case_id = :id ORDER BY m.name, m.id
)sql"_s;

const QString kReadersBefore = uR"sql(
SELECT member_id FROM ombudsman_reader WHERE ombudsman_case_id = :id ORDER BY member_id
)sql"_s;

const QString kWhy = uR"sql(
SELECT c.reason, c.person, c.at_utc
FROM change_entry e JOIN change_set c ON c.id = e.change_set_id
WHERE e.case_id = :id AND e.entity = 'case_reader'
ORDER BY e.id DESC LIMIT 1
)sql"_s;

const QString kWhyAlone = uR"sql(
SELECT c.reason, c.person, c.at_utc
FROM change_entry e JOIN change_set c ON c.id = e.change_set_id
WHERE e.entity_id = :id AND e.entity = 'ombudsman_reader'
ORDER BY e.id DESC LIMIT 1
)sql"_s;

const QString kRemoveReaders = uR"sql(
DELETE FROM case_reader WHERE case_id = :id
)sql"_s;

const QString kRemoveReadersOfAlone = uR"sql(
DELETE FROM ombudsman_reader WHERE ombudsman_case_id = :id
)sql"_s;

const QString kAddReader = uR"sql(
INSERT INTO case_reader (case_id, member_id) VALUES (:id, :member_id)
)sql"_s;

const QString kAddReaderOfAlone = uR"sql(
INSERT INTO ombudsman_reader (ombudsman_case_id, member_id) VALUES (:id, :member_id)
)sql"_s;

const QString kNameOf = uR"sql(
SELECT name FROM member WHERE id = :id
)sql"_s;

const QString kInconsistent = uR"sql(
SELECT (SELECT count(*) FROM case_detail d WHERE d.confidentiality = 'restricted'
          AND NOT EXISTS (SELECT 1 FROM case_reader r WHERE r.case_id = d.case_id)) +
       (SELECT count(DISTINCT r.case_id) FROM case_reader r
        WHERE NOT EXISTS (SELECT 1 FROM case_detail d WHERE d.case_id = r.case_id
                          AND d.confidentiality = 'restricted'))
)sql"_s;

constexpr QLatin1StringView kReaders{"readers"};

bool isReader(const Reader &reader, const QString &login, std::optional<QDate> leftOn)
{
    return login.compare(reader.login, Qt::CaseInsensitive) == 0 &&
           (!leftOn || reader.day <= *leftOn);
}

/// Where it stands who may open a case.
struct Place {
    const QString &readers;
    const QString &why;
    const QString &remove;
    const QString &add;
    QLatin1StringView entity;
    qint64 key = 0;
    std::optional<CaseId> ofCase;
};

Place placeOf(const AnyCaseId &id)
{
    if (const auto *alone = std::get_if<OmbudsmanId>(&id))
        return {kReadersOfAlone,       kWhyAlone,      kRemoveReadersOfAlone, kAddReaderOfAlone,
                "ombudsman_reader"_L1, alone->value(), std::nullopt};
    const auto ofCase = std::get<CaseId>(id);
    return {kReadersOf, kWhy, kRemoveReaders, kAddReader, "case_reader"_L1, ofCase.value(), ofCase};
}

struct Named {
    MemberId id;
    QString name;
    bool isMe = false;
};

std::vector<Named> readersOf(Database &database, const AnyCaseId &id)
{
    const Place place = placeOf(id);
    const Reader reader = currentReader();
    std::vector<Named> named;
    Statement select(database, place.readers);
    select.bind(u":id"_s, place.key);
    while (select.step()) {
        RowReader row(select);
        Named one;
        one.id = row.id<MemberId>();
        const QString login = row.text();
        one.name = row.text();
        one.isMe = isReader(reader, login, row.date());
        named.push_back(one);
    }
    return named;
}

bool areOthers(const std::vector<Named> &readers)
{
    return !readers.empty() &&
           std::none_of(readers.begin(), readers.end(), [](const Named &one) { return one.isMe; });
}

QString namesOf(const std::vector<Named> &readers)
{
    QStringList names;
    for (const Named &one : readers)
        names.append(one.name);
    return names.join(u", "_s);
}

std::optional<QString> namesOf(Database &database, const std::vector<MemberId> &ids)
{
    QStringList names;
    Statement select(database, kNameOf);
    for (const MemberId id : ids) {
        select.bind(u":id"_s, id);
        if (!select.step())
            throw StorageError({Error::Code::Invalid,
                                RestrictionText::tr("Somebody who was chosen is no longer in the "
                                                    "file. Nothing was changed."),
                                u"reader"_s});
        names.append(select.text(0));
        select.reset();
    }
    names.sort();
    return names.isEmpty() ? std::nullopt : std::optional(names.join(u", "_s));
}

/// Who is in charge of the team may say who opens a case without opening it.
void demandSay(Database &database, const Signature &signature, const AnyCaseId &id)
{
    const Rights rights =
        rights::of(database, signature.person, signature.atUtc.toLocalTime().date());
    if (!rights.may(TeamRole::Manager))
        restriction::demandOpen(database, id);
}

void setReaders(UnitOfWork &unit, const AnyCaseId &id, std::vector<MemberId> readers)
{
    const Place place = placeOf(id);
    std::sort(readers.begin(), readers.end());
    readers.erase(std::unique(readers.begin(), readers.end()), readers.end());
    Database &database = unit.database();
    std::vector<MemberId> before;
    for (const Named &one : readersOf(database, id))
        before.push_back(one.id);
    const auto was = namesOf(database, before);
    const auto is = namesOf(database, readers);
    Statement(database, place.remove).bind(u":id"_s, place.key).run();
    Statement add(database, place.add);
    for (const MemberId one : readers)
        add.bind(u":id"_s, place.key).bind(u":member_id"_s, one).run();
    if (place.ofCase)
        updateRecord(unit, "case_detail"_L1, place.key, place.ofCase,
                     {{u"confidentiality"_s, readers.empty() ? u"normal"_s : u"restricted"_s}});
    unit.changed(place.entity, place.key, place.ofCase, kReaders, was, is);
}

/// Those of whose readers, by \p sql, none is whoever reads.
QSet<qint64> closedBy(Database &database, const QString &sql)
{
    const Reader reader = currentReader();
    QSet<qint64> restricted;
    QSet<qint64> open;
    Statement select(database, sql);
    while (select.step()) {
        RowReader row(select);
        const qint64 id = row.integer();
        const QString login = row.text();
        restricted.insert(id);
        if (isReader(reader, login, row.date()))
            open.insert(id);
    }
    return restricted.subtract(open);
}

} // namespace

ClosedCases::ClosedCases(Database &database)
    : m_ids(closedBy(database, kAllReaders))
    , m_alone(closedBy(database, kAllReadersOfAlone))
{}

QString ClosedCases::without(const QString &column) const
{
    QStringList ids;
    for (const qint64 id : m_ids)
        ids.append(QString::number(id));
    ids.sort();
    return u"%1 NOT IN (%2)"_s.arg(column, ids.join(u", "_s));
}

namespace restriction {

QString closedWords()
{
    return RestrictionText::tr("Restricted case");
}

Result<std::optional<Restriction>> of(Database &database, const AnyCaseId &id)
{
    return guarded([&]() -> std::optional<Restriction> {
        const Place place = placeOf(id);
        Restriction found;
        for (const Named &one : readersOf(database, id))
            found.readers.push_back(one.id);
        if (found.readers.empty())
            return std::nullopt;
        Statement why(database, place.why);
        why.bind(u":id"_s, place.key);
        if (why.step()) {
            found.reason = why.text(0);
            found.person = why.text(1);
            found.atUtc = QDateTime::fromString(why.text(2), Qt::ISODateWithMs);
        }
        return found;
    });
}

bool isClosed(Database &database, const AnyCaseId &id)
{
    return areOthers(readersOf(database, id));
}

void demandOpen(Database &database, const AnyCaseId &id)
{
    const std::vector<Named> readers = readersOf(database, id);
    if (areOthers(readers))
        throw StorageError({Error::Code::ReadOnly,
                            RestrictionText::tr("This case is restricted. It can be opened by %1. "
                                                "They, or a manager, can name you as well.")
                                .arg(namesOf(readers)),
                            u"restricted"_s});
}

Result<void> noteView(Database &database, const Signature &signature, const AnyCaseId &id,
                      const QString &what)
{
    return guarded([&] {
        if (readersOf(database, id).empty())
            return;
        demandOpen(database, id);
        const auto noted =
            accesslog::note(database, signature, AccessEntry::Kind::Viewed, what, id);
        if (!noted)
            throw StorageError(
                {noted.error().code,
                 RestrictionText::tr("This case is restricted, and every look at it is noted in "
                                     "the file. It could not be noted: %1",
                                     "a sentence")
                     .arg(noted.error().message),
                 noted.error().detail});
    });
}

Result<ChangeSetId> restrict(Database &database, const Signature &signature, const AnyCaseId &id,
                             const std::vector<MemberId> &readers, const QString &reason,
                             const QString &what)
{
    return guarded([&] {
        if (reason.trimmed().isEmpty())
            throw StorageError({Error::Code::Invalid,
                                RestrictionText::tr("Say why: the reason stands in the history."),
                                u"no reason"_s});
        if (readers.empty())
            throw StorageError({Error::Code::Invalid,
                                RestrictionText::tr("Name at least one person who may open it."),
                                u"no reader"_s});
        UnitOfWork unit(database, signature, what, reason.trimmed());
        demandSay(database, signature, id);
        setReaders(unit, id, readers);
        if (unit.hasEntries())
            unit.commit();
        return unit.id();
    });
}

void copyReaders(UnitOfWork &unit, CaseId from, CaseId to)
{
    const auto idsOf = [&](CaseId id) {
        std::vector<MemberId> ids;
        for (const Named &one : readersOf(unit.database(), id))
            ids.push_back(one.id);
        return ids;
    };
    const std::vector<MemberId> readers = idsOf(from);
    if (readers != idsOf(to))
        setReaders(unit, to, readers);
}

void takeReadersAlong(UnitOfWork &unit, OmbudsmanId alone, CaseId to)
{
    Database &database = unit.database();
    if (!readersOf(database, to).empty())
        return;
    std::vector<MemberId> readers;
    Statement select(database, kReadersBefore);
    select.bind(u":id"_s, alone);
    while (select.step())
        readers.emplace_back(select.integer(0));
    select.reset();
    if (!readers.empty())
        setReaders(unit, to, readers);
}

Result<ChangeSetId> lift(Database &database, const Signature &signature, const AnyCaseId &id,
                         const QString &reason, const QString &what)
{
    return guarded([&] {
        if (reason.trimmed().isEmpty())
            throw StorageError({Error::Code::Invalid,
                                RestrictionText::tr("Say why: the reason stands in the history."),
                                u"no reason"_s});
        UnitOfWork unit(database, signature, what, reason.trimmed());
        demandSay(database, signature, id);
        setReaders(unit, id, {});
        if (unit.hasEntries())
            unit.commit();
        return unit.id();
    });
}

qint64 inconsistent(Database &database)
{
    Statement select(database, kInconsistent);
    return select.step() ? select.integer(0) : 0;
}

} // namespace restriction

} // namespace redress
