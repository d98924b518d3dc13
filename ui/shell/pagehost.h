// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"

#include <QJsonObject>
#include <QString>

namespace redress {

class FileDialogs;
class MessageBar;
class Session;
class Settings;

/// What a page may ask of the shell around it.
class PageHost
{
public:
    virtual ~PageHost() = default;
    Q_DISABLE_COPY_MOVE(PageHost)

    virtual Session &session() = 0;
    virtual Settings &settings() = 0;
    /// For results and faults; never a box for what needs no answer.
    virtual MessageBar &messages() = 0;
    /// Choosers of files and questions; tests put their own in.
    virtual FileDialogs &dialogs() = 0;

    /// Goes to a page, which then has \p state; the way back is remembered.
    virtual void visit(const QString &pageKey, const QJsonObject &state = {}) = 0;
    /// Goes to the tab of a case, opening it if it is not.
    virtual void openCase(CaseId id) = 0;
    /// The same for a case at the Ombudsman that is not linked to one of the council.
    virtual void openOmbudsmanCase(OmbudsmanId id) = 0;
    /// Opens a case file in the place of the present one.
    virtual void openCaseFile(const QString &path) = 0;
    /// Has the program speak another language, as Language names it, once nothing is under way and
    /// what is not saved was asked about. This page is then deleted, and made anew in that one.
    virtual void speak(const QString &language) = 0;

protected:
    PageHost() = default;
};

} // namespace redress
