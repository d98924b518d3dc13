// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdialog.h"

#include "core/exchange/mapping/storedmappings.h"
#include "core/store/ownconnection.h"
#include "ui/importing/mappingchoice.h"
#include "ui/importing/mappingdialog.h"
#include "ui/shell/backgroundwork.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/taskdialog.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

std::vector<ImportMapping> mappingsOf(const QString &path)
{
    return onOwnConnection(path, Database::Access::ReadOnly,
                           [](Database &database) { return storedMappings(database); })
        .value_or(std::vector<ImportMapping>());
}

} // namespace

ImportDialog::ImportDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_work(new BackgroundWork(this))
    , m_pathEdit(new QLineEdit(this))
    , m_folder(new QPushButton(tr("Choose a &folder..."), this))
    , m_files(new QPushButton(tr("Choose f&iles..."), this))
    , m_replace(new QCheckBox(tr("&Replace cases that are stored already"), this))
    , m_mapping(new MappingChoice(mappingsOf(parts.path), this))
    , m_fileModel(new CellTableModel({tr("File"), tr("Rows"), tr("Good"), tr("With faults")}, this))
    , m_fileTable(new RecordTable(this))
    , m_faultModel(new CellTableModel(
          {tr("File"), tr("Line or row"), tr("Column"), tr("Value"), tr("What is wrong")}, this))
    , m_faultTable(new RecordTable(this))
    , m_said(new StatusLabel(this))
    , m_bar(new QProgressBar(this))
    , m_copy(new QPushButton(tr("Cop&y all faults"), this))
    , m_cancel(new QPushButton(this))
    , m_import(new AccentButton(tr("I&mport"), this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    construct();
    connectAll();
    adopt();
    say(int(StatusShape::None),
        tr("Choose the folder with the CSV files of an export, such as cases.csv and stages.csv, "
           "or a workbook or CSV file. They are checked first; nothing is written before you have "
           "seen the result."));
}

void ImportDialog::construct()
{
    const Metrics metrics(this);
    m_pathEdit->setReadOnly(true);
    m_pathEdit->setObjectName(u"pathLineEdit"_s);
    m_pathEdit->setAccessibleName(tr("What is imported"));
    m_pathEdit->setPlaceholderText(tr("Nothing is chosen yet"));
    m_folder->setObjectName(u"chooseFolderButton"_s);
    m_files->setObjectName(u"chooseFilesButton"_s);
    m_replace->setObjectName(u"replaceCheckBox"_s);
    m_import->setObjectName(u"importButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_copy->setObjectName(u"copyFaultsButton"_s);
    m_fileTable->setObjectName(u"fileTableView"_s);
    m_fileTable->setAccessibleName(tr("Files"));
    m_faultTable->setObjectName(u"faultTableView"_s);
    m_faultTable->setAccessibleName(tr("Faults"));
    m_fileTable->setModel(m_fileModel);
    m_fileTable->setMostCharacters({0, 14, 14, 16});
    m_faultTable->setModel(m_faultModel);
    m_faultTable->setMostCharacters({20, 10, 24, 26, 0});
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *choose = new QHBoxLayout;
    choose->addWidget(m_pathEdit, 1);
    choose->addWidget(m_folder);
    choose->addWidget(m_files);
    auto *faultRow = new QHBoxLayout;
    faultRow->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Faults"), this));
    faultRow->addStretch(1);
    faultRow->addWidget(m_copy);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_bar, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(choose);
    layout->addWidget(m_mapping);
    layout->addWidget(m_replace);
    layout->addWidget(m_said);
    layout->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Files"), this));
    layout->addWidget(m_fileTable, 2);
    layout->addLayout(faultRow);
    layout->addWidget(m_faultTable, 3);
    layout->addLayout(buttons);
    resize(metrics.times(76), metrics.times(48));
}

void ImportDialog::connectAll()
{
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QString folder =
            m_parts.dialogs.folder(this, tr("Folder with the files of an export"),
                                   m_parts.settings.value(Settings::Key::LastFolder).toString());
        if (!folder.isEmpty())
            setPaths({folder});
    });
    connect(m_files, &QPushButton::clicked, this, [this] {
        const QStringList files =
            m_parts.dialogs.openFiles(this, tr("Files of an export"),
                                      m_parts.settings.value(Settings::Key::LastFolder).toString(),
                                      tr("Spreadsheets and CSV files (*.csv *.xlsx *.txt);;All "
                                         "files (*)"));
        if (!files.isEmpty())
            setPaths(files);
    });
    connect(m_replace, &QCheckBox::toggled, this, [this] {
        if (!m_paths.isEmpty() && !isWorking())
            run(true);
    });
    connect(m_mapping, &MappingChoice::makeWanted, this, &ImportDialog::makeMapping);
    connect(m_mapping, &MappingChoice::chosen, this, [this] {
        if (!m_paths.isEmpty() && !isWorking())
            run(true);
    });
    connect(m_work, &BackgroundWork::told, this,
            [this](const QString &doing, qint64 done, qint64 total) {
                m_said->setStatus(StatusShape::None, doing);
                showProgress(*m_bar, done, total);
            });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QStringList lines;
        for (const CellTableModel::Row &row : m_faultModel->rows()) {
            QStringList cells;
            for (const TableCell &cell : row)
                cells.append(cell.words);
            lines.append(cells.join(u'\t'));
        }
        QApplication::clipboard()->setText(lines.join(u'\n'));
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
}

