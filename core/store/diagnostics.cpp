// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/diagnostics.h"

#include "core/store/backupplan.h"
#include "core/store/calendarrepository.h"
#include "core/store/casestore.h"
#include "core/store/fileheader.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>

namespace redress::diagnostics {

namespace {

using namespace Qt::StringLiterals;

struct DiagnosticText {
    Q_DECLARE_TR_FUNCTIONS(redress::Diagnostics)
};

const QString kCounts = uR"sql(
SELECT 'case_record', count(*) FROM case_record
UNION ALL SELECT 'stage', count(*) FROM stage
UNION ALL SELECT 'issue', count(*) FROM issue
UNION ALL SELECT 'action', count(*) FROM action
UNION ALL SELECT 'hold', count(*) FROM hold
UNION ALL SELECT 'case_hold', count(*) FROM case_hold
UNION ALL SELECT 'person', count(*) FROM person
UNION ALL SELECT 'document', count(*) FROM document
UNION ALL SELECT 'contact_log', count(*) FROM contact_log
UNION ALL SELECT 'ombudsman_case', count(*) FROM ombudsman_case
UNION ALL SELECT 'recommendation', count(*) FROM recommendation
UNION ALL SELECT 'history_figure', count(*) FROM history_figure
UNION ALL SELECT 'report_issue', count(*) FROM report_issue
UNION ALL SELECT 'definition', count(*) FROM definition
UNION ALL SELECT 'saved_list', count(*) FROM saved_list
UNION ALL SELECT 'draft', count(*) FROM draft
UNION ALL SELECT 'bin_item', count(*) FROM bin_item
UNION ALL SELECT 'org_node', count(*) FROM org_node
UNION ALL SELECT 'procedure_version', count(*) FROM procedure_version
UNION ALL SELECT 'calendar_day', count(*) FROM calendar_day
UNION ALL SELECT 'quarter_closing', count(*) FROM quarter_closing
UNION ALL SELECT 'import_batch', count(*) FROM import_batch
UNION ALL SELECT 'change_set', count(*) FROM change_set
)sql"_s;

const QString kRoles = uR"sql(
SELECT role, count(*) FROM member WHERE left_on IS NULL GROUP BY role ORDER BY role
)sql"_s;

/// The trail by its codes alone: when, which unit of work, what kind of record, how many entries.
const QString kLastChanges = uR"sql(
SELECT change_set.id, change_set.at_utc, change_entry.entity, count(*)
FROM change_set
JOIN change_entry ON change_entry.change_set_id = change_set.id
WHERE change_set.id > (SELECT max(id) FROM change_set) - 20
GROUP BY change_set.id, change_set.at_utc, change_entry.entity
ORDER BY change_set.id DESC, change_entry.entity
)sql"_s;

QString bytes(qint64 many)
{
    return QLocale().formattedDataSize(many, 1, QLocale::DataSizeTraditionalFormat);
}

QString yesOrNo(bool isSo)
{
    return isSo ? DiagnosticText::tr("yes") : DiagnosticText::tr("no");
}

DiagnosticPart fileFacts(CaseStore &store)
{
    Database &database = store.database();
    DiagnosticPart part{DiagnosticText::tr("Case file"), {}};
    const auto add = [&](const QString &name, const QString &value) {
        part.lines.push_back({name, value});
    };
    if (database.engine() == Engine::Sqlite) {
        const QString &path = store.path();
        add(DiagnosticText::tr("Size"), bytes(QFileInfo(path).size()));
        add(DiagnosticText::tr("Not yet in the file itself (-wal)"),
            bytes(QFileInfo(path + u"-wal"_s).size()));
        add(DiagnosticText::tr("Format"), DiagnosticText::tr("%1, the program's is %2")
                                              .arg(readFileHeader(path).schema)
                                              .arg(newestSchema()));
        add(DiagnosticText::tr("Journal"), database.ask(u"PRAGMA journal_mode"_s));
        add(DiagnosticText::tr("Page size"), database.ask(u"PRAGMA page_size"_s));
        const QStorageInfo disk(QFileInfo(path).absolutePath());
        add(DiagnosticText::tr("Drive"),
            DiagnosticText::tr("%1, %2 free", "kind of file system, size")
                .arg(QString::fromUtf8(disk.fileSystemType()), bytes(disk.bytesAvailable())));
    }
    add(DiagnosticText::tr("For reading only"), yesOrNo(store.isReadOnly()));
    add(DiagnosticText::tr("Sample"), yesOrNo(store.isSample()));
    return part;
}

