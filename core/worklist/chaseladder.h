// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"

#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// To whom a chase goes that was in vain: after so many chases the next one goes a rung up. A
/// setting of the council. \source features 41
struct ChaseLadder {
    struct Rung {
        int after = 1; ///< So many chases that were in vain.
        QString whom;

        bool operator==(const Rung &) const = default;
    };

    static constexpr int kMostChases = 20;

    std::vector<Rung> rungs; ///< From the lowest up; none: it is always the same who is asked.

    /// After two chases the head of service, after four the director.
    static ChaseLadder shipped();

    /// Whom the next chase asks after \p chased of them; empty: the same as before.
    QString whomAfter(int chased) const;
    /// What is wrong with it, in words; empty: nothing.
    QString fault() const;

    bool operator==(const ChaseLadder &) const = default;
};

namespace chaseladder {

/// What the file keeps of it; nothing for a text that is none.
std::optional<ChaseLadder> fromStored(const QString &stored);
/// As it is set; as Redress ships it where it never was. \throws StorageError
ChaseLadder load(Database &database);
/// One unit of work. \return Error::Code::Invalid with what is wrong.
Result<void> set(Database &database, const Signature &signature, const ChaseLadder &ladder,
                 const QString &what);

} // namespace chaseladder
} // namespace redress
