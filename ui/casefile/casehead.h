// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/casework/records.h"
#include "core/conduct/people.h"
#include "core/worklist/standing.h"
#include "ui/widgets/statusshape.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redress {

class ReferenceData;
class StageTrack;
class StatusLabel;

/// The head of a case: what it is, when it is due, and its way so far.
class CaseHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHead(QWidget *parent = nullptr);

    /// \param end how it ended without a stage or a reply, if it did.
    void setCase(const CaseDossier &dossier, const CouncilRules &rules,
                 const ReferenceData &reference, QDate today, const std::optional<CaseEnd> &end);
    void setExplainable(bool isExplainable);

    /// Names what lacks its proof, and turns the clock amber; empty: nothing does.
    void setGap(const QString &words);
    /// By when the newest stage is to be acknowledged; empty: that is not owed.
    void setAcknowledgement(StatusShape shape, const QString &words);
    /// What has to be minded with the people of the case: always in sight. \source features 16
    void setCare(const std::vector<CareLine> &lines);
    /// What a case stands at that no clock tells: frozen, or closed at triage.
    void setWaiting(StatusShape shape, const QString &words);
    /// The button with what can be done; its menu belongs to the page.
    QPushButton *stepButton() const { return m_steps; }

    StageTrack *track() const { return m_track; }
    QString dueWords() const;

Q_SIGNALS:
    void explanationWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSubject();

    QString m_summary; ///< In one line.
    QLabel *m_reference;
    QLabel *m_subject;
    QLabel *m_about;
    StatusLabel *m_due;
    StatusLabel *m_standing;
    StatusLabel *m_acknowledge;
    StatusLabel *m_gap;
    QVBoxLayout *m_care;
    StatusShape m_shape = StatusShape::None; ///< Of the clock, apart from gaps.
    QPushButton *m_steps;
    QPushButton *m_why;
    StageTrack *m_track;
};

} // namespace redress
