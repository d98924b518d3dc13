// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/chartletters.h"
#include "ui/report/paperfonts.h"

namespace redress {

/// Measures the text of charts in the typeface of the paper. Sizes are rounded to whole units, as
/// paintChart() does.
class PaperTextMeasure final : public ChartLetters
{
public:
    double width(const QString &text, double size, bool isBold) const override;
    double ascent(double size) const override;
    double descent(double size) const override;
    QFont font(double size, bool isBold) const override;
};

/// The font that a label of \p size is set in.
PaperFont chartFont(double size, bool isBold);

} // namespace redress
