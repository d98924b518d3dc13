// SPDX-License-Identifier: GPL-3.0-or-later
// P9: a report of sixty pages from 100,000 cases, from the question to the painted page, and the
// time that its PDF takes beside what LibreOffice takes to make one of the same paper, which it
// opens as the OpenDocument that Redress writes. LibreOffice's start, measured with a paper of one
// line, is taken off.
#include "core/report/reportcomposer.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/childprocess.h"
#include "tests/benchmark/goal.h"
#include "ui/papers/paperview.h"
#include "ui/report/layout.h"
#include "ui/report/odtwriter.h"
#include "ui/report/pdfwriter.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QUrl>

#include <cstdio>
#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr int kCases = 100'000;
constexpr size_t kPages = 60;
constexpr double kSecondsToScreen = 3;
constexpr double kOfOffice = 0.5;
constexpr double kPagesInSecond = 50;
constexpr int kRounds = 3;
constexpr int kYear = 2023;

template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            (result.error().message + u" | "_s + result.error().detail).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

ReportPart part(ReportPart::Kind kind, const QString &text = {})
{
    ReportPart made;
    made.kind = kind;
    made.text = text;
    return made;
}

/// Chapters with text, every shipped table, and every chart with its figures.
ReportDefinition longReport()
{
    ReportDefinition report;
    report.id = u"benchmark"_s;
    report.title = u"Complaints, {period}"_s;
    report.runningHead = report.title;
    report.parts.push_back(part(ReportPart::Kind::Contents));
    const auto addChapter = [&report](const QString &title) {
        report.parts.push_back(part(ReportPart::Kind::Heading, title));
        report.parts.push_back(
            part(ReportPart::Kind::Text,
                 u"The figures that follow are those of {period}. They are counted from the cases, "
                 "as the note beneath each of them says, and each can be traced to them."_s));
    };
    for (const TableDefinition &table : shippedTables()) {
        if (table.kind == TableDefinition::Kind::Quotes)
            continue;
        addChapter(table.title);
        report.parts.push_back(part(ReportPart::Kind::Table, table.id));
    }
    for (const ChartDefinition &chart : shippedCharts()) {
        addChapter(chart.id);
        report.parts.push_back(part(ReportPart::Kind::Chart, chart.id));
    }
    return report;
}

PaperPointer composed(CaseStore &store)
{
    TableEngine engine(store.database(), store.reference());
    ReportContext context;
    context.council = u"Wexmoor County Council"_s;
    context.asAtUtc = store.clock().nowUtc();
    auto paper = std::make_shared<ComposedPaper>();
    paper->request.period = {{kYear}, 4, {}};
    paper->document = need(composeReport(engine, longReport(), paper->request.period, context));
    paper->layout = layOut(paper->document);
    return paper;
}

/// From nothing to a painted page, as the person who asked for it sees it.
PaperPointer show(CaseStore &store, PaperView &view)
{
    PaperPointer paper = composed(store);
    view.setPaper(paper);
    const QImage seen = view.grab().toImage();
    if (seen.pixelColor(seen.rect().center()).lightness() == 0)
        throw std::runtime_error("nothing was painted");
    return paper;
}

/// Seconds that LibreOffice takes for a file, start and all.
double officeSeconds(const QString &folder, const QString &file)
{
    const std::string profile =
        QUrl::fromLocalFile(folder + u"/profile"_s).toString().toStdString();
    const std::string tagged =
        R"(pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}})";
    return runChild({REDRESS_SOFFICE, "-env:UserInstallation=" + profile, "--headless",
                     "--convert-to", tagged, "--outdir", folder.toStdString(), file.toStdString()})
        .wallSeconds;
}

Document oneLine()
{
    Document document;
    document.title = u"Paper"_s;
    document.blocks.emplace_back(ParagraphBlock{});
    return document;
}

void measure()
{
    const auto store = openCaseFile(caseFile(kCases));
    PaperView view;
    view.resize(1200, 800);
    view.show();
    registerPaperFonts();
    PaperPointer paper;
    Best screen;
    for (int round = 0; round < kRounds; ++round)
        screen.run([&] { paper = show(*store, view); });
    const size_t pages = paper->layout.pages.size();
    std::printf("     (%zu pages, %zu blocks)\n", pages, paper->document.blocks.size());
    if (pages < kPages)
        throw std::runtime_error("the report is shorter than sixty pages");
    tellTimes(u"P9"_s, u"60 pages on screen"_s, kCases, screen.wall, kSecondsToScreen, 1);

    const QTemporaryDir folder;
    const QString file = folder.filePath(u"paper.odt"_s);
    const QString line = folder.filePath(u"line.odt"_s);
    need(writeOdt(paper->document, file));
    need(writeOdt(oneLine(), line));
    officeSeconds(folder.path(), line); // It makes its profile once.
    double office = std::numeric_limits<double>::infinity();
    double start = office;
    Best ours;
    for (int round = 0; round < kRounds; ++round) {
        ours.run([&] { need(writePdf(paper->layout, folder.filePath(u"ours.pdf"_s))); });
        start = std::min(start, officeSeconds(folder.path(), line));
        office = std::min(office, officeSeconds(folder.path(), file));
    }
    if (!QFile::exists(folder.filePath(u"paper.pdf"_s)))
        throw std::runtime_error("LibreOffice made no PDF");
    tellTimes(u"P9"_s, u"PDF beside LibreOffice's, its start taken off"_s, kCases, ours.wall,
              office - start, kOfOffice);
    tell({u"P9"_s, u"pages of PDF in a second"_s, kCases, double(pages) / ours.wall, 1, u"pages"_s,
          kPagesInSecond, true});
    std::printf("     (LibreOffice: %.1f s, of which start %.1f s)\n", office, start);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return runBenchmark(&measure);
}
