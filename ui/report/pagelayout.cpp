// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagelayout.h"

namespace redress {

namespace {

struct BoxOf {
    QRectF operator()(const Ground &ground) const { return ground.rect; }
    QRectF operator()(const Rule &rule) const { return rule.rect; }
    QRectF operator()(const TextLine &line) const { return line.box; }
    QRectF operator()(const PlacedChart &chart) const { return chart.rect; }
    QRectF operator()(const PlacedPicture &picture) const { return picture.rect; }
};

/// Where along the line the point lies.
double distanceAlong(const TextLine &line, QPointF point)
{
    return line.isTurned ? line.origin.y() - point.y() : point.x() - line.origin.x();
}

} // namespace

QRectF PageItem::box() const
{
    return std::visit(BoxOf{}, shape);
}

QString pageText(const PaperPage &page)
{
    QString text;
    for (const PageItem &item : page.items) {
        const TextLine *line = item.text();
        if (!line)
            continue;
        for (const PlacedRun &run : line->runs)
            text += run.text;
        text += u'\n';
    }
    return text;
}

const PlacedRun *runAt(const PaperPage &page, QPointF point)
{
    for (const PageItem &item : page.items) {
        const TextLine *line = item.text();
        if (!line || !line->box.contains(point))
            continue;
        const double along = distanceAlong(*line, point);
        for (const PlacedRun &run : line->runs) {
            if (along >= run.x && along < run.x + run.width)
                return &run;
        }
    }
    return nullptr;
}

int blockAt(const PaperPage &page, QPointF point)
{
    QHash<int, QRectF> boxes;
    for (const PageItem &item : page.items) {
        if (item.block >= 0)
            boxes[item.block] |= item.box();
    }
    for (auto it = boxes.cbegin(); it != boxes.cend(); ++it) {
        if (it.value().contains(point))
            return it.key();
    }
    return -1;
}

QRectF blockBox(const PaperPage &page, int block)
{
    QRectF box;
    for (const PageItem &item : page.items) {
        if (item.block == block)
            box |= item.box();
    }
    return box;
}

} // namespace redress
