// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/base/paths.h"
#include "core/store/backup.h"
#include "core/store/patience.h"
#include "core/store/rights.h"
#include "core/store/storageerror.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

constexpr std::chrono::seconds kPollEvery{5};
constexpr size_t kMostSteps = 100; ///< That can be taken back.

} // namespace

Session::Session(std::unique_ptr<CaseStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
    // A refusal that can be tried again is better than a window that stands still.
    static_cast<void>(
        guarded([this] { patience::set(m_store->database(), patience::kAtTheWindow); }));
    m_counter = m_store->changeCounter().value_or(0);
    m_units = unitsIn(m_store->database()).value_or(0);
    m_lost = m_store->keepLock();
    m_timer.setInterval(kPollEvery);
    connect(&m_timer, &QTimer::timeout, this, &Session::poll);
    m_timer.start();
}

Session::~Session() = default;

Result<void> Session::takeBack()
{
    auto back = m_store->regainLock();
    if (back) {
        setLost(std::nullopt);
        noteChange(); // what the other did meanwhile
    }
    return back;
}

bool Session::isGone()
{
    const auto lost = m_store->keepLock();
    return lost && lost->code == Error::Code::NotFound;
}

void Session::setLost(std::optional<Error> lost)
{
    const bool isNews = lost.has_value() != m_lost.has_value();
    m_lost = std::move(lost); // in the words of the language that is spoken now
    if (isNews)
        Q_EMIT lostChanged();
}

bool Session::hasChanged() const
{
    const auto units = unitsIn(m_store->database());
    return units && *units != m_units;
}

Session::SafeMode Session::safeMode() const
{
    if (!m_store->isSafeMode())
        return {};
    const QString meaning =
        tr("Each save is written in full to the drive before it counts, and nothing is kept in the "
           "memory of one computer. That is a little slower, and right where several computers "
           "reach the file.");
    return isOnNetwork(m_store->path())
               ? SafeMode{tr("Network share: safe mode"),
                          tr("This file lies on a network share. %1").arg(meaning)}
               : SafeMode{tr("Safe mode"),
                          tr("This file is kept as on a network share, although it does not "
                             "lie on one as far as can be told. %1")
                              .arg(meaning)};
}

QString Session::readOnlyReason() const
{
    if (m_lost)
        return m_lost->message;
    if (!isReadOnly())
        return {};
    const auto mine =
        guarded([this] { return rights::of(m_store->database(), m_store->who().person, today()); });
    if (mine && !mine->may(TeamRole::Officer))
        return rights::refusal(*mine, TeamRole::Officer);
    if (const auto holder = holderOf(m_store->path()))
        return tr("The file is open for reading only: %1 has it open on %2 since %3.")
            .arg(
                holder->person, holder->computer,
                QLocale().toString(holder->sinceUtc.toLocalTime(), QStringLiteral("HH:mm, d MMM")));
    if (hasForgottenLock(m_store->path()))
        return tr("The file is open for reading only. A lock lies beside it, but nobody seems to "
                  "have the file open any more.");
    return tr("The file is open for reading only.");
}

QString Session::fileName() const
{
    return QFileInfo(m_store->path()).fileName();
}

std::optional<MemberId> Session::me() const
{
    const auto &members = reference().members();
    const auto mine = std::find_if(members.begin(), members.end(), [this](const Member &member) {
        return member.login.compare(m_store->who().person, Qt::CaseInsensitive) == 0;
    });
    return mine == members.end() ? std::nullopt : std::optional(mine->id);
}

QString Session::personName() const
{
    const auto id = me();
    return id ? reference().nameOf(id) : m_store->who().person;
}

void Session::noteChange()
{
    // A list that cannot be read now is read at the next change; the pages say what they cannot
    // read.
    const auto reloaded = m_store->reload();
    Q_UNUSED(reloaded)
    m_counter = m_store->changeCounter().value_or(m_counter);
    Q_EMIT dataChanged();
}

void Session::setUndoStep(std::optional<UndoStep> step)
{
    m_undone.clear();
    if (!step) {
        m_done.clear();
        m_settled.clear();
    } else {
        m_settled.insert(step->unit);
        m_done.push_back(*std::move(step));
        if (m_done.size() > kMostSteps)
            m_done.erase(m_done.begin());
    }
    Q_EMIT undoStepChanged();
}

Result<QString> Session::undo()
{
    return move(m_done, m_undone);
}

Result<QString> Session::redo()
{
    return move(m_undone, m_done);
}

Result<QString> Session::move(std::vector<UndoStep> &from, std::vector<UndoStep> &to)
{
    if (from.empty())
        return QString();
    UndoStep step = from.back();
    const bool isAgain = &from == &m_undone;
    const auto moved = (isAgain ? step.doAgain : step.takeBack)(step.unit, m_settled);
    if (!moved) {
        const auto code = moved.error().code;
        if (code == Error::Code::Conflict || code == Error::Code::NotFound) {
            from.pop_back();
            if (!isAgain) // It stays as it was done, in the way of what came before.
                m_settled.erase(step.unit);
            m_undone.clear(); // They followed upon what is not as it was.
            Q_EMIT undoStepChanged();
        }
        return moved.error();
    }
    from.pop_back();
    m_settled.insert(*moved);
    const QString name = step.name;
    if (isAgain || canBeDoneAgain(database(), *moved).value_or(false)) {
        step.unit = *moved;
        to.push_back(std::move(step));
    } else {
        m_undone.clear();
    }
    Q_EMIT undoStepChanged();
    return name;
}

void Session::poll()
{
    setLost(m_store->keepLock());
    const auto counter = m_store->changeCounter();
    if (counter && *counter != m_counter)
        noteChange();
}

} // namespace redress
