// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace redress {

/// The outlines of resources/icons.
enum class Icon {
    About,
    Add,
    Back,
    Backup,
    Book,
    Calendar,
    Cases,
    Chart,
    Check,
    CheckFile,
    Clear,
    Close,
    Columns,
    Copy,
    Delete,
    Down,
    Edit,
    Export,
    Eye,
    Forward,
    Help,
    Home,
    Import,
    Keyboard,
    List,
    Lock,
    NewFile,
    Next,
    Open,
    Print,
    Refresh,
    Report,
    Save,
    Scales,
    Screen,
    Search,
    Settings,
    Tables,
    Undo,
    Warning,
    WorkList,
    Wrong,
    Count,
};

/// An icon that is painted as lines in the ink of the palette: sharp at every scale, right in light
/// and dark.
QIcon icon(Icon which);

/// Paints the outline inside \p rect.
void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &colour);

/// The sign of the program: an R on a rounded ground of the accent.
QIcon programIcon();

} // namespace redress
