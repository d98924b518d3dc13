// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/quarterwords.h"

#include "core/store/referencedata.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct QuarterText {
    Q_DECLARE_TR_FUNCTIONS(redress::QuarterPage)
};

} // namespace

QString nameOf(Quarter quarter)
{
    return QuarterText::tr("Quarter %1 of %2").arg(quarter.number).arg(quarter.year.label());
}

QString inWords(const Share &share)
{
    const auto percent = share.percent();
    return percent
               ? QuarterText::tr("%1% (%2 of %3)").arg(*percent).arg(share.part).arg(share.whole)
               : u"-"_s;
}

QString nameOf(const ForecastLine &line, const ReferenceData &reference)
{
    if (!line.directorate)
        return QuarterText::tr("All");
    QString directorate = reference.nameOf(*line.directorate);
    if (line.isWhole)
        return directorate;
    return QuarterText::tr("%1 / %2", "directorate, service")
        .arg(directorate, line.service ? reference.nameOf(*line.service)
                                       : QuarterText::tr("no service recorded"));
}

QString longDay(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM yyyy"_s);
}

QString inPounds(Money amount)
{
    return u'\u00a3' + QLocale().toString(double(amount.pence) / 100, 'f', 0);
}

} // namespace redress
