// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, forms and prints have days, numbers and money in British form on a computer that speaks
// German or American English. \source ux 5
#include "tests/ui/languagefixture.h"
#include "tests/ui/wordsinsight.h"

#include "core/exchange/sample/samplecounty.h"
#include "ui/shell/pagelist.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTimer>

#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Where the program that is started under another locale writes what it shows.
constexpr char kOutput[] = "REDRESS_TEST_SHOWN";

/// Days, times and numbers in German or American form.
const QRegularExpression &foreign()
{
    static const QRegularExpression form(
        u"\\b\\d{1,2}\\.\\d{1,2}\\.(19|20)\\d{2}\\b|\\b\\d{1,3}\\.\\d{3},\\d|\\d,\\d{1,2}%"
        "|\\b(Januar|Februar|M\u00e4rz|Juni|Juli|Oktober|Dezember)\\b"
        "|\\b(Mo|Di|Mi|Do|Fr|Sa|So)\\.? \\d{1,2} "
        "|\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \\d{1,2}, (19|20)\\d{2}\\b"
        "|\\b\\d{1,2}:\\d{2} ?[AP]M\\b"_s);
    return form;
}

/// Figures are put together in the background: what of them is in sight may differ.
bool isComposed(const QString &line)
{
    for (const auto page : {pagekey::kTables, pagekey::kTrends, pagekey::kReport, pagekey::kWriting,
                            pagekey::kQuarter, pagekey::kLearning}) {
        if (line.startsWith(page))
            return true;
    }
    return false;
}

class BritishFormTest : public LanguageTest
{
protected:
    void openCounty()
    {
        const QString path = m_store.folder() + u"/county.redress"_s;
        {
            const auto county =
                CaseStore::create(path, Operator{u"tester"_s, u"desk"_s}, m_store.clock());
            ASSERT_TRUE(county && fillSampleCounty(**county, m_store.clock().today()));
        }
        // As at the start of the program: at first all is of the computer's locale.
        QLocale::setDefault(QLocale::system());
        m_language.use(u"en"_s);
        start();
        window().openFile(path);
        ASSERT_NE(window().openSession(), nullptr);
    }
    /// What the preview would print, read from a PDF.
    QString printed()
    {
        const QString path = m_store.folder() + u"/printed.pdf"_s;
        QTimer::singleShot(0, &window(), [&] {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(preview, nullptr);
            QPrinter pdf;
            pdf.setOutputFormat(QPrinter::PdfFormat);
            pdf.setOutputFileName(path);
            Q_EMIT preview->paintRequested(&pdf);
            preview->reject();
        });
        window().actions()[MainActions::Print]->trigger();
        QProcess reader;
        reader.start(QStringLiteral(REDRESS_PDFTOTEXT),
                     {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, path, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished(20'000));
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }
    /// Everything that pages, dialogs, a case, a new contact and two prints show, a text in a line.
    QStringList shown()
    {
        QStringList all;
        const auto look = [&](const QString &place, const QWidget &sight) {
            QStringList texts;
            QStringList before;
            do { // On pages lists are filled a moment later.
                before = std::exchange(texts, {});
                if (sight.isWindow() && !qobject_cast<const QDialog *>(&sight))
                    QTest::qWait(150);
                for (const WordsInSight &words : wordsInSight(sight))
                    texts.append(place + u": "_s + QString(words.text).replace(u'\n', u' '));
            } while (texts != before);
            all += texts;
        };
        walkThrough(window(), look);
        goToCase(u"CSC/25/0003"_s);
        walkThroughCase(window(), u"CSC/25/0003"_s, look);
        for (const QString &page : {u"worklist"_s, u"cases"_s}) {
            window().findChild<QAction *>(page + u"PlaceAction"_s)->trigger();
            QTest::qWait(200);
            all.append(page + u" printed: "_s + printed());
        }
        return all;
    }
    /// What this program shows under \p locale.
    QSet<QString> shownUnder(const QString &locale)
    {
        const QString path = m_store.folder() + u'/' + locale;
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"LC_ALL"_s, u"LANG"_s, u"LANGUAGE"_s})
            environment.insert(name, locale);
        environment.insert(QString::fromLatin1(kOutput), path);
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::MergedChannels);
        other.start(QCoreApplication::applicationFilePath(),
                    {u"--gtest_filter=BritishFormTest.ShowsAllUnderTheLocaleOfTheComputer"_s});
        EXPECT_TRUE(other.waitForFinished(240'000)) << locale.toStdString();
        EXPECT_EQ(other.exitCode(), 0) << other.readAll().toStdString();
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << locale.toStdString();
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        return QSet<QString>(lines.begin(), lines.end());
    }
};

} // namespace

/// Does what the next test asks for; by itself it looks whether that can be done here.
TEST_F(BritishFormTest, ShowsAllUnderTheLocaleOfTheComputer)
{
    openCounty();
    if (!qEnvironmentVariableIsSet(kOutput))
        GTEST_SKIP() << "it is asked for by another test";
    EXPECT_EQ(QLocale::system().name(), qEnvironmentVariable("LC_ALL").section(u'.', 0, 0));
    static const QRegularExpression ofNow(u"/tmp/[^ ]*|\\b\\d{2}:\\d{2}\\b"_s);
    QStringList all = shown();
    for (QString &one : all)
        one.replace(ofNow, u"#"_s);
    QFile file(qEnvironmentVariable(kOutput));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(all.join(u'\n').toUtf8());
}

TEST_F(BritishFormTest, HoldsForListsFormsAndPrintsUnderAnyLocale)
{
    const QSet<QString> british = shownUnder(u"en_GB.UTF-8"_s);
    EXPECT_GT(british.size(), 3000);
    const QString all = QStringList(british.values()).join(u'\n');
    EXPECT_TRUE(all.contains(QRegularExpression(u"worklist printed: .*\\d{2}/\\d{2}/20\\d{2}"_s)));
    EXPECT_TRUE(all.contains(QRegularExpression(u"\\d,\\d{3}\\b"_s))) << "there are large numbers";
    EXPECT_FALSE(all.contains(foreign())) << foreign().match(all).captured().toStdString();
    for (const QString &locale : {u"de_DE.UTF-8"_s, u"en_US.UTF-8"_s}) {
        const QSet<QString> theirs = shownUnder(locale);
        EXPECT_GT(theirs.size(), 3000);
        int told = 0;
        for (const QString &one : theirs) {
            const bool isAsBritish =
                isComposed(one) ? !one.contains(foreign()) : british.contains(one);
            EXPECT_TRUE(isAsBritish || ++told > 20)
                << locale.toStdString() << ": " << one.left(300).toStdString();
        }
    }
}

TEST(BritishForm, IsToldFromOthers)
{
    for (const char *text : {"15.1.2026", "1.234,50", "17,5%", "15. Januar 2026", "Jan 15, 2026",
                             "9:14 AM", "Do 15 Jan 2026"})
        EXPECT_TRUE(QString::fromLatin1(text).contains(foreign())) << text;
    for (const char *text : {"15/01/2026", "1,234.50", "17.5%", "Thu 15 Jan 2026", "Section 2.1.3",
                             "in May, 2 of 3", "09:14"})
        EXPECT_FALSE(QString::fromLatin1(text).contains(foreign())) << text;
}

} // namespace redress
