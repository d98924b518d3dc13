// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed, saved or copied is in the language that the council has set for its papers,
// whatever the windows speak.
#include "tests/ui/languagefixture.h"

#include "core/exchange/sample/samplecounty.h"
#include "core/store/paperlanguage.h"
#include "core/store/storageerror.h"
#include "core/store/unitofwork.h"
#include "ui/charts/chartview.h"
#include "ui/figures/figureview.h"
#include "ui/learning/learningpage.h"
#include "ui/shell/pagelist.h"
#include "ui/trends/trendspage.h"
#include "ui/widgets/recordtable.h"

#include <QClipboard>
#include <QFile>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QTimer>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Spoken {
    const char *windows;
    const char *papers;
};

/// Words that stand in each, in both languages.
struct Words {
    QString english;
    QString welsh;

    const QString &in(const char *code) const
    {
        return QLatin1StringView(code) == "cy"_L1 ? welsh : english;
    }
};

const Words kWorkList{u"Work list"_s, u"Rhestr waith"_s};
const Words kDays{u"Working days"_s, u"Diwrnodau gwaith"_s};
const Words kCases{u"Cases"_s, u"Achosion"_s};
const Words kOutcome{u"Outcome"_s, u"Canlyniad"_s};
const Words kActions{u"Actions from complaints"_s, u"Camau gweithredu o gwynion"_s};
const Words kEvidence{u"Evidence"_s, u"Tystiolaeth"_s};
const Words kPage{u"Page 1 of"_s, u"Tudalen 1 o"_s};
const Words kComplaints{u"omplaints"_s, u"wynion"_s}; ///< In titles of tables and charts.

class PaperLanguageTest : public LanguageTest, public testing::WithParamInterface<Spoken>
{
protected:
    PaperLanguageTest()
    {
        const QString path = m_store.folder() + u"/county.redress"_s;
        {
            const auto county =
                CaseStore::create(path, Operator{u"tester"_s, u"desk"_s}, m_store.clock());
            EXPECT_TRUE(county && fillSampleCounty(**county, m_store.clock().today()));
            const auto set = guarded([&] {
                UnitOfWork unit((*county)->database(), (*county)->signature(), u"Language"_s);
                setPaperLanguage(unit, QString::fromLatin1(GetParam().papers));
                unit.commit();
            });
            EXPECT_TRUE(set);
        }
        m_language.use(QString::fromLatin1(GetParam().windows));
        start();
        window().openFile(path);
        EXPECT_NE(window().openSession(), nullptr);
    }

