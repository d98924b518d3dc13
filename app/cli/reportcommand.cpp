// SPDX-License-Identifier: GPL-3.0-or-later
// report: a committee paper as PDF.
#include "app/cli/askedfile.h"
#include "app/cli/commands.h"
#include "core/report/reportcontext.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "ui/report/layout.h"
#include "ui/report/pdfwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

const ReportDefinition &definitionOf(const QString &id)
{
    if (id.isEmpty())
        return shippedReports().front();
    if (const ReportDefinition *definition = shippedReport(id))
        return *definition;
    QStringList known;
    for (const ReportDefinition &report : shippedReports())
        known.append(report.id);
    throw UsageError{ReportText::tr("There is no report \"%1\". Reports: %2.", "id; ids")
                         .arg(id, known.join(u", "_s))};
}

/// --output, if it is of a format that is written.
QString outputOf(const Invocation &call)
{
    const QString output = call.value(u"output"_s);
    if (output.isEmpty())
        throw UsageError{ReportText::tr("--output is missing, as in --output report.pdf.")};
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "odt"_L1)
        throw UsageError{ReportText::tr("Reports as .%1 are not made yet; a later version makes "
                                        "them. --output takes a file that ends in .pdf.")
                             .arg(suffix)};
    if (suffix != "pdf"_L1)
        throw UsageError{ReportText::tr("--output takes a file that ends in .pdf.")};
    return output;
}

/// Lists what the paper could not say, each figure once for each section.
void tellMissing(QTextStream &err, const std::vector<MissingFigure> &missing)
{
    std::vector<MissingFigure> told;
    for (const MissingFigure &figure : missing) {
        if (std::ranges::find(told, figure) == told.end())
            told.push_back(figure);
    }
    if (told.empty())
        return;
    err << ReportText::tr("%n field(s) of the report have no value, and say so in it:", nullptr,
                          int(told.size()))
        << '\n';
    for (const MissingFigure &figure : told) {
        const QString name = u"{%1}"_s.arg(figure.figure);
        const QString place =
            figure.section.isEmpty() ? ReportText::tr("at the head of the report") : figure.section;
        err << "  "
            << (figure.why.isEmpty() ? ReportText::tr("%1 (%2)", "field; section").arg(name, place)
                                     : ReportText::tr("%1 (%2): %3", "field; section; why")
                                           .arg(name, place, figure.why))
            << '\n';
    }
}

void tellUnprintable(QTextStream &err, const QStringList &characters)
{
    if (!characters.isEmpty())
        err << ReportText::tr("The typeface of the report lacks these characters, and a box stands "
                              "for each: %1")
                   .arg(characters.join(u' '))
            << '\n';
}

} // namespace

int runReport(Invocation &call)
{
    call.addPeriod();
    call.addOption(u"output"_s, ReportText::tr("The paper to write: .pdf."), u"file"_s);
    call.addOption(u"public"_s,
                   ReportText::tr("The copy for the public: small numbers are hidden."));
    call.parse(1, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const ReportDefinition &definition = definitionOf(call.argument(1));
    const QString output = outputOf(call);
    const ReportPeriod period = call.period();
    AskedFile file(call, call.argument(0), period);
    TableEngine &engine = file.engine();
    const ReportContext context = need(reportContext(file.store(), period));
    const Document document = need(
        call.isSet(u"public"_s) ? composePublicReport(engine, definition, period, context,
                                                      disclosureThreshold(file.store().database()))
                                : composeReport(engine, definition, period, context));
    const PageLayout layout = layOut(document);
    need(writePdf(layout, output));
    tellMissing(call.err(), document.missing);
    tellUnprintable(call.err(), layout.unprintable);
    call.out() << ReportText::tr("%1 was written: \"%2\", %n page(s).", nullptr,
                                 int(layout.pages.size()))
                      .arg(output, document.title)
               << '\n';
    return kDone;
}

} // namespace redress::cli
