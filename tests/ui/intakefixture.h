// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uifixture.h"

namespace redress {

using namespace Qt::StringLiterals;

/// The page of a new contact, opened by its key.
class IntakeTest : public WindowTest
{
protected:
    IntakeTest()
    {
        open();
        key(Qt::Key_N, Qt::ControlModifier);
    }

    QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    /// Fills all eight facts as a person at the keyboard does, from the first field.
    void typeComplaint()
    {
        ASSERT_EQ(focusName(), u"kindField"_s);
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"received_dateField"_s);
        type(u"14/1/26"_s);
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"contact_methodField"_s);
        type(u"e"_s);
        key(Qt::Key_Tab); // Nobody is named.
        ASSERT_EQ(focusName(), u"nameField"_s);
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"complainant_typeField"_s);
        type(u"p"_s);
        key(Qt::Key_Tab); // Child or young person.
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"directorateField"_s);
        type(u"c"_s);
        key(Qt::Key_Tab);
        type(u"f"_s);
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"summaryField"_s);
        type(u"Short breaks have not started"_s);
    }
};

} // namespace redress
