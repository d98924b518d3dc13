// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// What went wrong, in two voices: for the person and for the log.
struct Error {
    enum class Code {
        Invalid,      ///< A value is not allowed, or a promise about it does not hold.
        NotFound,     ///< The named record or file is not there.
        Conflict,     ///< Somebody else changed the record, or the name is taken.
        Foreign,      ///< The file is not a Redress file.
        SchemaTooNew, ///< The file was written by a newer version of Redress.
        Damaged,      ///< The file fails its own checks.
        ReadOnly,     ///< The file, its folder or its medium may not be written.
        Busy,         ///< Another program holds the file.
        Full,         ///< No room is left on the medium.
        Storage,      ///< Any other fault of the storage.
        Cancelled,    ///< The person stopped it.
    };

    Code code = Code::Storage;
    QString message; ///< For the person, translated: what happened, what was kept, what to do.
    QString detail;  ///< For the log, untranslated: SQL text, engine's code, path.

    bool operator==(const Error &) const = default;
};

} // namespace redress
