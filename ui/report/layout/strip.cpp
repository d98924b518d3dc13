// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/strip.h"

namespace redress {

void Strip::addGround(const QRectF &rect, PaperInk ink)
{
    items.push_back({.shape = Ground{rect, ink}});
}

void Strip::addRule(const QRectF &rect, PaperInk ink)
{
    items.push_back({.shape = Rule{rect, ink}});
}

void move(PageItem &item, QPointF by)
{
    if (auto *line = std::get_if<TextLine>(&item.shape)) {
        line->origin += by;
        line->box.translate(by);
    } else if (auto *chart = std::get_if<PlacedChart>(&item.shape)) {
        chart->rect.translate(by);
    } else if (auto *picture = std::get_if<PlacedPicture>(&item.shape)) {
        picture->rect.translate(by);
    } else if (auto *rule = std::get_if<Rule>(&item.shape)) {
        rule->rect.translate(by);
    } else if (auto *ground = std::get_if<Ground>(&item.shape)) {
        ground->rect.translate(by);
    }
}

} // namespace redress
