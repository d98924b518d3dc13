// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/exchange/sample/sampleframe.h"

#include <vector>

namespace redress {

/// What complaints are about, why it came to that, and what is done about it: issues with
/// categories, root causes and findings, and actions.
class SampleLearning final
{
public:
    /// \param group the word list of the stream: "children", "adult" ...
    SampleLearning(const SampleFrame &frame, const QString &group);

    /// Issues of a first stage about \p service, undecided; the first is the principal one.
    std::vector<IssueRecord> issues(SampleDice &dice, const QString &service, int count);

    /// One issue of a category by name, such as a story wants it.
    IssueRecord issueOf(SampleDice &dice, const QString &category, const QString &description);

    /// Gives each issue a finding such that \p outcome follows from them together.
    /// \source domain 4.3, derived overall outcome
    static void decide(std::vector<IssueRecord> &issues, Outcome outcome, SampleDice &dice);

    /// What is to be done after an upheld stage that was answered on \p answeredOn.
    std::vector<ActionRecord> actions(SampleDice &dice, Outcome outcome, QDate answeredOn);

private:
    struct Category {
        QString name;
        int weight = 0;
        QStringList services; ///< Empty: any.
        bool isPlain = false; ///< Needs no words for where it was.
        WeightedNames causes;
        QStringList phrases;
        qsizetype next = 0; ///< Phrases go round, so that none stands twice in a row.
        SampleChooser causeChooser;
    };
    struct Kind {
        QString category;
        int weight = 0;
        int wider = 0;
        QStringList descriptions;
    };

    void loadCategories(const QString &group);
    void loadKinds();
    IssueRecord issueOf(SampleDice &dice, Category &category);
    ActionRecord action(SampleDice &dice, const Kind &kind, QDate answeredOn);

    const SampleFrame &m_frame;
    std::vector<Category> m_categories;
    QStringList m_settings; ///< Where it was, in words that name no place; may be empty.
    std::vector<Kind> m_kinds;
    SampleChooser m_categoryChooser;
    SampleChooser m_kindChooser;
};

} // namespace redress
