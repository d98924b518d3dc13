// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupssection.h"

#include "core/store/ownconnection.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
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
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

enum When { kDaily, kNever };

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
    m_form = new FactForm(this);
    m_when = new ChoiceBox(m_form);
    m_when->addChoice(tr("once a day, when the file is opened"), kDaily);
    m_when->addChoice(tr("only when somebody asks for one"), kNever);
    m_folder = new QLineEdit(m_form);
    m_folder->setMinimumWidth(metrics.times(24));
    m_choose = new QPushButton(tr("C&hoose..."), m_form);
    m_choose->setObjectName(u"chooseBackupFolderButton"_s);
    m_keep = new QSpinBox(m_form);
    m_keep->setRange(backupplan::kFewest, backupplan::kMost);
    m_keep->setFocusPolicy(Qt::StrongFocus);
    m_keep->setValue(m_stored.keep); // Nothing is typed before the plan is read.
    m_form->addField(u"backupWhen"_s, tr("&Made"), m_when);
    m_form->addField(u"backupFolder"_s, tr("F&older"), m_folder,
                     tr("Best on another disk than the file. Empty: a folder beside it."));
    m_form->addBeside(u"backupFolder"_s, m_choose);
    m_form->addField(
        u"backupKeep"_s, tr("Copies &kept"), m_keep,
        tr("The oldest goes when there are more. Copies made with File, Back up stay."));
    m_last = new StatusLabel(this);
    m_last->setObjectName(u"lastBackupLabel"_s);
    m_now = new QPushButton(tr("&Back up now"), this);
    m_now->setObjectName(u"backUpNowButton"_s);
    m_check = new QPushButton(tr("Check the &last one"), this);
    m_check->setObjectName(u"checkBackupButton"_s);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_now);
    ways->addWidget(m_check);
    ways->addStretch();
    m_model = new CellTableModel({tr("Made"), tr("Name"), tr("Size"), tr("Read back")}, this);
    m_table = new RecordTable(this);
    m_table->setObjectName(u"backupsTableView"_s);
    m_table->setAccessibleName(tr("Backups that are there"));
    m_table->setModel(m_model);
    m_table->setMostCharacters({24, 0, 12, 12});
    m_table->setLeastNeeded({2});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(m_last);
    layout->addLayout(ways);
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
    connect(m_keep, &QSpinBox::valueChanged, this, edited);
    connect(m_choose, &QPushButton::clicked, this, &BackupsSection::chooseFolder);
    connect(m_now, &QPushButton::clicked, this, &BackupsSection::backUpNow);
    connect(m_check, &QPushButton::clicked, this, &BackupsSection::checkLast);
}

QString BackupsSection::help() const
{
    return tr("Copies of the case file. Each is read back when it is made, and never overwritten; "
              "its digest lies beside it, so that it can be checked later. A copy can be opened as "
              "any case file. What is set here goes for everybody who opens the file. Ctrl+S "
              "saves.");
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
    if (!wasModified)
        show(m_stored);
    showCopies();
    showButtons();
}

void BackupsSection::show(const BackupPlan &plan)
{
    m_isShowing = true;
    m_when->setValue(plan.isDaily ? kDaily : kNever);
    m_folder->setText(QDir::toNativeSeparators(plan.folder));
    m_folder->setPlaceholderText(
        QDir::toNativeSeparators(backupplan::folderOf({}, session().store().path())));
    m_keep->setValue(plan.keep);
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
    if (m_copies.empty())
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
    for (QWidget *field : {static_cast<QWidget *>(m_folder), static_cast<QWidget *>(m_keep),
                           static_cast<QWidget *>(m_when)})
        field->setToolTip(why);
    m_folder->setReadOnly(isLocked);
    m_keep->setReadOnly(isLocked);
    m_keep->setButtonSymbols(isLocked ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
    m_when->setEnabled(!isLocked);
    lockUnless(TeamRole::Manager, m_choose);
    m_now->setEnabled(!m_work.isRunning());
    m_check->setEnabled(!m_work.isRunning() && !m_copies.empty());
}

BackupPlan BackupsSection::typed() const
{
    return {m_when->value() != std::optional<qint64>(kNever),
            QDir::fromNativeSeparators(m_folder->text().trimmed()), m_keep->value()};
}

QString BackupsSection::modified() const
{
    return m_when->currentIndex() >= 0 && typed() != m_stored ? tr("when backups are made")
                                                              : QString();
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
    const auto saved = backupplan::set(session().database(), session().store().signature(), plan,
                                       tr("Backups: when and where they are made"));
    if (saved)
        m_stored = plan;
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

} // namespace redress
