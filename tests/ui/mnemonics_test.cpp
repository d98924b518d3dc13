// SPDX-License-Identifier: GPL-3.0-or-later
// Alt and a letter lead to one thing, wherever one is, in both languages. \source ux 6
#include "tests/ui/walk.h"

#include <QMenuBar>
#include <QTranslator>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class MnemonicsTest : public WalkTest
{
protected:
    /// The program as it begins in Welsh.
    void speakWelsh()
    {
        ASSERT_TRUE(m_welsh.load(u":/redress/translations/redress_cy.qm"_s));
        QCoreApplication::installTranslator(&m_welsh);
        QLocale::setDefault(QLocale(QLocale::Welsh, QLocale::UnitedKingdom));
        makeWindow();
    }
    void TearDown() override
    {
        if (m_welsh.isEmpty())
            return;
        m_window.reset();
        QCoreApplication::removeTranslator(&m_welsh);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void expectNoClashes()
    {
        walk([this](const QWidget &root, const QString &where) {
            const QMenuBar *bar = &root == m_window.get() ? m_window->menuBar() : nullptr;
            const QString clashes = clashesIn(root, bar).join(u"; "_s);
            EXPECT_EQ(clashes, QString()) << where.toStdString();
        });
        EXPECT_GT(m_looks, 60);
        EXPECT_EQ(clashesInMenus(*m_window->menuBar()).join(u"; "_s), QString());
    }

    QTranslator m_welsh;
};

} // namespace

TEST_F(MnemonicsTest, GiveEachLetterToOneThingEverywhere)
{
    open();
    expectNoClashes();
}

TEST_F(MnemonicsTest, GiveEachLetterToOneThingEverywhereInWelsh)
{
    speakWelsh();
    open();
    expectNoClashes();
}

TEST_F(MnemonicsTest, AreToldApartByTheTest)
{
    QWidget window;
    auto *first = new QPushButton(u"&Save"_s, &window);
    auto *second = new QPushButton(u"&Send"_s, &window);
    window.show();
    EXPECT_EQ(clashesIn(window, nullptr).size(), 1);
    second->setText(u"Sen&d"_s);
    EXPECT_TRUE(clashesIn(window, nullptr).isEmpty());
    second->setText(u"&Send"_s);
    first->hide();
    EXPECT_TRUE(clashesIn(window, nullptr).isEmpty()) << "what is not in sight takes no letter";
}

} // namespace redress
