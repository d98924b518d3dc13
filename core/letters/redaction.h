// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/people.h"
#include "core/report/document.h"

#include <QRegularExpression>
#include <QString>

#include <utility>
#include <vector>

namespace redress {

/// What was put in the place of something, and how often.
struct Replacement {
    QString found;
    QString standIn;
    int times = 0;
    bool isCertain = true;
    QString doubt; ///< Why somebody has to look at it, where it is not certain.

    bool operator==(const Replacement &) const = default;
};

/// Puts stand-ins in the place of the people of a case: "Child 1", "Person A", the same for the
/// same person wherever they are named. \source features 51
///
/// Replaced are their names, with a title and in the genitive too, and their addresses, telephone
/// numbers, e-mail addresses and days of birth; besides, whatever is written like a telephone
/// number, an e-mail address or a postcode. A name that nobody on the case has is not known and
/// stays; one behind a title is told of. Officers of the council are left, as in published papers.
class Redaction final
{
public:
    explicit Redaction(const PeopleOnCase &people);

    /// The stand-in of each person, in the order of the people.
    const std::vector<std::pair<QString, QString>> &standIns() const { return m_standIns; }

    QString redacted(const QString &text);
    /// Every text of it, tables and running lines too; no link leads anywhere any more.
    Document redacted(Document document);

    /// What was replaced so far: certain first, then by how often.
    std::vector<Replacement> replaced() const;

private:
    struct Rule {
        QRegularExpression pattern;
        QString standIn;
        bool isCertain = true;
        QString doubt;
        bool isLeft = false; ///< Stays as it is, and is told of.
    };

    void addPerson(const PersonFacts &person, const QString &standIn);
    void addName(const QString &name, const QString &standIn);
    void addParts();
    void addFact(const QString &fact, const QString &standIn);
    void addPatterns();
    void note(const QString &found, const Rule &rule);
    void redact(RichText &text);

    std::vector<std::pair<QString, QString>> m_standIns;
    std::vector<std::pair<QString, QString>> m_parts; ///< A part of a name, whose.
    std::vector<Rule> m_rules;                        ///< The longest and surest first.
    std::vector<Replacement> m_replaced;
};

} // namespace redress
