// SPDX-License-Identifier: GPL-3.0-or-later
// report and chart of the terminal program: what they end with, and what they say.
#include "app/cli/cli.h"
#include "core/store/unitofwork.h"
#include "core/store/yearrepository.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QImage>
#include <QProcess>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Answer {
    int code = -1;
    QString out;
    QString err;
};

/// A file with the base set of cases, for all tests of this file.
TestStore &store()
{
    static TestStore store(day("2024-06-03"));
    static const bool isFilled =
        store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored;
    EXPECT_TRUE(isFilled);
    return store;
}

Answer run(const QStringList &arguments)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    const FixedClock clock(day("2024-01-15"));
    answer.code = cli::run(arguments, out, err, clock);
    out.flush();
    err.flush();
    return answer;
}

QStringList report(const QString &output, const QStringList &more = {})
{
    return QStringList{u"report"_s, store().path(), u"003-committee-report"_s,
                       u"--year"_s, u"2023-24"_s,   u"--through"_s,
                       u"Q3"_s,     u"--output"_s,  output} +
           more;
}

QStringList chart(const QString &output)
{
    return {u"chart"_s,     store().path(), u"003-stage-2-trends"_s, u"--year"_s, u"2023-24"_s,
            u"--through"_s, u"Q3"_s,        u"--output"_s,           output};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The program itself, as from a shell without a desktop.
Answer runProcess(const QStringList &arguments, const QString &limits = {})
{
    QProcess process;
    QProcessEnvironment plain = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
        plain.remove(name);
    process.setProcessEnvironment(plain);
    if (limits.isEmpty())
        process.start(QStringLiteral(REDRESS_CLI), arguments);
    else
        process.start(u"bash"_s, QStringList{u"-c"_s, limits + u" exec \"$0\" \"$@\""_s,
                                             QStringLiteral(REDRESS_CLI)} +
                                     arguments);
    EXPECT_TRUE(process.waitForFinished(60'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void expectRefused(const Answer &answer, const QString &says)
{
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.err.contains(says)) << answer.err.toStdString();
    EXPECT_EQ(answer.err.trimmed().count(u'\n'), 0) << answer.err.toStdString();
    EXPECT_TRUE(answer.out.isEmpty()) << answer.out.toStdString();
}

} // namespace

TEST(PaperCli, WritesTheReportAndListsFieldsWithoutAValue)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const Answer answer = run(report(path));
    EXPECT_EQ(answer.code, 0);
    EXPECT_TRUE(contentOf(path).startsWith("%PDF-1.7"));
    EXPECT_TRUE(answer.out.contains(u"Customer feedback"_s)) << answer.out.toStdString();
    for (const QString &field :
         {u"{committee}"_s, u"{meeting_date}"_s, u"{signed_by}"_s, u"{contact}"_s})
        EXPECT_EQ(answer.err.count(field), 1) << answer.err.toStdString();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST(PaperCli, WritesTheAnnualReportIfNoneIsNamed)
{
    const QTemporaryDir folder;
    QStringList arguments = report(folder.filePath(u"a.pdf"_s));
    arguments.removeAt(2);
    const Answer answer = run(arguments);
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_TRUE(answer.out.contains(u"Complaints and feedback"_s)) << answer.out.toStdString();
}

/// A note on a period is printed beneath its tables, whatever somebody wrote into it.
TEST(PaperCli, SaysWhoCouldBeToldFromThePublicCopyAlone)
{
    TestStore named(day("2024-06-03"));
    ASSERT_TRUE(named.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    named.database().run(
        u"INSERT INTO person (id, name, folded_name) VALUES (900001, 'Amira Khan', "
        "'amira khan')"_s);
    UnitOfWork unit(named.database(), named->signature(), u"Note"_s);
    YearRepository::add(unit, PeriodNote{day("2023-05-01"), day("2023-05-31"), std::nullopt,
                                         u"Few were recorded while Amira Khan was heard."_s});
    unit.commit();
    const QTemporaryDir folder;
    const auto write = [&](const QStringList &more) {
        return run(QStringList{u"report"_s, named.path(), u"003-committee-report"_s, u"--year"_s,
                               u"2023-24"_s, u"--through"_s, u"Q3"_s} +
                   more);
    };
    const QString said = u"\u201cAmira Khan\u201d names a person."_s;
    const Answer internal = write({u"--output"_s, folder.filePath(u"a.html"_s)});
    EXPECT_EQ(internal.code, 0) << internal.err.toStdString();
    EXPECT_FALSE(internal.err.contains(said)) << internal.err.toStdString();
    const Answer open = write({u"--public"_s, u"--output"_s, folder.filePath(u"b.html"_s)});
    EXPECT_EQ(open.code, 0) << open.err.toStdString();
    EXPECT_TRUE(open.err.contains(said)) << open.err.toStdString();
    EXPECT_TRUE(contentOf(folder.filePath(u"b.html"_s)).contains("Amira Khan"));
}

/// From paper to cases: Table 1 of the published report counts 91 complaints about Children's
/// Social Care in quarter 2, and a quarter to come has no figure. \source acceptance 003, B7
TEST(PaperCli, TellsTheCasesOfAPrintedFigure)
{
    const auto look = [](const QString &reference) {
        return run({u"report"_s, store().path(), u"003-committee-report"_s, u"--year"_s,
                    u"2023-24"_s, u"--through"_s, u"Q3"_s, u"--figure"_s, reference});
    };
    const Answer found = look(u"t1.1B"_s);
    EXPECT_EQ(found.code, 0) << found.err.toStdString();
    const QStringList lines = found.out.trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 3) << found.out.toStdString();
    EXPECT_TRUE(lines[0].startsWith(u"T1.1b  Table 1: "_s)) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].endsWith(u"Children's Social Care, Q2"_s)) << lines[0].toStdString();
    EXPECT_EQ(lines[1], u"91"_s);
    EXPECT_EQ(lines[2].count(u"D23-"_s), 91);
    expectRefused(look(u"T1.1d"_s), u"no figure T1.1d"_s);
    EXPECT_EQ(look(u"Table 1"_s).code, 2) << "no reference";
}

