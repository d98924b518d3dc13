// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placecreation.h"

#include "core/casework/validation.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::placecreation {

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(redress::PlaceCreation)
};

QString checkedName(const QString &typed)
{
    QString name = typed.simplified();
    if (name.isEmpty())
        throw StorageError(
            {Error::Code::Invalid, PlaceText::tr("A name is missing. Nothing was added."), {}});
    if (characterCount(name) > kLongestName)
        throw StorageError({Error::Code::Invalid,
                            PlaceText::tr("The name has more than %1 characters. Nothing was "
                                          "added; shorten it.")
                                .arg(kLongestName),
                            name});
    return name;
}

} // namespace

Result<OrgNodeId> add(Database &database, const Signature &signature,
                      const ReferenceData &reference, std::optional<OrgNodeId> parent,
                      const QString &typed)
{
    return guarded([&] {
        const QString name = checkedName(typed);
        const std::vector<OrgNode> beside =
            parent ? reference.childrenOf(*parent, OrgLevel::Service) : reference.directorates();
        int last = 0;
        for (const OrgNode &node : beside) {
            last = std::max(last, node.sortOrder);
            if (node.name.compare(name, Qt::CaseInsensitive) == 0)
                throw StorageError(
                    {Error::Code::Conflict,
                     PlaceText::tr("There is \"%1\" already. Nothing was added; choose it from the "
                                   "list.")
                         .arg(node.name),
                     name});
        }
        UnitOfWork unit(database, signature, PlaceText::tr("Added %1").arg(name));
        ReferenceData data = reference;
        ReferenceWriter writer(unit, data);
        const OrgNodeId id = writer.addNode(
            parent, parent ? OrgLevel::Service : OrgLevel::Directorate, name, last + 1);
        unit.commit();
        return id;
    });
}

} // namespace redress::placecreation
