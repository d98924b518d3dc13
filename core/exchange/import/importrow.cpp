// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importrow.h"

#include "core/base/textmatch.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(redress::ImportRow)
};

QString dayMessage(DayFault fault)
{
    switch (fault) {
    case DayFault::None:
        return {};
    case DayFault::NotADate:
        return RowText::tr(
            "not a date; allowed: a date such as 2024-02-09 or 09/02/2024, day first");
    case DayFault::NoSuchDay:
        return RowText::tr(
            "there is no such day; allowed: a date such as 2024-02-09 or 09/02/2024, "
            "day first");
    case DayFault::MonthFirst:
        return RowText::tr("the month stands first; allowed: day first, as in 13/02/2024, or "
                           "2024-02-13");
    case DayFault::ShortYear:
        return RowText::tr("a year of two figures; allowed: four, as in 09/02/2024 or 2024-02-09");
    }
    return {};
}

QString required()
{
    return messageFor(FieldFault{Field::Reference, FieldFault::Rule::Required, {}, {}, 0});
}

} // namespace

ImportRow::ImportRow(const CsvRecord &record, const ImportHeader &header, int file, QDate today,
                     FaultList &faults)
    : m_record(record)
    , m_header(header)
    , m_file(file)
    , m_today(today)
    , m_list(faults)
{
    for (const int cell : header.cellOf)
        m_cells.append(cell < 0 || cell >= record.size() ? QByteArrayView()
                                                         : trimmedCell(record.cell(cell)));
}

std::optional<QString> ImportRow::optionalText(int column) const
{
    return isBlank(column) ? std::nullopt : std::optional(text(column));
}

void ImportRow::addFault(int position, const QString &column, const QString &value,
                         const QString &message)
{
    ++m_faults;
    m_list.add({m_file, m_record.line(), position, column, shortened(value), message});
}

const TypedCell *ImportRow::typed(int column) const
{
    const int cell = m_header.cellOf[size_t(column)];
    return m_header.typed && cell >= 0 ? &(*m_header.typed)[size_t(cell)] : nullptr;
}

void ImportRow::fault(int column, const QString &message)
{
    const quint64 bit = quint64(1) << column;
    m_badColumns |= bit;
    if ((m_unread & bit) != 0) {
        ++m_faults; // Told already; that the cell reads as blank is no news.
        return;
    }
    const int cell = m_header.cellOf[size_t(column)];
    const TypedCell *own = typed(column);
    const int position = cell < 0 ? int(m_header.size) + column : own ? own->position : cell;
    const QString ours = columnsOf(m_header.table)[size_t(column)].name;
    addFault(position, own && !own->column.isEmpty() ? own->column : ours,
             own ? own->value : text(column), message);
}

void ImportRow::checkCells()
{
    qsizetype cells = m_record.size();
    while (cells > m_header.size && trimmedCell(m_record.cell(cells - 1)).isEmpty())
        --cells;
    if (cells != m_header.size)
        addFault(0, {}, {},
                 cells > m_header.size
                     ? RowText::tr("%n cell(s), more than the header names; is a comma missing its "
                                   "quotation marks?",
                                   nullptr, int(cells))
                     : RowText::tr("%n cell(s), fewer than the header names", nullptr, int(cells)));
    for (size_t column = 0; m_header.typed && column < m_header.cellOf.size(); ++column) {
        const TypedCell *own = typed(int(column));
        if (!own || own->problem.isEmpty())
            continue;
        fault(int(column), own->problem);
        m_unread |= quint64(1) << column;
    }
    // Hardly any row needs more than this look at all of it.
    if (m_record.bytes().size() <= kLongestText && !mayHoldControlCharacter(m_record.bytes()))
        return;
    for (size_t column = 0; column < m_header.cellOf.size(); ++column) {
        const int cell = m_header.cellOf[column];
        if (cell >= 0 && cell < m_record.size())
            checkCell(int(column), m_record.cell(cell));
    }
}

void ImportRow::checkCell(int column, QByteArrayView bytes)
{
    if (bytes.size() > kLongestText && characterCount(bytes) > kLongestText)
        fault(column, RowText::tr("%1 characters; at most %2 are allowed")
                          .arg(characterCount(bytes))
                          .arg(kLongestText));
    const QString control = controlCharacterIn(bytes);
    if (!control.isEmpty())
        fault(column, RowText::tr("holds a control character (%1); remove it").arg(control));
}

