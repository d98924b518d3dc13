// SPDX-License-Identifier: GPL-3.0-or-later
// report: a committee paper as PDF, web page or text of a word processor.
#include "app/cli/askedfile.h"
#include "app/cli/commands.h"
#include "app/cli/keptreportcommand.h"
#include "app/cli/rows.h"
#include "app/cli/savednote.h"
#include "core/base/language.h"
#include "core/report/kept/anonymitycheck.h"
#include "core/report/reportcontext.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/store/storageerror.h"
#include "ui/report/layout.h"
#include "ui/report/paperfile.h"

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

/// The same in the language of the paper.
const ReportDefinition &definitionIn(const QString &language, const QString &id)
{
    const SpokenHere paper(language);
    return definitionOf(id);
}

/// One copy of the paper and the files that it goes to.
struct Copy {
    QStringList outputs;
    bool isPublic = false;

    bool hasPdf() const
    {
        return std::ranges::any_of(
            outputs, [](const QString &output) { return paperFileOf(output) == PaperFile::Pdf; });
    }
};

/// The files of \p option, if all of them are of a format that is written.
QStringList outputsOf(const Invocation &call, const QString &option)
{
    QStringList outputs = call.values(option);
    for (const QString &output : outputs) {
        if (!paperFileOf(output))
            throw UsageError{
                ReportText::tr("--%1 takes a file that ends in .pdf, .html or .odt.", "option")
                    .arg(option)};
    }
    return outputs;
}

void refuseTheSameFileTwice(const std::vector<Copy> &copies)
{
    QStringList files;
    for (const Copy &copy : copies) {
        for (const QString &output : copy.outputs) {
            const QString file = QFileInfo(output).absoluteFilePath();
            if (files.contains(file))
                throw UsageError{
                    ReportText::tr("%1 is named twice: each copy and each format needs "
                                   "a file of its own.")
                        .arg(output)};
            files.append(file);
        }
    }
}

