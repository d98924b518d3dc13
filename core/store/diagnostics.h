// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace redress {

class CaseStore;

/// Facts of one kind, in the order in which they are read.
struct DiagnosticPart {
    struct Line {
        QString name;
        QString value;
    };

    QString title;
    std::vector<Line> lines;
};

/// What somebody needs to know who is to help, without personal data: no name, no words of any
/// case, no folder, no name of a computer. \source ux 18
namespace diagnostics {

/// Of the engine of the file, as it is linked.
QString sqliteVersion();

/// The program and the computer. \param version of the program.
std::vector<DiagnosticPart> ofProgram(const QString &version);

/// An open case file: size, schema, counts, settings that matter, the last changes as numbers and
/// codes.
Result<std::vector<DiagnosticPart>> ofFile(CaseStore &store);

/// As text that can be sent.
QString asText(const std::vector<DiagnosticPart> &parts);

} // namespace diagnostics
} // namespace redress
