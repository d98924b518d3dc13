// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupssection.h"

#include "core/store/ownconnection.h"
#include "ui/figures/flowlayout.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

enum When { kBoth, kDaily, kNever };
enum Drive { kByPlace, kAlwaysSafe };

QString momentWords(const QDateTime &at)
{
    return QLocale().toString(at, u"ddd d MMM yyyy HH:mm"_s);
}

} // namespace

BackupsSection::BackupsSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
}

void BackupsSection::construct()
{
    const Metrics metrics(this);
    QWidget *content = makeScrolled();
    m_form = new FactForm(content);
    m_when = new ChoiceBox(m_form);
    m_when->addChoice(tr("once a day on opening, and on closing if something was changed"), kBoth);
    m_when->addChoice(tr("once a day, when the file is opened"), kDaily);
    m_when->addChoice(tr("only when somebody asks for one"), kNever);
    m_folder = new QLineEdit(m_form);
    m_folder->setMinimumWidth(metrics.times(14));
    m_choose = new QPushButton(tr("Choose..."), m_form);
    m_choose->setObjectName(u"chooseBackupFolderButton"_s);
    m_keep = new QSpinBox(m_form);
    m_weeks = new QSpinBox(m_form);
    m_months = new QSpinBox(m_form);
    for (QSpinBox *number : {m_keep, m_weeks, m_months}) {
        number->setRange(0, backupplan::kMost);
        number->setFocusPolicy(Qt::StrongFocus);
    }
    m_keep->setMinimum(backupplan::kFewest);
    m_keep->setValue(m_stored.keep); // Nothing is typed before the plan is read.
    m_weeks->setValue(m_stored.weeks);
    m_months->setValue(m_stored.months);
    m_drive = new ChoiceBox(m_form);
    m_drive->addChoice(tr("found out by itself"), kByPlace);
    m_drive->addChoice(tr("always taken for a network share"), kAlwaysSafe);
    m_form->addField(u"backupWhen"_s, tr("&Made"), m_when);
    m_form->setWide(u"backupWhen"_s); // Its choices are sentences.
    m_form->addField(u"backupFolder"_s, tr("Fol&der"), m_folder,
                     tr("Best on another disk than the file. Empty: a folder beside it."));
    m_form->addBeside(u"backupFolder"_s, m_choose);
    m_form->addField(u"backupKeep"_s, tr("O&ne a day, for days"), m_keep,
                     tr("All copies of the newest day stay, at most a dozen."));
    m_form->addField(u"backupWeeks"_s, tr("One a &week, for weeks"), m_weeks);
    m_form->addField(u"backupMonths"_s, tr("One &a month, for months"), m_months,
                     tr("Copies made with File, Back up stay until you remove them."));
    m_form->addField(u"fileDrive"_s, tr("Dr&ive of the file"), m_drive);
    m_last = new StatusLabel(content);
    m_last->setObjectName(u"lastBackupLabel"_s);
    m_now = new QPushButton(tr("&Back up now"), content);
    m_now->setObjectName(u"backUpNowButton"_s);
    m_check = new QPushButton(tr("Check the &last one"), content);
    m_check->setObjectName(u"checkBackupButton"_s);
    m_restore = new QPushButton(tr("Re&store..."), content);
    m_restore->setObjectName(u"restoreBackupButton"_s);
    auto *bar = new QWidget(content);
    auto *ways = new FlowLayout(bar); // in a small window one beneath the other
    ways->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *way : {m_now, m_check, m_restore})
        ways->addWidget(way);
    m_model = new CellTableModel({tr("Made"), tr("Name"), tr("Size"), tr("Read back")}, this);
    m_table = new RecordTable(content);
    m_table->setObjectName(u"backupsTableView"_s);
    m_table->setAccessibleName(tr("Backups that are there"));
    m_table->setModel(m_model);
    m_table->setMostCharacters({24, 0, 12, 12});
    m_table->setLeastNeeded({2});
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(m_last);
    layout->addWidget(bar);
    layout->addWidget(m_table, 1);
}

void BackupsSection::connectAll()
{
    const auto edited = [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    };
    connect(m_when, &QComboBox::currentIndexChanged, this, edited);
    connect(m_folder, &QLineEdit::textChanged, this, edited);
    connect(m_drive, &QComboBox::currentIndexChanged, this, edited);
    for (const QSpinBox *number : {m_keep, m_weeks, m_months})
        connect(number, &QSpinBox::valueChanged, this, edited);
    connect(m_restore, &QPushButton::clicked, this, &BackupsSection::restore);
    connect(m_choose, &QPushButton::clicked, this, &BackupsSection::chooseFolder);
    connect(m_now, &QPushButton::clicked, this, &BackupsSection::backUpNow);
    connect(m_check, &QPushButton::clicked, this, &BackupsSection::checkLast);
}

