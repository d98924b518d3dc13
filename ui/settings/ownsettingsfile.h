// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QMap>

#include <utility>
#include <vector>

namespace redress {

/// What a file of a person's own settings would change on this computer.
struct OwnSettingsPlan {
    /// One change in words for people.
    struct Line {
        QString what;
        QString before;
        QString after;
    };

    std::vector<Line> lines;
    std::vector<std::pair<Settings::Key, QVariant>> values; ///< The language too.
    /// Keys by the names of actions, as actionkeys writes them; nothing: the file says none of
    /// them. Those that it does not name have the keys that they come with.
    std::optional<QMap<QString, QString>> keys;
    QMap<QString, QByteArray> layouts; ///< By the parts of pages; those that are others.
    std::optional<QJsonArray> periods;

    bool isEmpty() const { return lines.empty(); }
};

/// What a person has set for this computer as a file for another one: appearance, language, keys,
/// columns and panes, own periods, the folder of files. Which files were open, what is of one case
/// file, the screen lock and printers are not in it. \source ux 15, "import and export of settings"
namespace ownsettingsfile {

/// As JSON. \param actions those whose keys a person can choose.
QByteArray write(const Settings &settings, const QList<QAction *> &actions);

/// \param name of the file, for what is wrong with it.
/// \return Error::Code::Invalid with each fault and its line; nothing is planned then.
Result<OwnSettingsPlan> plan(const Settings &settings, const QList<QAction *> &actions,
                             const QString &name, const QByteArray &content);

/// Makes it so, at once in every window; the language, which needs other windows, is left to the
/// caller.
void apply(Settings &settings, const QList<QAction *> &actions, const OwnSettingsPlan &plan);

} // namespace ownsettingsfile
} // namespace redress
