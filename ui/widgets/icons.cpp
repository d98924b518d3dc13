// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/svgoutline.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kViewBox = 24; ///< Of all outlines.
constexpr double kStroke = 1.75;

constexpr std::array<std::pair<Icon, QLatin1StringView>, size_t(Icon::Count)> kFiles{{
    {Icon::About, "info"_L1},
    {Icon::Add, "plus"_L1},
    {Icon::Back, "arrow-left"_L1},
    {Icon::Backup, "database-backup"_L1},
    {Icon::Book, "book-open"_L1},
    {Icon::Calendar, "calendar"_L1},
    {Icon::Cases, "folder"_L1},
    {Icon::Chart, "chart-line"_L1},
    {Icon::Check, "circle-check"_L1},
    {Icon::CheckFile, "shield-check"_L1},
    {Icon::Clear, "eraser"_L1},
    {Icon::Close, "x"_L1},
    {Icon::Columns, "columns-3"_L1},
    {Icon::Copy, "copy"_L1},
    {Icon::Delete, "trash-2"_L1},
    {Icon::Down, "chevron-down"_L1},
    {Icon::Edit, "pencil"_L1},
    {Icon::Export, "upload"_L1},
    {Icon::Eye, "eye"_L1},
    {Icon::Forward, "arrow-right"_L1},
    {Icon::Help, "circle-question-mark"_L1},
    {Icon::Home, "house"_L1},
    {Icon::Import, "download"_L1},
    {Icon::Keyboard, "keyboard"_L1},
    {Icon::List, "list"_L1},
    {Icon::Lock, "lock"_L1},
    {Icon::NewFile, "file-plus"_L1},
    {Icon::Next, "chevron-right"_L1},
    {Icon::Open, "folder-open"_L1},
    {Icon::Print, "printer"_L1},
    {Icon::Refresh, "refresh-cw"_L1},
    {Icon::Report, "file-text"_L1},
    {Icon::Save, "save"_L1},
    {Icon::Scales, "scale"_L1},
    {Icon::Screen, "monitor"_L1},
    {Icon::Search, "search"_L1},
    {Icon::Settings, "settings"_L1},
    {Icon::Tables, "table-2"_L1},
    {Icon::Undo, "undo-2"_L1},
    {Icon::Warning, "triangle-alert"_L1},
    {Icon::WorkList, "list-checks"_L1},
    {Icon::Wrong, "circle-alert"_L1},
}};

QPainterPath readOutline(Icon which)
{
    for (const auto &[candidate, name] : kFiles) {
        if (candidate != which)
            continue;
        QFile file(u":/redress/icons/%1.svg"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            break;
        return outlineFromSvg(file.readAll()).value_or(QPainterPath());
    }
    Q_ASSERT_X(false, "icon", "an outline is missing");
    return {};
}

/// Outlines never change, so each is read once.
const QPainterPath &outlineOf(Icon which)
{
    static std::array<std::optional<QPainterPath>, size_t(Icon::Count)> outlines;
    auto &outline = outlines[size_t(which)];
    if (!outline)
        outline = readOutline(which);
    return *outline;
}

/// Shares painting as a pixmap between the engines below.
class PaintedEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

class OutlineEngine final : public PaintedEngine
{
public:
    explicit OutlineEngine(Icon which)
        : m_which(which)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        paintIcon(*painter, rect, m_which, palette.color(group, role));
    }

    QIconEngine *clone() const override { return new OutlineEngine(*this); }

private:
    Icon m_which;
};

class ProgramEngine final : public PaintedEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(0x0b, 0x6e, 0x6e));
        const double side = qMin(rect.width(), rect.height());
        painter->drawRoundedRect(QRectF(rect), side * 0.2, side * 0.2);
        // An R of lines, so that no typeface is needed.
        const auto letter =
            pathFromSvgData(u"M8.5 18V6.5h4.2a3.4 3.4 0 0 1 0 6.8H8.5M12.4 13.3l3.8 4.7"_s);
        painter->translate(rect.topLeft());
        painter->scale(side / kViewBox, side / kViewBox);
        painter->strokePath(*letter,
                            QPen(Qt::white, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }

    QIconEngine *clone() const override { return new ProgramEngine(*this); }
};

} // namespace

void paintIcon(QPainter &painter, const QRectF &rect, Icon which, const QColor &colour)
{
    const double side = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / kViewBox, side / kViewBox);
    painter.strokePath(outlineOf(which),
                       QPen(colour, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

QIcon icon(Icon which)
{
    return QIcon(new OutlineEngine(which));
}

QIcon programIcon()
{
    return QIcon(new ProgramEngine);
}

} // namespace redress
