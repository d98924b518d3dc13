// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartlayout.h"

#include <QFont>

namespace redress {

/// The letters in which the words of a chart are set: those of the paper, or of the screen.
class ChartLetters : public TextMeasure
{
public:
    virtual QFont font(double size, bool isBold) const = 0;
};

} // namespace redress
