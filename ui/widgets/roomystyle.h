// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace redress {

/// A platform's style with the spacing of Redress: every distance follows the text size.
class RoomyStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// \param base name of the style that draws, as in "Fusion"; empty for the platform's own.
    explicit RoomyStyle(const QString &base);

    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    /// Of Redress where a field has it before anybody looks: themes of icons are read slowly.
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
};

} // namespace redress
