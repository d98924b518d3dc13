// SPDX-License-Identifier: GPL-3.0-or-later
// The chart as a picture: copied, saved, printed, and the menu that offers it.
#include "ui/trends/trendspage.h"

#include "core/base/language.h"
#include "core/exchange/svg/chartsvg.h"
#include "ui/charts/chartview.h"
#include "ui/exporting/tableexport.h"
#include "ui/figures/figuredocument.h"
#include "ui/figures/figurepane.h"
#include "ui/printing/documentprinter.h"
#include "ui/report/chartpage.h"
#include "ui/report/pagepainter.h"
#include "ui/report/pdfwriter.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMenu>

#include <optional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr QSizeF kDrawingSize{900, 420};
constexpr double kDotsPerInch = 200;

} // namespace

void TrendsPage::constructExportMenu()
{
    m_exportMenu = new QMenu(this);
    m_exportMenu->setObjectName(u"exportMenu"_s);
    connect(m_exportMenu->addAction(tr("&PNG picture...")), &QAction::triggered, this,
            [this] { save(Picture::Png); });
    connect(m_exportMenu->addAction(tr("&SVG drawing...")), &QAction::triggered, this,
            [this] { save(Picture::Svg); });
    connect(m_exportMenu->addAction(tr("P&DF...")), &QAction::triggered, this,
            [this] { save(Picture::Pdf); });
    m_exportMenu->addSeparator();
    connect(m_exportMenu->addAction(tr("&Figures (Excel, CSV)...")), &QAction::triggered, this,
            &TrendsPage::saveTable);
}

void TrendsPage::showMenu(QPoint at)
{
    if (!hasFigures())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"chartMenu"_s);
    QAction *cases = menu->addAction(tr("Show the &cases"));
    cases->setEnabled(m_chart->current().has_value());
    connect(cases, &QAction::triggered, this, &TrendsPage::openCases);
    if (m_chart->current() && figures()->showsCases()) {
        QMenu *ways = menu->addMenu(tr("Together &with what is shown"));
        ways->setObjectName(u"joinMenu"_s);
        joining::addWays(*ways, m_chart->wordsOf(*m_chart->current()),
                         [this](Join how) { joinCases(how); });
    }
    QAction *explained = menu->addAction(tr("&Explain the figure"));
    explained->setEnabled(can(PageCommand::Explain));
    connect(explained, &QAction::triggered, this, [this] { perform(PageCommand::Explain); });
    menu->addSeparator();
    connect(menu->addAction(tr("C&opy picture")), &QAction::triggered, this,
            &TrendsPage::copyPicture);
    menu->addActions(m_exportMenu->actions());
    menu->popup(at);
}

Result<QByteArray> TrendsPage::picture(Picture kind) const
{
    const SpokenHere papers(papersLanguage());
    const ChartData &chart = *onPaper().chart;
    if (kind == Picture::Svg)
        return chartAsSvg(chart, kDrawingSize);
    const PageLayout page = chartPage(chart, host().session().store().councilName());
    if (kind == Picture::Pdf)
        return pdfBytes(page);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (page.pages.empty() || !pageImage(page.pages.front(), kDotsPerInch).save(&buffer, "PNG"))
        return Error{Error::Code::Storage, tr("The picture could not be made."), {}};
    return bytes;
}

void TrendsPage::save(Picture kind)
{
    const QString suffix = kind == Picture::Png   ? u".png"_s
                           : kind == Picture::Svg ? u".svg"_s
                                                  : u".pdf"_s;
    const QString filter = kind == Picture::Png   ? tr("PNG pictures (*.png)")
                           : kind == Picture::Svg ? tr("SVG drawings (*.svg)")
                                                  : tr("PDF files (*.pdf)");
    const auto made = picture(kind);
    if (!made) {
        host().messages().show(MessageBar::Kind::Error, made.error().message);
        return;
    }
    saveToFile(host(), this, tr("Save the chart"), fileName() + suffix, filter, *made);
}

void TrendsPage::saveTable()
{
    exportTable(host(), this, onPaper().table, fileName());
}

QString TrendsPage::exportWords() const
{
    return tr("Sav&e the chart as a picture...");
}

void TrendsPage::exportFigures()
{
    save(Picture::Png);
}

void TrendsPage::copyPicture()
{
    std::optional<SpokenHere> papers(papersLanguage());
    const PageLayout page = chartPage(*onPaper().chart, host().session().store().councilName());
    papers.reset();
    if (page.pages.empty())
        return;
    QApplication::clipboard()->setImage(pageImage(page.pages.front(), kDotsPerInch));
    host().messages().show(MessageBar::Kind::Success, tr("The chart was copied as a picture."));
}

void TrendsPage::print()
{
    const ChartData &chart = *onPaper().chart;
    const DocumentPrinter printer = [&, papers = SpokenHere(papersLanguage())] {
        return DocumentPrinter(documentOf(chart, host().session()), chart.title);
    }();
    previewAndNote(host(), this, printer.sheets(), chart.title);
}

} // namespace redress
