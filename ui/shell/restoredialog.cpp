// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/restoredialog.h"

#include "ui/shell/filedialogs.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kCopiesShown = 6;
constexpr int kCountsShown = 7;

QString momentText(const QDateTime &local)
{
    return QLocale().toString(local, u"ddd d MMM yyyy HH:mm"_s);
}

/// "3 fewer", in words, so that no sign need be read.
QString differenceText(qint64 present, qint64 backup)
{
    const QLocale locale;
    if (present == backup)
        return RestoreDialog::tr("the same");
    return backup < present ? RestoreDialog::tr("%1 fewer", "in the backup")
                                  .arg(locale.toString(present - backup))
                            : RestoreDialog::tr("%1 more", "in the backup")
                                  .arg(locale.toString(backup - present));
}

} // namespace

RestoreDialog::RestoreDialog(const QString &file, const BackupPlan &plan, FileDialogs &dialogs,
                             QWidget *parent)
    : FormDialog(tr("Restore a backup"),
                 tr("A backup is put beside the present file, under a name of its own. The present "
                    "file and the backup stay as they are."),
                 tr("Restore beside"), parent)
    , m_dialogs(dialogs)
    , m_file(file)
    , m_plan(plan)
    , m_copyModel(new CellTableModel({tr("Made"), tr("Name"), tr("Size")}, this))
    , m_copyTable(new RecordTable(this))
    , m_other(new QPushButton(tr("&Another file..."), this))
    , m_said(new StatusLabel(this))
    , m_countModel(new CellTableModel(
          {tr("Counted"), tr("Present file"), tr("Backup"), tr("The backup has")}, this))
    , m_countTable(new RecordTable(this))
    , m_form(new FactForm)
    , m_name(new QLineEdit(m_form))
{
    setObjectName(u"restoreDialog"_s);
    construct();
    load();
}

void RestoreDialog::construct()
{
    const Metrics metrics(this);
    auto *label = new TextLabel(TextLabel::Kind::Strong, tr("&Backups of this file"), this);
    label->setBuddy(m_copyTable);
    m_copyTable->setObjectName(u"restoreCopiesTableView"_s);
    m_copyTable->setAccessibleName(tr("Backups of this file"));
    m_copyTable->setModel(m_copyModel);
    m_copyTable->setMostCharacters({24, 0, 12});
    m_copyTable->setMinimumHeight(metrics.times(kCopiesShown * 2));
    m_other->setObjectName(u"otherBackupButton"_s);
    m_said->setObjectName(u"restoreStatusLabel"_s);
    m_countTable->setObjectName(u"restoreCountsTableView"_s);
    m_countTable->setAccessibleName(tr("What the present file and the backup hold"));
    m_countTable->setModel(m_countModel);
    m_countTable->setMostCharacters({18, 24, 24, 0});
    m_countTable->setMinimumHeight(metrics.times(kCountsShown * 2));
    m_name->setMinimumWidth(metrics.times(34));
    m_form->addField(u"restoredName"_s, tr("&Name"), m_name,
                     tr("In the folder of the present file."));
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_other);
    ways->addStretch();
    layout->addWidget(label);
    layout->addWidget(m_copyTable, 1);
    layout->addLayout(ways);
    layout->addWidget(m_said);
    layout->addWidget(m_countTable, 1);
    layout->addWidget(m_form);
    setForm(pane);
    resize(metrics.times(66), metrics.times(56));
    connect(m_other, &QPushButton::clicked, this, &RestoreDialog::chooseOther);
    connect(&m_work, &BackgroundWork::finished, this, [this] {
        if (const auto next = std::exchange(m_next, std::nullopt))
            choose(next->first, next->second);
    });
}

void RestoreDialog::load()
{
    m_copies = backupplan::made(m_plan, m_file);
    std::vector<CellTableModel::Row> rows;
    for (const MadeBackup &copy : m_copies)
        rows.push_back({{momentText(copy.madeAt), copy.madeAt},
                        {QFileInfo(copy.path).fileName()},
                        {QLocale().formattedDataSize(copy.bytes), copy.bytes}});
    m_copyModel->setRows(std::move(rows));
    connect(m_copyTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    choose(m_copies[size_t(index.row())].path,
                           m_copies[size_t(index.row())].madeAt);
            });
    if (m_copies.empty()) {
        m_said->setStatus(StatusShape::Dash,
                          tr("No backup lies in the folder of the plan. Choose another file."));
        m_other->setFocus();
    } else {
        m_copyTable->setCurrentIndex(m_copyModel->index(0, 0));
        m_copyTable->setFocus();
    }
    showButtons();
}

void RestoreDialog::chooseOther()
{
    const QString path =
        m_dialogs.openFile(this, tr("Which backup"), QFileInfo(m_file).absolutePath(),
                           tr("Case files (*.redress *.backup);;All files (*)"));
    if (!path.isEmpty())
        showBackup(path);
}

