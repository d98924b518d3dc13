// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/binsection.h"

#include "ui/settings/loosepeopledialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/reasondialog.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString nameOf(BinItem::Kind kind)
{
    switch (kind) {
    case BinItem::Kind::Case:
        return BinSection::tr("Case");
    case BinItem::Kind::Document:
        return BinSection::tr("Document");
    case BinItem::Kind::Person:
        return BinSection::tr("Person");
    case BinItem::Kind::Ombudsman:
        return BinSection::tr("Ombudsman case");
    }
    return {};
}

} // namespace

BinSection::BinSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
    , m_about(new TextLabel(TextLabel::Kind::Plain, QString(), this))
    , m_model(
          new CellTableModel({tr("Deleted"), tr("By"), tr("What"), tr("Called"), tr("Why")}, this))
    , m_list(new RecordTable(this))
    , m_restore(new QPushButton(tr("Put &back"), this))
    , m_purge(new QPushButton(tr("Take away for &good..."), this))
    , m_people(new QPushButton(tr("People on &no case..."), this))
{
    const Metrics metrics(this);
    m_about->setWordWrap(true);
    m_list->setObjectName(u"binTableView"_s);
    m_list->setAccessibleName(tr("What is in the bin"));
    m_list->setModel(m_model);
    m_list->setMostCharacters({17, 18, 16, 30, 0});
    m_restore->setObjectName(u"restoreButton"_s);
    m_purge->setObjectName(u"purgeButton"_s);
    m_people->setObjectName(u"loosePeopleButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_purge);
    buttons->addStretch();
    buttons->addWidget(m_people);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Lead, tr("Bin"), this));
    layout->addWidget(m_about);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &RecordTable::currentRowChanged, this, &BinSection::showButtons);
    connect(m_restore, &QPushButton::clicked, this, &BinSection::putBack);
    connect(m_purge, &QPushButton::clicked, this, &BinSection::purge);
    connect(m_people, &QPushButton::clicked, this, &BinSection::choosePerson);
}

QString BinSection::help() const
{
    return tr("Cases, also those at the Ombudsman that stand alone, documents and people that were "
              "deleted, each with who did it, when and why. "
              "They count in no figure and no search finds them. What is put back is as it was. A "
              "manager takes away for good what is not needed any more. Somebody who was taken off "
              "their last case stays on file until their record is put into the bin here.");
}

QWidget *BinSection::first() const
{
    return m_list;
}

void BinSection::refresh()
{
    const auto read = bin::items(session().database());
    m_about->setText(!read           ? read.error().message
                     : read->empty() ? tr("The bin is empty. A case, or one at the Ombudsman, is "
                                          "deleted with \"Record a step\"; a document from its "
                                          "list.")
                                     : tr("What is here counts in no figure, and no search finds "
                                          "it."));
    const int row = m_list->currentIndex().row();
    const auto *before = chosen();
    const qint64 keep = before ? before->id.value() : 0;
    m_items = read.value_or(std::vector<BinItem>());
    std::vector<CellTableModel::Row> rows;
    for (const BinItem &item : m_items) {
        rows.push_back({{QLocale().toString(item.binnedAtUtc.toLocalTime(), u"dd/MM/yyyy HH:mm"_s),
                         item.binnedAtUtc},
                        {item.person},
                        {nameOf(item.kind)},
                        {item.title},
                        {item.reason}});
    }
    // The same item stays chosen, wherever it stands now.
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const BinItem &item) { return item.id.value() == keep; });
    m_model->setRows(std::move(rows));
    if (!m_items.empty())
        m_list->setCurrentRow(found != m_items.end() ? int(found - m_items.begin())
                                                     : std::clamp(row, 0, int(m_items.size()) - 1));
    showButtons();
}

const BinItem *BinSection::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && size_t(row) < m_items.size() ? &m_items[size_t(row)] : nullptr;
}

void BinSection::showButtons()
{
    lockIfReadOnly(m_restore, tr("Back where it was, with everything that hung on it"));
    lockUnless(TeamRole::Manager, m_purge, tr("It cannot be put back then"));
    m_restore->setEnabled(m_restore->isEnabled() && chosen());
    m_purge->setEnabled(m_purge->isEnabled() && chosen());
    lockIfReadOnly(m_people, tr("Records of people that can be put into the bin"));
}

void BinSection::putBack()
{
    const BinItem *item = chosen();
    if (!item)
        return;
    const QString title = item->title;
    const auto done = bin::restore(session().database(), session().store().signature(),
                                   session().rules(), item->id, tr("Put back from the bin"));
    tell(done, tr("%1 is back where it was.").arg(title));
}

void BinSection::choosePerson()
{
    const auto people = bin::peopleOnNoCase(session().database());
    if (!people || people->empty()) {
        host().messages().show(people ? MessageBar::Kind::Info : MessageBar::Kind::Error,
                               people ? tr("Everybody on file is on a case.")
                                      : people.error().message);
        return;
    }
    auto *dialog = new LoosePeopleDialog(host(), *people, this);
    connect(dialog, &LoosePeopleDialog::recorded, this, [this](const QString &name) {
        tell(Result<void>(), tr("%1 is in the bin.").arg(name));
    });
    dialog->open();
}

void BinSection::purge()
{
    const BinItem *item = chosen();
    if (!item)
        return;
    const BinItem gone = *item;
    auto *dialog = new ReasonDialog(
        {tr("Take away for good"), gone.title, tr("Take away for good"),
         tr("It cannot be put back then. That it was there and who took it away stays in the audit "
            "trail.")},
        [this, gone](const QString &reason) {
            return bin::purge(session().database(), session().store().signature(), gone.id, reason,
                              tr("Taken away for good"));
        },
        this);
    connect(dialog, &ReasonDialog::recorded, this,
            [this, gone] { tell(Result<void>(), tr("%1 is gone for good.").arg(gone.title)); });
    dialog->open();
}

} // namespace redress
