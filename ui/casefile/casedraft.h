// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/draftrepository.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

namespace redress {

class CaseSections;
class FactForm;
class SaveBar;
class Session;

/// Changes of one case that the person at the keyboard has typed and not saved, as the case file
/// keeps them: within five seconds, until they are saved or discarded. A file that is open for
/// reading only keeps none and has none to offer. \source ux 4
class CaseDraft final : public QObject
{
    Q_OBJECT

public:
    /// Name of the form in the table of drafts.
    static const QString &form();

    CaseDraft(Session &session, CaseId id, const CaseSections &sections, SaveBar &saveBar,
              QObject *parent = nullptr);

    /// What the forms show now is what is stored.
    void noteStored(const QString &reference);
    /// Keeps soon what differs from what is stored; where nothing does any more, no draft is kept.
    void noteEdit(bool isModified);
    /// Keeps at once what would be kept soon.
    void keepIfDue();
    /// \return whether what is typed is in the file now, or on this computer at least.
    bool keep();
    void drop();

    struct PutBack {
        QDateTime at;                 ///< Local time at which it was kept.
        QStringList changedMeanwhile; ///< Names of facts that are others in the file now.
    };
    /// Puts what the file keeps into the forms; nothing if it keeps no draft.
    std::optional<PutBack> putBack();

    /// One fact that is typed otherwise than it is stored.
    struct Difference {
        QString name;
        QString stored;
        QString typed;
    };
    std::vector<Difference> differences() const;

    /// "09:14": when what is typed was last kept; empty: it is not.
    QString keptAt() const { return m_keptAt; }

Q_SIGNALS:
    /// keptAt() is another one.
    void kept();
    /// The same, but on this computer alone: the file is tried again a moment later.
    void keptHere(const QString &why);
    /// It is tried again a moment later. keptAt() is empty.
    void notKept(const QString &why);

private:
    struct Part {
        QString key;  ///< In the body of the draft: "facts", "1" for a stage.
        QString name; ///< Stands before the names of its facts; empty for the case itself.
        FactForm *form = nullptr;
    };

    std::vector<Part> parts() const;
    QString nameIn(const Part &part, const QString &field) const;
    DraftKey draftKey() const;
    QJsonObject body() const;

    Session &m_session;
    CaseId m_id;
    const CaseSections &m_sections;
    SaveBar &m_saveBar;
    QString m_reference;
    QJsonObject m_stored;  ///< What the forms showed of what is stored, by parts and fields.
    QJsonObject m_without; ///< Parts of the draft for which the case has no form any more.
    QTimer m_timer;        ///< Runs while something is typed that the file does not have yet.
    QString m_keptAt;
};

} // namespace redress