TEST(PaperCli, NamesTheReports)
{
    const Answer answer = run({u"report"_s, store().path(), u"--list"_s});
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    const QStringList lines = answer.out.trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_TRUE(lines[0].startsWith(u"annual-report "_s));
    EXPECT_TRUE(lines[2].startsWith(u"001-cabinet-paper "_s));
    EXPECT_TRUE(lines[2].endsWith(u"Cabinet paper and annual review"_s));
}

TEST(PaperCli, SaysWhatIsWrongWithTheCall)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const auto expectUsage = [](const QStringList &arguments, const QString &says) {
        const Answer answer = run(arguments);
        EXPECT_EQ(answer.code, 2) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(answer.err.contains(says)) << answer.err.toStdString();
        EXPECT_TRUE(answer.out.isEmpty());
    };
    QStringList unknown = report(path);
    unknown[2] = u"nonsense"_s;
    expectUsage(unknown, u"annual-report, 000-website-report, 001-cabinet-paper"_s);
    unknown = chart(folder.filePath(u"chart.png"_s));
    unknown[2] = u"nonsense"_s;
    expectUsage(unknown, u"003-stage-2-trends"_s);
    expectUsage(report(folder.filePath(u"r.txt"_s)), u"ends in .pdf, .html or .odt"_s);
    expectUsage(report(path, {u"--public-output"_s, folder.filePath(u"r.docx"_s)}),
                u"--public-output takes a file"_s);
    expectUsage(report(path, {u"--output"_s, folder.filePath(u"../%1/report.pdf"_s.arg(
                                                 QFileInfo(folder.path()).fileName()))}),
                u"named twice"_s);
    expectUsage(report(path, {u"--public-output"_s, path}), u"named twice"_s);
    expectUsage(report(path).mid(0, 7), u"--output is missing"_s);
    expectUsage({u"report"_s, store().path(), u"--output"_s, path}, u"--year is missing"_s);
    expectUsage({u"report"_s}, u"An argument is missing"_s);
    expectUsage(chart(folder.filePath(u"chart.gif"_s)), u".svg, .png or .pdf"_s);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST(PaperCli, WritesEachFormatAndBothCopiesInOneRun)
{
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };
    const Answer answer =
        run(report(path(u"r.pdf"_s), {u"--output"_s, path(u"r.html"_s), u"--output"_s,
                                      path(u"r.odt"_s), u"--public-output"_s, path(u"p.html"_s),
                                      u"--public-output"_s, path(u"p.odt"_s)}));
    EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
    EXPECT_EQ(answer.out.count(u"was written"_s), 5) << answer.out.toStdString();
    EXPECT_EQ(answer.out.count(u"page(s)"_s) + answer.out.count(u" pages"_s), 1)
        << "of the PDF alone: " << answer.out.toStdString();
    EXPECT_TRUE(contentOf(path(u"r.pdf"_s)).startsWith("%PDF-1.7"));
    EXPECT_EQ(contentOf(path(u"r.odt"_s)).mid(38, 39), "application/vnd.oasis.opendocument.text");
    EXPECT_EQ(contentOf(path(u"p.odt"_s)).mid(38, 39), "application/vnd.oasis.opendocument.text");
    const QString internal = QString::fromUtf8(contentOf(path(u"r.html"_s)));
    const QString open = QString::fromUtf8(contentOf(path(u"p.html"_s)));
    EXPECT_TRUE(internal.contains(u"Internal copy"_s));
    EXPECT_TRUE(internal.contains(u"1,275"_s)) << "complaints of three quarters, as published";
    EXPECT_TRUE(open.contains(u"Public copy"_s));
    EXPECT_FALSE(open.contains(u"Internal copy"_s));
    EXPECT_TRUE(open.contains(u"c: fewer than 5"_s)) << "small numbers are hidden";
    EXPECT_FALSE(internal.contains(u"c: fewer than 5"_s));
}

