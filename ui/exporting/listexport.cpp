// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/listexport.h"

#include "core/exchange/csv/csvwriter.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/taskdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowdelegate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(redress::ListExport)
};

constexpr int kRowsBetweenReports = 256;

SheetCell cellAt(const QModelIndex &index)
{
    const QVariant value = index.data(ValueRole);
    if (value.userType() == QMetaType::QDate)
        return SheetCell::ofDay(value.toDate());
    if (value.userType() == QMetaType::Int)
        return SheetCell::ofNumber(value.toInt());
    return SheetCell::ofText(index.data().toString());
}

/// What takes the rows one after the other.
class RowTaker
{
public:
    virtual ~RowTaker() = default;
    virtual void take(const QAbstractItemModel &model, int row, const QList<int> &columns) = 0;
};

class CsvRows final : public RowTaker
{
public:
    void take(const QAbstractItemModel &model, int row, const QList<int> &columns) override
    {
        QStringList cells;
        for (const int column : columns)
            cells.append(safeForSpreadsheet(model.index(row, column).data().toString()));
        bytes += csvLine(cells);
    }
    QByteArray bytes;
};

class SheetRows final : public RowTaker
{
public:
    explicit SheetRows(WorkbookWriter &writer)
        : m_writer(writer)
    {}
    void take(const QAbstractItemModel &model, int row, const QList<int> &columns) override
    {
        std::vector<SheetCell> cells;
        for (const int column : columns)
            cells.push_back(cellAt(model.index(row, column)));
        m_writer.addRow(cells);
    }

private:
    WorkbookWriter &m_writer;
};

QString heading(const QAbstractItemModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

/// \return false if it was cancelled.
bool giveRows(const QAbstractItemModel &model, const QList<int> &columns, RowTaker &taker,
              const Progress &progress)
{
    const int rows = model.rowCount();
    for (int row = 0; row < rows; ++row) {
        if (row % kRowsBetweenReports == 0) {
            progress.tell(ExportText::tr("Row %1 of %2")
                              .arg(QLocale().toString(row), QLocale().toString(rows)),
                          row, rows);
            if (progress.isCancelled())
                return false;
        }
        taker.take(model, row, columns);
    }
    return true;
}

} // namespace

bool isWorkbookName(const QString &path)
{
    return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
}

Result<QByteArray> listAsFile(const QAbstractItemModel &model, const QList<int> &columns,
                              const ListWords &words, const QString &path, const Progress &progress)
{
    const Error stopped{Error::Code::Cancelled, ExportText::tr("Nothing was saved."), {}};
    if (!isWorkbookName(path)) {
        QStringList headings;
        for (const int column : columns)
            headings.append(heading(model, column));
        CsvRows rows;
        rows.bytes = csvLine(headings);
        if (!giveRows(model, columns, rows, progress))
            return stopped;
        return rows.bytes;
    }
    WorkbookWriter writer({words.title, words.council, words.madeAtUtc});
    writer.beginSheet(words.sheet, 1);
    writer.addTitle(words.title);
    writer.addLine(words.subtitle);
    writer.addGap();
    std::vector<WorkbookWriter::Head> heads;
    for (const int column : columns)
        heads.push_back({heading(model, column)});
    writer.addHeads(heads);
    SheetRows rows(writer);
    if (!giveRows(model, columns, rows, progress))
        return stopped;
    return writer.finish(progress);
}

QString askForSpreadsheet(PageHost &host, QWidget *parent, const QString &title,
                          const QString &proposedName)
{
    return askWhereToSave(host, parent, title, proposedName + u".xlsx"_s,
                          ExportText::tr("Excel workbook (*.xlsx);;CSV file (*.csv)"),
                          {u"xlsx"_s, u"csv"_s});
}

void exportInBackground(PageHost &host, QWidget *parent, const QString &path,
                        std::function<Result<QByteArray>(const Progress &)> make)
{
    auto *dialog = new TaskDialog(ExportText::tr("Saving the list"), parent);
    dialog->start<QByteArray>(std::move(make), [&host, path, alive = QPointer<QWidget>(parent)](
                                                   const Result<QByteArray> &made) {
        if (!alive) // The page is gone, and its file with it.
            return;
        if (made)
            writeToFile(host, path, *made);
        else if (made.error().code != Error::Code::Cancelled)
            host.messages().show(MessageBar::Kind::Error, made.error().message);
    });
}

} // namespace redress
