// SPDX-License-Identifier: GPL-3.0-or-later
// Every window, page, section, step and dialog: what takes the keys says what it is, and Tab goes
// round all of it and back. \source ux 13, 17; WCAG 2.1.2, 2.4.3, 4.1.2
#include "tests/ui/walk.h"

#include "ui/widgets/filterrow.h"
#include "ui/widgets/placewords.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostStops = 250;

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

/// What \p key passes until it is back where it began.
QList<QWidget *> roundBy(Qt::Key key)
{
    const QWidget *first = QApplication::focusWidget();
    QList<QWidget *> passed;
    do {
        QTest::keyClick(QApplication::focusWidget(), key,
                        key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        passed.append(QApplication::focusWidget());
    } while (passed.last() != first && passed.last() && passed.size() < kMostStops);
    return passed;
}

/// What is in sight of a window and takes the keys.
QList<QWidget *> stopsOf(const QWidget &root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled() &&
                            (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                            !widget->focusProxy();
        if (isStop && widget->window() == &root && !isLeftToArrows(widget))
            found.append(widget);
    }
    return found;
}

/// Classes of dialogs by the sources of the windows.
QSet<QString> dialogClasses()
{
    // A base is no dialog of its own; the other is in sight while something runs that ends it.
    const QSet<QString> notOpened{u"FormDialog"_s, u"TaskDialog"_s};
    static const QRegularExpression derived(
        u"^class (\\w+)(?: final)? : public (?:QDialog|FormDialog)\\b"_s,
        QRegularExpression::MultilineOption);
    QSet<QString> classes;
    QDirIterator files(QStringLiteral(REDRESS_SOURCE_DIR) + u"/ui"_s, {u"*.h"_s, u"*.cpp"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto found = derived.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            classes.insert(found.next().captured(1));
    }
    return classes.subtract(notOpened);
}

void expectRound(const QWidget &root, const QString &where)
{
    SCOPED_TRACE(where.toStdString());
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != &root) {
        ASSERT_FALSE(stopsOf(root).isEmpty());
        stopsOf(root).first()->setFocus(Qt::TabFocusReason);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // To where one is sure to be.
    QList<QWidget *> forwards = roundBy(Qt::Key_Tab);
    ASSERT_LT(forwards.size(), kMostStops);
    for (const QWidget *stop : stopsOf(root))
        EXPECT_TRUE(forwards.contains(stop)) << nameOf(stop).toStdString();
    QList<QWidget *> backwards = roundBy(Qt::Key_Backtab);
    forwards.removeLast(); // Both end where they began.
    backwards.removeLast();
    std::reverse(backwards.begin(), backwards.end());
    EXPECT_EQ(forwards, backwards);
}

} // namespace

TEST_F(WalkTest, SaysOfEachStopWhatItIs)
{
    expectSpoken(*m_window, "start page");
    open();
    walk(
        [](const QWidget &root, const QString &where) { expectSpoken(root, where.toStdString()); });
    EXPECT_GT(m_looks, 60);
}

TEST_F(WalkTest, GoesRoundTheFieldsUnderTheHeadingsAndBackAsTheEyeDoes)
{
    open();
    int rounds = 0;
    walkFields([&rounds](const QWidget &root, const QString &where) {
        expectRound(root, where);
        // From the row above the list through the fields to the rows.
        QList<QWidget *> order;
        for (QWidget *at = QApplication::focusWidget()->nextInFocusChain(); order.size() < 2000;
             at = at->nextInFocusChain()) {
            if (at->isVisible() && at->window() == &root && (at->focusPolicy() & Qt::TabFocus))
                order.append(at);
            if (at == QApplication::focusWidget())
                break;
        }
        const auto place = [&](const QString &name) {
            const auto found = std::find_if(order.begin(), order.end(), [&](const QWidget *one) {
                return one->objectName() == name;
            });
            return found == order.end() ? -1 : int(found - order.begin());
        };
        const auto *row = root.findChild<FilterRow *>();
        for (const FilterRow *one : root.findChildren<FilterRow *>())
            row = one->isVisible() ? one : row;
        const QList<QWidget *> cells = row->cellsInSight();
        ASSERT_FALSE(cells.isEmpty()) << where.toStdString();
        const int clear = place(u"clearFilterWordsButton"_s);
        ASSERT_GE(clear, 0) << where.toStdString();
        // A ring has no first: count from the words of the filters.
        const auto after = [&](const QWidget *one) {
            return int(order.indexOf(const_cast<QWidget *>(one)) - clear + order.size()) %
                   int(order.size());
        };
        for (qsizetype i = 1; i < cells.size(); ++i) {
            EXPECT_LT(after(cells[i - 1]), after(cells[i])) << where.toStdString();
            EXPECT_LT(cells[i - 1]->mapTo(&root, QPoint()).x(),
                      cells[i]->mapTo(&root, QPoint()).x());
        }
        const RecordTable *rows = nullptr;
        for (const RecordTable *one : root.findChildren<RecordTable *>())
            rows = one->isAncestorOf(row) ? one : rows;
        ASSERT_NE(rows, nullptr) << where.toStdString();
        EXPECT_LT(after(cells.last()), after(rows)) << where.toStdString();
        ++rounds;
    });
    EXPECT_EQ(rounds, 6);
}

TEST_F(WalkTest, GoesRoundEachSectionOfTheSettingsAndBack)
{
    open();
    walkSettings(&expectRound);
    EXPECT_GT(m_looks, 15);
}

TEST_F(WalkTest, GoesRoundEachSectionOfTheQuarterAndOfACaseAndBack)
{
    open();
    walkQuarter(&expectRound);
    walkCase(&expectRound);
}

TEST_F(WalkTest, GoesRoundEachStepAndDialogAndBack)
{
    open();
    walkSteps(&expectRound);
    walkDialogs(&expectRound);
}

TEST_F(WalkTest, GoesRoundTheDialogsThatNeedStepsFirstAndBack)
{
    open();
    walkOtherDialogs(&expectRound);
    EXPECT_GT(m_looks, 40);
}

/// A new dialog is not forgotten: it is come to by the walk, or gets a line among the openers.
TEST_F(WalkTest, LeavesNoDialogOfTheProgramOut)
{
    const QSet<QString> known = dialogClasses();
    ASSERT_GT(known.size(), 55);
    ASSERT_TRUE(known.contains(u"TriageDialog"_s) && known.contains(u"FootnoteDialog"_s));
    open();
    const Look nothing = [](const QWidget &, const QString &) {};
    walkCase(nothing);
    walkSteps(nothing);
    walkDialogs(nothing);
    walkOtherDialogs(nothing);
    for (const QString &one : known)
        EXPECT_TRUE(m_dialogClasses.contains(one)) << one.toStdString() << " is opened by no walk";
}

TEST_F(WalkTest, TellsOfWhichPartSomethingIs)
{
    QWidget window;
    window.setWindowTitle(u"Window"_s);
    auto *layout = new QVBoxLayout(&window);
    auto *first = new QLineEdit;
    auto *heading = new TextLabel(TextLabel::Kind::Strong, u"Kept"_s, &window);
    auto *second = new QLineEdit;
    auto *third = new QLineEdit;
    third->setAccessibleDescription(u"A number of days."_s);
    layout->addWidget(first);
    layout->addWidget(heading);
    layout->addWidget(second);
    layout->addWidget(third);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    second->setFocus();
    third->setFocus();
    EXPECT_EQ(second->accessibleDescription(), u"Part of: Kept"_s);
    EXPECT_EQ(third->accessibleDescription(), u"A number of days."_s);
    EXPECT_EQ(first->accessibleDescription(), u"Part of: Window"_s);
    EXPECT_EQ(ownDescription(second), QString());
    EXPECT_EQ(ownDescription(third), u"A number of days."_s);
    // What it says of itself later stands.
    second->setAccessibleDescription(u"Greyed"_s);
    first->setFocus();
    second->setFocus();
    EXPECT_EQ(second->accessibleDescription(), u"Greyed"_s);
}

} // namespace redress
