// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/mappedsource.h"

#include "core/exchange/import/cellparser.h"
#include "core/exchange/import/columnkind.h"
#include "core/exchange/import/importfiles.h"
#include "core/exchange/xlsx/xlsxsheet.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(redress::ImportMapping)
};

QString folding(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// A column of ours, and how its cells come about.
struct Made {
    const ColumnRule *rule = nullptr;
    int cell = -1; ///< Of their record.
    bool isDay = false;
    QHash<QString, QString> words; ///< By their folded word.
};

class MappedSource final : public RecordSource
{
public:
    MappedSource(std::unique_ptr<RecordSource> theirs, ImportMapping mapping, size_t table)
        : m_theirs(std::move(theirs))
        , m_mapping(std::move(mapping))
        , m_table(m_mapping.tables[table])
        , m_tellsTheirFaults(table == 0)
    {}

    Got next() override
    {
        if (!m_missing.isEmpty())
            return tellMissing();
        for (;;) {
            const Got got = m_theirs->next();
            if (got == Got::Fault && !m_tellsTheirFaults)
                continue;
            if (got == Got::Fault)
                m_fault = m_theirs->fault();
            if (got != Got::Record)
                return got;
            const CsvRecord &record = m_theirs->record();
            if (record.line() < m_mapping.headingRow)
                continue;
            if (!m_hasHeader) {
                m_hasHeader = true;
                return readHeader(record);
            }
            if (!isWanted(record))
                continue;
            if (!fitsHeader(record)) {
                if (m_tellsTheirFaults)
                    return Got::Fault;
                continue;
            }
            make(record);
            if (m_table.once && !isNew())
                continue;
            return Got::Record;
        }
    }

    const CsvRecord &record() const override { return m_record; }
    Fault fault() const override { return m_fault; }
    double progress() const override { return m_theirs->progress(); }
    qint64 hiddenRows() const override { return m_theirs->hiddenRows(); }
    const std::vector<TypedCell> *typed() const override { return &m_typed; }

private:
    Got tellMissing()
    {
        m_fault = {m_headerLine,
                   m_missing.takeFirst(),
                   {},
                   SourceText::tr("the mapping needs this column, and the file has none of that "
                                  "name")};
        return Got::Fault;
    }

    int cellOf(const QString &heading)
    {
        if (heading.isEmpty())
            return -1;
        for (qsizetype i = 0; i < m_headings.size(); ++i) {
            if (folding(m_headings.at(i)) == folding(heading))
                return int(i);
        }
        if (!m_missing.contains(heading))
            m_missing.append(heading);
        return -1;
    }

    Got readHeader(const CsvRecord &record)
    {
        m_headings = distinctHeadings(record);
        m_headerLine = record.line();
        m_onlyWhere = cellOf(m_table.onlyWhere);
        m_record.clear();
        m_record.setLine(record.line());
        for (const ColumnRule &rule : m_table.columns) {
            Made made;
            made.rule = &rule;
            made.cell = cellOf(rule.from);
            made.isDay = columnKindOf(m_table.table, rule.column).is == ColumnKind::Is::Day;
            for (const ColumnRule::Word &word : rule.words)
                made.words.insert(folding(word.theirs), word.ours);
            m_made.push_back(std::move(made));
            m_record.append(rule.column.toUtf8());
            m_typed.push_back({rule.from, {}, {}, std::max(0, m_made.back().cell)});
        }
        return m_missing.isEmpty() ? Got::Record : tellMissing();
    }

    static QByteArrayView cellIn(const CsvRecord &record, int cell)
    {
        return cell < 0 || cell >= record.size() ? QByteArrayView()
                                                 : trimmedCell(record.cell(cell));
    }

    bool isWanted(const CsvRecord &record) const
    {
        return m_onlyWhere < 0 || !cellIn(record, m_onlyWhere).isEmpty();
    }

    /// Cells that have slipped by one column would be read as something else.
    bool fitsHeader(const CsvRecord &record)
    {
        qsizetype cells = record.size();
        while (cells > m_headings.size() && trimmedCell(record.cell(cells - 1)).isEmpty())
            --cells;
        if (cells == m_headings.size())
            return true;
        m_fault = {
            record.line(),
            {},
            {},
            cells > m_headings.size()
                ? SourceText::tr("%n cell(s), more than there are headings; is a separator "
                                 "missing its quotation marks?",
                                 nullptr, int(cells))
                : SourceText::tr("%n cell(s), fewer than there are headings", nullptr, int(cells))};
        return false;
    }

    void make(const CsvRecord &record)
    {
        m_record.clear();
        m_record.setLine(record.line());
        for (size_t i = 0; i < m_made.size(); ++i) {
            TypedCell &typed = m_typed[i];
            typed.problem.clear();
            typed.value = QString::fromUtf8(cellIn(record, m_made[i].cell));
            m_record.append(valueOf(m_made[i], typed).toUtf8());
        }
    }

    QString valueOf(const Made &made, TypedCell &typed) const
    {
        if (typed.value.isEmpty()) {
            typed.value = made.cell < 0 ? made.rule->constant : typed.value;
            return made.rule->constant;
        }
        if (const auto word = made.words.constFind(folding(typed.value));
            word != made.words.constEnd())
            return *word;
        if (!made.isDay)
            return typed.value;
        const QDate day = dayFromTheirs(typed.value, m_mapping.dayOrder);
        if (day.isValid())
            return day.toString(Qt::ISODate);
        typed.problem = SourceText::tr("not a day as the mapping has them; allowed: %1")
                            .arg(dayOrderWords(m_mapping.dayOrder));
        return {};
    }

    bool isNew()
    {
        QByteArray all;
        bool isBlank = true;
        for (qsizetype i = 0; i < m_record.size(); ++i) {
            isBlank = isBlank && m_record.cell(i).isEmpty();
            all += m_record.cell(i).toByteArray() + '\n';
        }
        if (isBlank || m_seen.contains(all))
            return false;
        m_seen.insert(all);
        return true;
    }

    std::unique_ptr<RecordSource> m_theirs;
    ImportMapping m_mapping;
    const MappedTable &m_table;
    bool m_tellsTheirFaults; ///< A file is read once for each table; its own faults are told once.
    bool m_hasHeader = false;
    qint64 m_headerLine = 1;
    QStringList m_headings;
    QStringList m_missing;
    int m_onlyWhere = -1;
    std::vector<Made> m_made;
    std::vector<TypedCell> m_typed;
    CsvRecord m_record;
    Fault m_fault;
    QSet<QByteArray> m_seen;
};

} // namespace

