// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/crossing.h"

namespace redress {

LastLook LastLook::atEndOf(QDate day)
{
    return {day.addDays(1).startOfDay().addMSecs(-1).toUTC()};
}

WorkItem::Crossing crossedSince(const WorkItem &item, QDate look, bool isRecordedSince)
{
    using Crossing = WorkItem::Crossing;
    if (item.kind == WorkItem::Kind::Window || item.kind == WorkItem::Kind::Chase)
        return Crossing::None;
    const auto isNew = [&](std::optional<QDate> over) {
        return over && (isRecordedSince || *over >= look);
    };
    if (item.status == WorkItem::Status::Overdue)
        return isNew(item.dueOn) ? Crossing::Limit : Crossing::None;
    if (item.status == WorkItem::Status::PastAim)
        return isNew(item.aimOn) ? Crossing::Aim : Crossing::None;
    return Crossing::None;
}

} // namespace redress