QString BackupsSection::help() const
{
    return tr("Copies of the case file. Each is read back when it is made, and never overwritten; "
              "its digest lies beside it, so that it can be checked later. Older ones are thinned "
              "out: one a day, then one a week, then one a month. Restoring puts a copy beside the "
              "file, after a look at what differs. What is set here goes for everybody who opens "
              "the file. Ctrl+S saves.");
}

QWidget *BackupsSection::first() const
{
    return m_when;
}

void BackupsSection::refresh()
{
    const bool wasModified = isModified();
    const auto read = backupplan::load(session().database());
    if (read)
        m_stored = *read;
    else
        host().messages().show(MessageBar::Kind::Error, read.error().message);
    m_isAlwaysSafe = session().store().isAlwaysSafe().value_or(false);
    if (!wasModified)
        show(m_stored);
    showCopies();
    showButtons();
}

void BackupsSection::show(const BackupPlan &plan)
{
    m_isShowing = true;
    m_when->setValue(plan.isOnClosing && plan.isDaily ? kBoth : plan.isDaily ? kDaily : kNever);
    m_drive->setValue(m_isAlwaysSafe ? kAlwaysSafe : kByPlace);
    const Session::SafeMode safe = session().safeMode();
    m_form->setHint(
        u"fileDrive"_s,
        safe.words.isEmpty()
            ? tr("Now: a disk of this computer. A change counts when the file is "
                 "opened next.")
            : tr("Now: %1 A change counts when the file is opened next.").arg(safe.meaning));
    m_folder->setText(QDir::toNativeSeparators(plan.folder));
    m_folder->setPlaceholderText(
        QDir::toNativeSeparators(backupplan::folderOf({}, session().store().path())));
    m_keep->setValue(plan.keep);
    m_weeks->setValue(plan.weeks);
    m_months->setValue(plan.months);
    m_isShowing = false;
}

void BackupsSection::showCopies()
{
    m_copies = backupplan::made(m_stored, session().store().path());
    std::vector<CellTableModel::Row> rows;
    for (const MadeBackup &copy : m_copies)
        rows.push_back({{momentWords(copy.madeAt), copy.madeAt},
                        {QFileInfo(copy.path).fileName()},
                        {QLocale().formattedDataSize(copy.bytes), copy.bytes},
                        {copy.hasDigest ? tr("yes") : tr("not known"),
                         {},
                         copy.hasDigest ? StatusShape::Tick : StatusShape::Dash}});
    m_model->setRows(std::move(rows));
    if (m_copies.empty() && session().store().isSample())
        m_last->setStatus(StatusShape::Dash, tr("The sample county is not backed up by itself. "
                                                "There is no copy of it."));
    else if (m_copies.empty())
        m_last->setStatus(StatusShape::Late, tr("There is no backup of this file."));
    else
        m_last->setStatus(m_copies.front().hasDigest ? StatusShape::Tick : StatusShape::Soon,
                          m_copies.front().hasDigest
                              ? tr("Last backup: %1, read back when it was made.")
                                    .arg(momentWords(m_copies.front().madeAt))
                              : tr("Last backup: %1; its digest is not beside it.")
                                    .arg(momentWords(m_copies.front().madeAt)));
}

