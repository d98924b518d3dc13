// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/otherletters.h"

namespace redress {

using namespace Qt::StringLiterals;

QString hasOtherLetters(const QString &column, Engine engine)
{
    // Those take more bytes than one.
    return engine == Engine::Sqlite ? u"length(CAST(%1 AS BLOB)) <> length(%1)"_s.arg(column)
                                    : u"octet_length(%1) <> char_length(%1)"_s.arg(column);
}

} // namespace redress
