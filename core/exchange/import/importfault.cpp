// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importfault.h"

#include "core/base/textmatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(redress::ImportFault)
};

constexpr qsizetype kMostNames = 10;

bool comesBefore(const ImportFault &a, const ImportFault &b)
{
    return std::tie(a.file, a.line, a.position) < std::tie(b.file, b.line, b.position);
}

QString iso(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

QString ImportFault::inWords(const QString &fileName, const QString &sheet) const
{
    if (!sheet.isEmpty()) {
        if (line == 0)
            return FaultText::tr("%1, sheet %2: %3").arg(fileName, sheet, message);
        if (column.isEmpty())
            return FaultText::tr("%1, sheet %2, row %3: %4")
                .arg(fileName, sheet)
                .arg(line)
                .arg(message);
        if (value.isEmpty())
            return FaultText::tr("%1, sheet %2, row %3, column %4: %5")
                .arg(fileName, sheet)
                .arg(line)
                .arg(column, message);
        return FaultText::tr("%1, sheet %2, row %3, column %4, value \"%5\": %6")
            .arg(fileName, sheet)
            .arg(line)
            .arg(column, value, message);
    }
    if (line == 0)
        return FaultText::tr("%1: %2").arg(fileName, message);
    if (column.isEmpty())
        return FaultText::tr("%1, line %2: %3").arg(fileName).arg(line).arg(message);
    if (value.isEmpty())
        return FaultText::tr("%1, line %2, column %3: %4")
            .arg(fileName)
            .arg(line)
            .arg(column, message);
    return FaultText::tr("%1, line %2, column %3, value \"%4\": %5")
        .arg(fileName)
        .arg(line)
        .arg(column, value, message);
}

void FaultList::add(ImportFault fault)
{
    ++m_count;
    m_faults.push_back(std::move(fault));
    if (m_faults.size() >= 2 * kMost)
        cut();
}

void FaultList::cut()
{
    std::stable_sort(m_faults.begin(), m_faults.end(), comesBefore);
    if (m_faults.size() > kMost)
        m_faults.resize(kMost);
}

std::vector<ImportFault> FaultList::take()
{
    cut();
    return std::exchange(m_faults, {});
}

QString messageFor(const FieldFault &fault)
{
    using Rule = FieldFault::Rule;
    const QString other = fault.other ? QString(toStored(*fault.other)) : QString();
    switch (fault.rule) {
    case Rule::Required:
        return other.isEmpty()
                   ? FaultText::tr("must not be blank")
                   : FaultText::tr("must not be blank, because of what %1 says").arg(other);
    case Rule::TooLong:
        return FaultText::tr("longer than %n character(s)", nullptr, fault.most);
    case Rule::TooEarly:
        return FaultText::tr("before %1, the earliest day that is taken").arg(iso(fault.day));
    case Rule::InFuture:
        return FaultText::tr("in the future; a day up to %1 is allowed").arg(iso(fault.day));
    case Rule::Before:
        return FaultText::tr("before %1 %2; that day or a later one is allowed")
            .arg(other, iso(fault.day));
    case Rule::After:
        return FaultText::tr("after %1 %2; that day or an earlier one is allowed")
            .arg(other, iso(fault.day));
    case Rule::NotForKind:
        return fault.field == Field::RespondedDate
                   ? FaultText::tr("a complaint is answered in stages.csv; leave this blank")
                   : FaultText::tr("only a complaint has a procedure; leave this blank");
    case Rule::NotForStage:
        return FaultText::tr("only a stage 3 has a panel; leave this blank");
    case Rule::NotWith:
        return fault.field == Field::RespondedDate
                   ? FaultText::tr(
                         "a withdrawn or discontinued stage has no response; leave this blank and "
                         "give outcome_date")
                   : FaultText::tr("only a financial_remedy has an amount; leave this blank");
    case Rule::NotWithout:
        return fault.orOther
                   ? FaultText::tr("needs %1 or %2").arg(other, QString(toStored(*fault.orOther)))
                   : FaultText::tr("needs %1").arg(other);
    }
    return {};
}

QString alreadyOnLine(qint64 line)
{
    return FaultText::tr("already on line %1 of this file; it may stand there once").arg(line);
}

QString alreadyOnRow(qint64 row)
{
    return FaultText::tr("already on row %1 of this sheet; it may stand there once").arg(row);
}

QString alreadyStored()
{
    return FaultText::tr("already stored; leave it out, or import again with replacement");
}

QString allowedNames(QStringView typed, const QStringList &names)
{
    if (names.isEmpty())
        return FaultText::tr("none is known yet");
    if (names.size() <= kMostNames)
        return FaultText::tr("allowed: %1").arg(names.join("; "_L1));
    const QStringList nearest = nearestNames(typed, names, kMostNames);
    if (nearest.isEmpty())
        return FaultText::tr("allowed: %1 and %n more", nullptr, int(names.size() - kMostNames))
            .arg(names.first(kMostNames).join("; "_L1));
    return FaultText::tr("nearest of those allowed: %1").arg(nearest.join("; "_L1));
}

} // namespace redress
