// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papercases.h"

#include "core/report/kept/keptreport.h"
#include "core/report/reportscope.h"
#include "core/store/knownfile.h"
#include "core/store/ownconnection.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReportPage)
};

std::optional<PrintedFigure> figureIn(const Document &document, const QString &name)
{
    const auto reference = FigureReference::tryFromString(name);
    for (const PrintedFigure &figure : printedFigures(document)) {
        if (reference ? figure.reference == *reference : !figure.table && figure.field == name)
            return figure;
    }
    return std::nullopt;
}

bool isHidden(const PrintedFigure &figure)
{
    return figure.table &&
           figure.table->cell(figure.row, figure.column).state == Cell::State::Suppressed;
}

/// Of a report that is no issue of its own: by the questions that its figures were asked with.
/// \throws StorageError
std::optional<CasesBehind> casesOf(TableEngine &engine, const ReportDefinition &definition,
                                   const PaperSource &source, const PrintedFigure &figure)
{
    if (figure.table) {
        const Cell &cell = figure.table->cell(figure.row, figure.column);
        return cell.hasValue() && !cell.isHistory
                   ? std::optional(
                         unwrap(engine.casesBehind(*figure.table, figure.row, figure.column)))
                   : std::nullopt;
    }
    const QDate day = source.context.asAtUtc.toLocalTime().date();
    const ReportPeriod period =
        day.isValid() ? source.request.period.upTo(day) : source.request.period;
    const auto named = scopedFigures(definition, reportScope(engine, definition, period));
    const auto spec = figureOfField(named, figure.field, period.throughQuarter);
    return spec ? std::optional(unwrap(engine.casesBehind(spec->figure, period, spec->where)))
                : std::nullopt;
}

/// \throws StorageError
std::optional<CasesBehind> casesAsKnown(const PaperSource &source,
                                        const ReportDefinition &definition,
                                        const PrintedFigure &figure, const Progress &progress)
{
    const QDate day = *source.request.period.knownOn;
    const auto known = unwrap(KnownFile::make(source.path, day, source.who, progress));
    TableEngine engine(known->store().database(), known->store().reference());
    engine.setKnownOn(day, known->reservations());
    return casesOf(engine, definition, source, figure);
}

} // namespace

Result<FigureCases> casesInPaper(const PaperSource &source, const ComposedPaper &paper,
                                 const QString &figure, const Progress &progress)
{
    const auto printed = figureIn(paper.document, figure);
    if (!printed)
        return Error{Error::Code::NotFound,
                     PaperText::tr("The report has no figure %1.", "T3.2c").arg(figure),
                     {}};
    if (isHidden(*printed))
        return Error{
            Error::Code::Invalid,
            PaperText::tr("%1 is hidden in this copy: ask for it in the internal one.", "T3.2c")
                .arg(printed->reference.text()),
            {}};
    return onOwnConnection(
        source.path, Database::Access::ReadOnly, [&](Database &database) -> Result<FigureCases> {
            return guarded([&] {
                if (const auto kept = keptReportFromId(source.request.definition)) {
                    TableEngine engine(database, source.reference);
                    return unwrap(casesOfFigure(database, engine,
                                                unwrap(keptReport(database, *kept)), source.context,
                                                printed->reference));
                }
                const ReportDefinition *definition = shippedReport(source.request.definition);
                FigureCases cases;
                cases.figure = *printed;
                cases.now = printed->text;
                if (definition && source.request.period.knownOn) {
                    cases.today = casesAsKnown(source, *definition, *printed, progress);
                } else if (definition) {
                    TableEngine engine(database, source.reference);
                    cases.today = casesOf(engine, *definition, source, *printed);
                }
                cases.figure.table = nullptr; // The paper may go before the answer.
                return cases;
            });
        });
}

} // namespace redress
