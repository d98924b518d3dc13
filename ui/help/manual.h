// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace redress {

/// The manual as it comes with the program: pages by tasks in resources/help, in groups, and those
/// of another language in a folder beneath. A page that it has not is shown in English.
///
/// A place in it is written "extend" or "extend#how-far": a page, and an anchor on it.
class Manual final
{
public:
    struct Group {
        QString title;
        QStringList topics; ///< Ids of pages, in the order of reading.
    };

    /// A paragraph in which something was found.
    struct Find {
        QString topic;
        QString title; ///< Of its page.
        QString line;
        int block = 0; ///< Number of the paragraph in the document that is made of the page.
    };

    /// Reads the pages that are compiled in. \param language a code of Language.
    explicit Manual(const QString &language = Language::spoken());

    const std::vector<Group> &groups() const { return m_groups; }
    QStringList topics() const;
    bool has(const QString &place) const;
    QString title(const QString &topic) const;

    /// The keys of an action now, as the person reads them; empty: it has none.
    using Keys = std::function<QString(const QString &action)>;
    /// The file of a picture; empty: it is not there, and the page goes without.
    using Picture = std::function<QString(const QString &name)>;

    /// A page as HTML, with the keys that actions have now and the pictures that are there.
    QString page(const QString &topic, const Keys &keys, const Picture &picture) const;
    /// The same as it was written.
    QString source(const QString &topic) const;
    QStringList anchors(const QString &topic) const;
    /// The names of all pictures that the pages show.
    QStringList pictures() const;

    /// Paragraphs that have all words of \p typed, each as the beginning of a word; the title of
    /// the page and the heading above a paragraph count with it. Titles come first.
    std::vector<Find> find(const QString &typed) const;

private:
    struct Line {
        QString topic;
        QString text;
        QString plain;   ///< Its words, as searches compare them.
        QString context; ///< Those of the title and the heading.
        int block = 0;
        bool isTitle = false;
    };

    const std::vector<Line> &lines() const;

    std::vector<Group> m_groups;
    QHash<QString, QString> m_pages;
    mutable std::vector<Line> m_lines; ///< Made by the first search.
};

} // namespace redress
