// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importprint.h"

#include "core/exchange/csv/csvwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

void tellReplaced(QTextStream &out, const ImportReport &report)
{
    if (report.replaced > 0)
        out << (report.stored
                    ? ImportText::tr("%n record(s) replaced", nullptr, int(report.replaced))
                    : ImportText::tr("%n record(s) would be replaced", nullptr,
                                     int(report.replaced)))
            << '\n';
    if (report.removedStages > 0)
        out << (report.stored
                    ? ImportText::tr("%n stage(s) of replaced cases, which the files do not "
                                     "name, were removed with all that hung on them; the audit "
                                     "trail keeps what they were",
                                     nullptr, int(report.removedStages))
                    : ImportText::tr("%n stage(s) of replaced cases, which the files do not "
                                     "name, would be removed with all that hangs on them",
                                     nullptr, int(report.removedStages)))
            << '\n';
}

void printText(Invocation &call, const ImportReport &report)
{
    for (const ImportedFile &file : report.files)
        call.out() << ImportText::tr("%1: %n row(s) read, %2 accepted, %3 rejected", nullptr,
                                     int(file.rowsRead))
                          .arg(file.label())
                          .arg(QLocale().toString(file.rowsAccepted()),
                               QLocale().toString(file.rowsRejected))
                   << '\n';
    for (const ImportedFile &file : report.files) {
        if (file.hiddenRows > 0)
            call.out() << ImportText::tr("%1: %n of the rows read are hidden in the spreadsheet",
                                         nullptr, int(file.hiddenRows))
                              .arg(file.label())
                       << '\n';
    }
    for (const QString &sheet : report.leftOut)
        call.out() << ImportText::tr("%1: left out, it is no table of the import format").arg(sheet)
                   << '\n';
    if (report.faultCount > 0) {
        for (const QString &line : report.faultsInWords())
            call.err() << line << '\n';
        if (report.faultCount > qint64(report.faults.size()))
            call.err() << ImportText::tr("These are the first %1 of %2 faults.")
                              .arg(report.faults.size())
                              .arg(report.faultCount)
                       << '\n';
        call.err() << ImportText::tr("Nothing was stored.") << '\n';
        return;
    }
    tellReplaced(call.out(), report);
    if (report.rowsAccepted() == 0) {
        call.out() << ImportText::tr("0 rows were imported: there are none in what was read.")
                   << '\n';
        return;
    }
    call.out() << (report.stored ? ImportText::tr("All rows were stored.")
                                 : ImportText::tr("All rows are good. This was a dry run: nothing "
                                                  "was stored."))
               << '\n';
}

QString lineOf(const ImportFault &fault)
{
    return fault.line > 0 ? QString::number(fault.line) : QString();
}

QByteArray asCsv(const ImportReport &report)
{
    QByteArray csv = csvLine({u"what"_s, u"file"_s, u"rows_read"_s, u"rows_accepted"_s,
                              u"rows_rejected"_s, u"line"_s, u"column"_s, u"value"_s, u"fault"_s});
    for (const ImportedFile &file : report.files)
        csv += csvLine({u"file"_s,
                        file.label(),
                        QString::number(file.rowsRead),
                        QString::number(file.rowsAccepted()),
                        QString::number(file.rowsRejected),
                        {},
                        {},
                        {},
                        {}});
    for (const ImportFault &fault : report.faults)
        csv += csvLine({u"fault"_s,
                        report.files[size_t(fault.file)].label(),
                        {},
                        {},
                        {},
                        lineOf(fault),
                        fault.column,
                        safeForSpreadsheet(fault.value),
                        fault.message});
    return csv;
}

QByteArray asJson(const ImportReport &report)
{
    QJsonArray files;
    for (const ImportedFile &file : report.files)
        files.append(QJsonObject{{"file"_L1, file.label()},
                                 {"rows_read"_L1, file.rowsRead},
                                 {"rows_accepted"_L1, file.rowsAccepted()},
                                 {"rows_rejected"_L1, file.rowsRejected}});
    QJsonArray faults;
    for (const ImportFault &fault : report.faults)
        faults.append(
            QJsonObject{{"file"_L1, report.files[size_t(fault.file)].label()},
                        {"line"_L1, fault.line > 0 ? QJsonValue(fault.line) : QJsonValue()},
                        {"column"_L1, fault.column},
                        {"value"_L1, fault.value},
                        {"fault"_L1, fault.message}});
    return QJsonDocument(QJsonObject{{"files"_L1, files},
                                     {"faults"_L1, faults},
                                     {"fault_count"_L1, report.faultCount},
                                     {"replaced"_L1, report.replaced},
                                     {"removed_stages"_L1, report.removedStages},
                                     {"stored"_L1, report.stored}})
        .toJson();
}

} // namespace

void printImport(Invocation &call, const ImportReport &report)
{
    switch (call.format()) {
    case Format::Text:
        printText(call, report);
        break;
    case Format::Csv:
        call.write(asCsv(report));
        break;
    case Format::Json:
        call.write(asJson(report));
        break;
    }
}

} // namespace redress::cli
