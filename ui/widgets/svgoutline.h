// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace redress {

/// The lines of a small SVG drawing, in the units of its view box: what an outline icon is made of.
/// Knows path, circle, ellipse, rect, line, polyline and polygon; styles and groups are not read.
/// \return nothing if \p svg is not well-formed or a path in it cannot be read.
std::optional<QPainterPath> outlineFromSvg(const QByteArray &svg);

/// The path of SVG path data, as in "M3 9h18".
/// \return nothing where the data breaks the grammar.
/// \source SVG 1.1 (second edition), 8.3
std::optional<QPainterPath> pathFromSvgData(QStringView data);

} // namespace redress
