// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/libraryversions.h"

#include <glpk.h>
#include <libical/ical.h>
#include <nettle/version.h>
#include <sodium.h>
#include <xlsxwriter.h>

namespace redress {

using namespace Qt::StringLiterals;

QStringList libraryVersions()
{
    return {
        u"GLPK %1"_s.arg(QLatin1StringView(glp_version())),
        u"libical %1"_s.arg(QLatin1StringView(ICAL_VERSION)), // It tells none when it runs.
        u"libsodium %1"_s.arg(QLatin1StringView(sodium_version_string())),
        u"libxlsxwriter %1"_s.arg(QLatin1StringView(lxw_version())),
        u"nettle %1.%2"_s.arg(nettle_version_major()).arg(nettle_version_minor()),
    };
}

} // namespace redress
