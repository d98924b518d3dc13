// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/paperlanguage.h"

#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kSetting = u"council.paper_language"_s;
const QString kByDefault = u"en"_s;

} // namespace

QString paperLanguage(Database &database)
{
    const auto set = guarded([&] { return rulesrepository::setting(database, kSetting); });
    return set ? set->value_or(kByDefault) : kByDefault;
}

void setPaperLanguage(UnitOfWork &unit, const QString &code)
{
    rulesrepository::setSetting(unit, kSetting, code);
}

} // namespace redress
