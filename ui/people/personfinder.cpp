// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personfinder.h"

#include "core/base/textmatch.h"
#include "ui/people/earliercontacts.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace redress {

namespace {

/// Between two letters of a quick typist there is no look-up.
constexpr std::chrono::milliseconds kLookAfter{150};

} // namespace

PersonFinder::PersonFinder(std::function<Database &()> database, QLineEdit &name,
                           EarlierContacts &list, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_name(name)
    , m_list(list)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kLookAfter);
    connect(&m_timer, &QTimer::timeout, this, &PersonFinder::look);
    connect(&m_name, &QLineEdit::textChanged, this, &PersonFinder::noteTyped);
    connect(&m_list, &EarlierContacts::personChosen, this, &PersonFinder::pick);
    connect(&m_list, &EarlierContacts::left, this,
            [this] { m_name.setFocus(Qt::OtherFocusReason); });
    m_name.installEventFilter(this);
}

std::optional<PersonId> PersonFinder::chosen() const
{
    return m_chosen ? m_chosen->person.id : std::nullopt;
}

void PersonFinder::choose(std::optional<PersonId> id)
{
    m_chosen.reset();
    if (id) {
        const auto known = people::known(m_database(), *id);
        if (known)
            m_chosen = *known;
    }
}

void PersonFinder::noteTyped()
{
    if (m_chosen && folded(m_name.text().simplified()) != folded(m_chosen->person.name)) {
        m_chosen.reset();
        Q_EMIT changed();
    }
    m_timer.start();
}

void PersonFinder::look()
{
    m_timer.stop();
    const auto found = people::matching(m_database(), m_name.text());
    m_found = found.value_or(std::vector<KnownPerson>());
    m_list.setPeople(m_found, chosen());
    Q_EMIT changed();
}

void PersonFinder::pick(PersonId id)
{
    choose(id);
    if (m_chosen)
        m_name.setText(m_chosen->person.name);
    look();
    m_name.setFocus(Qt::OtherFocusReason);
    Q_EMIT picked();
}

bool PersonFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        if (m_timer.isActive())
            look();
        m_list.goToFirst();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace redress