void BackupsSection::showButtons()
{
    const QString why = whyNot(session(), TeamRole::Manager);
    const bool isLocked = !why.isEmpty();
    m_folder->setReadOnly(isLocked);
    m_folder->setToolTip(why);
    for (QSpinBox *number : {m_keep, m_weeks, m_months}) {
        number->setReadOnly(isLocked);
        number->setButtonSymbols(isLocked ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
        number->setToolTip(why);
    }
    for (ChoiceBox *choice : {m_when, m_drive}) {
        choice->setEnabled(!isLocked);
        choice->setToolTip(why);
    }
    lockUnless(TeamRole::Manager, m_choose);
    m_now->setEnabled(!m_work.isRunning());
    m_check->setEnabled(!m_work.isRunning() && !m_copies.empty());
    m_restore->setEnabled(!m_work.isRunning());
}

BackupPlan BackupsSection::typed() const
{
    const qint64 when = m_when->value().value_or(kBoth);
    return {when != kNever,    QDir::fromNativeSeparators(m_folder->text().trimmed()),
            m_keep->value(),   m_weeks->value(),
            m_months->value(), when == kBoth};
}

bool BackupsSection::typedSafe() const
{
    return m_drive->value() == std::optional<qint64>(kAlwaysSafe);
}

QString BackupsSection::modified() const
{
    const bool isSame = typed() == m_stored && typedSafe() == m_isAlwaysSafe;
    return m_when->currentIndex() >= 0 && !isSame ? tr("when backups are made") : QString();
}

bool BackupsSection::save()
{
    if (!isModified() || session().isReadOnly())
        return false;
    const BackupPlan plan = typed();
    if (!plan.folder.isEmpty() && !QFileInfo(plan.folder).isDir()) {
        m_form->setFault(u"backupFolder"_s,
                         tr("There is no such folder. Choose one, or leave it empty."));
        m_folder->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_form->clearFaults();
    auto saved = backupplan::set(session().database(), session().store().signature(), plan,
                                 tr("Backups: when and where they are made"));
    if (saved)
        m_stored = plan;
    if (saved && typedSafe() != m_isAlwaysSafe)
        saved = session().store().setAlwaysSafe(typedSafe());
    if (saved)
        m_isAlwaysSafe = typedSafe();
    return tell(saved, tr("Backups are made so from now on."));
}

void BackupsSection::discard()
{
    m_form->clearFaults();
    show(m_stored);
    Q_EMIT changed();
}

void BackupsSection::chooseFolder()
{
    const QString chosen =
        host().dialogs().folder(this, tr("Folder of the backups"),
                                backupplan::folderOf(m_stored, session().store().path()));
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void BackupsSection::backUpNow()
{
    m_last->setStatus(StatusShape::None, tr("Copying and reading back..."));
    m_work.start<BackupReport>(
        [path = session().store().path(), plan = m_stored,
         now = session().clock().nowUtc().toLocalTime()](const Progress &progress) {
            return onOwnConnection(path, Database::Access::ReadOnly, [&](Database &database) {
                return backupplan::make(database, plan, now, progress);
            });
        },
        [this](const Result<BackupReport> &made) {
            showCopies();
            showButtons();
            if (!made)
                m_last->setStatus(StatusShape::Late, made.error().message);
            else
                host().messages().show(
                    MessageBar::Kind::Success,
                    tr("Backed up %n case(s) to %1, and read back.", nullptr, int(made->cases))
                        .arg(QDir::toNativeSeparators(made->path)));
        });
    showButtons();
}

void BackupsSection::restore()
{
    const auto plan = backupplan::load(session().database());
    auto *dialog = new RestoreDialog(session().store().path(), plan.value_or(BackupPlan()),
                                     host().dialogs(), this);
    connect(dialog, &RestoreDialog::restored, this, [this](const BackupReport &report) {
        host().messages().show(
            MessageBar::Kind::Success,
            tr("%1 holds the backup with %n case(s). The present file is as it was.", nullptr,
               int(report.cases))
                .arg(QDir::toNativeSeparators(report.path)),
            {{tr("&Open it"), [&host = host(), path = report.path] { host.openCaseFile(path); }}});
    });
    dialog->open();
}

void BackupsSection::checkLast()
{
    if (m_copies.empty())
        return;
    m_last->setStatus(StatusShape::None, tr("Reading the copy..."));
    m_work.start<bool>(
        [path = m_copies.front().path](const Progress &progress) {
            return backupplan::isAsMade(path, progress);
        },
        [this, at = m_copies.front().madeAt](const Result<bool> &checked) {
            showButtons();
            if (!checked)
                m_last->setStatus(StatusShape::Late, checked.error().message);
            else if (*checked)
                m_last->setStatus(StatusShape::Tick,
                                  tr("The backup of %1 is whole: it is what was read back when it "
                                     "was made.")
                                      .arg(momentWords(at)));
            else
                m_last->setStatus(StatusShape::Late,
                                  tr("The backup of %1 is damaged: it is not what was read back "
                                     "when it was made. Make another one, and have the disk "
                                     "looked at.")
                                      .arg(momentWords(at)));
        });
    showButtons();
}

void BackupsSection::showDefaults()
{
    show(BackupPlan());
    Q_EMIT changed();
}

} // namespace redress
