// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists copied and chosen as a whole: bit by bit, with a way out and a word of how much it
// was. \source ux 3
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowcopy.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QTest>

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Two columns of many rows, each of which takes a while to be read.
class SlowModel final : public QAbstractTableModel
{
public:
    SlowModel(int rows, qint64 nanoseconds)
        : m_rows(rows)
        , m_nanoseconds(nanoseconds)
    {}

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < m_nanoseconds) {}
        return u"%1/%2"_s.arg(index.row()).arg(index.column());
    }
    QVariant headerData(int section, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Column %1"_s.arg(section)) : QVariant();
    }
    void reset()
    {
        beginResetModel();
        m_rows = 3;
        endResetModel();
    }

private:
    int m_rows;
    qint64 m_nanoseconds;
};

class RowCopyTest : public testing::Test
{
protected:
    void show(SlowModel &model)
    {
        m_table.setModel(&model);
        m_table.resize(400, 300);
        m_table.show();
        m_table.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_table));
        m_table.setFocus();
        QObject::connect(&m_table, &RecordTable::told, &m_table,
                         [this](const QString &words) { m_told.append(words); });
        QApplication::clipboard()->setText(u"before"_s);
    }
    void press(Qt::Key key) { QTest::keyClick(&m_table, key, Qt::ControlModifier); }
    QDialog *dialog() const
    {
        auto *one = m_table.findChild<QDialog *>(u"copyDialog"_s);
        return one && one->isVisible() ? one : nullptr;
    }
    static QString copied() { return QApplication::clipboard()->text(); }

    RecordTable m_table;
    QStringList m_told;
};

} // namespace

TEST_F(RowCopyTest, SaysHowMuchWasCopiedAndHowMuchIsOutOfSight)
{
    SlowModel model(300, 0);
    show(model);
    press(Qt::Key_C);
    EXPECT_EQ(copied(), u"before"_s) << "nothing was chosen";
    m_table.setCurrentRow(0);
    press(Qt::Key_C);
    EXPECT_EQ(m_told, QStringList{u"One row was copied."_s});
    press(Qt::Key_A);
    ASSERT_EQ(m_told.size(), 2);
    EXPECT_TRUE(m_told.last().startsWith(u"All 300 rows are chosen, "_s))
        << m_told.last().toStdString();
    EXPECT_TRUE(m_told.last().endsWith(u" of them out of sight."_s));
    press(Qt::Key_C);
    EXPECT_EQ(m_told.last(), u"300 rows were copied, with headings."_s);
    EXPECT_TRUE(copied().startsWith(u"Column 0\tColumn 1\n0/0\t0/1\n"_s));
    EXPECT_TRUE(copied().endsWith(u"299/0\t299/1\n"_s));
}

TEST_F(RowCopyTest, AShortListIsSaidToBeChosenByNobody)
{
    SlowModel model(4, 0);
    show(model);
    press(Qt::Key_A);
    EXPECT_EQ(m_told, QStringList());
    EXPECT_EQ(m_table.chosenRows(), (QList<int>{0, 1, 2, 3}));
}

TEST_F(RowCopyTest, SaysSoWhereTheOtherRowsAreStillBeingFound)
{
    SlowModel model(4, 0);
    show(model);
    m_table.setFirstRowsWords(u"only the first"_s);
    press(Qt::Key_A);
    EXPECT_EQ(m_told, QStringList{u"only the first"_s});
}

TEST_F(RowCopyTest, GoesOnBitByBitWithHowFarItIs)
{
    SlowModel model(10 * RowCopy::kMany, 20'000);
    show(model);
    press(Qt::Key_A);
    press(Qt::Key_C);
    EXPECT_EQ(copied(), u"before"_s) << "the window goes on meanwhile";
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog() != nullptr; }));
    const auto *bar = dialog()->findChild<QProgressBar *>();
    ASSERT_NE(bar, nullptr);
    EXPECT_GT(bar->value(), 0);
    EXPECT_LT(bar->value(), bar->maximum());
    EXPECT_TRUE(bar->accessibleName().contains(u"20,000"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_told.size() == 2; }, 60000));
    EXPECT_EQ(m_told.last(), u"20,000 rows were copied, with headings."_s);
    EXPECT_EQ(copied().count(u'\n'), 20'001);
    EXPECT_TRUE(copied().endsWith(u"19999/0\t19999/1\n"_s));
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(RowCopyTest, EscapeEndsItAndLeavesTheClipboardAsItWas)
{
    SlowModel model(10 * RowCopy::kMany, 50'000);
    show(model);
    press(Qt::Key_A);
    press(Qt::Key_C);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog() != nullptr; }));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_EQ(m_told.last(), u"Copying was stopped; nothing was copied."_s);
    EXPECT_EQ(copied(), u"before"_s);
    QTest::qWait(100);
    EXPECT_EQ(m_told.size(), 2);
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(RowCopyTest, EndsWhenTheListChangesMeanwhile)
{
    SlowModel model(10 * RowCopy::kMany, 20'000);
    show(model);
    press(Qt::Key_A);
    press(Qt::Key_C);
    QTest::qWait(50);
    model.reset();
    EXPECT_EQ(m_told.last(), u"Copying was stopped; nothing was copied."_s);
    QTest::qWait(100);
    EXPECT_EQ(copied(), u"before"_s);
}

} // namespace redress
