// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/terms.h"
#include "core/worklist/standing.h"
#include "ui/widgets/colours.h"

#include <QRectF>

class QPainter;

namespace redress {

/// The shapes that go with the words of a status, so that colour is never alone. \source ux 7
enum class StatusShape {
    None,
    Late,     ///< Filled square with an exclamation mark.
    PastAim,  ///< Filled triangle.
    Soon,     ///< Open triangle.
    InTime,   ///< Open circle.
    Unproved, ///< Paper with a question mark: a date has no proof.
    OnHold,   ///< Two bars.
    Tick,
    TickLate, ///< Tick with an exclamation mark.
    Dash,
    Full,  ///< Upheld.
    Half,  ///< Partly upheld.
    Empty, ///< Not upheld.
    Plus,  ///< Extended.
};

Role roleOf(StatusShape shape);
StatusShape shapeOf(Standing::Meaning meaning);
StatusShape shapeOf(Outcome outcome);

/// Paints \p shape inside \p box; \p ground is what it stands on, for the marks inside filled
/// shapes.
void paintShape(QPainter &painter, const QRectF &box, StatusShape shape, const QColor &ink,
                const QColor &ground);

} // namespace redress
