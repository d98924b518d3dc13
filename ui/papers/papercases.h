// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/changedsince.h"
#include "ui/papers/composedpaper.h"

namespace redress {

/// The cases behind a figure of a paper that is shown, looked up on a connection of its own.
/// \param figure its reference, "T3.2c", or the field of a sentence, "received|change".
/// \return Error::Code::NotFound if the paper has no such figure, Invalid for a hidden one.
Result<FigureCases> casesInPaper(const PaperSource &source, const ComposedPaper &paper,
                                 const QString &figure, const Progress &progress);

} // namespace redress
