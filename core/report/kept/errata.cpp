// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/errata.h"

#include "core/base/dates.h"
#include "core/report/kept/blocktexts.h"
#include "core/report/kept/printedfigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct KeptText {
    Q_DECLARE_TR_FUNCTIONS(redress::KeptReport)
};

QString noteOf(const ReportErratum &erratum)
{
    const QString day = dayMonthYearFull(erratum.datedOn);
    const auto reference = FigureReference::tryFromString(erratum.place);
    return reference ? KeptText::tr("Corrected on %1 (%2): %3", "day; T3.2c; what is corrected")
                           .arg(day, reference->text(), erratum.note)
                     : KeptText::tr("Corrected on %1: %2", "day; what is corrected")
                           .arg(day, erratum.note);
}

/// Beneath a table or chart.
bool noteBeneath(Document &document, const FigureReference &reference, const QString &note)
{
    for (Block &block : document.blocks) {
        auto *table = std::get_if<TableBlock>(&block);
        auto *chart = std::get_if<ChartBlock>(&block);
        if (table && reference.in == FigureReference::In::Table &&
            numberInLabel(table->number) == reference.number) {
            table->table.notes.append(note);
            return true;
        }
        if (chart && reference.in == FigureReference::In::Chart &&
            numberInLabel(chart->number) == reference.number) {
            chart->chart.notes.append(note);
            return true;
        }
    }
    return false;
}

bool isFigure(const TextRun &run)
{
    return run.role == TextRun::Role::Figure || run.role == TextRun::Role::MissingFigure;
}

/// The block in whose sentences the figure stands; the number of blocks if none does.
size_t blockOf(const Document &document, const FigureReference &reference)
{
    int section = 0;
    int figures = 0;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *heading = std::get_if<HeadingBlock>(&document.blocks[i]);
        if (heading && heading->level == 1) {
            ++section;
            figures = 0;
        }
        for (const RichText &text : textsOf(document.blocks[i]))
            figures += int(std::ranges::count_if(text, isFigure));
        if (section == reference.number && figures >= reference.row)
            return i;
    }
    return document.blocks.size();
}

bool isCalled(const HeadingBlock &heading, const QString &place)
{
    return std::ranges::any_of(
        QStringList{heading.text, heading.number, headingText(heading)}, [&](const QString &name) {
            return !name.isEmpty() && name.compare(place, Qt::CaseInsensitive) == 0;
        });
}

size_t headingAt(const Document &document, const QString &place)
{
    const auto found = std::ranges::find_if(document.blocks, [&](const Block &block) {
        const auto *heading = std::get_if<HeadingBlock>(&block);
        return heading && isCalled(*heading, place);
    });
    return size_t(found - document.blocks.begin());
}

void noteAtItsPlace(Document &document, const ReportErratum &erratum)
{
    const QString note = noteOf(erratum);
    const auto reference = FigureReference::tryFromString(erratum.place);
    if (reference && reference->in != FigureReference::In::Section) {
        noteBeneath(document, *reference, note);
        return;
    }
    const size_t place =
        reference ? blockOf(document, *reference) : headingAt(document, erratum.place.trimmed());
    if (place >= document.blocks.size())
        return;
    ParagraphBlock paragraph;
    paragraph.text = {{note, TextRun::Role::Plain, {}, {}}};
    paragraph.style = ParagraphBlock::Style::Note;
    document.blocks.emplace(document.blocks.begin() + std::ptrdiff_t(place) + 1, paragraph);
}

} // namespace

void addErrata(Document &document, const std::vector<ReportErratum> &errata)
{
    if (errata.empty())
        return;
    // The last one first: each goes right behind its place, and so the earlier stands above.
    std::for_each(errata.rbegin(), errata.rend(),
                  [&](const ReportErratum &erratum) { noteAtItsPlace(document, erratum); });
    HeadingBlock heading;
    heading.text = KeptText::tr("Corrections");
    heading.anchor = u"corrections"_s;
    document.blocks.emplace_back(heading);
    ListBlock list;
    for (const ReportErratum &erratum : errata) {
        const QString day = dayMonthYearFull(erratum.datedOn);
        const QString text =
            erratum.place.isEmpty()
                ? KeptText::tr("%1: %2", "day; what is corrected").arg(day, erratum.note)
                : KeptText::tr("%1, %2: %3", "day; T3.2c; what is corrected")
                      .arg(day, erratum.place, erratum.note);
        list.items.push_back({{text, TextRun::Role::Plain, {}, {}}});
    }
    document.blocks.emplace_back(list);
}

} // namespace redress
