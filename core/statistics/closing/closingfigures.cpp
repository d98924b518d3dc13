// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/closing/closingfigures.h"

#include "core/statistics/figureformat.h"
#include "core/statistics/labels.h"
#include "core/statistics/pivotdefinition.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// Whether the quarter alone decides what \p measure says of it.
bool isOfQuarter(const Measure &measure)
{
    const bool isAverageCost = measure.isRatio() && measure.unit == Measure::Unit::Pounds;
    return !isAverageCost && !measure.isOnlyPublished() && measure.numerator.fact != Fact::Demand &&
           !measure.isOfDemand() && !goesOn(measure.numerator);
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
        figure.value = cellWithBase(cell);
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

QString figuresAsJson(const std::vector<ClosingFigure> &figures)
{
    QJsonArray array;
    for (const ClosingFigure &figure : figures)
        array.append(QJsonArray{figure.key, figure.name, figure.value});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<ClosingFigure> figuresFromJson(const QString &json)
{
    std::vector<ClosingFigure> figures;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonArray one = value.toArray();
        if (one.size() == 3)
            figures.push_back({one.at(0).toString(), one.at(1).toString(), one.at(2).toString()});
    }
    return figures;
}

QString figuresDigest(const QString &figures)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(figures.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::vector<ChangedFigure> changesBetween(const std::vector<ClosingFigure> &before,
                                          const std::vector<ClosingFigure> &after)
{
    std::vector<ChangedFigure> changes;
    const auto find = [](const std::vector<ClosingFigure> &all, const QString &key) {
        const auto found =
            std::ranges::find_if(all, [&](const ClosingFigure &f) { return f.key == key; });
        return found == all.end() ? QString() : found->value;
    };
    for (const ClosingFigure &was : before) {
        const QString now = find(after, was.key);
        if (now != was.value)
            changes.push_back({was.name, was.value, now});
    }
    for (const ClosingFigure &is : after) {
        if (find(before, is.key).isEmpty())
            changes.push_back({is.name, QString(), is.value});
    }
    return changes;
}

} // namespace redress
