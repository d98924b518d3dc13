// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplelearning.h"

#include <QJsonArray>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

SampleLearning::SampleLearning(const SampleFrame &frame, const QString &group)
    : m_frame(frame)
{
    loadCategories(group);
    loadKinds();
}

void SampleLearning::loadCategories(const QString &group)
{
    const QJsonObject object = sampleJson(u"issues_"_s + group).toObject();
    m_settings = stringsFrom(object.value("settings"_L1));
    const WeightedNames causes = weightedNamesFrom(object.value("causes"_L1));
    for (const QJsonValue value : object.value("categories"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        Category category;
        category.name = entry.value("category"_L1).toString();
        category.weight = entry.value("weight"_L1).toInt();
        category.services = stringsFrom(entry.value("services"_L1));
        category.isPlain = entry.value("plain"_L1).toBool();
        category.causes =
            entry.contains("causes"_L1) ? weightedNamesFrom(entry.value("causes"_L1)) : causes;
        category.phrases = stringsFrom(entry.value("phrases"_L1));
        m_categories.push_back(category);
    }
}

void SampleLearning::loadKinds()
{
    for (const QJsonValue value : sampleJson(u"actions"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        m_kinds.push_back({entry.value("category"_L1).toString(), entry.value("weight"_L1).toInt(),
                           entry.value("wider"_L1).toInt(),
                           stringsFrom(entry.value("descriptions"_L1))});
    }
}

std::vector<IssueRecord> SampleLearning::issues(SampleDice &dice, const QString &service, int count)
{
    std::vector<int> weights;
    for (const Category &category : m_categories) {
        const bool fits = category.services.isEmpty() || category.services.contains(service);
        weights.push_back(fits ? category.weight : 0);
    }
    std::vector<IssueRecord> issues;
    for (int i = 0; i < count; ++i) {
        const size_t chosen = m_categoryChooser.choose(dice, weights);
        issues.push_back(issueOf(dice, m_categories[chosen]));
        issues.back().position = i + 1;
        weights[chosen] /= 3; // A second issue is mostly of another kind.
    }
    return issues;
}

IssueRecord SampleLearning::issueOf(SampleDice &dice, Category &category)
{
    IssueRecord issue;
    issue.category = m_frame.council.item(UserList::IssueCategory, category.name);
    const size_t cause = category.causeChooser.choose(dice, category.causes.weights);
    issue.rootCause =
        m_frame.council.item(UserList::RootCause, category.causes.names.at(qsizetype(cause)));
    category.next += 1 + dice.below(int(category.phrases.size()) - 1);
    issue.description = category.phrases.at(category.next % category.phrases.size());
    if (!m_settings.isEmpty() && !category.isPlain && dice.chance(750))
        *issue.description += u", "_s + m_settings.at(dice.below(int(m_settings.size())));
    return issue;
}

IssueRecord SampleLearning::issueOf(SampleDice &dice, const QString &name,
                                    const QString &description)
{
    const auto found =
        std::find_if(m_categories.begin(), m_categories.end(),
                     [&](const Category &category) { return category.name == name; });
    Q_ASSERT_X(found != m_categories.end(), "SampleLearning::issueOf", qPrintable(name));
    IssueRecord issue = issueOf(dice, found == m_categories.end() ? m_categories.front() : *found);
    issue.description = description;
    return issue;
}

void SampleLearning::decide(std::vector<IssueRecord> &issues, Outcome outcome, SampleDice &dice)
{
    for (IssueRecord &issue : issues) {
        const bool isPrincipal = issue.position == 1;
        switch (outcome) {
        case Outcome::Upheld:
        case Outcome::NoFinding:
            issue.outcome = outcome;
            break;
        case Outcome::PartiallyUpheld:
            // The principal issue was justified in part; the others went either way.
            issue.outcome = isPrincipal        ? Outcome::PartiallyUpheld
                            : dice.chance(420) ? Outcome::Upheld
                            : dice.chance(800) ? Outcome::NotUpheld
                                               : Outcome::NoFinding;
            break;
        case Outcome::NotUpheld:
            issue.outcome =
                isPrincipal || dice.chance(850) ? Outcome::NotUpheld : Outcome::NoFinding;
            break;
        case Outcome::Withdrawn:
        case Outcome::Discontinued:
            break;
        }
    }
}

ActionRecord SampleLearning::action(SampleDice &dice, const Kind &kind, QDate answeredOn)
{
    ActionRecord action;
    action.category = m_frame.council.item(UserList::ActionCategory, kind.category);
    action.scope = dice.chance(kind.wider) ? ActionScope::Wider : ActionScope::Individual;
    action.description = kind.descriptions.at(dice.below(int(kind.descriptions.size())));
    const int days =
        action.scope == ActionScope::Wider ? dice.between(20, 60) : dice.between(5, 25);
    action.dueOn = m_frame.after(answeredOn, days);
    const int needed = dice.chance(780) ? dice.late(1, days) : days + dice.early(1, 20);
    action.completedOn = m_frame.after(answeredOn, needed);
    return action;
}

std::vector<ActionRecord> SampleLearning::actions(SampleDice &dice, Outcome outcome,
                                                  QDate answeredOn)
{
    std::vector<int> weights;
    for (const Kind &kind : m_kinds)
        weights.push_back(kind.weight);
    int count = dice.chance(outcome == Outcome::Upheld ? 480 : 300) ? 2 : 1;
    if (dice.chance(90))
        ++count;
    std::vector<ActionRecord> actions;
    for (int i = 0; i < count; ++i) {
        const size_t chosen = m_kindChooser.choose(dice, weights);
        actions.push_back(action(dice, m_kinds[chosen], answeredOn));
        weights[chosen] = 0;
    }
    return actions;
}

} // namespace redress
