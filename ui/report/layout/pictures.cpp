// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/pictures.h"

#include "ui/report/layout/typescale.h"

#include <algorithm>

namespace redress {

namespace {

using Type = StructElement::Type;

constexpr double kLeastShare = 0.7; ///< Of the page, for a picture below a heading.
constexpr double kBefore = 160;

bool isWide(const PaperPicture &picture)
{
    return picture.size.width() > picture.size.height() * 1.05;
}

/// In the middle of the line, at the upper edge, no larger than it is.
QRectF placeIn(const QSizeF &room, const QSizeF &size)
{
    const QSizeF set = size.width() > room.width() || size.height() > room.height()
                           ? size.scaled(room, Qt::KeepAspectRatio)
                           : size;
    return {QPointF{(room.width() - set.width()) / 2, 0}, set};
}

/// The picture and a frame around it, in so much room.
void fill(Strip &strip, const std::shared_ptr<const PaperPicture> &picture, const QSizeF &room,
          int element, int block)
{
    const QRectF rect = placeIn(room, picture->size);
    strip.items.clear();
    strip.height = room.height();
    strip.items.push_back(
        {.shape = PlacedPicture{rect, picture}, .element = element, .block = block});
    const double line = type::kThinRule;
    strip.addRule({rect.left(), rect.top(), rect.width(), line}, PaperInk::QuietRule);
    strip.addRule({rect.left(), rect.bottom() - line, rect.width(), line}, PaperInk::QuietRule);
    strip.addRule({rect.left(), rect.top(), line, rect.height()}, PaperInk::QuietRule);
    strip.addRule({rect.right() - line, rect.top(), line, rect.height()}, PaperInk::QuietRule);
}

} // namespace

void turnFor(Flow &flow, const std::vector<PaperPicture> &pictures)
{
    flow.setLandscape(!pictures.empty() && isWide(pictures.front()));
}

void addPictures(Flow &flow, const std::vector<PaperPicture> &pictures)
{
    flow.keepLastWithNext();
    for (const PaperPicture &source : pictures) {
        const bool isTurned = isWide(source);
        flow.setLandscape(isTurned);
        const auto picture = std::make_shared<const PaperPicture>(source);
        const QSizeF room = flow.bodySize(isTurned);
        const int element = flow.addElement(Type::Figure);
        flow.elements[size_t(element)].alternative = source.alternative;
        Strip strip{.before = kBefore};
        fill(strip, picture, room, element, flow.block);
        strip.leastHeight = room.height() * kLeastShare;
        strip.setLower = std::make_shared<const std::function<void(Strip &, double)>>(
            [picture, element, width = room.width(), block = flow.block](Strip &lower,
                                                                         double height) {
                fill(lower, picture, {width, height}, element, block);
            });
        flow.add(std::move(strip));
    }
    flow.setLandscape(false);
}

} // namespace redress
