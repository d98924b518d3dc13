// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

namespace redress {

/// What stands in the settings, by words: the sections, and each field, button and list in them
/// with its hints and choices, whether or not it has been shown yet. \source ux 15
class SettingsSearch final
{
public:
    struct Place {
        int section = 0;          ///< Its row in the list of sections.
        QString name;             ///< Of the field, without a mnemonic; empty: the section itself.
        QPointer<QWidget> widget; ///< The field; null: the section itself.
    };

    /// Takes up a section with its paragraph of help and all that is in it.
    void add(int section, const QString &name, const QString &help, const QWidget &content);

    /// The places that have all words of \p text, those first that have them in their names.
    std::vector<Place> find(const QString &text) const;

private:
    struct Entry {
        Place place;
        QString name;  ///< Folded.
        QString words; ///< Folded: name, section, hints, choices.
    };

    void addField(int section, const QString &sectionName, const QString &name, QWidget *field);

    std::vector<Entry> m_entries;
};

} // namespace redress
