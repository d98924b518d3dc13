// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/knownpeople.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;

namespace redress {

class EarlierContacts;

/// Looks for people on file while a name is typed, and holds the one that was chosen. Down goes
/// from the name to those that were found; a name that is typed on is somebody else again.
class PersonFinder final : public QObject
{
    Q_OBJECT

public:
    /// \param database gives the open file; it may be another later.
    PersonFinder(std::function<Database &()> database, QLineEdit &name, EarlierContacts &list,
                 QObject *parent = nullptr);

    std::optional<PersonId> chosen() const;
    /// What is on file about whoever was chosen.
    const std::optional<KnownPerson> &chosenPerson() const { return m_chosen; }
    /// Chooses by what was kept; nothing, if the file has no such record any more.
    void choose(std::optional<PersonId> id);
    const std::vector<KnownPerson> &found() const { return m_found; }
    /// Looks at once for whom the name is, without waiting for the next letter.
    void look();

Q_SIGNALS:
    /// Others are found, or another one is chosen.
    void changed();
    /// The person chose somebody in the list.
    void picked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteTyped();
    void pick(PersonId id);

    std::function<Database &()> m_database;
    QLineEdit &m_name;
    EarlierContacts &m_list;
    QTimer m_timer;
    std::vector<KnownPerson> m_found;
    std::optional<KnownPerson> m_chosen;
};

} // namespace redress