bool ImportDialog::isWorking() const
{
    return m_work->isRunning();
}

void ImportDialog::setPaths(const QStringList &paths)
{
    if (isWorking() || paths.isEmpty())
        return;
    m_paths = paths;
    QStringList shown;
    for (const QString &path : paths)
        shown.append(QDir::toNativeSeparators(path));
    m_pathEdit->setText(shown.join(u"; "_s));
    m_parts.settings.setValue(
        Settings::Key::LastFolder,
        QFileInfo(paths.first()).isDir() ? paths.first() : QFileInfo(paths.first()).absolutePath());
    if (m_mapping->adopt(paths)) {
        run(true);
        return;
    }
    m_isGood = false;
    m_isStored = false;
    m_fileModel->setRows({});
    m_faultModel->setRows({});
    say(int(StatusShape::Soon),
        tr("This file has columns of its own. Say which of them is which: it is asked once, and "
           "kept for the next file of this kind."));
    adopt();
    m_mapping->button()->setFocus(Qt::OtherFocusReason);
    Q_EMIT stepDone();
}

void ImportDialog::makeMapping()
{
    const auto files = std::find_if(m_paths.begin(), m_paths.end(),
                                    [](const QString &path) { return QFileInfo(path).isFile(); });
    if (files == m_paths.end())
        return;
    const auto known = m_mapping->mapping();
    auto *dialog = new MappingDialog(*files, known ? *known : ImportMapping(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ImportMapping mapping = dialog->mapping();
        if (dialog->isKept()) {
            const auto kept =
                onOwnConnection(m_parts.path, Database::Access::ReadWrite, [&](Database &database) {
                    database.setGuard(m_parts.guard);
                    return storeMapping(database, m_parts.signature, mapping);
                });
            if (!kept) {
                say(int(StatusShape::Late), kept.error().message);
                return;
            }
        }
        m_mapping->put(mapping);
        run(true);
    });
    dialog->open();
}

void ImportDialog::run(bool dryRun)
{
    m_isGood = false;
    m_isStored = false;
    say(int(StatusShape::None), dryRun ? tr("Checking the files...") : tr("Importing..."));
    showProgress(*m_bar, 0, 0);
    const ImportOptions options{m_parts.today, dryRun, m_replace->isChecked(),
                                m_mapping->mapping()};
    m_work->start<ImportReport>(
        [parts = m_parts.path, rules = m_parts.rules, signature = m_parts.signature,
         paths = m_paths, guard = m_parts.guard, options](const Progress &progress) {
            return onOwnConnection(parts, Database::Access::ReadWrite, [&](Database &database) {
                database.setGuard(guard);
                return importCases(database, rules, signature, paths, options, progress);
            });
        },
        [this, dryRun](const Result<ImportReport> &result) {
            showReport(result, dryRun);
            adopt();
            Q_EMIT stepDone();
        });
    adopt();
}

