// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/enquiries.h"

#include "core/base/dates.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using At = EnquiryFault::Field;

struct EnquiryWords {
    Q_DECLARE_TR_FUNCTIONS(redress::Enquiries)
};

const QString kOfCase = uR"sql(
SELECT id, ombudsman_case_id, kind, letter_on, due_on, agreed_to, replied_on, note
FROM ombudsman_enquiry WHERE ombudsman_case_id = :id ORDER BY letter_on, id
)sql"_s;

StoredFacts factsOf(const EnquiryRecord &enquiry)
{
    return {
        {u"ombudsman_case_id"_s, storedFact(enquiry.ombudsmanCase)},
        {u"kind"_s, storedText(enquiry.kind)},
        {u"letter_on"_s, storedFact(std::optional(enquiry.letterOn))},
        {u"due_on"_s, storedFact(enquiry.dueOn)},
        {u"agreed_to"_s, storedFact(enquiry.agreedTo)},
        {u"replied_on"_s, storedFact(enquiry.repliedOn)},
        {u"note"_s, enquiry.note.trimmed()}, // There is always one, if an empty one.
    };
}

/// A row has no version: what stands there is compared with what was read.
void refuseChanged(Database &database, const EnquiryRecord &before)
{
    const auto now = unwrap(enquiries::of(database, before.ombudsmanCase));
    const auto same = [&](const EnquiryRecord &one) { return one == before; };
    if (std::none_of(now.begin(), now.end(), same))
        throw StorageError({Error::Code::Conflict,
                            EnquiryWords::tr("Somebody else has changed this enquiry since you "
                                             "opened it. Nothing was saved. Look at it as it is "
                                             "now, and try again."),
                            QString::number(before.id.value())});
}

} // namespace

QString labelOf(EnquiryKind kind)
{
    switch (kind) {
    case EnquiryKind::Assessment:
        return EnquiryWords::tr("Initial enquiry");
    case EnquiryKind::Detailed:
        return EnquiryWords::tr("Detailed enquiry");
    case EnquiryKind::DraftComments:
        return EnquiryWords::tr("Comments on a draft decision");
    case EnquiryKind::Compliance:
        return EnquiryWords::tr("Compliance");
    case EnquiryKind::Other:
        break;
    }
    return EnquiryWords::tr("Other letter");
}

std::vector<EnquiryFault> faultsIn(const EnquiryRecord &enquiry, QDate receivedOn, QDate today)
{
    std::vector<EnquiryFault> faults;
    const auto say = [&](At field, const QString &words) { faults.push_back({field, words}); };
    const auto isBefore = [](std::optional<QDate> day, QDate other) {
        return day && other.isValid() && *day < other;
    };
    const auto notCome = [&](At field, std::optional<QDate> day) {
        if (day && *day > today)
            say(field, EnquiryWords::tr("%1 has not come yet.").arg(weekdayDate(*day)));
    };
    if (!enquiry.letterOn.isValid())
        say(At::LetterOn, EnquiryWords::tr("Say of which day the letter is."));
    else if (enquiry.letterOn > today)
        notCome(At::LetterOn, enquiry.letterOn);
    else if (isBefore(enquiry.letterOn, receivedOn))
        say(At::LetterOn, EnquiryWords::tr("The case was received on %1, after this letter.")
                              .arg(weekdayDate(receivedOn)));
    if (isBefore(enquiry.dueOn, enquiry.letterOn))
        say(At::DueOn,
            EnquiryWords::tr("%1 lies before the letter.").arg(weekdayDate(*enquiry.dueOn)));
    if (enquiry.agreedTo && !enquiry.dueOn)
        say(At::DueOn, EnquiryWords::tr("Give the day in the letter too: an extension is of that "
                                        "day."));
    else if (enquiry.agreedTo && *enquiry.agreedTo <= *enquiry.dueOn)
        say(At::AgreedTo, EnquiryWords::tr("An extension ends after %1, the day in the letter.")
                              .arg(weekdayDate(*enquiry.dueOn)));
    if (isBefore(enquiry.repliedOn, enquiry.letterOn))
        say(At::RepliedOn,
            EnquiryWords::tr("%1 lies before the letter.").arg(weekdayDate(*enquiry.repliedOn)));
    notCome(At::RepliedOn, enquiry.repliedOn);
    return faults;
}

namespace enquiries {

Result<std::vector<EnquiryRecord>> of(Database &database, OmbudsmanId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        std::vector<EnquiryRecord> found;
        Statement select(database, kOfCase);
        select.bind(u":id"_s, id);
        while (select.step()) {
            RowReader row(select);
            EnquiryRecord enquiry;
            enquiry.id = row.id<EnquiryId>();
            enquiry.ombudsmanCase = row.id<OmbudsmanId>();
            enquiry.kind = fromStored<EnquiryKind>(row.text()).value_or(EnquiryKind::Other);
            enquiry.letterOn = row.day();
            enquiry.dueOn = row.date();
            enquiry.agreedTo = row.date();
            enquiry.repliedOn = row.date();
            enquiry.note = row.text();
            found.push_back(enquiry);
        }
        return found;
    });
}

Result<ChangeSetId> save(Database &database, const Signature &signature,
                         std::optional<CaseId> ofCase, const EnquiryRecord &enquiry,
                         const std::optional<EnquiryRecord> &before, QDate today,
                         const QString &what)
{
    return guarded([&] {
        restriction::demandOpen(database, enquiry.ombudsmanCase);
        const OmbudsmanRecord of =
            unwrap(OmbudsmanRepository::load(database, enquiry.ombudsmanCase));
        const auto faults = faultsIn(enquiry, of.receivedOn, today);
        if (!faults.empty()) {
            QStringList words;
            for (const EnquiryFault &fault : faults)
                words.append(fault.words);
            throw StorageError({Error::Code::Invalid, words.join(u' '), u"enquiry"_s});
        }
        UnitOfWork unit(database, signature, what);
        if (before) {
            refuseChanged(database, *before);
            updateRecord(unit, "ombudsman_enquiry"_L1, before->id.value(), ofCase,
                         factsOf(enquiry));
        } else {
            insertRecord(unit, "ombudsman_enquiry"_L1, unit.newId<EnquiryId>().value(), ofCase,
                         factsOf(enquiry));
        }
        unit.commit();
        return unit.id();
    });
}

Result<ChangeSetId> remove(Database &database, const Signature &signature,
                           std::optional<CaseId> ofCase, EnquiryId id, const QString &reason,
                           const QString &what)
{
    return takeAway(database, signature, "ombudsman_enquiry"_L1, id.value(), ofCase, reason, what);
}

} // namespace enquiries
} // namespace redress
