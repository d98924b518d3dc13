// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/procedure.h"

#include "core/base/shippedtext.h"

#include <algorithm>

namespace redress {

QString StageRule::nameHere() const
{
    return textHere(QStringLiteral("procedures"), name);
}

const StageRule *ProcedureVersion::stage(int number) const
{
    const auto found = std::find_if(stages.begin(), stages.end(), [number](const StageRule &rule) {
        return rule.number == number;
    });
    return found == stages.end() ? nullptr : &*found;
}

ProcedureSet::ProcedureSet(std::vector<ProcedureVersion> versions)
    : m_versions(std::move(versions))
{
    std::stable_sort(m_versions.begin(), m_versions.end(),
                     [](const ProcedureVersion &a, const ProcedureVersion &b) {
                         if (a.procedure != b.procedure)
                             return a.procedure < b.procedure;
                         return a.appliesFrom < b.appliesFrom; // nothing sorts first
                     });
}

const ProcedureVersion *ProcedureSet::versionOn(ProcedureKey procedure, QDate day) const
{
    const ProcedureVersion *inForce = nullptr;
    for (const ProcedureVersion &version : m_versions) {
        const bool applies = !version.appliesFrom || *version.appliesFrom <= day;
        if (version.procedure == procedure && applies)
            inForce = &version;
    }
    return inForce;
}

const ProcedureVersion *ProcedureSet::versionNamed(ProcedureKey procedure,
                                                   QStringView version) const
{
    for (const ProcedureVersion &candidate : m_versions) {
        if (candidate.procedure == procedure && candidate.version == version)
            return &candidate;
    }
    return nullptr;
}

} // namespace redress