void RestoreDialog::showBackup(const QString &path)
{
    const auto listed =
        std::ranges::find(m_copies, QFileInfo(path).absoluteFilePath(), &MadeBackup::path);
    if (listed != m_copies.end()) {
        m_copyTable->setCurrentIndex(m_copyModel->index(int(listed - m_copies.begin()), 0));
        return;
    }
    m_copyTable->setCurrentIndex({});
    m_copyTable->clearSelection();
    choose(path, restore::madeAt(path));
}

void RestoreDialog::choose(const QString &backup, const QDateTime &madeAt)
{
    if (m_work.isRunning()) {
        m_next = std::pair(backup, madeAt);
        return;
    }
    m_backup = backup;
    m_isGood = false;
    setFault({});
    m_form->clearFaults();
    m_name->setText(QFileInfo(restore::proposedName(m_file, madeAt)).fileName());
    m_said->setStatus(StatusShape::None,
                      tr("Counting what %1 holds...").arg(QFileInfo(backup).fileName()));
    m_work.start<restore::Comparison>(
        [file = m_file, backup](const Progress &) { return restore::compare(file, backup); },
        [this](const Result<restore::Comparison> &compared) { show(compared); });
    showButtons();
}

void RestoreDialog::show(const Result<restore::Comparison> &compared)
{
    m_isGood = compared.has_value();
    if (!compared) {
        m_countModel->setRows({});
        m_said->setStatus(StatusShape::Late, compared.error().message);
        showButtons();
        return;
    }
    const std::optional<FileCounts> &now = compared->present;
    const FileCounts &then = compared->backup;
    std::vector<CellTableModel::Row> rows;
    const QString unreadable = tr("cannot be read");
    const auto count = [&](const QString &what, qint64 FileCounts::*number) {
        const qint64 backup = then.*number;
        if (!now) {
            rows.push_back({{what}, {unreadable}, {QLocale().toString(backup), backup}, {}});
            return;
        }
        const qint64 present = (*now).*number;
        rows.push_back({{what},
                        {QLocale().toString(present), present},
                        {QLocale().toString(backup), backup},
                        {differenceText(present, backup), backup - present}});
    };
    count(tr("Cases"), &FileCounts::cases);
    count(tr("People"), &FileCounts::people);
    count(tr("Actions"), &FileCounts::actions);
    count(tr("Documents"), &FileCounts::documents);
    count(tr("Saved changes"), &FileCounts::changes);
    rows.push_back({{tr("Last change")},
                    {now ? momentText(now->changedAtUtc.toLocalTime()) : unreadable},
                    {momentText(then.changedAtUtc.toLocalTime())},
                    {tr("by %1", "a sign-in name").arg(then.changedBy)}});
    m_countModel->setRows(std::move(rows));
    if (!now) {
        m_said->setStatus(StatusShape::Soon,
                          tr("The present file cannot be read. What was saved after this backup "
                             "is not in it."));
        showButtons();
        return;
    }
    const int lost = int(now->changes - then.changes);
    m_said->setStatus(lost > 0 ? StatusShape::Soon : StatusShape::Tick,
                      lost > 0 ? tr("%n saved change(s) of the present file are not in the backup.",
                                    nullptr, lost)
                               : tr("The backup has every saved change of the present file."));
    showButtons();
}

void RestoreDialog::showButtons()
{
    if (auto *button = findChild<QPushButton *>(u"recordButton"_s))
        button->setEnabled(m_isGood && !m_work.isRunning());
}

void RestoreDialog::record()
{
    const QString name = m_name->text().trimmed();
    const QDir folder = QFileInfo(m_file).dir();
    m_form->clearFaults();
    if (name.isEmpty() || name.contains(u'/') || name.contains(u'\\') || folder.exists(name)) {
        m_form->setFault(u"restoredName"_s,
                         folder.exists(name) && !name.isEmpty()
                             ? tr("There is a file of that name. Type another one.")
                             : tr("Type a name for the restored file, without a folder."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_said->setStatus(StatusShape::None, tr("Restoring and reading back..."));
    m_work.start<BackupReport>(
        [backup = m_backup, target = folder.filePath(name)](const Progress &progress) {
            return restore::toFile(backup, target, progress);
        },
        [this](const Result<BackupReport> &done) {
            if (done) {
                accept();
                Q_EMIT restored(*done);
                return;
            }
            m_said->setStatus(StatusShape::Late, done.error().message);
            showButtons();
        });
    showButtons();
}

void RestoreDialog::reject()
{
    m_next.reset();
    m_work.cancel();
    QDialog::reject(); // NOLINT(bugprone-parent-virtual-call): a choice is nothing to lose.
}

} // namespace redress
