// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace redress {

class PageHost;
class SettingsSection;

/// A section of the settings and how it is made.
struct SectionEntry {
    QString key;  ///< Never shown: stands in the history of visits.
    QString name; ///< For the person, translated.
    std::function<SettingsSection *(PageHost &, QWidget *parent)> make;
    /// Set for this person on this computer: it needs no case file.
    bool isPersonal = false;
};

/// All sections, in the order in which they are listed: those of this person on this computer
/// first, then those of the council, which are kept in its file.
std::vector<SectionEntry> sectionList();

} // namespace redress
