// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace redress {

/// A setting of the council as its file keeps it, with the section of the settings in which it
/// stands.
struct CouncilSetting {
    QString name;    ///< In the file: "council.name".
    QString section; ///< Key of the section: "council".
    QString label;   ///< For the person, translated.
    /// What is wrong with a value, in words; empty: nothing. Not set: any text will do.
    std::function<QString(const QString &value)> fault = {};
    /// A stored value in words for people. Not set: it stands as it is.
    std::function<QString(const QString &value)> words = {};
    /// Goes from one file into another. What moves due dates, names people or names a folder of
    /// one computer does not: each has its own section, with its own questions.
    bool isCarried = true;
    /// Says who the council is, where it is reached and who signs: never goes to another council.
    bool isIdentity = false;
    /// May have several lines.
    bool hasLines = false;
};

/// All of them, by sections in the order of the settings.
std::vector<CouncilSetting> councilSettings();

/// Kinds of records that a section of the settings changes, as the audit trail names them.
QStringList recordsOfSection(const QString &section);

} // namespace redress
