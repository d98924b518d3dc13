// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"

#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace redress {

class FileDialogs;
class Settings;

/// Opens and makes case files, and says in one sentence why one could not be had.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    using Access = CaseStore::Access;

    /// Why a file was not opened, and what can be done.
    struct Refusal {
        Error error;
        QString path;
        bool mayOpenReadOnly = false;
        bool mayTryAgain = false;
        bool mayTakeOver = false; ///< Somebody else holds it.
        bool mayRestore = false;  ///< It is damaged, or gone and copies of it are there.
    };

    struct Parts {
        const Clock &clock;
        Operator who;
        Settings &settings;
        FileDialogs &dialogs;
        QWidget *window;
        CaseStore::Caution caution = CaseStore::Caution::ByPlace;
    };

    explicit FileDesk(const Parts &parts, QObject *parent = nullptr);

    /// Who gets the file that was opened. Asked first whether the present one may be closed.
    void setReceiver(std::function<bool()> mayClose,
                     std::function<void(std::unique_ptr<CaseStore>)> receive);

    /// A file of an older version is brought up to date first, which can be cancelled.
    void open(const QString &path, Access access);
    /// Asks, saying what it means, then gets the file at \p path from whoever has it open, and
    /// calls \p then.
    void takeOver(const QString &path, const std::function<void()> &then);
    void chooseAndOpen(Access access);
    void createNew();

    /// Where the person last opened or saved a file.
    QString folder() const;
    void noteFolder(const QString &path);

    static QString fileFilter();

Q_SIGNALS:
    void refused(const redress::FileDesk::Refusal &refusal);
    /// A copy with a password was chosen: it is no case file before it is opened with that.
    void carriedChosen(const QString &path);

private:
    void openNow(const QString &path, Access access);
    void bringUpToDate(const QString &path);
    void refuse(const Error &error, const QString &path, Access access);
    void handOver(std::unique_ptr<CaseStore> store);

    Parts m_parts;
    std::function<bool()> m_mayClose;
    std::function<void(std::unique_ptr<CaseStore>)> m_receive;
};

} // namespace redress
