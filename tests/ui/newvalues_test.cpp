// SPDX-License-Identifier: GPL-3.0-or-later
// What no list has is made while it is typed, and what typing passes is not lost.
#include "tests/ui/uifixture.h"

#include "core/store/referencedata.h"
#include "core/store/unitofwork.h"
#include "ui/casefile/casesections.h"
#include "ui/widgets/choicebox.h"

#include <QPushButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class NewValuesTest : public WindowTest
{
protected:
    NewValuesTest() { open(); }

    ChoiceBox *box(const QString &name) const { return find<ChoiceBox>(name); }
    /// What somebody types into a choice that has no such line, and takes with Enter.
    void createIn(ChoiceBox *box, const QString &typed)
    {
        ASSERT_NE(box, nullptr);
        box->setFocus();
        ASSERT_TRUE(box->hasFocus());
        type(typed);
        ASSERT_EQ(box->currentText(), u"Create \"%1\"..."_s.arg(typed));
        key(Qt::Key_Return);
    }
};

/// The letters of a name pass other services, which do not have the team.
TEST_F(NewValuesTest, ATeamComesBackWithTheServiceThatHasIt)
{
    ReferenceData data = session().reference();
    UnitOfWork unit(session().database(), session().store().signature(), u"Places"_s);
    ReferenceWriter writer(unit, data);
    const OrgNodeId directorate =
        *data.findNode(std::nullopt, OrgLevel::Directorate, u"Children"_s);
    const OrgNodeId kinship = writer.addNode(directorate, OrgLevel::Service, u"Kinship care"_s, 90);
    const OrgNodeId leavers = writer.addNode(directorate, OrgLevel::Service, u"Kin leavers"_s, 91);
    const OrgNodeId team = writer.addNode(kinship, OrgLevel::Team, u"Visits"_s, 92);
    const OrgNodeId other = writer.addNode(leavers, OrgLevel::Team, u"Flats"_s, 93);
    unit.commit();
    session().noteChange();
    openCase(u"CSC/25/0003"_s);
    find<CaseSections>({})->setCurrent(CaseSections::Section::Facts);
    box(u"serviceField"_s)->setId(std::optional(kinship));
    box(u"teamField"_s)->setId(std::optional(team));
    box(u"serviceField"_s)->setId(std::optional(leavers));
    EXPECT_EQ(box(u"teamField"_s)->id<OrgNodeId>(), std::nullopt) << "not a team of this service";
    EXPECT_GE(box(u"teamField"_s)->findData(other.value()), 0);
    box(u"serviceField"_s)->setId(std::optional(kinship));
    EXPECT_EQ(box(u"teamField"_s)->id<OrgNodeId>(), team) << "as it was chosen";

    // The directorate likewise brings back the service, and that its team.
    const auto chosen = box(u"directorateField"_s)->value();
    box(u"directorateField"_s)->setValue(std::nullopt);
    box(u"directorateField"_s)->setValue(chosen);
    EXPECT_EQ(box(u"serviceField"_s)->id<OrgNodeId>(), kinship);
    EXPECT_EQ(box(u"teamField"_s)->id<OrgNodeId>(), team);

    // What is taken away on purpose stays away.
    box(u"teamField"_s)->setValue(std::nullopt);
    box(u"serviceField"_s)->setId(std::optional(leavers));
    box(u"serviceField"_s)->setId(std::optional(kinship));
    EXPECT_EQ(box(u"teamField"_s)->id<OrgNodeId>(), std::nullopt);
    box(u"teamField"_s)->setId(std::optional(team));
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.team, team) << messages().join(u'|').toStdString();
}

TEST_F(NewValuesTest, AnUnknownOfficerJoinsTheTeam)
{
    openCase(u"CSC/25/0003"_s);
    find<CaseSections>({})->setCurrent(CaseSections::Section::Facts);
    // Without the name with which they sign in, nobody is added.
    m_dialogs.text = u"Ann Lee"_s;
    createIn(box(u"officerField"_s), u"Ann Lee"_s);
    EXPECT_EQ(m_dialogs.lastProposed, u"Ann Lee, "_s);
    EXPECT_TRUE(messages().join(u'|').contains(u"sign in"_s))
        << messages().join(u'|').toStdString();
    EXPECT_TRUE(session().reference().members().empty());
    m_dialogs.text = u"Ann Lee, alee"_s;
    QTest::qWait(QApplication::keyboardInputInterval() * 2 + 50); // Letters that begin anew.
    createIn(box(u"officerField"_s), u"Ann Lee"_s);
    ASSERT_EQ(session().reference().members().size(), 1U) << messages().join(u'|').toStdString();
    const Member made = session().reference().members().front();
    EXPECT_EQ(made.name, u"Ann Lee"_s);
    EXPECT_EQ(made.login, u"alee"_s);
    EXPECT_EQ(box(u"officerField"_s)->id<MemberId>(), made.id);
}

TEST_F(NewValuesTest, AnUnknownReasonForAHoldIsMadeInTheFormOfTheStage)
{
    openCase(u"CSC/25/0003"_s);
    find<CaseSections>({})->setCurrent(CaseSections::Section::Stages);
    createIn(box(u"hold_reasonField"_s), u"Zoning inquiry"_s);
    EXPECT_EQ(box(u"hold_reasonField"_s)->currentText(), u"Zoning inquiry"_s)
        << messages().join(u'|').toStdString();
    EXPECT_EQ(session().database().ask(u"SELECT COUNT(*) FROM list_item WHERE list = 'hold_reason' "
                                       "AND name = 'Zoning inquiry'"_s),
              u"1"_s);
}

} // namespace

} // namespace redress
