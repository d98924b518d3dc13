// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/referencedata.h"
#include "core/store/unitofwork.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace redress {

/// What a file of settings would change in a case file.
struct SettingsPlan {
    /// One change in words for people.
    struct Line {
        QString section;              ///< Key of the section of the settings.
        std::optional<UserList> list; ///< To which a value comes; nothing: a setting.
        QString fact;                 ///< Name of the setting; empty for a value.
        QString before;
        QString after;
    };
    struct Setting {
        QString name;
        std::optional<QString> before; ///< As it stood when the plan was made.
        QString after;
    };

    std::vector<Line> lines;
    std::vector<Setting> settings;
    std::vector<std::pair<UserList, QString>> values; ///< New ones: none is taken away.
    QString council;                                  ///< From whose file they come.
    bool isOfAnother = false; ///< Of another council: what says who that is was left out.

    bool isEmpty() const { return lines.empty(); }
};

/// The settings and lists of a council as a file, for another case file of theirs or of others.
/// Records, people, services, days and procedures are not in it. From another council's file, name,
/// addresses and who signs are left where they are. \source ux 15
namespace settingsfile {

/// As JSON, by the names of the settings; those that were never set are left out.
Result<QByteArray> write(Database &database, const ReferenceData &reference);

/// \param name of the file, for what is wrong with it.
/// \return Error::Code::Invalid with each fault and its line; nothing is planned then.
Result<SettingsPlan> plan(Database &database, const ReferenceData &reference, const QString &name,
                          const QByteArray &content);

/// One unit of work with an entry for each setting and value; all of them or none.
/// \return Error::Code::Conflict if one was changed, or a value added, since the plan was made;
/// ReadOnly for whoever may not change one of them.
Result<void> apply(Database &database, const Signature &signature, const SettingsPlan &plan,
                   const QString &what);

} // namespace settingsfile
} // namespace redress