DiagnosticPart settingFacts(CaseStore &store)
{
    Database &database = store.database();
    DiagnosticPart part{DiagnosticText::tr("Settings and backups"), {}};
    const auto add = [&](const QString &name, const QString &value) {
        part.lines.push_back({name, value});
    };
    if (const auto plan = backupplan::load(database)) {
        add(DiagnosticText::tr("Copy of the day"), yesOrNo(plan->isDaily));
        add(DiagnosticText::tr("Folder of its own"), yesOrNo(!plan->folder.isEmpty()));
        add(DiagnosticText::tr("Copies kept"), QString::number(plan->keep));
        const auto made = backupplan::made(*plan, store.path());
        add(DiagnosticText::tr("Copies that are there"), QString::number(made.size()));
        if (!made.empty())
            add(DiagnosticText::tr("Last backup"),
                DiagnosticText::tr("%1, read back: %2")
                    .arg(made.front().madeAt.toString(Qt::ISODate),
                         yesOrNo(made.front().hasDigest)));
    }
    if (const auto calendar = calendarrepository::load(database)) {
        add(DiagnosticText::tr("Bank holidays compared up to"),
            QString::number(calendar->publishedTo));
        add(DiagnosticText::tr("Local clocks leave out closing days"),
            yesOrNo(calendar->localClocksSkipClosures));
        add(DiagnosticText::tr("Receipt on a closed day counts from the next working day"),
            yesOrNo(calendar->receiptIsDeemed));
    }
    Statement roles(database, kRoles);
    while (roles.step())
        add(DiagnosticText::tr("People of the role %1", "a code").arg(roles.text(0)),
            QString::number(roles.integer(1)));
    return part;
}

DiagnosticPart counts(Database &database)
{
    DiagnosticPart part{DiagnosticText::tr("Records"), {}};
    Statement statement(database, kCounts);
    while (statement.step())
        part.lines.push_back({statement.text(0), QString::number(statement.integer(1))});
    return part;
}

DiagnosticPart lastChanges(Database &database)
{
    DiagnosticPart part{DiagnosticText::tr("Last changes, as numbers and codes"), {}};
    Statement statement(database, kLastChanges);
    while (statement.step())
        part.lines.push_back({u"%1 %2"_s.arg(statement.integer(0)).arg(statement.text(1)),
                              u"%1 x%2"_s.arg(statement.text(2)).arg(statement.integer(3))});
    return part;
}

} // namespace

QString sqliteVersion()
{
    return guarded([] {
               return Database::sqlite(u":memory:"_s, Database::Access::ReadWrite)
                   .ask(u"SELECT sqlite_version()"_s);
           })
        .value_or(QString());
}

std::vector<DiagnosticPart> ofProgram(const QString &version)
{
    DiagnosticPart part{DiagnosticText::tr("Program and computer"), {}};
    part.lines = {
        {u"Redress"_s, version},
        {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"SQLite"_s, sqliteVersion()},
        {DiagnosticText::tr("System"),
         u"%1, %2 %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                            QSysInfo::kernelVersion())},
        {DiagnosticText::tr("Processor"), QSysInfo::currentCpuArchitecture()},
        {DiagnosticText::tr("Language"), QLocale().name()},
        {DiagnosticText::tr("Language of the system"), QLocale::system().name()},
    };
    return {part};
}

Result<std::vector<DiagnosticPart>> ofFile(CaseStore &store)
{
    return guarded([&] {
        return std::vector<DiagnosticPart>{fileFacts(store), settingFacts(store),
                                           counts(store.database()), lastChanges(store.database())};
    });
}

QString asText(const std::vector<DiagnosticPart> &parts)
{
    QString text;
    for (const DiagnosticPart &part : parts) {
        text += part.title + u'\n';
        qsizetype wide = 0;
        for (const DiagnosticPart::Line &line : part.lines)
            wide = std::max(wide, line.name.size());
        for (const DiagnosticPart::Line &line : part.lines)
            text += u"  "_s + line.name.leftJustified(wide) + u"  "_s + line.value + u'\n';
        text += u'\n';
    }
    return text.trimmed() + u'\n';
}

} // namespace redress::diagnostics
