// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/worklist/caselist.h"
#include "ui/shell/backgroundwork.h"

#include <functional>
#include <optional>
#include <vector>

namespace redress {

class Session;

/// Finds the cases of a list: at once in a small file, and on a connection of its own beside the
/// windows in a large one. Of several searches that overtake each other only the newest answers.
class CaseFinder final : public QObject
{
    Q_OBJECT

public:
    using Found = Result<std::vector<CaseId>>;

    /// \param done is told what was found, at once or later.
    CaseFinder(QObject *parent, std::function<void(const Found &)> done);

    /// \param total how many cases the file has.
    void find(Session &session, const CaseListQuery &query, qint64 total);
    bool isFinding() const { return m_work.isRunning(); }

    /// Files with more cases than these are asked beside the windows.
    static constexpr qint64 kLarge = 5000;

private:
    struct Wanted {
        QString file;
        CouncilRules rules;
        CaseListQuery query;
        QDate day;
    };

    void start();

    std::function<void(const Found &)> m_done;
    std::optional<Wanted> m_wanted; ///< What comes when the present search has ended.
    bool m_isOvertaken = false;     ///< Nobody wants what is being found.
    BackgroundWork m_work;
};

} // namespace redress