    void goTo(QLatin1StringView page)
    {
        window().findChild<QAction *>(page + u"PlaceAction"_s)->trigger();
        QTest::qWait(200);
    }
    void trigger(MainActions::Act act)
    {
        ASSERT_TRUE(window().actions()[act]->isEnabled()) << int(act);
        window().actions()[act]->trigger();
    }
    /// What the preview would print, read from a PDF.
    QString printed()
    {
        const QString path = m_store.folder() + u"/printed.pdf"_s;
        QFile::remove(path);
        QTimer::singleShot(0, &window(), [&] {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(preview, nullptr);
            QPrinter pdf;
            pdf.setOutputFormat(QPrinter::PdfFormat);
            pdf.setOutputFileName(path);
            Q_EMIT preview->paintRequested(&pdf);
            preview->reject();
        });
        trigger(MainActions::Print);
        QProcess reader;
        reader.start(QStringLiteral(REDRESS_PDFTOTEXT),
                     {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, path, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished(20'000));
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }
    QString saved(const QString &suffix)
    {
        m_dialogs.path = m_store.folder() + u"/saved"_s + suffix;
        QFile::remove(m_dialogs.path);
        trigger(MainActions::ExportList);
        QFile file(m_dialogs.path);
        EXPECT_TRUE(QTest::qWaitFor([&] { return file.exists() && file.size() > 0; }, 20'000));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    static QString copiedRows(RecordTable *table)
    {
        table->setFocus();
        table->selectAll();
        table->copy();
        return QApplication::clipboard()->text();
    }
    static void expectInPapers(const QString &text, const Words &words)
    {
        EXPECT_TRUE(text.contains(words.in(GetParam().papers)))
            << words.english.toStdString() << "\n"
            << text.left(600).toStdString();
        EXPECT_FALSE(text.contains(words.in(GetParam().windows)))
            << words.english.toStdString() << "\n"
            << text.left(600).toStdString();
    }
};

} // namespace

TEST_P(PaperLanguageTest, OfTheWorkList)
{
    goTo(pagekey::kWorkList);
    auto *table = seen<RecordTable>(u"workListTableView"_s);
    ASSERT_NE(table, nullptr);
    const QString heading = table->model()->headerData(7, Qt::Horizontal).toString();
    EXPECT_EQ(heading, kDays.in(GetParam().windows));
    const QString row = table->model()->index(0, 8).data().toString();
    expectInPapers(copiedRows(table), kDays);
    const QString paper = printed();
    for (const Words &words : {kWorkList, kDays, kPage})
        expectInPapers(paper, words);
    // The window goes on in its own.
    EXPECT_EQ(table->model()->headerData(7, Qt::Horizontal).toString(), heading);
    EXPECT_EQ(table->model()->index(0, 8).data().toString(), row);
}

TEST_P(PaperLanguageTest, OfTheCases)
{
    goTo(pagekey::kCases);
    auto *table = seen<RecordTable>(u"caseListTableView"_s);
    ASSERT_NE(table, nullptr);
    window().findChild<QLineEdit *>(u"caseFilterLineEdit"_s)->setText(u"received:>1/12/2025"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() < 400; }, 5000));
    const auto status = [&] { return table->model()->index(0, 7).data().toString(); };
    const QString before = status();
    ASSERT_FALSE(before.isEmpty());
    const QString copied = copiedRows(table);
    expectInPapers(copied, kOutcome);
    EXPECT_FALSE(copied.contains(before)) << "where a case stands is said in the paper's language";
    expectInPapers(saved(u".csv"_s), kOutcome);
    const QString paper = printed();
    for (const Words &words : {kCases, kOutcome, kPage})
        expectInPapers(paper, words);
    EXPECT_EQ(status(), before);
}

TEST_P(PaperLanguageTest, OfLearning)
{
    goTo(pagekey::kLearning);
    RecordTable *table = nullptr;
    for (RecordTable *one : window().findChild<LearningPage *>()->findChildren<RecordTable *>())
        table = one->isVisible() && !table ? one : table;
    ASSERT_NE(table, nullptr);
    const QString before = table->model()->index(0, 5).data().toString();
    const QString copied = copiedRows(table);
    expectInPapers(copied, kEvidence);
    EXPECT_FALSE(copied.contains(before)) << before.toStdString();
    expectInPapers(saved(u".csv"_s), kEvidence);
    const QString paper = printed();
    for (const Words &words : {kActions, kEvidence, kPage})
        expectInPapers(paper, words);
    EXPECT_EQ(table->model()->index(0, 5).data().toString(), before);
}

TEST_P(PaperLanguageTest, OfTables)
{
    goTo(pagekey::kTables);
    const FigureView *page = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().actions()[MainActions::Print]->isEnabled(); },
                                20'000));
    for (const FigureView *one : window().findChildren<FigureView *>())
        page = one->isVisible() ? one : page;
    ASSERT_NE(page, nullptr);
    const QString shown = page->figures()->table().title;
    ASSERT_TRUE(shown.contains(kComplaints.in(GetParam().windows))) << shown.toStdString();
    const FilledTable copied = page->chosenTable();
    expectInPapers(copied.title, kComplaints);
    EXPECT_EQ(copied.cells.size(), page->figures()->table().cells.size());
    page->copyTable(copied);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(copied.rows.back().names.first()));
    const QString paper = printed();
    EXPECT_TRUE(paper.contains(copied.title)) << paper.left(300).toStdString();
    EXPECT_FALSE(paper.contains(shown)) << paper.left(300).toStdString();
    expectInPapers(paper, kPage);
    EXPECT_EQ(page->figures()->table().title, shown);
}

TEST_P(PaperLanguageTest, OfTrends)
{
    goTo(pagekey::kTrends);
    auto *page = window().findChild<TrendsPage *>();
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().actions()[MainActions::Print]->isEnabled(); },
                                20'000));
    const QString shown = page->chartView()->chart().title;
    const auto drawing = page->picture(TrendsPage::Picture::Svg);
    ASSERT_TRUE(drawing);
    const QString svg = QString::fromUtf8(*drawing);
    EXPECT_FALSE(svg.contains(shown.toHtmlEscaped())) << shown.toStdString();
    const QString paper = printed();
    EXPECT_FALSE(paper.contains(shown)) << shown.toStdString();
    expectInPapers(paper, kPage);
}

INSTANTIATE_TEST_SUITE_P(Windows, PaperLanguageTest,
                         testing::Values(Spoken{"en", "cy"}, Spoken{"cy", "en"}),
                         [](const auto &spoken) {
                             return std::string(spoken.param.windows) + "_with_papers_" +
                                    spoken.param.papers;
                         });

} // namespace redress
