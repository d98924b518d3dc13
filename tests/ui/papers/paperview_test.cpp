// SPDX-License-Identifier: GPL-3.0-or-later
// The pages by keys and mouse.
#include "tests/ui/papers/paperswindow.h"

#include <QApplication>
#include <QComboBox>
#include <QPrinter>
#include <QScrollBar>
#include <QSpinBox>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class PaperPages : public testing::Test
{
protected:
    PaperPages()
    {
        EXPECT_TRUE(m_window.isComposed());
        m_window.goToPages();
        EXPECT_EQ(QApplication::focusWidget(), &view());
    }

    PaperView &view() const { return m_window.view(); }
    int percent() const { return qRound(view().zoom() * 100); }

    PapersWindow m_window{PapersWindow::County::Of2023};
};

TEST_F(PaperPages, HomeAndEndGoToTheFirstAndLastPage)
{
    m_window.press(Qt::Key_End);
    EXPECT_EQ(view().page(), view().pageCount() - 1);
    EXPECT_EQ(m_window.find<QSpinBox>("pageSpinBox")->value(), view().pageCount());
    m_window.press(Qt::Key_Home);
    EXPECT_EQ(view().page(), 0);
}

TEST_F(PaperPages, PageDownReadsOnAndTurnsOver)
{
    const int before = view().verticalScrollBar()->value();
    m_window.press(Qt::Key_PageDown);
    EXPECT_GT(view().verticalScrollBar()->value(), before);
    for (int i = 0; i < 3; ++i)
        m_window.press(Qt::Key_PageDown);
    EXPECT_GT(view().page(), 0);
    for (int i = 0; i < 4; ++i)
        m_window.press(Qt::Key_PageUp);
    EXPECT_EQ(view().page(), 0);
}

TEST_F(PaperPages, ZoomKeysChangeThePaperAndNotTheTextOfTheProgram)
{
    const double text = QApplication::font().pointSizeF();
    m_window.press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(percent(), 100);
    m_window.press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(percent(), 110);
    m_window.press(Qt::Key_Minus, Qt::ControlModifier);
    m_window.press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(percent(), 90);
    EXPECT_EQ(m_window.find<QComboBox>("zoomComboBox")->currentText(), u"90%"_s);
    EXPECT_EQ(QApplication::font().pointSizeF(), text);
}

TEST_F(PaperPages, ZoomKeysWorkFromTheOutlineToo)
{
    m_window.press(Qt::Key_0, Qt::ControlModifier);
    m_window.outline().setFocus();
    m_window.press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(percent(), 110);
}

TEST_F(PaperPages, FitPageShowsAWholePage)
{
    view().setFit(PaperView::Fit::Page);
    const double inch = view().logicalDpiX();
    const QSizeF size = view().paper()->layout.pages.front().size / 1440 * inch * view().zoom();
    EXPECT_LE(size.height(), view().viewport()->height());
    EXPECT_GT(size.height(), view().viewport()->height() * 0.8);
    m_window.press(Qt::Key_PageDown);
    EXPECT_EQ(view().page(), 1);
}

TEST_F(PaperPages, FitWidthNeverScrollsSideways)
{
    view().setFit(PaperView::Fit::Width);
    EXPECT_EQ(view().horizontalScrollBar()->maximum(), 0);
}

TEST_F(PaperPages, TheScreenReaderGetsTheTextOfThePageAtHand)
{
    EXPECT_TRUE(view().accessibleDescription().contains(u"Complaints and feedback"_s));
    m_window.press(Qt::Key_Right);
    EXPECT_EQ(view().accessibleName(), u"Page 2 of %1"_s.arg(view().pageCount()));
    EXPECT_EQ(view().accessibleDescription(), spokenPage(*view().paper(), 1));
    EXPECT_FALSE(view().accessibleDescription().isEmpty());
}

TEST_F(PaperPages, ThePageIsPaintedWhiteWithInkOnIt)
{
    m_window.press(Qt::Key_0, Qt::ControlModifier);
    const QImage image = view().viewport()->grab().toImage();
    int white = 0;
    int dark = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const int grey = qGray(image.pixel(x, y));
            white += grey == 255 ? 1 : 0;
            dark += grey < 80 ? 1 : 0;
        }
    }
    const int all = image.width() * image.height() / 4;
    EXPECT_GT(white, all / 3);
    EXPECT_GT(dark, all / 500);
}

} // namespace

} // namespace redress
