// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs do with a case file, in their order; and everything that a later day brings
// undone.
#include "tests/engines/exercise.h"
#include "tests/engines/reportexercise.h"

#include "core/exchange/sample/samplecounty.h"
#include "core/store/integrity.h"
#include "core/store/rollback.h"
#include "core/store/rulesrepository.h"
#include "core/store/schema.h"
#include "core/store/starterlists.h"
#include "core/store/storageerror.h"
#include "core/store/yearrepository.h"

#include <QFile>

namespace redress {

using namespace Qt::StringLiterals;

QString folded(const QString &sql)
{
    return sql.simplified();
}

void Exercise::open(Database database)
{
    database.setTrace([this](const QString &sql) { m_side.statements.insert(folded(sql)); });
    const auto made = guarded([&] { migrate(database); });
    ASSERT_TRUE(made) << why(made);
    const auto seeded = CaseStore::seed(database, {u"tester"_s, u"desk"_s, m_clock.nowUtc()});
    ASSERT_TRUE(seeded) << why(seeded);
    database.run(u"DELETE FROM list_item WHERE list = 'compliment_from'"_s);
    const auto filled = guarded([&] {
        return fillStarterLists(database, {u"tester"_s, u"desk"_s, m_clock.nowUtc()});
    });
    ASSERT_TRUE(filled) << why(filled);
    EXPECT_TRUE(*filled);
    auto adopted = CaseStore::adopt(std::move(database), {u"tester"_s, u"desk"_s}, m_clock);
    ASSERT_TRUE(adopted) << why(adopted);
    m_side.store = std::move(adopted).value();
}

void Exercise::run()
{
    import(testData(u"acceptance/003-county-2023-24/cases"_s), false);
    import(testData(u"acceptance/004-county-2017-18/cases"_s), false);
    import(testData(u"acceptance/004-county-2017-18/cases"_s), true);
    import(enquiries(), false);
    import(ombudsmanCases(), false);
    writeByHand();
    askTables();
    askPivots();
    keepTables();
    askWorkLists();
    askCaseLists();
    recordContact();
    keepLists();
    changeNames();
    handleStages();
    meetPeople();
    writeLetters();
    linkCases();
    sampleResponses();
    askSheets();
    askHistory();
    recordOmbudsman();
    putRight();
    shareWork();
    keepNotes();
    changeOrganisation();
    changeLists();
    changeCalendar();
    typeFigures();
    keepMappings();
    closeQuarters();
    m_side.answers.append(exerciseReports(store()));
    const auto report = checkIntegrity(database(), store().rules());
    ASSERT_TRUE(report) << why(report);
    answer(report->findings.join(u'\n'));
    takeBackToYesterday();
}

void Exercise::makeSample()
{
    const auto made = fillSampleCounty(store(), m_clock.today());
    ASSERT_TRUE(made) << why(made);
    ASSERT_TRUE(store().reload());
    for (const PeriodNote &note : YearRepository::notes(database()))
        answer(note.note);
    askTables();
    askWorkLists();
}

QString Exercise::enquiries() const
{
    QFile file(m_folder + u"/cases.csv"_s);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("reference,kind,procedure,directorate,received_date,responded_date,summary\n"
               "MP-1,mp_enquiry,,Adult Social Care,2023-10-02,2023-10-12,Asks about a visit\n"
               "MP-2,mp_enquiry,,Adult Social Care,2023-10-05,,Asks again\n"
               "RE-1,representation,,Adult Social Care,2023-08-20,,An idea\n"
               "CO-1,complaint,corporate,Adult Social Care,2023-10-09,,Waits for triage\n"
               "\u00c9C-1,mp_enquiry,,Adult Social Care,2023-10-10,,Asks in French\n");
    return file.fileName();
}

QString Exercise::ombudsmanCases() const
{
    QFile file(m_folder + u"/ombudsman.csv"_s);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("reference,own_reference,directorate,received_date,summary\n"
               "\u0174-1,\u00c9C-1,Adult Social Care,2023-11-02,Of a case\n"
               "\u0174-2,,Adult Social Care,2023-11-03,Alone\n");
    return file.fileName();
}

void Exercise::import(const QString &path, bool replace)
{
    ImportOptions options;
    options.today = m_clock.today();
    options.replace = replace;
    const auto report =
        importCases(database(), store().rules(), store().signature(), {path}, options);
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->stored) << report->faultsInWords().join(u'\n').toStdString();
    answer(QString::number(report->rowsAccepted()));
    ASSERT_TRUE(store().reload());
}

void Exercise::takeBackToYesterday()
{
    const QDate yesterday = m_clock.today();
    m_clock.setNow(m_clock.nowUtc().addDays(1));
    {
        UnitOfWork unit(database(), store().signature(), u"Set anew"_s);
        rulesrepository::setSetting(unit, settingname::kCouncilName, u"Elsewhere"_s);
        rulesrepository::setSetting(unit, settingname::kReceiptRule, u"deemed"_s);
        unit.commit();
    }
    import(testData(u"acceptance/004-county-2017-18/cases"_s), true);
    recordContact();
    const auto tooEarly = guarded([&] { rollBack(database(), day("2000-01-01")); });
    ASSERT_FALSE(tooEarly) << "the file was not begun";
    answer(tooEarly.error().message);
    const RollBack done = rollBack(database(), yesterday);
    answer(QString::number(done.units));
    EXPECT_EQ(done.lost, 0);
    EXPECT_FALSE(done.isOutOfOrder);
    // What takes a copy back to a day leaves the words of its cases alone.
    ASSERT_TRUE(guarded([&] { casetext::rebuild(database()); }));
    ASSERT_TRUE(store().reload());
    answer(store().councilName());
    askTables();
    answerCases({});
    const auto report = checkIntegrity(database(), store().rules());
    ASSERT_TRUE(report) << why(report);
    answer(report->findings.join(u'\n'));
}

} // namespace redress
