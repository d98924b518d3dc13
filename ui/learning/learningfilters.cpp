// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/learningfilters.h"

#include "core/base/textmatch.h"
#include "core/statistics/labels.h"
#include "ui/figures/flowlayout.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tickbox.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

enum Whose { Mine, Team, Everyone };

} // namespace

LearningFilters::LearningFilters(QWidget *parent)
    : QWidget(parent)
    , m_edit(new FilterEdit(this))
    , m_service(new TickBox(tr("All services"), this))
    , m_owner(new ChoiceBox(this))
    , m_whose(new SegmentedSwitch({tr("Mi&ne"), tr("Tea&m"), tr("Ever&yone")}, this))
{
    setObjectName(u"learningFilters"_s);
    construct();
}

void LearningFilters::construct()
{
    const Metrics metrics(this);
    m_edit->setObjectName(u"learningFilterEdit"_s);
    m_edit->setPlaceholderText(tr("Filter this list"));
    m_edit->setAccessibleName(tr("Filter this list"));
    m_service->setObjectName(u"learningServiceTickBox"_s);
    m_service->setAccessibleName(tr("Service"));
    m_service->setMinimumContentsLength(12);
    m_owner->setObjectName(u"learningOwnerBox"_s);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setMinimumContentsLength(12);
    m_owner->addNone(tr("All owners"));
    m_owner->setCurrentIndex(0);
    // On Linux a box without a label is called by what is chosen in it.
    for (QWidget *box : {static_cast<QWidget *>(m_service), static_cast<QWidget *>(m_owner)})
        box->setAccessibleDescription(box->accessibleName());
    m_whose->setObjectName(u"learningWhoseSwitch"_s);
    m_whose->setAccessibleName(tr("Whose"));
    m_whose->setCurrent(Everyone);
    m_edit->setMinimumWidth(metrics.times(12));
    auto *row = new FlowLayout(this); // Where it is narrow, in more lines than one.
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : {static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_service),
                         static_cast<QWidget *>(m_owner), static_cast<QWidget *>(m_whose)})
        row->addWidget(one);
    connect(m_edit, &FilterEdit::filterChanged, this, [this](const QString &text) {
        m_text = text;
        Q_EMIT changed();
    });
    connect(m_service, &TickBox::tickedChanged, this, &LearningFilters::changed);
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = m_owner->value();
        m_owned = chosen ? m_owners[size_t(*chosen)] : QString();
        Q_EMIT changed();
    });
    connect(m_whose, &SegmentedSwitch::chosen, this, &LearningFilters::changed);
}

void LearningFilters::allow(int whose, bool isPossible, const QString &reason)
{
    SegmentButton *button = m_whose->button(whose);
    button->setEnabled(isPossible);
    button->setToolTip(isPossible ? QString() : reason);
    button->setAccessibleDescription(isPossible ? QString() : reason);
}

void LearningFilters::load(const Session &session, const std::vector<LearningLine> &lines)
{
    const ReferenceData &reference = session.reference();
    std::set<QString> owners;
    std::set<std::pair<QString, qint64>> places;
    for (const LearningLine &line : lines) {
        if (!line.action.owner.isEmpty())
            owners.insert(line.action.owner);
        const OrgNodeId place = line.service.value_or(line.directorate);
        places.emplace(reference.nameOf(place), place.value());
    }
    std::vector<TickBox::Choice> services;
    services.reserve(places.size());
    for (const auto &[name, id] : places)
        services.push_back({name, QString::number(id)});
    m_service->setChoices(services);
    const QSignalBlocker quiet(m_owner);
    m_owners.assign(owners.begin(), owners.end());
    m_owner->clear();
    m_owner->addNone(tr("All owners"));
    for (size_t i = 0; i < m_owners.size(); ++i)
        m_owner->addChoice(m_owners[i], qint64(i));
    const auto owned = std::ranges::find(m_owners, m_owned);
    if (owned == m_owners.end())
        m_owned.clear();
    m_owner->setValue(m_owned.isEmpty() ? std::nullopt
                                        : std::optional(qint64(owned - m_owners.begin())));

    m_me = session.me();
    const Member *mine = m_me ? reference.member(*m_me) : nullptr;
    m_myName = mine ? mine->name : QString();
    m_team.clear();
    m_teamNames.clear();
    for (const Member &member : reference.members()) {
        if (!mine || mine->teamName.isEmpty() || member.teamName != mine->teamName)
            continue;
        m_team.push_back(member.id);
        m_teamNames.append(member.name);
    }
    const QString nobody =
        tr("No member of the team has the sign-in name %1.").arg(session.store().who().person);
    allow(Mine, mine != nullptr, nobody);
    allow(Team, !m_team.empty(), mine ? tr("Your team is not recorded.") : nobody);
    if ((m_whose->current() == Mine && !mine) || (m_whose->current() == Team && m_team.empty()))
        m_whose->setCurrent(Everyone);
}

