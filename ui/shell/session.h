// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "core/store/takeback.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace redress {

/// The case file that is open: one for all pages, on the thread of the windows.
///
/// Tells when its data have changed, through this program or another. Long work opens its own
/// connection on its own thread and then calls noteChange().
class Session final : public QObject
{
    Q_OBJECT

public:
    /// A saved change that can be taken back by a new one, and done again by another.
    struct UndoStep {
        QString name;       ///< "change of CSC/24/0117": stands after "Undo" and "Redo".
        ChangeSetId unit{}; ///< What did it, or took it back, or did it again.
        /// \return the unit that took \p unit back.
        using Way =
            std::function<Result<ChangeSetId>(ChangeSetId unit, const SettledUnits &settled)>;
        Way takeBack;
        Way doAgain; ///< Takes back what took it back.
    };

    explicit Session(std::unique_ptr<CaseStore> store, QObject *parent = nullptr);
    ~Session() override;

    CaseStore &store() { return *m_store; }
    const CaseStore &store() const { return *m_store; }
    Database &database() { return m_store->database(); }
    const CouncilRules &rules() const { return m_store->rules(); }
    const ReferenceData &reference() const { return m_store->reference(); }
    const Clock &clock() const { return m_store->clock(); }
    QDate today() const { return clock().today(); }

    bool isReadOnly() const { return m_store->isReadOnly(); }
    /// Whether somebody has taken over the file, which was open for writing here, or it is not
    /// there any more. What is typed stays; nothing can be saved until takeBack().
    bool isLost() const { return m_lost.has_value(); }
    /// Whether what is open was moved or deleted, or another file lies in its place. Looks anew.
    bool isGone();
    /// \return Busy while the other has it, NotFound while the file is not there.
    Result<void> takeBack();
    /// Whether the file holds changes that it did not hold when it was opened, whoever made them.
    bool hasChanged() const;
    /// "Safe mode: network share" and what that means; both empty where the file lies on a disk of
    /// this computer.
    struct SafeMode {
        QString words;
        QString meaning;
    };
    SafeMode safeMode() const;
    /// Why nothing can be changed; empty if it can.
    QString readOnlyReason() const;

    QString fileName() const;
    /// The member of the team whose login is that of the person at the keyboard.
    std::optional<MemberId> me() const;
    QString personName() const;

    /// To be called after every commit: reads lists and people anew and tells all pages.
    void noteChange();

    /// The last saved change that can be taken back, and the last one taken back that can be done
    /// again; null if there is none.
    const UndoStep *undoStep() const { return m_done.empty() ? nullptr : &m_done.back(); }
    const UndoStep *redoStep() const { return m_undone.empty() ? nullptr : &m_undone.back(); }
    /// A change was saved: what was taken back before it cannot be done again. \param step nothing
    /// for a change that cannot be taken back, nor what came before it.
    void setUndoStep(std::optional<UndoStep> step);
    /// Takes back the last step, or does it again. \return its name; Conflict, and the step is
    /// given up, if somebody has changed the same record since.
    Result<QString> undo();
    Result<QString> redo();

    /// Looks whether another program has written to the file, or has taken it over. Runs by itself
    /// every few seconds.
    void poll();

Q_SIGNALS:
    void dataChanged();
    void undoStepChanged();
    /// Somebody has taken over the file, or it is back.
    void lostChanged();

private:
    void setLost(std::optional<Error> lost);
    Result<QString> move(std::vector<UndoStep> &from, std::vector<UndoStep> &to);

    std::unique_ptr<CaseStore> m_store;
    std::vector<UndoStep> m_done; ///< The last one last.
    std::vector<UndoStep> m_undone;
    SettledUnits m_settled; ///< What the steps did and took back.
    QTimer m_timer;
    qint64 m_counter = 0;
    qint64 m_units = 0;          ///< Of the audit trail, when the file was opened.
    std::optional<Error> m_lost; ///< Who has taken over the file, or where it is.
};

} // namespace redress
