// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/sampleframe.h"

namespace redress {

/// Leaves of what was planned what is known in the morning of today: what lies ahead is taken away,
/// and the case is open.
///
/// Whatever would be overdue is answered shortly before today instead. What shall be overdue in the
/// sample is told by its open cases, so that the work list has the same in every counter on every
/// day.
class SampleToday final
{
public:
    explicit SampleToday(const SampleFrame &frame)
        : m_frame(frame)
    {}

    void cut(CaseDossier &dossier);
    void cut(CaseDossier::OmbudsmanFolder &folder);

    /// Whether the council's records would hold the case: it came in since they began, or was still
    /// open then.
    bool isRecorded(const CaseDossier &dossier) const;
    bool isRecorded(const OmbudsmanRecord &record) const
    {
        return record.receivedOn >= m_frame.recordsFrom() || !record.decisionOn ||
               *record.decisionOn >= m_frame.recordsFrom();
    }

private:
    using Folder = CaseDossier::StageFolder;

    /// When something that is due by today was answered after all: about the day on which it was
    /// due, or within the last two weeks and a half; after \p earliest and before today.
    QDate answeredOn(QDate earliest, QDate dueOn, int salt) const;
    bool isAhead(std::optional<QDate> day) const { return day && *day >= m_frame.today; }
    template <typename T>
    void forget(std::optional<T> &day) const
    {
        if (day && *day > m_frame.today)
            day.reset();
    }

    void cutReply(CaseRecord &record) const;
    void cutStage(Folder &folder) const;
    void reopen(Folder &folder) const;
    void cutHolds(StageRecord &stage) const;
    void cutActions(Folder &folder) const;

    const SampleFrame &m_frame;
};

} // namespace redress
