// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roomystyle.h"

#include <QStyleOption>

namespace redress {

/// Fusion without its gradients and frames: flat fields and buttons, thin scroll bars, underlined
/// tabs. Colours come from the palette alone.
class QuietStyle final : public RoomyStyle
{
    Q_OBJECT

public:
    QuietStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void polish(QWidget *widget) override;
    using RoomyStyle::polish;

private:
    void drawToolButtonLabel(const QStyleOptionToolButton &option, QPainter &painter) const;
};

} // namespace redress
