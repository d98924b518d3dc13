// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/cellparser.h"
#include "core/exchange/import/importfault.h"
#include "core/exchange/import/importformat.h"
#include "core/exchange/import/recordsource.h"

#include <QVarLengthArray>

#include <vector>

namespace redress {

/// Which cell of a record belongs to which column of the format.
struct ImportHeader {
    ImportTable table = ImportTable::Cases;
    std::vector<int> cellOf; ///< By column of the format: index of the cell, -1 if left out.
    qsizetype size = 0;      ///< Number of columns that the header names.
    bool isSheet = false;    ///< Rows of a sheet, not lines of a file.
    bool addsOnly = false;   ///< What is stored already is left as it is; only of services.
    /// Of a mapped file: what it holds itself, by cell of the record; nothing otherwise.
    const std::vector<TypedCell> *typed = nullptr;
};

/// One row of an import: cells by column of the format, read as the kind that the column has.
///
/// A getter that finds a fault notes it and returns what a blank cell would give; isGood() tells at
/// the end. Columns are the positions in columnsOf(table).
class ImportRow final
{
public:
    ImportRow(const CsvRecord &record, const ImportHeader &header, int file, QDate today,
              FaultList &faults);

    /// Looks at what every cell must keep: row length, cell length, control characters; and takes
    /// over what a mapping could not read.
    void checkCells();

    qint64 line() const { return m_record.line(); }
    int file() const { return m_file; }
    QDate today() const { return m_today; }
    bool isGood() const { return m_faults == 0; }
    bool addsOnly() const { return m_header.addsOnly; }

    /// That this row's key is on \p line already.
    QString alreadyThere(qint64 line) const
    {
        return m_header.isSheet ? alreadyOnRow(line) : alreadyOnLine(line);
    }

    /// The cell without space around it; empty for a column that was left out.
    QByteArrayView raw(int column) const { return m_cells[column]; }
    bool isBlank(int column) const { return raw(column).isEmpty(); }
    QString text(int column) const { return QString::fromUtf8(raw(column)); }
    std::optional<QString> optionalText(int column) const;

    QString requiredText(int column);
    QString reference(int column);
    std::optional<QDate> date(int column);
    std::optional<QDate> pastDate(int column);
    QDate requiredPastDate(int column);
    bool yesNo(int column);
    std::optional<int> wholeNumber(int column);
    std::optional<Money> money(int column);
    std::optional<FinancialYear> year(int column);

    /// A word from a list; \p required also notes a blank cell.
    template <typename Enum>
    std::optional<Enum> word(int column, bool required = false)
    {
        if (isBlank(column)) {
            if (required)
                fault(column,
                      messageFor({Field::Reference, FieldFault::Rule::Required, {}, {}, 0}));
            return std::nullopt;
        }
        return word<Enum>(column, storedWords<Enum>());
    }
    /// The same where the format lists \p allowed alone of the words that there are.
    template <typename Enum>
    std::optional<Enum> word(int column, const QStringList &allowed)
    {
        if (isBlank(column))
            return std::nullopt;
        const auto value = fromTyped<Enum>(raw(column));
        if (value && allowed.contains(QString(toStored(*value))))
            return value;
        fault(column, notInList(column, allowed));
        return std::nullopt;
    }

    void fault(int column, const QString &message);
    /// Notes the faults of a record, except those that follow from a cell with a fault of its own;
    /// a field that is no column of this table stands under its name.
    void add(const std::vector<FieldFault> &faults);

private:
    static constexpr int kUsualColumns = 16;

    void checkCell(int column, QByteArrayView bytes);
    void addFault(int position, const QString &column, const QString &value,
                  const QString &message);
    QString notInList(int column, const QStringList &words) const;
    int columnOf(Field field) const;
    /// Whether a fault of its kind was noted for the field's column already.
    bool isBad(std::optional<Field> field) const;

    /// What the file itself has for a column of ours; nothing if it is not mapped.
    const TypedCell *typed(int column) const;

    const CsvRecord &m_record;
    const ImportHeader &m_header;
    int m_file;
    QDate m_today;
    FaultList &m_list;
    QVarLengthArray<QByteArrayView, kUsualColumns> m_cells; ///< By column, without space around.
    int m_faults = 0;
    quint64 m_badColumns = 0; ///< Bit by column: a fault of its kind was noted already.
    quint64 m_unread = 0;     ///< Bit by column: the mapping told what is wrong with its cell.
};

} // namespace redress