QStringList distinctHeadings(const CsvRecord &record)
{
    QStringList headings;
    qsizetype size = record.size();
    while (size > 0 && trimmedCell(record.cell(size - 1)).isEmpty())
        --size;
    for (qsizetype i = 0; i < size; ++i) {
        QString heading = QString::fromUtf8(trimmedCell(record.cell(i))).simplified();
        if (heading.isEmpty())
            heading = SourceText::tr("column %1").arg(columnLetters(int(i)));
        QString name = heading;
        for (int number = 2; headings.contains(name, Qt::CaseInsensitive); ++number)
            name = u"%1 (%2)"_s.arg(heading).arg(number);
        headings.append(name);
    }
    return headings;
}

Result<std::unique_ptr<RecordSource>> theirSource(const QString &path, const ImportMapping &mapping)
{
    if (isWorkbook(path))
        return sheetSource(path, mapping.sheetIn(path), mapping.headingRow);
    CsvForm form = mapping.form;
    form.separator = form.separator.value_or(',');
    return csvSource(path, form);
}

Result<std::unique_ptr<RecordSource>> mappedSource(const QString &path,
                                                   const ImportMapping &mapping, size_t table)
{
    auto theirs = theirSource(path, mapping);
    if (!theirs)
        return theirs.error();
    return std::unique_ptr<RecordSource>(
        std::make_unique<MappedSource>(std::move(theirs).value(), mapping, table));
}

} // namespace redress