/// The copies that are asked for: one, or the internal and the public one.
std::vector<Copy> copiesOf(const Invocation &call)
{
    const Copy first{outputsOf(call, u"output"_s), call.isSet(u"public"_s)};
    const Copy open{outputsOf(call, u"public-output"_s), true};
    if (first.outputs.isEmpty())
        throw UsageError{ReportText::tr("--output is missing, as in --output report.pdf.")};
    if (!open.outputs.isEmpty() && first.isPublic)
        throw UsageError{ReportText::tr("Give --public or --public-output, not both.")};
    std::vector<Copy> copies{first};
    if (!open.outputs.isEmpty())
        copies.push_back(open);
    refuseTheSameFileTwice(copies);
    return copies;
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

/// Who could be told from a copy for the public.
void tellIdentities(QTextStream &err, Database &database, const Document &document)
{
    const auto people = need(guarded([&] { return knownPeople(database); }));
    const auto findings = findIdentities(document, people);
    if (findings.empty())
        return;
    err << ReportText::tr(
               "A person could be told from the public copy: word it anew before it goes "
               "out.")
        << '\n';
    for (const IdentityFinding &finding : findings) {
        const QString place =
            finding.where.isEmpty() ? ReportText::tr("at the head of the report") : finding.where;
        err << "  "
            << ReportText::tr("%1 (%2)", "what was found; section").arg(sentenceOf(finding), place)
            << '\n';
    }
}

/// The names of the reports, for those who choose one.
void listReports(Invocation &call)
{
    if (call.format() != Format::Text) {
        Rows rows({u"id"_s, u"name"_s});
        for (const ReportDefinition &report : shippedReports())
            rows.add({report.id, report.name});
        rows.print(call, call.format());
        return;
    }
    qsizetype widest = 0;
    for (const ReportDefinition &report : shippedReports())
        widest = std::max(widest, report.id.size());
    for (const ReportDefinition &report : shippedReports())
        call.out() << report.id.leftJustified(widest + 2) << report.name << '\n';
}

/// Both copies of a report that is shipped, or of one that the file keeps.
std::vector<Document> documentsOf(Invocation &call, const std::vector<Copy> &copies)
{
    std::vector<Document> documents;
    if (isOfKept(call)) {
        const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
        TableEngine engine(store->database(), store->reference());
        for (const Copy &copy : copies) {
            documents.push_back(keptPaper(call, *store, engine,
                                          copy.isPublic ? PaperCopy::Public : PaperCopy::Internal));
            if (copy.isPublic)
                tellIdentities(call.err(), store->database(), documents.back());
        }
        return documents;
    }
    definitionOf(call.argument(1)); // says what there is before the file is opened
    const ReportPeriod period = call.period();
    AskedFile file(call, call.argument(0), period);
    TableEngine &engine = file.engine();
    const ReportContext context = need(reportContext(file.store(), period));
    const ReportDefinition &definition = definitionIn(context.language, call.argument(1));
    const int threshold = disclosureThreshold(file.store().database());
    for (const Copy &copy : copies) {
        documents.push_back(
            need(copy.isPublic ? composePublicReport(engine, definition, period, context, threshold)
                               : composeReport(engine, definition, period, context)));
        if (copy.isPublic)
            tellIdentities(call.err(), file.store().database(), documents.back());
    }
    return documents;
}

/// The cases of a figure of a report that is shipped.
int tellCasesOfFigure(Invocation &call)
{
    const FigureReference reference = figureAsked(call);
    definitionOf(call.argument(1)); // says what there is before the file is opened
    const ReportPeriod period = call.period();
    AskedFile file(call, call.argument(0), period);
    const ReportContext context = need(reportContext(file.store(), period));
    const ReportDefinition &definition = definitionIn(context.language, call.argument(1));
    const Document document = need(composeReport(file.engine(), definition, period, context));
    tellFigure(call, file.onDisk(),
               need(casesOfFigure(file.engine(), definition, period, document, reference)));
    return kDone;
}

/// Writes a copy in each of its formats and says so.
void writeCopy(Invocation &call, const Document &document, const Copy &copy, bool isFirst)
{
    const PageLayout pages = copy.hasPdf() ? layOut(document) : PageLayout{};
    for (const QString &output : copy.outputs) {
        need(writePaper(document, pages, output));
        const QString told = paperFileOf(output) == PaperFile::Pdf
                                 ? ReportText::tr("%1 was written: \"%2\", %n page(s).", nullptr,
                                                  int(pages.pages.size()))
                                 : ReportText::tr("%1 was written: \"%2\".");
        call.out() << told.arg(output, document.title) << '\n';
    }
    if (isFirst) {
        tellMissing(call.err(), document.missing);
        tellUnprintable(call.err(), pages.unprintable);
    }
}

/// Lists have a --format; that of a paper is in the name of its file.
void refuseFormatOfAPaper(const Invocation &call)
{
    const bool isList = call.isSet(u"list"_s) || call.isSet(u"kept"_s) || call.isSet(u"figure"_s);
    if (call.isSet(u"format"_s) && !isList)
        throw UsageError{ReportText::tr("--format goes with --list, --kept and --figure; the "
                                        "suffix of --output says which paper is written.")};
}

} // namespace

/// Both copies are composed before the first is written: they show the same figures, or none is
/// there.
int runReport(Invocation &call)
{
    call.addPeriod();
    call.addOption(u"output"_s,
                   ReportText::tr("The paper to write: .pdf, .html or .odt; may be given again for "
                                  "another format."),
                   u"file"_s);
    call.addOption(u"public"_s,
                   ReportText::tr("The copy for the public: small numbers are hidden."));
    call.addOption(
        u"public-output"_s,
        ReportText::tr("The copy for the public besides, in the same run: .pdf, .html or "
                       ".odt; may be given again."),
        u"file"_s);
    call.addOption(u"list"_s, ReportText::tr("Names the reports, and writes none."));
    addKeptOptions(call);
    call.addFormat();
    call.parse(1, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    refuseFormatOfAPaper(call);
    if (call.isSet(u"list"_s)) {
        listReports(call);
        return kDone;
    }
    if (isOfKept(call)) {
        const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
        if (const auto answered = answerOfKept(call, *store))
            return *answered;
    }
    if (call.isSet(u"figure"_s))
        return tellCasesOfFigure(call);
    const std::vector<Copy> copies = copiesOf(call);
    const std::vector<Document> documents = documentsOf(call, copies);
    for (size_t i = 0; i < copies.size(); ++i)
        writeCopy(call, documents[i], copies[i], i == 0);
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    for (const Copy &copy : copies) {
        for (const QString &output : copy.outputs)
            noteSaved(call, *store, output);
    }
    return kDone;
}

} // namespace redress::cli
