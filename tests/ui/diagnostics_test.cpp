// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown and copied for whoever is to help, and what is not.
#include "core/store/diagnostics.h"
#include "core/store/schema.h"
#include "tests/ui/uifixture.h"

#include <QClipboard>
#include <QDialog>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString valueOf(const std::vector<DiagnosticPart> &parts, const QString &name)
{
    for (const DiagnosticPart &part : parts) {
        for (const DiagnosticPart::Line &line : part.lines) {
            if (line.name == name)
                return line.value;
        }
    }
    return {};
}

} // namespace

TEST_F(WindowTest, TellsOfTheFileWithoutPersonalData)
{
    open();
    act(MainActions::Diagnostics);
    auto *dialog = m_window->findChild<QDialog *>(u"diagnosticsDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    const QString text = QApplication::clipboard()->text();
    EXPECT_EQ(text, dialog->findChild<QPlainTextEdit *>()->toPlainText());
    const auto found = diagnostics::ofFile(session().store());
    ASSERT_TRUE(found);
    EXPECT_EQ(valueOf(*found, u"case_record"_s), u"5"_s);
    EXPECT_EQ(valueOf(*found, u"Journal"_s), u"wal"_s);
    EXPECT_EQ(valueOf(*found, u"Format"_s), u"%1, the program's is %1"_s.arg(newestSchema()));
    EXPECT_TRUE(text.contains(u"case_record"_s));
    QStringList secrets{session().store().path(), m_store.folder(), session().store().who().person,
                        session().store().who().computer, u"CSC/25"_s};
    if (!session().store().councilName().isEmpty())
        secrets.append(session().store().councilName());
    for (const Member &member : session().reference().members())
        secrets += {member.name, member.login};
    for (const QString &secret : secrets)
        EXPECT_TRUE(secret.isEmpty() || !text.contains(secret)) << secret.toStdString();
    EXPECT_GT(found->back().lines.size(), 0U) << "the last changes";
}

TEST_F(WindowTest, TellsOfTheProgramWithoutAFile)
{
    act(MainActions::Diagnostics);
    auto *dialog = m_window->findChild<QDialog *>(u"diagnosticsDialog"_s);
    ASSERT_NE(dialog, nullptr);
    const QString text = dialog->findChild<QPlainTextEdit *>()->toPlainText();
    EXPECT_TRUE(text.contains(QString::fromLatin1(qVersion())));
    EXPECT_TRUE(text.contains(u"No file is open."_s));
}

} // namespace redress
