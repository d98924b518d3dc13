// SPDX-License-Identifier: GPL-3.0-or-later
// Cases at the Ombudsman that stand alone, into the bin.
#include "core/store/bin.h"

#include "core/store/binrows.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress::bin {

namespace {

using namespace Qt::StringLiterals;

struct BinText {
    Q_DECLARE_TR_FUNCTIONS(redress::Bin)
};

} // namespace

Result<void> putOmbudsman(Database &database, const Signature &signature, OmbudsmanId id,
                          const QString &reason, const QString &what)
{
    return guarded([&] {
        binrows::demandReason(reason);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        restriction::demandOpen(database, id);
        const OmbudsmanRecord record = unwrap(OmbudsmanRepository::load(database, id));
        if (record.caseId)
            throw StorageError(
                {Error::Code::Conflict,
                 BinText::tr(
                     "%1 is of a case of the council and stays with it. Nothing was deleted.")
                     .arg(record.reference),
                 u"bin"_s});
        const std::vector<caserows::Row> rows = caserows::of(database, id);
        QJsonArray body;
        for (const caserows::Row &row : rows)
            body.append(binrows::asJson(row));
        binrows::demandNoHold(body, record.reference, false);
        binrows::demandOpenQuarters(database, body, record.reference);
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            if (row->entity == "document"_L1)
                binrows::detach(unit, std::nullopt, row->key);
            else
                caserows::remove(unit, *row, std::nullopt);
        }
        binrows::insert(unit, BinItem::Kind::Ombudsman, id.value(), record.reference, reason, body);
        unit.commit();
    });
}

} // namespace redress::bin
