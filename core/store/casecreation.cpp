// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casecreation.h"

#include "core/store/caserepository.h"
#include "core/store/recordwriter.h"
#include "core/store/referencedata.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress::casecreation {

namespace {

using namespace Qt::StringLiterals;

struct CreationText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseCreation)
};

const QString kNewestOfKind = uR"sql(
SELECT reference, received_on FROM case_record
WHERE kind = :kind AND coalesce(procedure_key, '') = :procedure
ORDER BY received_on DESC, reference DESC LIMIT 1
)sql"_s;

const QString kBeginningWith = uR"sql(
SELECT reference FROM case_record WHERE reference LIKE :stem ESCAPE '!'
UNION ALL SELECT reference FROM case_number WHERE reference LIKE :same_stem ESCAPE '!'
)sql"_s;

constexpr int kUsualDigits = 4;

/// A reference without its number: "CSC/25/" and four figures.
struct Numbering {
    QString stem;
    qsizetype digits = kUsualDigits;
};

QString twoFigures(int year)
{
    return QString::number(year % 100).rightJustified(2, u'0');
}

QString usualStem(CaseKind kind, std::optional<ProcedureKey> procedure, int year)
{
    QString word;
    switch (kind) {
    case CaseKind::Complaint:
        word = procedure == ProcedureKey::ChildrenStatutory ? u"CSC"_s
               : procedure == ProcedureKey::AdultSocialCare ? u"ADU"_s
                                                            : u"COR"_s;
        break;
    case CaseKind::Representation:
        word = u"REP"_s;
        break;
    case CaseKind::MpEnquiry:
        word = u"MP"_s;
        break;
    case CaseKind::CouncillorEnquiry:
        word = u"CLR"_s;
        break;
    case CaseKind::Compliment:
        word = u"COMP"_s;
        break;
    }
    return u"%1/%2/"_s.arg(word, twoFigures(year));
}

/// The stem of \p reference with the year of \p receivedOn in the place of its own.
std::optional<Numbering> numberingAfter(const QString &reference, QDate itsDay, QDate receivedOn)
{
    qsizetype start = reference.size();
    while (start > 0 && reference.at(start - 1).isDigit())
        --start;
    if (start == reference.size())
        return std::nullopt;
    Numbering numbering{reference.first(start), reference.size() - start};
    for (const bool isLong : {true, false}) {
        const QString old = isLong ? QString::number(itsDay.year()) : twoFigures(itsDay.year());
        const qsizetype at = numbering.stem.lastIndexOf(old);
        if (at < 0)
            continue;
        numbering.stem.replace(at, old.size(),
                               isLong ? QString::number(receivedOn.year())
                                      : twoFigures(receivedOn.year()));
        break;
    }
    return numbering;
}

qint64 highestNumber(Database &database, const QString &stem)
{
    QString pattern = stem;
    for (const QChar special : {u'!', u'%', u'_'})
        pattern.replace(special, QString(u'!') + special);
    Statement select(database, kBeginningWith);
    select.bind(u":stem"_s, pattern + u'%').bind(u":same_stem"_s, pattern + u'%');
    qint64 highest = 0;
    while (select.step()) {
        bool isNumber = false;
        const qint64 number = QStringView(select.text(0)).sliced(stem.size()).toLongLong(&isNumber);
        if (isNumber)
            highest = std::max(highest, number);
    }
    return highest;
}

/// The contact itself proves the day of its receipt, where it is known how it arrived.
/// \source features B1
void noteReceipt(UnitOfWork &unit, const CaseRecord &record, const StageRecord &stage)
{
    if (!record.contactMethod || stage.receivedOn != record.receivedOn)
        return;
    const QString method = ReferenceData::load(unit.database()).nameOf(*record.contactMethod);
    const QString at = unit.signature().atUtc.toString(Qt::ISODateWithMs);
    const auto contact = unit.newId<Id<struct ContactTag>>();
    insertRecord(unit, "contact_log"_L1, contact.value(), record.id,
                 {{u"case_id"_s, storedFact(record.id)},
                  {u"stage_id"_s, storedFact(stage.id)},
                  {u"kind"_s, u"note"_s},
                  {u"direction"_s, u"in"_s},
                  {u"happened_on"_s, storedFact(record.receivedOn)},
                  {u"entered_at_utc"_s, at},
                  {u"entered_by"_s, unit.signature().person},
                  {u"note"_s, CreationText::tr("The contact, as it arrived: %1").arg(method)}});
    const auto event = unit.newId<Id<struct StageEventTag>>();
    insertRecord(unit, "stage_event"_L1, event.value(), record.id,
                 {{u"stage_id"_s, storedFact(stage.id)},
                  {u"event"_s, u"received"_s},
                  {u"event_on"_s, storedFact(stage.receivedOn)},
                  {u"entered_at_utc"_s, at},
                  {u"entered_by"_s, unit.signature().person},
                  {u"proof_contact_id"_s, storedFact(contact)}});
}

} // namespace

Result<QString> nextReference(Database &database, CaseKind kind,
                              std::optional<ProcedureKey> procedure, QDate receivedOn)
{
    return guarded([&] {
        Statement newest(database, kNewestOfKind);
        newest.bind(u":kind"_s, QString(toStored(kind)))
            .bind(u":procedure"_s, procedure ? QString(toStored(*procedure)) : u""_s);
        std::optional<Numbering> numbering;
        if (newest.step())
            numbering =
                numberingAfter(newest.text(0), newest.date(1).value_or(receivedOn), receivedOn);
        newest.reset();
        if (!numbering)
            numbering = Numbering{usualStem(kind, procedure, receivedOn.year()), kUsualDigits};
        const qint64 number = highestNumber(database, numbering->stem) + 1;
        return numbering->stem + QString::number(number).rightJustified(numbering->digits, u'0');
    });
}

Result<CaseId> create(UnitOfWork &unit, const CouncilRules &rules, const NewContact &contact)
{
    return guarded([&] {
        if (unwrap(CaseRepository(unit.database()).find(contact.record.reference)))
            throw StorageError(
                {Error::Code::Conflict,
                 CreationText::tr("There is a case %1 already. Nothing was saved; give "
                                  "this one another reference.")
                     .arg(contact.record.reference),
                 contact.record.reference});
        CaseRecord record = contact.record;
        record.id = unit.newId<CaseId>();
        record.origin = unit.id();
        CaseWriter writer(unit, rules);
        writer.insert(record);
        unit.created("case"_L1, record.id.value(), record.id);
        if (contact.stage && record.procedure) {
            StageRecord stage = *contact.stage;
            stage.id = unit.newId<StageId>();
            stage.caseId = record.id;
            stage.procedure = *record.procedure;
            const auto *version = rules.procedures().versionOn(stage.procedure, record.receivedOn);
            stage.procedureVersion = version ? version->version : QString();
            stage.origin = unit.id();
            for (Hold &hold : stage.holds)
                hold.id = unit.newId<HoldId>();
            writer.insert(stage, record.directorate, record.service);
            unit.created("stage"_L1, stage.id.value(), record.id);
            noteReceipt(unit, record, stage);
        }
        writer.finish();
        return record.id;
    });
}

Result<CaseId> record(Database &database, const Signature &signature, const CouncilRules &rules,
                      const NewContact &contact, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        const CaseId id = unwrap(create(unit, rules, contact));
        unit.commit();
        return id;
    });
}

} // namespace redress::casecreation
