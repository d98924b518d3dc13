// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplepast.h"

#include "core/store/yearrepository.h"

#include <QJsonArray>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Writes the figures of resources/sample/history.json, whose first year is so many before the
/// records begin.
class PastWriter final
{
public:
    PastWriter(UnitOfWork &unit, const SampleFrame &frame)
        : m_unit(unit)
        , m_frame(frame)
        , m_past(sampleJson(u"history"_s).toObject())
        , m_firstYear{frame.firstYear.startYear - m_past.value("years"_L1).toInt()}
    {}

    void write()
    {
        writeFigures();
        writeQuarters();
        writeSimilarAuthorities();
        writeDemand();
        writeNotes();
    }

private:
    FinancialYear yearAt(qsizetype place) const { return {m_firstYear.startYear + int(place)}; }

    static HistoryMeasure measureFrom(const QString &word)
    {
        const auto measure = fromStored<HistoryMeasure>(word);
        Q_ASSERT_X(measure.has_value(), "history.json", qPrintable(word));
        return measure.value_or(HistoryMeasure::Stage1Received);
    }

    void put(FinancialYear year, int quarter, HistoryMeasure measure, const QString &dimension,
             const QJsonValue &value)
    {
        HistoryFigure figure;
        figure.year = year;
        figure.quarter = quarter;
        figure.measure = measure;
        figure.dimension = dimension;
        if (value.isDouble())
            figure.value = value.toDouble();
        YearRepository::put(m_unit, figure, std::nullopt);
    }

    void putYears(HistoryMeasure measure, const QString &dimension, const QJsonArray &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            put(yearAt(i), 0, measure, dimension, values.at(i));
    }

    void writeFigures()
    {
        const QJsonObject whole = m_past.value("figures"_L1).toObject();
        for (auto it = whole.begin(); it != whole.end(); ++it)
            putYears(measureFrom(it.key()), {}, it.value().toArray());
        const QJsonObject by = m_past.value("by"_L1).toObject();
        for (auto it = by.begin(); it != by.end(); ++it) {
            const QJsonObject rows = it.value().toObject();
            for (auto row = rows.begin(); row != rows.end(); ++row)
                putYears(measureFrom(it.key()), row.key(), row.value().toArray());
        }
    }

    void writeQuarters()
    {
        const QJsonObject quarterly = m_past.value("quarterly"_L1).toObject();
        for (auto it = quarterly.begin(); it != quarterly.end(); ++it) {
            const QJsonArray years = it.value().toArray();
            for (qsizetype year = 0; year < years.size(); ++year) {
                const QJsonArray quarters = years.at(year).toArray();
                for (qsizetype i = 0; i < quarters.size(); ++i)
                    put(yearAt(year), int(i) + 1, measureFrom(it.key()), {}, quarters.at(i));
            }
        }
    }

    /// The Ombudsman publishes the rate of a year in the summer after it.
    void writeSimilarAuthorities()
    {
        const QJsonArray rates = m_past.value("similar_authorities_later"_L1).toArray();
        for (qsizetype i = 0; i < rates.size(); ++i) {
            const FinancialYear year{m_frame.firstYear.startYear + int(i)};
            if (m_frame.today >= QDate(year.startYear + 1, 8, 1))
                put(year, 0, HistoryMeasure::OmbudsmanUpholdRate, u"similar_authorities"_s,
                    rates.at(i));
        }
    }

    void writeDemand()
    {
        const QJsonObject demand = m_past.value("demand"_L1).toObject();
        for (auto it = demand.begin(); it != demand.end(); ++it) {
            const QJsonArray values = it.value().toArray();
            for (qsizetype i = 0; i < values.size(); ++i) {
                DemandFigure figure;
                figure.year = yearAt(i);
                figure.indicator = m_frame.council.item(UserList::DemandIndicator, it.key());
                figure.value = values.at(i).toInt();
                YearRepository::put(m_unit, figure, std::nullopt);
            }
        }
    }

    void writeNotes()
    {
        const QJsonObject organisation = sampleJson(u"organisation"_s).toObject();
        for (const QJsonValue value : organisation.value("notes"_L1).toArray()) {
            const QJsonObject object = value.toObject();
            PeriodNote note;
            note.firstOn = m_frame.recordsFrom().addMonths(object.value("first_month"_L1).toInt());
            note.lastOn = m_frame.recordsFrom()
                              .addMonths(object.value("last_month"_L1).toInt() + 1)
                              .addDays(-1);
            note.note = object.value("text"_L1).toString();
            YearRepository::add(m_unit, note);
        }
        const QJsonObject merger = organisation.value("merger"_L1).toObject();
        PeriodNote note;
        note.firstOn = m_frame.council.mergedOn();
        note.lastOn = Quarter::of(note.firstOn).lastDay();
        note.node = m_frame.council.directorate(merger.value("directorate"_L1).toString());
        note.note = merger.value("note"_L1).toString();
        YearRepository::add(m_unit, note);
    }

    UnitOfWork &m_unit;
    const SampleFrame &m_frame;
    QJsonObject m_past;
    FinancialYear m_firstYear;
};

} // namespace

void writeSamplePast(UnitOfWork &unit, const SampleFrame &frame)
{
    PastWriter(unit, frame).write();
}

} // namespace redress
