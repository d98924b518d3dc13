// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uifixture.h"

#include "ui/settings/sectionlist.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

#include <iostream>

namespace redress {

/// The settings, by the keys of a person.
class CouncilSettings : public WindowTest
{
protected:
    /// Goes to a section by the keys of its list.
    void goTo(const QString &section)
    {
        // The settings are the last of all places.
        key(Qt::Key(Qt::Key_0 + int(pageList().size())), Qt::ControlModifier);
        auto *list = find<QListWidget>(QStringLiteral("sectionListWidget"));
        ASSERT_NE(list, nullptr);
        ASSERT_TRUE(list->hasFocus());
        key(Qt::Key_Home);
        const auto entries = sectionList();
        for (const SectionEntry &entry : entries) {
            if (entry.key == section)
                break;
            key(Qt::Key_Down);
        }
        ASSERT_EQ(entries.at(size_t(list->currentRow())).key, section);
        key(Qt::Key_Return);
    }
    void save() { key(Qt::Key_S, Qt::ControlModifier); }
    bool isModified() const
    {
        if (m_window->isWindowModified()) { // Which, for whoever reads why a test failed.
            const auto *list = find<QListWidget>(QStringLiteral("sectionListWidget"));
            for (int row = 0; list && row < list->count(); ++row) {
                if (list->item(row)->text().contains(u'('))
                    std::cerr << list->item(row)->text().toStdString() << '\n';
            }
        }
        return m_window->isWindowModified();
    }
    void press(const QString &button)
    {
        auto *one = find<QPushButton>(button);
        ASSERT_NE(one, nullptr) << button.toStdString();
        ASSERT_TRUE(one->isEnabled()) << button.toStdString();
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
    }
    /// Types in the place of what stands in a field.
    void fill(const QString &field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        ASSERT_NE(edit, nullptr) << field.toStdString();
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            key(Qt::Key_Delete);
        else
            type(text);
    }
    void pick(const QString &box, const QString &text)
    {
        auto *choice = find<ChoiceBox>(box);
        ASSERT_NE(choice, nullptr) << box.toStdString();
        ASSERT_GE(choice->findText(text), 0) << text.toStdString();
        choice->setFocus();
        choice->setCurrentIndex(choice->findText(text));
    }
    /// What is wrong with a field, as it is said beneath it.
    QString faultOf(const QString &section, const QString &field)
    {
        auto *place = find<QWidget>(section);
        return place ? place->findChild<FactForm *>()->fault(field) : QString();
    }
    /// The row of \p text in any column; -1 if there is none.
    static int rowOf(const QTableView *table, const QString &text)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->index(row, column).data().toString() == text)
                    return row;
            }
        }
        return -1;
    }
    /// Every stop of the Tab key has a name, and Tab comes round.
    void expectNamedStops()
    {
        QWidget *first = QApplication::focusWidget();
        ASSERT_NE(first, nullptr);
        int stops = 0;
        for (QWidget *at = first; stops < 100; ++stops) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(at);
            ASSERT_NE(spoken, nullptr);
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                << at->metaObject()->className() << ' ' << at->objectName().toStdString();
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
            ASSERT_NE(at, nullptr);
            if (at == first)
                break;
        }
        EXPECT_LT(stops, 100) << "Tab does not come round";
    }
};

} // namespace redress
