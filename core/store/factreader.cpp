// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/factreader.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(redress::FactReader)
};

} // namespace

FactReader FactReader::of(Database &database, QLatin1StringView entity, qint64 id)
{
    auto facts = storedFactsOf(database, entity, id);
    if (!facts)
        throw StorageError({Error::Code::NotFound,
                            FactText::tr("This record is no longer in the file."),
                            u"%1 %2"_s.arg(entity).arg(id)});
    return FactReader(std::move(*facts));
}

std::optional<QString> storedFact(std::optional<Money> amount)
{
    return amount ? storedFact(amount->pence) : std::nullopt;
}

} // namespace redress
