// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/workitem.h"

#include <QDateTime>

namespace redress {

/// What a person has seen of the work list: all of it as it was at that moment.
struct LastLook {
    QDateTime atUtc;

    /// The day whose end the list that was seen stood for.
    QDate day() const { return atUtc.toLocalTime().date(); }

    /// A look at the list of \p day after all that was recorded on it.
    static LastLook atEndOf(QDate day);
    bool operator==(const LastLook &) const = default;
};

/// Which day \p item, as place() left it, has crossed since a look on the day \p look.
///
/// A day is crossed when it is over and nothing was sent. It counts as new if it was not over on
/// the day of the look, or if the record came into the file after the look: what was late before
/// anybody could see it is news as well. What is past its limit counts there alone, not for its aim
/// too. The time in which a complainant may ask for the next stage is no day that we keep.
/// \source features 43
WorkItem::Crossing crossedSince(const WorkItem &item, QDate look, bool isRecordedSince);

} // namespace redress
