// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/caselist.h"
#include "ui/shell/newestwork.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace redress {

class Session;

/// Looks for the case, or the people, that a person means by what is typed: at once in a small
/// file, and on a connection of its own beside the windows in a large one. Cases come first.
class CaseLookup final : public QObject
{
    Q_OBJECT

public:
    using Found = std::vector<caselist::Found>;

    /// \param done is told what was found, at once or later; nothing if the file cannot be read.
    CaseLookup(QObject *parent, std::function<void(const Found &)> done);

    void find(Session &session, const QString &text);
    /// To be said when the file has changed or another is open: what is being found is given up.
    void forget();

    /// Files with more cases than these are asked beside the windows.
    static constexpr qint64 kLarge = 5000;

private:
    std::function<void(const Found &)> m_done;
    std::optional<bool> m_isLarge; ///< The file, if that is known.
    NewestWork m_work;
};

} // namespace redress
