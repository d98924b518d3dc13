// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/learning.h"
#include "core/store/referencedata.h"

#include <QJsonObject>
#include <QWidget>

#include <vector>

namespace redress {

class ChoiceBox;
class FilterEdit;
class SegmentedSwitch;
class Session;
class TickBox;

/// What the list of actions is narrowed down to beside its counters: words, services, who is to do
/// it, and whose it is. \source features 36, "Mine, team, everyone"
class LearningFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit LearningFilters(QWidget *parent = nullptr);

    /// Offers what \p lines have. What was chosen stays.
    void load(const Session &session, const std::vector<LearningLine> &lines);
    bool passes(const LearningLine &line, const ReferenceData &reference) const;
    /// Whether anything is left out by it.
    bool isNarrowed() const;
    /// For paper: "fostering; Owner: Jo Manager; mine"; empty if nothing is left out.
    QString words() const;

    QJsonObject state() const;
    void restore(const QJsonObject &state);
    /// By the keyboard's way down to the list.
    FilterEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

private:
    void construct();
    bool isWhose(const LearningLine &line) const;
    void allow(int whose, bool isPossible, const QString &reason);

    FilterEdit *m_edit;
    TickBox *m_service;
    ChoiceBox *m_owner;
    SegmentedSwitch *m_whose;
    QString m_text;  ///< As it is searched for.
    QString m_owned; ///< By whom; empty: by anybody.
    std::vector<QString> m_owners;
    std::optional<MemberId> m_me;
    QString m_myName;
    std::vector<MemberId> m_team;
    QStringList m_teamNames;
};

} // namespace redress
