// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, forms and prints have days, numbers and money in British form on a computer that speaks
// German or American English. \source ux 5
#include "tests/ui/languagefixture.h"
#include "tests/ui/wordsinsight.h"

#include "core/exchange/sample/samplecounty.h"

#include <QCoreApplication>
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
            do { // Figures come a moment later.
                before = std::exchange(texts, {});
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
    QStringList shownUnder(const QString &locale)
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
        return QString::fromUtf8(file.readAll()).split(u'\n');
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
    const QStringList british = shownUnder(u"en_GB.UTF-8"_s);
    EXPECT_GT(british.size(), 3000);
    const QString all = british.join(u'\n');
    EXPECT_TRUE(all.contains(QRegularExpression(u"worklist printed: .*\\d{2}/\\d{2}/20\\d{2}"_s)));
    EXPECT_TRUE(all.contains(QRegularExpression(u"\\d,\\d{3}\\b"_s))) << "there are large numbers";
    for (const QString &locale : {u"de_DE.UTF-8"_s, u"en_US.UTF-8"_s}) {
        const QStringList theirs = shownUnder(locale);
        ASSERT_EQ(theirs.size(), british.size()) << locale.toStdString();
        int told = 0;
        for (qsizetype i = 0; i < british.size() && told < 20; ++i) {
            EXPECT_EQ(theirs[i], british[i]) << locale.toStdString();
            told += theirs[i] == british[i] ? 0 : 1;
        }
    }
}

} // namespace redress