/// An action is of whoever is to do it, and of the officer of the case.
bool LearningFilters::isWhose(const LearningLine &line) const
{
    const QString owner = line.action.owner.trimmed();
    if (m_whose->current() == Mine)
        return (m_me && line.officer == m_me) ||
               (!m_myName.isEmpty() && owner.compare(m_myName, Qt::CaseInsensitive) == 0);
    if (m_whose->current() == Team)
        return (line.officer && std::ranges::find(m_team, *line.officer) != m_team.end()) ||
               (!owner.isEmpty() && m_teamNames.contains(owner, Qt::CaseInsensitive));
    return true;
}

bool LearningFilters::passes(const LearningLine &line, const ReferenceData &reference) const
{
    const OrgNodeId place = line.service.value_or(line.directorate);
    if (!m_service->ticked().isEmpty() &&
        !m_service->ticked().contains(QString::number(place.value())))
        return false;
    if ((!m_owned.isEmpty() && line.action.owner != m_owned) || !isWhose(line))
        return false;
    const QStringList parts{line.reference,
                            line.action.description,
                            line.action.owner,
                            line.action.evidence,
                            line.action.followUpGround,
                            reference.nameOf(line.action.category),
                            reference.nameOf(place),
                            line.action.monitoredBy,
                            line.action.cameFrom ? labelOf(*line.action.cameFrom) : QString()};
    const QString words = folded(parts.join(u' '));
    const QStringList wanted = folded(m_text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) { return words.contains(word); });
}

bool LearningFilters::isNarrowed() const
{
    return !m_text.trimmed().isEmpty() || !m_service->ticked().isEmpty() || !m_owned.isEmpty() ||
           m_whose->current() != Everyone;
}

QString LearningFilters::words() const
{
    QStringList parts;
    if (!m_text.trimmed().isEmpty())
        parts.append(m_text.trimmed());
    if (!m_service->ticked().isEmpty())
        parts.append(m_service->words());
    if (!m_owned.isEmpty())
        parts.append(tr("owner: %1").arg(m_owned));
    if (m_whose->current() == Mine)
        parts.append(tr("mine"));
    else if (m_whose->current() == Team)
        parts.append(tr("of my team"));
    return parts.join(u"; "_s);
}

QJsonObject LearningFilters::state() const
{
    return {{u"words"_s, m_text},
            {u"services"_s, QJsonArray::fromStringList(m_service->ticked())},
            {u"owner"_s, m_owned},
            {u"whose"_s, m_whose->current()}};
}

void LearningFilters::restore(const QJsonObject &state)
{
    m_text = state.value(u"words"_s).toString();
    m_edit->setFilter(m_text);
    QStringList ticked;
    for (const auto &one : state.value(u"services"_s).toArray())
        ticked.append(one.toString());
    m_service->setTicked(ticked);
    m_owned = state.value(u"owner"_s).toString();
    const auto owned = std::ranges::find(m_owners, m_owned);
    // An owner whom no line has any more narrows nothing; before the lines are known, they may.
    if (owned == m_owners.end() && !m_owners.empty())
        m_owned.clear();
    const QSignalBlocker quiet(m_owner);
    m_owner->setValue(owned == m_owners.end() ? std::nullopt
                                              : std::optional(qint64(owned - m_owners.begin())));
    const int whose = state.value(u"whose"_s).toInt(Everyone);
    if (whose >= Mine && whose <= Everyone && m_whose->button(whose)->isEnabled())
        m_whose->setCurrent(whose);
}

} // namespace redress
