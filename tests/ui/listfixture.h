// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uifixture.h"

#include "ui/cases/caselistmodel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tickbox.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

namespace redress {

/// A list of the window, narrowed down by keys.
class ListTest : public WindowTest
{
protected:
    RecordTable *table() const { return find<RecordTable>(m_name); }
    FilterEdit *search() const { return find<FilterEdit>(QStringLiteral("caseFilterLineEdit")); }
    QStringList shown() const
    {
        QStringList references;
        for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
            references.append(table()->model()->index(row, 0).data().toString());
        references.sort();
        return references;
    }
    void openCases()
    {
        m_name = QStringLiteral("caseListTableView");
        open();
        key(Qt::Key_2, Qt::ControlModifier);
        table()->setFocus();
    }
    /// From the menu of the columns, by its letter.
    void switchRow()
    {
        table()->chooseColumns();
        auto *menu = find<QMenu>(QStringLiteral("columnMenu"));
        ASSERT_NE(menu, nullptr);
        QTest::keyClick(menu, Qt::Key_F);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QWidget *cell(int column) const { return table()->filterRow()->cell(column); }
    /// Opens a tick list by Space, looks for a line by its letters, ticks it by Space.
    void tick(TickBox *box, const QString &letters)
    {
        ASSERT_NE(box, nullptr);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        auto *list = box->findChild<QListWidget *>(QStringLiteral("tickListWidget"));
        ASSERT_TRUE(list && list->isVisible());
        for (const QChar letter : letters) {
            auto *find = box->findChild<QLineEdit *>(QStringLiteral("tickFindLineEdit"));
            QTest::keyClicks(find->text().isEmpty() ? static_cast<QWidget *>(list) : find,
                             QString(letter));
        }
        QTest::keyClick(box->findChild<QLineEdit *>(QStringLiteral("tickFindLineEdit")),
                        Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Escape);
        EXPECT_FALSE(list->isVisible());
        activate(*box->window());
    }
    /// A popup was in front of it, which the screen of the tests takes for a window.
    static void activate(QWidget &window)
    {
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }));
    }
    QStringList words() const
    {
        const auto *words = find<FilterWords>(QStringLiteral("filterWords"));
        return words ? words->words() : QStringList();
    }

    QString m_name = QStringLiteral("workListTableView");
};

} // namespace redress
