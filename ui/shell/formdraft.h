// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "core/store/draftrepository.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>
#include <vector>

class QDialog;
class QWidget;

namespace redress {

class FactForm;
class FormDialog;
class Session;
struct OmbudsmanRecord;

/// What is typed into a small form of a case, as the case file keeps it: within five seconds, until
/// it is recorded or given up. After a crash it stands in the form again when that is opened.
/// \source ux 4
class FormDraft final : public QObject
{
    Q_OBJECT

public:
    /// Which form it is.
    struct About {
        QString form;    ///< One of forms().
        QString variant; ///< Which of its kind: the step and its stage, the id of an issue.
        CaseId ofCase;
        QString words; ///< What the form is called, for whoever is asked to go on.
        /// One that stands alone; nothing for a form of a case of the council.
        std::optional<OmbudsmanId> alone = {};
    };
    /// One that was left.
    struct Left {
        About about;
        QDateTime at; ///< Local time.
    };

    /// The names of all small forms that keep drafts.
    static const QStringList &forms();
    /// A form of \p of, whether a case of the council stands behind it or not.
    static About aboutOf(const OmbudsmanRecord &of, const QString &form, const QString &variant,
                         const QString &words);

    /// Puts what was left into \p form, which is filled by now, and keeps what is typed from now
    /// on. Belongs to \p dialog.
    FormDraft(Session &session, About about, FactForm &form, FormDialog &dialog);

    /// What is kept of a form, and since when by the clock on the wall.
    struct Kept {
        QJsonObject fields;
        QDateTime at;
    };
    /// Of a form that is no FactForm alone, as a letter with its text. Nothing: none is kept.
    static std::optional<Kept> find(Session &session, const About &about);
    /// \return false if it could not be kept.
    static bool keep(Session &session, const About &about, const QJsonObject &fields);

    /// All that the person at the keyboard left in small forms.
    static std::vector<Left> left(Session &session);
    static void remove(Session &session, const About &about);
    /// What was typed while a case at the Ombudsman stood alone, now that it is of \p ofCase: it is
    /// kept there, unless the same form was begun anew in that case. \return which form it is now.
    static About follow(Session &session, const About &alone, CaseId ofCase);

private:
    static bool keepOf(Session &session, const About &about, const QJsonObject &fields,
                       const QDateTime &atUtc);
    static DraftKey keyOf(const Session &session, const About &about);
    void putBack(FormDialog &dialog);
    void keepIfTyped();
    /// What stands in the form other than at first; what a colleague saves in the other fields
    /// meanwhile is not undone by it.
    QJsonObject changed() const;

    Session &m_session;
    About m_about;
    FactForm &m_form;
    QJsonObject m_first; ///< What stood in the form before anything was typed.
    QJsonObject m_kept;  ///< What the file has of changed(); empty: nothing.
    QTimer m_timer;
};

} // namespace redress
