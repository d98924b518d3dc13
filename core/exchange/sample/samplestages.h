// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sample/samplelearning.h"
#include "core/exchange/sample/samplestream.h"

namespace redress {

/// Plans how complaints of one stream go: acknowledged, extended, held, answered or withdrawn,
/// taken to the next stage, with issues, actions and costs. Days follow from the council's rules.
class SampleStages final
{
public:
    SampleStages(const SampleFrame &frame, const SampleStream &stream, SampleLearning &learning);

    /// Adds every stage that the complaint will have; its record must be complete but for ids.
    void plan(CaseDossier &dossier, SampleDice &dice, const QString &service);

    /// The first days of a stage of \p dossier that was received on \p receivedOn: its version, and
    /// the acknowledgement.
    StageRecord opened(const CaseDossier &dossier, int number, QDate receivedOn, SampleDice &dice);

private:
    using Folder = CaseDossier::StageFolder;
    enum class Way { Prompt, InLimit, Extended, Late, Withdrawn, Discontinued };

    /// The working days of a stage between its start and its limits.
    struct Span {
        QDate startOn;
        int aim = 0;
        int limit = 0;
        int furthest = 0;         ///< 0: an extension may go as far as is agreed.
        bool isStatutory = false; ///< There is an aim, and the limit is an extension of it.
    };

    Folder planFirst(const CaseDossier &dossier, SampleDice &dice, const QString &service);
    Folder planSecond(const CaseDossier &dossier, SampleDice &dice, QDate receivedOn,
                      const QString &service);
    Folder planThird(const CaseDossier &dossier, SampleDice &dice, QDate receivedOn);

    Span spanOf(const StageRecord &stage) const;
    int fortune(QDate day) const;
    Way chooseWay(SampleDice &dice, const Span &span, QDate day);
    void answer(StageRecord &stage, SampleDice &dice, const Span &span, Way way);
    void holdForAWhile(StageRecord &stage, SampleDice &dice, const Span &span);
    void conclude(Folder &folder, SampleDice &dice, Outcome outcome);
    void addInvestigationCosts(Folder &folder, SampleDice &dice) const;
    void addPanelCosts(Folder &folder, SampleDice &dice) const;
    void addCost(Folder &folder, SampleDice &dice, CostType type, int pounds, QDate paidOn,
                 const QString &description) const;

    const SampleFrame &m_frame;
    const SampleStream &m_stream;
    SampleLearning &m_learning;
    SampleChooser m_wayChooser;
    SampleChooser m_outcomeChooser;
    SampleChooser m_escalationChooser;
    SampleChooser m_secondChooser;
    SampleChooser m_secondTimeChooser;
    SampleChooser m_thirdChooser;
    SampleChooser m_actionChooser;
};

} // namespace redress