QString ImportRow::requiredText(int column)
{
    if (isBlank(column)) {
        fault(column, required());
        return {};
    }
    return text(column);
}

QString ImportRow::reference(int column)
{
    QString reference = requiredText(column);
    if (characterCount(QStringView(reference)) > kLongestReference)
        fault(column,
              messageFor({Field::Reference, FieldFault::Rule::TooLong, {}, {}, kLongestReference}));
    return reference;
}

std::optional<QDate> ImportRow::date(int column)
{
    const QByteArrayView cell = raw(column);
    if (cell.isEmpty())
        return std::nullopt;
    DayFault why = DayFault::None;
    const auto day = dayFromCell(cell, why);
    if (!day) {
        fault(column, dayMessage(why));
        return std::nullopt;
    }
    if (*day < kEarliestDay) {
        fault(column,
              messageFor({Field::Reference, FieldFault::Rule::TooEarly, {}, kEarliestDay, 0}));
        return std::nullopt;
    }
    return day;
}

std::optional<QDate> ImportRow::pastDate(int column)
{
    const auto day = date(column);
    if (day && *day > m_today) {
        fault(column, messageFor({Field::Reference, FieldFault::Rule::InFuture, {}, m_today, 0}));
        return std::nullopt;
    }
    return day;
}

QDate ImportRow::requiredPastDate(int column)
{
    if (isBlank(column)) {
        fault(column, required());
        return {};
    }
    return pastDate(column).value_or(QDate());
}

bool ImportRow::yesNo(int column)
{
    const QByteArrayView cell = raw(column);
    if (cell.isEmpty())
        return false;
    const auto value = yesNoFromCell(cell);
    if (!value)
        fault(column, RowText::tr("allowed: yes, no, y, n, true, false, 1, 0"));
    return value.value_or(false);
}

std::optional<int> ImportRow::wholeNumber(int column)
{
    const QByteArrayView cell = raw(column);
    if (cell.isEmpty())
        return std::nullopt;
    const auto value = wholeNumberFromCell(cell);
    if (!value)
        fault(column, RowText::tr("not a whole number; allowed: figures only, up to nine"));
    return value;
}

std::optional<Money> ImportRow::money(int column)
{
    if (isBlank(column))
        return std::nullopt;
    const auto amount = Money::fromTyped(text(column));
    if (!amount)
        fault(column,
              RowText::tr("not an amount; allowed: pounds, 0 or more, as in 1250, 1250.5 or "
                          "\u00a3"
                          "1,250.00"));
    return amount;
}

std::optional<FinancialYear> ImportRow::year(int column)
{
    if (isBlank(column)) {
        fault(column, required());
        return std::nullopt;
    }
    const auto value = FinancialYear::fromTyped(text(column));
    if (!value)
        fault(column,
              RowText::tr("not a financial year; allowed: two years that follow each other, as in "
                          "2019-20 or 2019/20"));
    return value;
}

QString ImportRow::notInList(int column, const QStringList &words) const
{
    return RowText::tr("not in the list; %1", "then: allowed: a; b; c")
        .arg(allowedNames(text(column), words));
}

int ImportRow::columnOf(Field field) const
{
    const auto columns = columnsOf(m_header.table);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == toStored(field))
            return int(i);
    }
    return -1;
}

bool ImportRow::isBad(std::optional<Field> field) const
{
    const int column = field ? columnOf(*field) : -1;
    return column >= 0 && (m_badColumns >> column & 1) != 0;
}

void ImportRow::add(const std::vector<FieldFault> &faults)
{
    for (const FieldFault &entry : faults) {
        const int column = columnOf(entry.field);
        // A cell that could not be read has its fault already; what follows from it is no news.
        if (isBad(entry.field) || isBad(entry.other) || isBad(entry.orOther))
            continue;
        if (column >= 0)
            fault(column, messageFor(entry));
        else
            addFault(int(m_header.size), QString(toStored(entry.field)), {}, messageFor(entry));
    }
}

} // namespace redress
