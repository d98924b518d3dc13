// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/importfiles.h"

#include "core/exchange/mapping/importmapping.h"
#include "core/exchange/mapping/mappedsource.h"
#include "core/exchange/xlsx/xlsxbook.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FilesText {
    Q_DECLARE_TR_FUNCTIONS(redress::Import)
};

[[noreturn]] void refuse(Error::Code code, const QString &message, const QString &detail)
{
    throw StorageError({code, message, detail});
}

ImportedFile fileOf(const QFileInfo &info, ImportTable table)
{
    ImportedFile file;
    file.path = info.filePath();
    file.name = info.fileName();
    file.table = table;
    return file;
}

/// A sheet is named after a table in any letter case; "dip sample" is dip_sample. Excel keeps the
/// name "History" to itself, so published figures may stand on a sheet "history figures".
std::optional<ImportTable> tableOfSheet(const QString &sheet)
{
    const QStringView name = QStringView(sheet).trimmed();
    if (name.compare("history figures"_L1, Qt::CaseInsensitive) == 0 ||
        name.compare("history_figures"_L1, Qt::CaseInsensitive) == 0)
        return ImportTable::History;
    return fromTyped<ImportTable>(name);
}

void addWorkbook(const QFileInfo &info, ImportFiles &found)
{
    const auto book = unwrap(XlsxBook::open(info.filePath()));
    const size_t before = found.files.size();
    QStringList others;
    for (const XlsxBook::SheetInfo &sheet : book->sheets()) {
        const auto table = tableOfSheet(sheet.name);
        if (!table) {
            others.append(FilesText::tr("%1, sheet %2").arg(info.fileName(), sheet.name));
            continue;
        }
        ImportedFile file = fileOf(info, *table);
        file.sheet = sheet.name;
        found.files.push_back(file);
    }
    if (found.files.size() == before)
        refuse(Error::Code::Invalid,
               FilesText::tr("No sheet of %1 is named after a table of the import format. Nothing "
                             "was imported. Allowed: %2. A sheet with other columns needs a "
                             "mapping.")
                   .arg(info.fileName(), storedWords<ImportTable>().join("; "_L1)),
               info.filePath());
    found.leftOut += others;
}

void addFile(const QFileInfo &info, ImportFiles &found)
{
    if (isWorkbook(info.filePath())) {
        addWorkbook(info, found);
        return;
    }
    const auto table = tableOfFile(info.filePath());
    if (!table)
        refuse(Error::Code::Invalid,
               FilesText::tr("%1 is not named after a table of the import format. Nothing was "
                             "imported. Allowed: %2.")
                   .arg(info.fileName(), storedWords<ImportTable>().join(".csv; "_L1) + u".csv"_s),
               info.filePath());
    found.files.push_back(fileOf(info, *table));
}

/// Files of the format; of workbooks those that have a sheet of it.
void addFolder(const QString &path, ImportFiles &found)
{
    const size_t before = found.files.size();
    for (const QFileInfo &entry : QDir(path).entryInfoList(QDir::Files, QDir::Name)) {
        const auto table = fromStored<ImportTable>(entry.completeBaseName().toLower());
        if (table && entry.suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0)
            found.files.push_back(fileOf(entry, *table));
    }
    if (found.files.size() == before)
        refuse(Error::Code::NotFound,
               FilesText::tr("The folder %1 holds no file of the import format, such as "
                             "cases.csv. Nothing was imported.")
                   .arg(QDir::toNativeSeparators(path)),
               path);
}

void addMapped(const QFileInfo &info, const ImportMapping &mapping, ImportFiles &found)
{
    for (size_t part = 0; part < mapping.tables.size(); ++part) {
        ImportedFile file = fileOf(info, mapping.tables[part].table);
        file.part = int(part);
        if (isWorkbook(info.filePath()))
            file.sheet = mapping.sheetIn(info.filePath());
        found.files.push_back(file);
    }
}

} // namespace

bool isWorkbook(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "xlsx"_L1 || suffix == "xlsm"_L1 || suffix == "xls"_L1 ||
           suffix == "xlsb"_L1 || suffix == "ods"_L1;
}

bool hasOwnColumns(const QString &path)
{
    if (QFileInfo(path).isDir())
        return false;
    if (!isWorkbook(path))
        return !tableOfFile(path);
    const auto book = XlsxBook::open(path);
    if (!book)
        return false; // The import says what is wrong with it.
    const auto &sheets = (*book)->sheets();
    return std::none_of(sheets.begin(), sheets.end(), [](const XlsxBook::SheetInfo &sheet) {
        return tableOfSheet(sheet.name).has_value();
    });
}

ImportFiles importFilesOf(const QStringList &paths, const ImportMapping *mapping)
{
    ImportFiles found;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            refuse(Error::Code::NotFound,
                   FilesText::tr("There is no file or folder %1. Nothing was imported.")
                       .arg(QDir::toNativeSeparators(path)),
                   path);
        if (mapping && info.isDir())
            refuse(Error::Code::Invalid,
                   FilesText::tr("%1 is a folder. Nothing was imported. With a mapping, name the "
                                 "files.")
                       .arg(QDir::toNativeSeparators(path)),
                   path);
        if (mapping)
            addMapped(info, *mapping, found);
        else if (info.isDir())
            addFolder(path, found);
        else
            addFile(info, found);
    }
    std::stable_sort(
        found.files.begin(), found.files.end(),
        [](const ImportedFile &a, const ImportedFile &b) { return a.table < b.table; });
    return found;
}

std::unique_ptr<RecordSource> openSource(const ImportedFile &file, const ImportMapping *mapping)
{
    if (file.part >= 0 && mapping)
        return unwrap(mappedSource(file.path, *mapping, size_t(file.part)));
    if (!file.sheet.isEmpty())
        return unwrap(sheetSource(file.path, file.sheet));
    return unwrap(csvSource(file.path));
}

} // namespace redress
