// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/worklist/caseorder.h"
#include "ui/shell/newestwork.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace redress {

class Session;

/// Finds the cases of a list: at once in a small file, and on a connection of its own beside the
/// windows in a large one. Of several searches that overtake each other only the newest answers.
///
/// The order of a long list is kept, so that each letter that is typed asks only which cases have
/// the words.
class CaseFinder final : public QObject
{
    Q_OBJECT

public:
    using Cases = std::vector<CaseId>;
    using Found = Result<Cases>;

    /// \param done is told what was found, at once or later.
    CaseFinder(QObject *parent, std::function<void(const Found &)> done);
    ~CaseFinder() override;

    /// Has \p first told the first cases of a long list before all of them are found.
    void tellFirst(std::function<void(const Cases &)> first) { m_first = std::move(first); }

    /// \param total how many cases the file has.
    void find(Session &session, const CaseListQuery &query, qint64 total);
    bool isFinding() const { return m_work.isRunning(); }
    /// To be said when the file has changed.
    void forgetOrder();

    /// Files with more cases than these are asked beside the windows.
    static constexpr qint64 kLarge = 5000;
    /// How many the first cases are.
    static constexpr size_t kFirst = 128;

private:
    struct Wanted {
        QString file;
        CouncilRules rules;
        CaseListQuery query;
        QDate day;
        int changes;
    };
    /// The cases of a list in their order, and of which list.
    struct KnownOrder {
        CaseListQuery query; ///< Without what is searched for.
        QDate day;
        CaseOrder order;
    };
    using Order = std::shared_ptr<const KnownOrder>;

    // On the other thread.
    Found casesOf(Database &database, const Wanted &wanted, Order order, const Progress &progress);
    Result<Order> orderFor(Database &database, const Wanted &wanted);

    std::function<void(const Found &)> m_done;
    std::function<void(const Cases &)> m_first;
    Order m_order;
    int m_changes = 0; ///< How often the file has changed.
    std::atomic_bool m_isClosing = false;
    NewestWork m_work; ///< Last: it ends before the others go.
};

} // namespace redress
