// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/closing/closingfigures.h"

#include "core/base/language.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/labels.h"
#include "core/statistics/measure.h"
#include "core/statistics/pivotdefinition.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(redress::Closing)
};

bool goesOn(const Tally &tally)
{
    return std::ranges::any_of(tally.conditions, [](Condition condition) {
        return condition == Condition::ActionDone || condition == Condition::Complied;
    });
}

/// Whether the quarter alone decides what \p measure says of it. Remedies are agreed and given for
/// months after the finding.
bool isOfQuarter(const Measure &measure)
{
    const bool isAverageCost = measure.isRatio() && measure.unit == Measure::Unit::Pounds;
    return !isAverageCost && !measure.isOnlyPublished() && measure.numerator.fact != Fact::Demand &&
           measure.numerator.fact != Fact::Remedy && !measure.isOfDemand() &&
           !goesOn(measure.numerator);
}

/// By stage and directorate where the facts have them.
QStringList rowsFor(const Measure &measure)
{
    QStringList rows;
    const auto knows = [&](Dimension dimension) {
        return expressionFor(measure.numerator.fact, dimension).has_value() &&
               (!measure.denominator ||
                expressionFor(measure.denominator->fact, dimension).has_value());
    };
    const bool isOfOneStage =
        measure.numerator.stage || (measure.denominator && measure.denominator->stage);
    if (!isOfOneStage && !measure.numerator.ignoresThemes && knows(Dimension::Stage))
        rows.append(QString(toStored(Dimension::Stage)));
    if (knows(Dimension::Directorate))
        rows.append(QString(toStored(Dimension::Directorate)));
    return rows;
}

void addFigures(const Measure &measure, const FilledTable &table, Quarter quarter,
                std::vector<ClosingFigure> &figures)
{
    const size_t column = size_t(quarter.number) - 1;
    if (column >= table.columns.size())
        return;
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const Cell &cell = table.cell(r, column);
        const bool isNought = cell.numerator == 0 && cell.denominator.value_or(0) == 0;
        if (!cell.hasValue() || isNought)
            continue;
        const RowHead &row = table.rows[r];
        ClosingFigure figure;
        figure.key =
            QStringList{QString(measure.id), row.isTotal ? u"all"_s : row.keys.join(u'/')}.join(
                u':');
        QStringList names{measure.labelText()};
        if (row.isTotal || row.names.isEmpty())
            names.append(FigureText::tr("all"));
        else
            names.append(row.names);
        figure.name = names.join(u", "_s);
        figure.unit = cell.unit;
        figure.numerator = cell.numerator;
        figure.denominator = cell.denominator;
        figures.push_back(figure);
    }
}

} // namespace

Result<std::vector<ClosingFigure>> closingFigures(TableEngine &engine, Quarter quarter)
{
    std::vector<ClosingFigure> figures;
    for (const Measure &measure : measures()) {
        if (!isOfQuarter(measure))
            continue;
        auto pivot = pivotOf({QString(measure.id)}, rowsFor(measure), u"quarter"_s, {});
        if (!pivot)
            return pivot.error();
        pivot->totalRow = FigureText::tr("all");
        pivot->usesHistory = false; // What was published elsewhere is no record of the quarter.
        const auto table = engine.fill(*pivot, {quarter.year, quarter.number, std::nullopt});
        if (!table) {
            // What the facts of a measure cannot tell apart has no figures of that kind.
            if (table.error().code == Error::Code::Invalid)
                continue;
            return table.error();
        }
        addFigures(measure, *table, quarter, figures);
    }
    return figures;
}

QString ClosingFigure::inWords() const
{
    Cell cell;
    cell.unit = unit;
    cell.numerator = numerator;
    cell.denominator = denominator;
    if (denominator && *denominator == 0)
        cell.state = Cell::State::NoBase;
    return cellWithBase(cell);
}

bool ClosingFigure::isSame(const ClosingFigure &other) const
{
    return key == other.key && numerator == other.numerator && denominator == other.denominator;
}