TEST(PaperCli, SaysWhyNothingWasWritten)
{
    const QTemporaryDir folder;
    for (const QString &name : {u"report.pdf"_s, u"report.html"_s, u"report.odt"_s, u"chart.png"_s,
                                u"chart.svg"_s, u"chart.pdf"_s}) {
        const auto to = [&](const QString &path) {
            return run(name.startsWith(u"report"_s) ? report(path) : chart(path));
        };
        expectRefused(to(folder.filePath(u"nowhere/"_s + name)), u"nowhere is not there"_s);
        QDir(folder.path()).mkdir(name);
        expectRefused(to(folder.filePath(name)), u"is a folder"_s);
#ifdef Q_OS_LINUX
        expectRefused(to(u"/proc/"_s + name), u"cannot be written"_s);
#endif
    }
    QStringList none = report(folder.filePath(u"r.pdf"_s));
    none[1] = folder.filePath(u"none.redress"_s);
    expectRefused(run(none), u"There is no file"_s);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST(PaperCli, DrawsAChartInEachFormat)
{
    const QTemporaryDir folder;
    for (const QString &suffix : {u"svg"_s, u"png"_s, u"pdf"_s}) {
        const QString path = folder.filePath(u"chart."_s + suffix);
        const Answer answer = run(chart(path));
        EXPECT_EQ(answer.code, 0) << answer.err.toStdString();
        EXPECT_TRUE(answer.err.isEmpty()) << answer.err.toStdString();
    }
    EXPECT_TRUE(contentOf(folder.filePath(u"chart.pdf"_s)).startsWith("%PDF"));
    EXPECT_TRUE(contentOf(folder.filePath(u"chart.svg"_s)).contains("<svg"));
    EXPECT_EQ(QImage(folder.filePath(u"chart.png"_s)).width(), 1500);
}

TEST(PaperCli, TellsTheDayOfTheFigures)
{
    const QTemporaryDir folder;
    const auto written = [&](const QString &name, const QStringList &more) {
        const Answer answer = run(report(folder.filePath(name), more));
        EXPECT_EQ(answer.code, 0);
        QProcess reader;
        reader.start(QStringLiteral(REDRESS_PDFTOTEXT), {folder.filePath(name), u"-"_s});
        EXPECT_TRUE(reader.waitForFinished(60'000));
        return QString::fromUtf8(reader.readAllStandardOutput());
    };
    EXPECT_TRUE(written(u"now.pdf"_s, {}).contains(u"Figures as at 15 January 2024"_s));
    const QString then = written(u"then.pdf"_s, {u"--as-at"_s, u"2023-11-30"_s});
    EXPECT_TRUE(then.contains(u"Figures as at 30 November 2023"_s));
    EXPECT_FALSE(then.contains(u"1,275"_s)) << "December counts";
}

#ifdef Q_OS_UNIX
TEST(PaperCli, NeedsNoDisplayAndKeepsQuiet)
{
    const QTemporaryDir folder;
    const Answer paper = runProcess(report(folder.filePath(u"report.pdf"_s)));
    EXPECT_EQ(paper.code, 0) << paper.err.toStdString();
    EXPECT_FALSE(paper.err.contains(u"QStandardPaths"_s)) << paper.err.toStdString();
    EXPECT_FALSE(paper.err.contains(u"qt."_s)) << paper.err.toStdString();
    for (const QString &suffix : {u"svg"_s, u"png"_s, u"pdf"_s}) {
        const Answer drawn = runProcess(chart(folder.filePath(u"chart."_s + suffix)));
        EXPECT_EQ(drawn.code, 0);
        EXPECT_TRUE(drawn.err.isEmpty()) << drawn.err.toStdString();
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 4);
}

TEST(PaperCli, LeavesTheOldReportIfThereIsNoRoomForTheNew)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    ASSERT_EQ(run(report(path)).code, 0);
    const QByteArray before = contentOf(path);
    // 20 KB a file, and no signal: the write fails as on a full disk.
    expectRefused(runProcess(report(path), u"trap '' XFSZ; ulimit -f 20;"_s), u"was not written"_s);
    EXPECT_EQ(contentOf(path), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}
#endif

} // namespace redress
