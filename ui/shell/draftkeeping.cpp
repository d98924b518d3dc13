// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draftkeeping.h"

#include "core/store/draftshelter.h"
#include "ui/shell/session.h"

#include <QDir>
#include <QStandardPaths>

namespace redress::draftkeeping {

namespace {

DraftShelter shelterOf(const Session &session)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return {folder.filePath(QStringLiteral("drafts")), session.store().path()};
}

} // namespace

Result<Kept> keep(Session &session, const DraftKey &key, const Draft &draft)
{
    // Nobody would find it in a file that was deleted, or has another in its place.
    const auto lost = session.store().keepLock();
    const auto kept = lost && lost->code == Error::Code::NotFound
                          ? Result<void>(*lost)
                          : DraftRepository::keep(session.database(), key, draft);
    const DraftShelter shelter = shelterOf(session);
    if (kept) {
        shelter.drop(key);
        return Kept{};
    }
    if (!shelter.keep(key, draft))
        return kept.error();
    return Kept{kept.error()};
}

Result<std::optional<Draft>> find(Session &session, const DraftKey &key)
{
    // It is dropped as soon as the file has a later one.
    if (auto here = shelterOf(session).find(key))
        return here;
    return DraftRepository::find(session.database(), key);
}

Result<void> remove(Session &session, const DraftKey &key)
{
    shelterOf(session).drop(key);
    return DraftRepository::remove(session.database(), key);
}

void bringBack(Session &session)
{
    if (!session.isReadOnly())
        shelterOf(session).bringBack(session.database(), session.store().who().person);
}

} // namespace redress::draftkeeping
