// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accesslogsection.h"

#include "core/store/accesslog.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// What is shown: older entries stay in the file.
constexpr int kMostShown = 5000;

} // namespace

AccessLogSection::AccessLogSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
    , m_about(new TextLabel(TextLabel::Kind::Plain, QString(), this))
    , m_filter(new FilterEdit(this))
    , m_model(new CellTableModel(
          {tr("When"), tr("Who"), tr("What was done"), tr("Case"), tr("Of what")}, this))
    , m_list(new RecordTable(this))
{
    const Metrics metrics(this);
    m_about->setObjectName(u"accessLogLabel"_s);
    m_about->setWordWrap(true);
    m_filter->setObjectName(u"accessLogFilterLineEdit"_s);
    m_filter->setPlaceholderText(tr("Part of a name, a number or a word"));
    m_filter->setAccessibleName(tr("Narrow the log down"));
    m_list->setObjectName(u"accessLogTableView"_s);
    m_list->setAccessibleName(tr("Views, prints and copies"));
    m_list->setModel(m_model);
    m_list->setEmptyText(tr("Nothing was viewed, printed or copied that the log has, or nothing "
                            "that matches what is typed above."));
    m_list->setMostCharacters({17, 18, 16, 16, 0});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Lead, tr("Views, prints and copies"), this));
    layout->addWidget(m_about);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    connect(m_filter, &FilterEdit::filterChanged, this, &AccessLogSection::showMatching);
    connect(m_filter, &FilterEdit::leftDownwards, m_list,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

QString AccessLogSection::help() const
{
    return tr("Who looked at a restricted case, who printed and who saved something outside of the "
              "file, the newest first. Managers and administrators read it; nobody can change it: "
              "it is part of the audit trail, and the check of the file shows if it was altered.");
}

QWidget *AccessLogSection::first() const
{
    return m_filter->isEnabled() ? static_cast<QWidget *>(m_filter) : m_list;
}

void AccessLogSection::refresh()
{
    const QString why = rights::refusal(myRights(session()), TeamRole::Manager);
    m_filter->setEnabled(why.isEmpty());
    m_lines.clear();
    const auto read = accesslog::entries(session().database(), kMostShown);
    if (!why.isEmpty() || !read) {
        m_about->setText(why.isEmpty() ? read.error().message : why);
        showMatching();
        return;
    }
    m_about->setText(
        tr("Every look at a restricted case, every print and everything that was saved "
           "outside of the file, the newest first."));
    for (const AccessEntry &entry : *read) {
        const QString done = entry.kind == AccessEntry::Kind::Viewed    ? tr("looked at")
                             : entry.kind == AccessEntry::Kind::Printed ? tr("printed")
                                                                        : tr("saved a copy");
        m_lines.push_back({QLocale().toString(entry.atUtc.toLocalTime(), u"dd/MM/yyyy HH:mm"_s),
                           entry.atUtc.toString(Qt::ISODateWithMs), entry.person, done,
                           entry.reference, entry.what});
    }
    showMatching();
}

void AccessLogSection::showMatching()
{
    const QString wanted = m_filter->text().trimmed();
    std::vector<CellTableModel::Row> rows;
    for (const std::vector<QString> &line : m_lines) {
        const bool isWanted = std::any_of(line.begin(), line.end(), [&](const QString &words) {
            return words.contains(wanted, Qt::CaseInsensitive);
        });
        if (isWanted)
            rows.push_back({{line[0], line[1]}, {line[2]}, {line[3]}, {line[4]}, {line[5]}});
    }
    m_model->setRows(std::move(rows));
}

} // namespace redress
