// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/cutoff.h"

#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kSlack = 1; ///< Pixels that rounding takes at a scale between whole numbers.

bool isScrolled(const QWidget &widget)
{
    for (const QWidget *one = widget.parentWidget(); one; one = one->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(one))
            return true;
    }
    return false;
}

/// By how many pixels it is too narrow or too low.
int lackOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QSize words = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        return button->text().isEmpty() || button->width() <= button->iconSize().width() * 2
                   ? 0 // An icon alone.
                   : qMax(words.width() - button->width(), words.height() - button->height());
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->fontMetrics().height() - field->height();
    return 0;
}

} // namespace

QStringList cutOffIn(const QWidget &window)
{
    QStringList faults;
    for (const QWidget *one : window.findChildren<QWidget *>()) {
        if (!one->isVisible() || one->window() != &window)
            continue;
        const int lack = lackOf(*one);
        const QRect place(one->mapTo(&window, QPoint()), one->size());
        const bool isBeyond = one->focusPolicy() != Qt::NoFocus && !isScrolled(*one) &&
                              place.right() > window.width() + kSlack;
        if (lack > kSlack || isBeyond)
            faults.append(u"%1 %2 \"%3\" lacks %4"_s.arg(
                QLatin1StringView(one->metaObject()->className()), one->objectName(),
                one->accessibleName().isEmpty() ? one->property("text").toString()
                                                : one->accessibleName(),
                isBeyond ? u"the edge of the window"_s : QString::number(lack)));
    }
    return faults;
}

QStringList tightLabelsIn(const QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<QLabel *>()) {
        const auto *shortened = qobject_cast<const TextLabel *>(label);
        if (!label->isVisible() || label->window() != &window || label->text().isEmpty() ||
            (shortened && shortened->isShortened()))
            continue;
        const int lack = label->wordWrap() ? label->heightForWidth(label->width()) - label->height()
                                           : label->sizeHint().width() - label->width();
        if (lack > kSlack)
            found.append(u"%1 \"%2\" lacks %3"_s.arg(label->objectName(), label->text()).arg(lack));
    }
    return found;
}

} // namespace redress
