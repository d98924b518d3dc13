// SPDX-License-Identifier: GPL-3.0-or-later
// Tab goes round all that can be reached on each page, and back: nobody is caught in a part of it.
// \source ux 13; WCAG 2.1.2
#include "tests/ui/uifixture.h"

#include <QAbstractButton>
#include <QButtonGroup>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPlaces = 9;
constexpr int kMostStops = 200;

QString nameOf(const QWidget *widget)
{
    return u"%1 %2 %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                             widget->objectName(), widget->accessibleName());
}

/// Of buttons of which one is chosen that one is reached, and the others by arrows from there.
bool isLeftToArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked() &&
           button->group()->checkedButton();
}

class TabOrderTest : public WindowTest
{
protected:
    /// What \p key passes until it is back where it began.
    QList<QWidget *> roundBy(Qt::Key key)
    {
        const QWidget *first = QApplication::focusWidget();
        QList<QWidget *> passed;
        do {
            QTest::keyClick(QApplication::focusWidget(), key,
                            key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            passed.append(QApplication::focusWidget());
        } while (passed.last() != first && passed.size() < kMostStops);
        return passed;
    }
    /// What is in sight and takes the keys.
    QList<QWidget *> stops() const
    {
        QList<QWidget *> found;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isStop = widget->isVisible() && widget->isEnabled() &&
                                (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                                !widget->focusProxy();
            if (isStop && widget->window() == m_window.get() && !isLeftToArrows(widget))
                found.append(widget);
        }
        return found;
    }
};

} // namespace

TEST_F(TabOrderTest, GoesRoundAllOfEachPageAndBack)
{
    open();
    for (int place = 1; place <= kPlaces; ++place) {
        SCOPED_TRACE(place);
        key(Qt::Key(Qt::Key_0 + place), Qt::ControlModifier);
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // To where one is sure to be.
        QList<QWidget *> forwards = roundBy(Qt::Key_Tab);
        ASSERT_LT(forwards.size(), kMostStops);
        for (const QWidget *stop : stops())
            EXPECT_TRUE(forwards.contains(stop)) << nameOf(stop).toStdString();
        QList<QWidget *> backwards = roundBy(Qt::Key_Backtab);
        // Both end where they began.
        forwards.removeLast();
        backwards.removeLast();
        std::reverse(backwards.begin(), backwards.end());
        EXPECT_EQ(forwards, backwards);
    }
}

} // namespace redress
