// SPDX-License-Identifier: GPL-3.0-or-later
// A setting is found by its words, by keys alone, and said to screen readers. \source ux 15
#include "tests/ui/walk.h"

#include "ui/settings/sectionlist.h"
#include "ui/settings/settingssection.h"

#include <QLineEdit>
#include <QListWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class SettingsSearchTest : public WalkTest
{
protected:
    void SetUp() override
    {
        open();
        key(Qt::Key_Comma, Qt::ControlModifier);
        key(Qt::Key_F, Qt::ControlModifier);
        ASSERT_EQ(QApplication::focusWidget(), field());
    }
    QLineEdit *field() const { return find<QLineEdit>(u"settingsFindEdit"_s); }
    QListWidget *found() const { return find<QListWidget>(u"settingsFoundList"_s); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; found() && row < found()->count(); ++row)
            names.append(found()->item(row)->text());
        return names;
    }
    void look(const QString &words)
    {
        field()->setFocus();
        field()->selectAll();
        type(words);
        ASSERT_TRUE(QTest::qWaitFor([&] { return found() != nullptr; }));
        QTest::qWait(200); // The pause after typing.
    }
    /// The section that is shown.
    QString section() const
    {
        for (const auto *one : m_window->findChildren<SettingsSection *>()) {
            if (one->isVisible())
                return one->objectName();
        }
        return {};
    }
};

} // namespace

TEST_F(SettingsSearchTest, EnterGoesToTheFieldThoughItsSectionWasNeverShown)
{
    look(u"passphrase"_s);
    ASSERT_FALSE(names().isEmpty());
    EXPECT_EQ(names().first(), u"My screen lock: Passphrase"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(section(), u"screenlockSection"_s);
    EXPECT_EQ(find<QListWidget>(u"sectionListWidget"_s)->currentItem()->text(),
              u"My screen lock"_s);
    EXPECT_TRUE(field()->text().isEmpty());

    look(u"weeks"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(section(), u"backupsSection"_s);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"One a week, for weeks"_s);
}

TEST_F(SettingsSearchTest, FindsWhatScrollsInItsSection)
{
    for (const auto &[words, name, where] :
         {std::tuple(u"reach the team"_s, u"Council: How to reach the team"_s, u"councilSection"_s),
          std::tuple(u"for months"_s, u"Backups: One a month, for months"_s, u"backupsSection"_s),
          std::tuple(u"statutory"_s, u"Retention: Children's statutory procedure"_s,
                     u"retentionSection"_s)}) {
        look(words);
        EXPECT_TRUE(names().contains(name)) << names().join(u'|').toStdString();
        found()->setCurrentRow(int(names().indexOf(name)));
        found()->setFocus();
        key(Qt::Key_Return);
        EXPECT_EQ(section(), where);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_EQ(QApplication::focusWidget()->accessibleName(), name.section(u": "_s, 1));
    }
}

TEST_F(SettingsSearchTest, FindsByHintsAndByHelp)
{
    // The hint of a field of the screen lock names the key that covers at once.
    look(u"touched keyboard"_s);
    EXPECT_TRUE(names().contains(u"My screen lock: Cover after minutes"_s))
        << names().join(u'|').toStdString();
    // The help of the section of holds says that Space ticks a reason.
    look(u"ticks a reason"_s);
    EXPECT_TRUE(names().contains(u"Holds"_s)) << names().join(u'|').toStdString();
}

TEST_F(SettingsSearchTest, EverySectionIsFoundByItsName)
{
    for (const SectionEntry &entry : sectionList()) {
        look(entry.name);
        EXPECT_TRUE(names().contains(entry.name)) << entry.name.toStdString();
    }
}

TEST_F(SettingsSearchTest, SaysHowManyAreFoundAndWhenNothingIs)
{
    const Heard heard;
    look(u"passphrase"_s);
    ASSERT_FALSE(heard.notices().isEmpty());
    EXPECT_TRUE(heard.notices().last().contains(u"My screen lock: Passphrase"_s))
        << heard.notices().last().toStdString();
    EXPECT_TRUE(heard.notices().last().startsWith(QString::number(found()->count())));
    look(u"zzzz"_s);
    EXPECT_EQ(heard.notices().last(), u"Nothing in the settings has these words."_s);
    EXPECT_TRUE(names().isEmpty());
    key(Qt::Key_Return); // Nowhere to go to: one stays.
    EXPECT_EQ(QApplication::focusWidget(), field());
}

TEST_F(SettingsSearchTest, DownLeadsToWhatWasFoundAndEscBack)
{
    look(u"name"_s);
    ASSERT_GT(names().size(), 1);
    const QString second = names().at(1);
    key(Qt::Key_Down);
    ASSERT_EQ(QApplication::focusWidget(), found());
    key(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), field());
    EXPECT_TRUE(field()->text().isEmpty());
    ASSERT_NE(find<QListWidget>(u"sectionListWidget"_s), nullptr) << "the sections are there again";
    look(u"name"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_EQ(found()->currentItem()->text(), second);
    key(Qt::Key_Return);
    EXPECT_EQ(find<QListWidget>(u"sectionListWidget"_s)->currentItem()->text(),
              second.section(u": "_s, 0, 0));
}

TEST_F(SettingsSearchTest, SaysWhoseEachSectionIs)
{
    const auto *list = find<QListWidget>(u"sectionListWidget"_s);
    QStringList groups;
    for (int row = 0; row < list->count(); ++row) {
        const QString group = list->item(row)->data(Qt::AccessibleDescriptionRole).toString();
        if (groups.isEmpty() || groups.last() != group)
            groups.append(group);
    }
    EXPECT_EQ(groups, (QStringList{u"Mine, on this computer"_s, u"The council's, in the file"_s}));
    EXPECT_EQ(list->item(0)->data(Qt::AccessibleDescriptionRole), u"Mine, on this computer"_s);
}

} // namespace redress
