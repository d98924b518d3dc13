// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holdssection.h"

#include "core/conduct/conductrepository.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

HoldsSection::HoldsSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
    , m_list(new QListWidget(this))
{
    const Metrics metrics(this);
    m_list->setObjectName(u"holdReasonsListWidget"_s);
    m_list->setAccessibleName(tr("Reasons of a hold that stop the clock"));
    m_list->setSpacing(metrics.gap() / 4); // The ticks of two lines do not touch.
    new EmptyWords(*m_list, tr("There are no reasons of a hold yet. They are one of the lists of "
                               "the council: see Lists."));
    auto *said = new TextLabel(
        TextLabel::Kind::Plain,
        tr("A hold is a dated fact, and the clock runs on. Tick the reasons that stop it. The "
           "statutory procedure has no stop: where a ticked reason is used there, it is asked why. "
           "Holds that were recorded before stay as they are."),
        this);
    said->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Lead, tr("Holds"), this));
    layout->addWidget(said);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
}

QString HoldsSection::help() const
{
    return tr("Which reasons of a hold stop the clock of a stage. Space ticks a reason; Ctrl+S "
              "saves. Only reasons that are ticked here move a due date.");
}

void HoldsSection::refresh()
{
    const bool wasModified = isModified();
    const std::set<ListItemId> mine = ticked();
    const auto read = ConductRepository(session().database()).stoppingReasons();
    m_stored = read ? *read : std::set<ListItemId>();
    fill(wasModified ? mine : m_stored);
}

void HoldsSection::fill(const std::set<ListItemId> &stopping)
{
    m_isFilling = true;
    const int row = m_list->currentRow();
    const QString why = whyNot(session(), TeamRole::Manager);
    m_list->setToolTip(why);
    m_list->clear();
    for (const ListItem &item : session().reference().itemsOf(UserList::HoldReason)) {
        if (item.isRetired && !stopping.contains(item.id))
            continue; // No hold can have it any more.
        auto *line = new QListWidgetItem(item.name, m_list);
        line->setData(Qt::UserRole, item.id.value());
        line->setFlags(!why.isEmpty() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled
                                      : line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(stopping.contains(item.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(std::max(row, 0));
    m_isFilling = false;
}

std::set<ListItemId> HoldsSection::ticked() const
{
    std::set<ListItemId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *line = m_list->item(row);
        if (line->checkState() == Qt::Checked)
            ids.insert(ListItemId(line->data(Qt::UserRole).toLongLong()));
    }
    return ids;
}

QString HoldsSection::modified() const
{
    return m_list->count() > 0 && ticked() != m_stored ? tr("the reasons that stop the clock")
                                                       : QString();
}

bool HoldsSection::save()
{
    ConductRepository repository(session().database());
    const auto mine = ticked();
    const auto saved = repository.setStoppingReasons(session().store().signature(), mine,
                                                     tr("Reasons that stop the clock set"));
    if (saved)
        m_stored = mine;
    return tell(saved, tr("The reasons that stop the clock are saved."));
}

void HoldsSection::discard()
{
    fill(m_stored);
    Q_EMIT changed();
}

QWidget *HoldsSection::first() const
{
    return m_list;
}

void HoldsSection::showDefaults()
{
    fill({}); // The statutory procedure has no stop.
    Q_EMIT changed();
}

} // namespace redress
