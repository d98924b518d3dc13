// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomystyle.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QApplication>

namespace redress {

RoomyStyle::RoomyStyle(const QString &base)
    : QProxyStyle(base)
{}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    const Metrics metrics(QApplication::font());
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics.margin();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics.gap();
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return metrics.icon();
    case PM_ToolBarItemSpacing:
        return metrics.times(0.15);
    case PM_ToolBarItemMargin:
        return metrics.times(0.4);
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_SplitterWidth:
        return metrics.hairline();
    case PM_TabBarTabHSpace:
        return metrics.times(1.8);
    case PM_TabBarTabVSpace:
        return metrics.times(1.0);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft;
    case SH_FormLayoutFieldGrowthPolicy:
        return 1; // QFormLayout::ExpandingFieldsGrow
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon RoomyStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                               const QWidget *widget) const
{
    return which == SP_LineEditClearButton ? icon(Icon::Close)
                                           : QProxyStyle::standardIcon(which, option, widget);
}

} // namespace redress
