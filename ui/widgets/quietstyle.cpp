// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietstyle.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/quietpaint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QTabBar>

namespace redress {

QuietStyle::QuietStyle()
    : RoomyStyle(QStringLiteral("Fusion"))
{}

void QuietStyle::polish(QWidget *widget)
{
    RoomyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            quiet::field(*painter, *option);
        else
            painter->fillRect(option->rect, option->palette.base());
        return;
    }
    case PE_FrameLineEdit:
        return; // Painted with the panel.
    case PE_PanelButtonCommand:
        quiet::button(*painter, *option);
        return;
    case PE_PanelButtonTool:
        quiet::toolButton(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
        quiet::checkBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        quiet::radioButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
        quiet::focusRing(*painter, *option);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        quiet::menuPanel(*painter, *option);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          line(option->palette));
        return;
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameButtonTool:
    case PE_FrameDefaultButton:
        return;
    case PE_Frame: {
        const Metrics metrics(QApplication::font());
        // A field of several lines, or a list, shows that the keys are its own.
        const bool isFocused = (option->state & State_HasFocus) && (option->state & State_Enabled);
        painter->save();
        painter->setPen(isFocused ? option->palette.color(QPalette::Highlight)
                                  : line(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_IndicatorHeaderArrow:
        return; // Painted with the label by the table's own heading.
    case PE_IndicatorArrowDown:
        paintIcon(*painter, option->rect, Icon::Down,
                  option->palette.color(option->state.testFlag(State_Enabled) ? QPalette::Active
                                                                              : QPalette::Disabled,
                                        QPalette::WindowText));
        return;
    default:
        RoomyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            quiet::heading(*painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, headingGround(option->palette));
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            quiet::tab(*painter, *tab);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab plain(*tab);
            if (plain.state.testFlag(State_Selected))
                plain.palette.setColor(QPalette::WindowText, ink(Role::Accent, plain.palette));
            RoomyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            drawToolButtonLabel(*button, *painter);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem plain(*item);
            const bool isChosen = plain.state.testFlag(State_Selected) &&
                                  plain.state.testFlag(State_Enabled) &&
                                  plain.menuItemType != QStyleOptionMenuItem::Separator;
            if (isChosen)
                quiet::menuSelection(*painter, plain, plain.rect);
            plain.state.setFlag(State_Selected, false);
            plain.palette.setColor(QPalette::Button, plain.palette.color(QPalette::Base));
            if (isChosen && schemeOf(plain.palette) == Scheme::Contrast)
                quiet::highlightWords(plain.palette);
            RoomyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem plain(*item);
            if (plain.state.testFlag(State_Selected)) {
                quiet::menuSelection(*painter, plain, plain.rect.adjusted(0, 2, 0, -2));
                if (schemeOf(plain.palette) == Scheme::Contrast)
                    quiet::highlightWords(plain.palette);
            }
            drawItemText(painter, plain.rect,
                         Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, plain.palette,
                         plain.state.testFlag(State_Enabled), plain.text, QPalette::WindowText);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        return;
    case CE_ToolBar:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            line(option->palette));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, line(option->palette));
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            quiet::progress(*painter, *bar);
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox plain(*combo);
            plain.palette.setColor(QPalette::ButtonText, plain.palette.color(QPalette::Text));
            RoomyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    RoomyStyle::drawControl(element, option, painter, widget);
}

/// Icon and words with a gap between them, both to the left.
void QuietStyle::drawToolButtonLabel(const QStyleOptionToolButton &option, QPainter &painter) const
{
    const Metrics metrics(option.font);
    const bool isEnabled = option.state.testFlag(State_Enabled);
    QRect box(option.rect.left() + metrics.times(0.5), 0, metrics.icon(), metrics.icon());
    box.moveTop(option.rect.center().y() - box.height() / 2 + 1);
    option.icon.paint(&painter, box, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(option.font);
    const QRect words =
        option.rect.adjusted(box.right() - option.rect.left() + metrics.times(0.6), 0, 0, 0);
    drawItemText(&painter, words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                 option.palette, isEnabled, option.text, QPalette::WindowText);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            quiet::scrollBar(*painter, *bar,
                             subControlRect(control, bar, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                quiet::field(*painter, *combo);
            const QRect arrow = subControlRect(control, combo, SC_ComboBoxArrow, widget);
            const int side = Metrics(QApplication::font()).times(1.1);
            QRect box(0, 0, side, side);
            box.moveCenter(arrow.center());
            paintIcon(*painter, box, Icon::Down,
                      combo->palette.color(combo->state.testFlag(State_Enabled)
                                               ? QPalette::Active
                                               : QPalette::Disabled,
                                           QPalette::WindowText));
            return;
        }
    }
    RoomyStyle::drawComplexControl(control, option, painter, widget);
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    const Metrics metrics(QApplication::font());
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        // No arrows: the whole length is groove.
        const bool isVertical = bar->orientation == Qt::Vertical;
        const int length = isVertical ? bar->rect.height() : bar->rect.width();
        const int range = bar->maximum - bar->minimum;
        const int least = qMin(length, metrics.times(2.2));
        const int thumb =
            range > 0 ? qBound(least,
                               int(qint64(bar->pageStep) * length / qMax(1, range + bar->pageStep)),
                               length)
                      : length;
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - thumb, bar->upsideDown);
        const auto along = [&](int from, int size) {
            return isVertical
                       ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                       : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return along(start, thumb);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + thumb, length - start - thumb);
        case SC_ScrollBarGroove:
            return along(0, length);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        const int arrow = metrics.times(2.0);
        const int inset = metrics.times(0.6);
        QRect answer;
        switch (subControl) {
        case SC_ComboBoxArrow:
            answer = QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height());
            break;
        case SC_ComboBoxEditField:
            answer = rect.adjusted(inset, 2, -arrow, -2);
            break;
        default:
            return RoomyStyle::subControlRect(control, option, subControl, widget);
        }
        return visualRect(option->direction, rect, answer);
    }
    return RoomyStyle::subControlRect(control, option, subControl, widget);
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const Metrics metrics(QApplication::font());
    QSize made = RoomyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {qMax(size.width() + metrics.times(1.8), metrics.times(4.5)),
                qMax(made.height(), metrics.field())};
    case CT_LineEdit:
        return {made.width(), qMax(made.height(), metrics.field())};
    case CT_ComboBox:
        return {size.width() + metrics.times(2.9), qMax(made.height(), metrics.field())};
    case CT_MenuBarItem:
        return {size.width() + metrics.times(1.2), qMax(made.height(), metrics.times(2.2))};
    case CT_MenuItem:
        return {made.width() + metrics.times(0.8), qMax(made.height(), metrics.times(2.1))};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            return {metrics.icon() + metrics.times(1.8) +
                        button->fontMetrics.size(Qt::TextHideMnemonic, button->text).width(),
                    qMax(made.height(), metrics.field())};
        return {made.width() + metrics.times(0.5), qMax(made.height(), metrics.field())};
    }
    case CT_HeaderSection:
        return {made.width() + metrics.times(0.8), qMax(made.height(), metrics.row())};
    case CT_TabBarTab:
        return {made.width(), qMax(made.height(), metrics.times(2.6))};
    default:
        return made;
    }
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    const Metrics metrics(QApplication::font());
    switch (metric) {
    case PM_ScrollBarExtent:
        return metrics.times(0.85);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics.times(1.25);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return metrics.gap();
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_FocusFrameHMargin:
        return metrics.times(0.3);
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    default:
        return RoomyStyle::pixelMetric(metric, option, widget);
    }
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_Menu_SloppySubMenus:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return RoomyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace redress
