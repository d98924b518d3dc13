// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who has left: offered no more, still shown where he stands, his open cases pointed out.
#include "tests/ui/uifixture.h"

#include "core/store/caserepository.h"
#include "core/store/referencedata.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "ui/casefile/recordfields.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/statuslabel.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class LeaversTest : public WindowTest
{
protected:
    /// Ann, who has the MP enquiry, left on 9 January 2026; Ben is here.
    void giveToAnn()
    {
        const auto id = caseOf(u"MP/25/0002"_s);
        const auto done = guarded([&] {
            UnitOfWork unit(session().database(), session().store().signature(), u"Team"_s);
            ReferenceData reference = session().reference();
            ReferenceWriter writer(unit, reference);
            const MemberId ann =
                writer.addMember({{}, u"ann"_s, u"Ann Example"_s, u"AE"_s, {}}, u"officer"_s);
            writer.addMember({{}, u"ben"_s, u"Ben Example"_s, u"BE"_s, {}}, u"officer"_s);
            const CaseRecord before =
                unwrap(CaseRepository(session().database()).dossier(id)).record;
            CaseRecord after = before;
            after.officer = ann;
            unwrap(CaseRepository::update(unit, session().rules(), before, after));
            Statement(session().database(),
                      u"UPDATE member SET left_on = '2026-01-09' WHERE login = 'ann'"_s)
                .run();
            unit.commit();
        });
        ASSERT_TRUE(done) << done.error().message.toStdString();
        session().noteChange();
    }
};

} // namespace

TEST_F(LeaversTest, AreOfferedNoMoreAndStandWhereTheyStood)
{
    open();
    giveToAnn();
    ChoiceBox box;
    fillOfficers(box, session().reference(), day("2026-01-15"));
    EXPECT_LT(box.findText(u"Ann Example"_s), 0);
    EXPECT_GE(box.findText(u"Ben Example"_s), 0);
    fillOfficers(box, session().reference(), day("2026-01-09"));
    EXPECT_GE(box.findText(u"Ann Example"_s), 0) << "on the last day still";
    openCase(u"MP/25/0002"_s);
    auto *officer = find<ChoiceBox>(u"officerField"_s);
    ASSERT_NE(officer, nullptr);
    EXPECT_EQ(officer->currentText(), u"Ann Example (left on 09/01/2026)"_s);
    EXPECT_FALSE(m_window->isWindowModified()) << "nothing was changed by looking";
}

TEST_F(LeaversTest, HaveTheirOpenCasesPointedOutUntilSomebodyHasThem)
{
    open();
    EXPECT_EQ(find<QWidget>(u"leaverStrip"_s), nullptr);
    giveToAnn();
    auto *words = find<StatusLabel>(u"leaverLabel"_s);
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->words().startsWith(u"Ann Example left on 09/01/2026"_s))
        << words->words().toStdString();
    auto *move = find<QPushButton>(u"moveLeaversCasesButton"_s);
    move->setFocus();
    QTest::keyClick(move, Qt::Key_Space);
    auto *dialog = m_window->findChild<QDialog *>(u"bulkDialog"_s);
    ASSERT_NE(dialog, nullptr);
    bool isOffered = false;
    for (const ChoiceBox *choice : dialog->findChildren<ChoiceBox *>())
        isOffered = isOffered || choice->findText(u"Ben Example"_s) >= 0;
    EXPECT_TRUE(isOffered);
    for (const ChoiceBox *choice : dialog->findChildren<ChoiceBox *>())
        EXPECT_LT(choice->findText(u"Ann Example"_s), 0) << "whoever has left gets no case";
    dialog->reject();
}

} // namespace redress