QString figuresAsJson(const std::vector<ClosingFigure> &figures)
{
    QJsonArray array;
    for (const ClosingFigure &figure : figures)
        array.append(
            QJsonArray{figure.key, figure.name, int(figure.unit), figure.numerator,
                       figure.denominator ? QJsonValue(*figure.denominator) : QJsonValue()});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<ClosingFigure> figuresFromJson(const QString &json)
{
    std::vector<ClosingFigure> figures;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue value : array) {
        const QJsonArray one = value.toArray();
        if (one.size() != 5)
            continue;
        ClosingFigure figure;
        figure.key = one.at(0).toString();
        figure.name = one.at(1).toString();
        figure.unit = Measure::Unit(one.at(2).toInt());
        figure.numerator = one.at(3).toDouble();
        if (!one.at(4).isNull())
            figure.denominator = one.at(4).toDouble();
        figures.push_back(figure);
    }
    return figures;
}

QString figuresDigest(const std::vector<ClosingFigure> &figures)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const ClosingFigure &figure : figures) {
        const QString line = u"%1 %2 %3\n"_s.arg(
            figure.key, QString::number(figure.numerator, 'g', 15),
            figure.denominator ? QString::number(*figure.denominator, 'g', 15) : u"-"_s);
        digest.addData(line.toUtf8());
    }
    return QString::fromLatin1(digest.result().toHex());
}

namespace {

/// A figure that changed, before those that changed alike are put together.
struct ChangedLine {
    QString measure; ///< What is counted, for people.
    QString row;     ///< Of which stage and directorate, for people.
    QString rowKey;
    QString was;
    QString is;
};

ChangedLine changeOf(const ClosingFigure &figure, const QString &was, const QString &is)
{
    const qsizetype parts = figure.key.indexOf(u':');
    const Measure *measure = measureNamed(figure.key.left(parts));
    const QString label = measure ? measure->labelText() : QString();
    // A name that is of another language stays as it was stored.
    const QString start = label + u", "_s;
    const bool isKnown = !label.isEmpty() && figure.name.startsWith(start);
    return {isKnown ? label : figure.name, isKnown ? figure.name.mid(start.size()) : QString(),
            figure.key.mid(parts + 1), was, is};
}

/// "Received, Stage 1, Education"; of several measures that say the same the first two.
QString nameOf(const QStringList &measures, const QString &row)
{
    constexpr qsizetype kNamed = 2;
    const auto more = int(measures.size() - kNamed);
    const QString named = more > 0 ? FigureText::tr("%1 and %n more like it", "measures", more)
                                         .arg(measures.first(kNamed).join(u", "_s))
                                   : localeHere().createSeparatedList(measures);
    return row.isEmpty() ? named : FigureText::tr("%1, %2", "measures, a row").arg(named, row);
}

} // namespace

std::vector<ChangedFigure> changesBetween(const std::vector<ClosingFigure> &before,
                                          const std::vector<ClosingFigure> &after)
{
    const auto find = [](const std::vector<ClosingFigure> &all, const ClosingFigure &like) {
        const auto found = std::ranges::find(all, like.key, &ClosingFigure::key);
        return found == all.end() ? nullptr : &*found;
    };
    std::vector<ChangedLine> changes;
    for (const ClosingFigure &was : before) {
        const ClosingFigure *now = find(after, was);
        if (!now || !now->isSame(was))
            changes.push_back(
                changeOf(now ? *now : was, was.inWords(), now ? now->inWords() : QString()));
    }
    for (const ClosingFigure &is : after) {
        if (!find(before, is))
            changes.push_back(changeOf(is, QString(), is.inWords()));
    }
    std::vector<ChangedFigure> told;
    std::vector<bool> isTold(changes.size(), false);
    for (size_t i = 0; i < changes.size(); ++i) {
        if (isTold[i])
            continue;
        QStringList measures;
        for (size_t j = i; j < changes.size(); ++j) {
            const bool isAlike = changes[j].rowKey == changes[i].rowKey &&
                                 changes[j].row == changes[i].row &&
                                 changes[j].was == changes[i].was && changes[j].is == changes[i].is;
            if (!isAlike || isTold[j])
                continue;
            isTold[j] = true;
            if (!measures.contains(changes[j].measure))
                measures.append(changes[j].measure);
        }
        told.push_back({nameOf(measures, changes[i].row), changes[i].was, changes[i].is});
    }
    return told;
}

} // namespace redress