void ImportDialog::showReport(const Result<ImportReport> &result, bool dryRun)
{
    if (!result) {
        const bool isCancelled = result.error().code == Error::Code::Cancelled;
        say(int(isCancelled ? StatusShape::Dash : StatusShape::Late),
            isCancelled ? tr("Stopped. Nothing was imported; the case file is as it was.")
                        : result.error().message);
        m_fileModel->setRows({});
        m_faultModel->setRows({});
        return;
    }
    const ImportReport &report = *result;
    showFiles(report);
    showFaults(report);
    m_rows = report.rowsAccepted();
    m_isGood = report.faultCount == 0 && m_rows > 0;
    m_isStored = report.stored;
    const QString good = tr("%n row(s) are good", nullptr, int(m_rows));
    const QString replaced =
        tr("%n stored record(s) would be replaced", nullptr, int(report.replaced));
    if (report.faultCount > 0)
        say(int(StatusShape::Late), tr("%n fault(s). Nothing is imported until that is mended: "
                                       "correct the files, and choose them again.",
                                       nullptr, int(report.faultCount)));
    else if (m_isStored)
        say(int(StatusShape::Tick), tr("%n row(s) are imported.", nullptr, int(m_rows)));
    else if (m_rows == 0)
        say(int(StatusShape::Dash), tr("The files hold no rows."));
    else if (dryRun)
        say(int(StatusShape::Tick),
            report.replaced > 0
                ? tr("%1; %2. Nothing is written yet.", "rows; records that would be replaced")
                      .arg(good, replaced)
                : tr("%1. Nothing is written yet.", "rows").arg(good));
    if (dryRun && m_isGood && report.removedStages > 0)
        say(int(StatusShape::Late),
            tr("%1; %2, and %3. Nothing is written yet.",
               "rows; records that would be replaced; stages that would be removed")
                .arg(good, replaced,
                     tr("%n stage(s) of theirs, which the files do not name, removed with all that "
                        "hangs on them",
                        nullptr, int(report.removedStages))));
    if (m_isStored)
        Q_EMIT imported(report);
}

void ImportDialog::showFiles(const ImportReport &report)
{
    std::vector<CellTableModel::Row> rows;
    for (const ImportedFile &file : report.files)
        rows.push_back({{file.hiddenRows > 0 ? tr("%1 (%n hidden row(s) are read too)", nullptr,
                                                  int(file.hiddenRows))
                                                   .arg(file.label())
                                             : file.label()},
                        {counted(file.rowsRead), file.rowsRead},
                        {counted(file.rowsAccepted()), file.rowsAccepted()},
                        {counted(file.rowsRejected), file.rowsRejected,
                         file.rowsRejected > 0 ? StatusShape::Late : StatusShape::Tick}});
    for (const QString &sheet : report.leftOut)
        rows.push_back({{tr("%1: left out, it is no table of the import").arg(sheet),
                         {},
                         StatusShape::None,
                         true},
                        {},
                        {},
                        {}});
    m_fileModel->setRows(std::move(rows));
}

void ImportDialog::showFaults(const ImportReport &report)
{
    std::vector<CellTableModel::Row> rows;
    for (const ImportFault &fault : report.faults) {
        const size_t file = size_t(fault.file);
        rows.push_back({{file < report.files.size() ? report.files[file].label() : QString()},
                        {fault.line > 0 ? counted(fault.line) : QString(), fault.line},
                        {fault.column},
                        {fault.value},
                        {fault.message}});
    }
    if (report.faultCount > qint64(report.faults.size()))
        rows.push_back(
            {{},
             {},
             {},
             {},
             {tr("and %1 more").arg(counted(report.faultCount - qint64(report.faults.size())))}});
    m_faultModel->setRows(std::move(rows));
}

void ImportDialog::say(int shape, const QString &words)
{
    m_said->setStatus(StatusShape(shape), words);
}

void ImportDialog::adopt()
{
    const bool isBusy = isWorking();
    m_bar->setVisible(isBusy);
    for (QWidget *widget : {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_files),
                            static_cast<QWidget *>(m_replace)})
        widget->setEnabled(!isBusy);
    const bool hasFile = std::any_of(m_paths.begin(), m_paths.end(),
                                     [](const QString &path) { return QFileInfo(path).isFile(); });
    m_mapping->setEnabled(!isBusy && hasFile);
    m_copy->setEnabled(!isBusy && m_faultModel->rowCount() > 0);
    m_cancel->setText(isBusy ? tr("Cancel") : tr("Close"));
    m_cancel->setEnabled(!isBusy || !m_work->isCancelled());
    m_import->setEnabled(!isBusy && m_isGood && !m_isStored);
    m_import->setText(m_isGood && !m_isStored ? tr("I&mport %n row(s)", nullptr, int(m_rows))
                                              : tr("I&mport"));
    if (m_import->isEnabled())
        m_import->setDefault(true);
    else if (!isBusy && m_paths.isEmpty())
        m_folder->setDefault(true);
}

void ImportDialog::reject()
{
    if (!isWorking()) {
        QDialog::reject();
        return;
    }
    m_work->cancel();
    say(int(StatusShape::None), tr("Stopping; the case file stays as it was."));
    adopt();
}

} // namespace redress
