// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileorigin.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kFirstSeal = uR"sql(
SELECT digest FROM change_seal WHERE position = 1
)sql"_s;

constexpr qsizetype kLength =
    16; ///< Of the digest: enough to tell the files of all councils apart.

} // namespace

Result<QString> fileOrigin(Database &database)
{
    return guarded([&] {
        Statement select(database, kFirstSeal);
        return select.step() ? select.text(0).first(kLength) : QString();
    });
}

} // namespace redress
