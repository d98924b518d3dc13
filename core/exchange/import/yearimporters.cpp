// SPDX-License-Identifier: GPL-3.0-or-later
// history.csv and demand.csv: figures of whole years, without cases.
#include "core/exchange/import/tableimporter.h"

#include "core/casework/historymeasure.h"
#include "core/store/storageerror.h"
#include "core/store/yearrepository.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ImporterText {
    Q_DECLARE_TR_FUNCTIONS(redress::Import)
};

class HistoryImporter final : public TableImporter
{
public:
    explicit HistoryImporter(ImportSession &session)
        : TableImporter(session)
    {}

    void importRow(ImportRow &row) override
    {
        HistoryFigure figure;
        const auto year = row.year(Year);
        figure.year = year.value_or(FinancialYear{});
        readQuarter(row, figure);
        const auto measure = row.word<HistoryMeasure>(Measure, true);
        figure.measure = measure.value_or(HistoryMeasure::Stage1Received);
        if (measure)
            readDimension(row, figure);
        readValue(row, figure);

        const QString key = u"%1/%2/%3/%4"_s.arg(figure.year.startYear)
                                .arg(figure.quarter)
                                .arg(int(figure.measure))
                                .arg(figure.dimension);
        if (const auto line = m_lines.constFind(key); row.isGood() && line != m_lines.constEnd())
            row.fault(Measure, row.alreadyThere(*line));
        if (!row.isGood())
            return;
        m_lines.insert(key, row.line());
        UnitOfWork &unit = session().unit();
        const auto known = YearRepository::findHistory(unit.database(), figure);
        if (known && !session().replaces()) {
            row.fault(Measure, alreadyStored());
            return;
        }
        if (known)
            session().replacedOther();
        YearRepository::put(unit, figure, known);
    }

private:
    enum Column { Year, QuarterColumn, Measure, Dimension, Value };

    static void readQuarter(ImportRow &row, HistoryFigure &figure)
    {
        if (row.isBlank(QuarterColumn))
            return;
        const QByteArrayView cell = row.raw(QuarterColumn);
        const auto number = cell.size() == 1 ? wholeNumberFromCell(cell) : std::nullopt;
        if (number && *number >= 1 && *number <= 4)
            figure.quarter = *number;
        else
            row.fault(QuarterColumn,
                      ImporterText::tr("allowed: 1; 2; 3; 4, or blank for the whole year"));
    }

    static void readDimension(ImportRow &row, HistoryFigure &figure)
    {
        const HistoryDimension kind = dimensionOf(figure.measure);
        const QString typed = row.text(Dimension);
        if (kind.kind == HistoryDimension::Kind::None) {
            if (!typed.isEmpty())
                row.fault(Dimension,
                          ImporterText::tr("this measure has no dimension; leave it blank"));
            return;
        }
        if (typed.isEmpty()) {
            row.requiredText(Dimension);
            return;
        }
        if (kind.kind == HistoryDimension::Kind::Text) {
            figure.dimension = typed;
            return;
        }
        const QString word = kind.fold(typed);
        if (kind.words.contains(word))
            figure.dimension = word;
        else
            row.fault(Dimension,
                      ImporterText::tr("not in the list; %1").arg(allowedNames(typed, kind.words)));
    }

    static void readValue(ImportRow &row, HistoryFigure &figure)
    {
        if (row.isBlank(Value)) {
            row.requiredText(Value);
            return;
        }
        if (row.text(Value).compare("n/a"_L1, Qt::CaseInsensitive) == 0)
            return;
        figure.value = numberFromCell(row.raw(Value));
        if (!figure.value)
            row.fault(Value, ImporterText::tr("allowed: a number, 0 or more, or n/a"));
    }

    QHash<QString, qint64> m_lines;
};

class DemandImporter final : public TableImporter
{
public:
    explicit DemandImporter(ImportSession &session)
        : TableImporter(session)
    {}

    void importRow(ImportRow &row) override
    {
        enum Column { Year, Measure, Value };
        const auto year = row.year(Year);
        const QString measure = row.requiredText(Measure);
        if (row.isBlank(Value))
            row.requiredText(Value);
        const auto value = row.wholeNumber(Value);
        const QString key = year ? year->label() + u'/' + measure : QString();
        if (const auto line = m_lines.constFind(key); row.isGood() && line != m_lines.constEnd())
            row.fault(Measure, row.alreadyThere(*line));
        if (!row.isGood())
            return;
        m_lines.insert(key, row.line());
        DemandFigure figure;
        figure.year = *year;
        figure.indicator = *session().listItem(UserList::DemandIndicator, row, Measure);
        figure.value = *value;
        UnitOfWork &unit = session().unit();
        const auto known = YearRepository::findDemand(unit.database(), figure);
        if (known && !session().replaces()) {
            row.fault(Measure, alreadyStored());
            return;
        }
        if (known)
            session().replacedOther();
        YearRepository::put(unit, figure, known);
    }

private:
    QHash<QString, qint64> m_lines;
};

} // namespace

std::unique_ptr<TableImporter> historyImporter(ImportSession &session)
{
    return std::make_unique<HistoryImporter>(session);
}

std::unique_ptr<TableImporter> demandImporter(ImportSession &session)
{
    return std::make_unique<DemandImporter>(session);
}

} // namespace redress
