// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectionfoot.h"

#include "core/exchange/settings/councilsettings.h"
#include "core/exchange/settings/sectionhistory.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// What is shown: older changes stay in the file.
constexpr int kMostShown = 2000;
constexpr int kLeastHeight = 7; ///< Of the list, in heights of the font.
constexpr int kMostHeight = 15;

/// Whether the trail has anything of a section: settings, or records of its own.
bool hasHistory(const QString &key)
{
    return !recordsOfSection(key).isEmpty() ||
           std::ranges::any_of(councilSettings(), [&](const CouncilSetting &setting) {
               return setting.section == key;
           });
}

} // namespace

SectionFoot::SectionFoot(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_bar(new QWidget(this))
    , m_history(new QPushButton(tr("Show who changed what"), m_bar))
    , m_reset(new QPushButton(tr("Reset to default"), m_bar))
    , m_model(new CellTableModel({tr("When"), tr("Who"), tr("What"), tr("Before"), tr("After"),
                                  tr("Done as"), tr("Reason")},
                                 this))
    , m_proxy(new RowSortProxy(this))
    , m_table(new RecordTable(this))
{
    construct();
    hide(); // Until there is a section.
    connect(m_history, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        showHistory(m_isOpen);
    });
    connect(m_reset, &QPushButton::clicked, this, &SectionFoot::reset);
    connect(m_table, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
}

void SectionFoot::construct()
{
    const Metrics metrics(this);
    m_history->setObjectName(u"sectionHistoryButton"_s);
    m_history->setToolTip(tr("Who set what of this section, when and why, and what stood there "
                             "before"));
    m_history->setAccessibleDescription(m_history->toolTip());
    m_reset->setObjectName(u"resetSectionButton"_s);
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"sectionHistoryTableView"_s);
    m_table->setAccessibleName(tr("Who changed what"));
    m_table->setModel(m_proxy);
    m_table->setMostCharacters({17, 16, 26, 24, 24, 26, 0});
    m_table->setLeastNeeded({5, 6});
    m_table->setMinimumHeight(metrics.times(kLeastHeight));
    m_table->setMaximumHeight(metrics.times(kMostHeight));
    m_table->hide();
    m_none = new EmptyWords(
        *m_table, tr("Nobody has changed anything in this section since the file was made."));
    auto *buttons = new QHBoxLayout(m_bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_history);
    buttons->addStretch(1);
    buttons->addWidget(m_reset);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    m_layout->setSpacing(metrics.gap());
    m_layout->addWidget(m_bar);
    m_layout->addWidget(m_table);
}

void SectionFoot::setLow(bool isLow, QBoxLayout &head)
{
    const Metrics metrics(this);
    const int gap = isLow ? 0 : metrics.gap();
    if (isLow)
        head.addWidget(m_bar);
    else
        m_layout->insertWidget(0, m_bar);
    m_layout->setContentsMargins(metrics.margin(), gap, metrics.margin(), gap);
}

QWidget *SectionFoot::list() const
{
    return m_table->isHidden() ? nullptr : m_table;
}

void SectionFoot::show(const QString &key, SettingsSection *section)
{
    m_key = key;
    m_section = section;
    const bool isPersonal = section->isPersonal();
    const bool isTold = !isPersonal && hasHistory(key);
    m_history->setVisible(isTold);
    m_reset->setVisible(section->hasDefaults());
    setVisible(isTold || section->hasDefaults());
    m_bar->setVisible(isTold || section->hasDefaults());
    const QString why = isPersonal ? QString() : whyNot(m_host.session(), TeamRole::Manager);
    m_reset->setEnabled(why.isEmpty());
    m_reset->setToolTip(
        !why.isEmpty() ? why
        : isPersonal   ? tr("As Redress looks at first; it holds at once")
                       : tr("Puts what Redress ships into the fields; it holds when you save"));
    m_reset->setAccessibleDescription(m_reset->toolTip());
    showHistory(isTold && m_isOpen);
}

void SectionFoot::showHistory(bool isShown)
{
    m_history->setText(isShown ? tr("Hide who changed what") : tr("Show who changed what"));
    if (isShown)
        readHistory();
    m_table->setVisible(isShown);
    Q_EMIT listToggled();
}

void SectionFoot::readHistory()
{
    Session &session = m_host.session();
    const auto read = changesOfSection(session.database(), session.reference(), m_key, kMostShown);
    m_none->setWords(read ? tr("Nobody has changed anything in this section since the file was "
                               "made.")
                          : read.error().message);
    std::vector<CellTableModel::Row> rows;
    for (const SectionChange &one : read.value_or(std::vector<SectionChange>()))
        rows.push_back(
            {{QLocale().toString(one.atUtc.toLocalTime(), u"dd/MM/yyyy HH:mm"_s), one.atUtc},
             {one.person},
             {one.fact},
             {one.before},
             {one.after},
             {one.what},
             {one.reason}});
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_table->setCurrentRow(0);
}

void SectionFoot::reset()
{
    m_section->showDefaults();
    m_section->first()->setFocus(Qt::OtherFocusReason);
}

} // namespace redress
