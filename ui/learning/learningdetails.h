// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/learning.h"
#include "ui/widgets/statusshape.h"

#include <QList>
#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redress {

class ReferenceData;
class StatusLabel;
class WorkingCalendar;

/// Beside the actions: the one that is chosen, its evidence, whether the change held, and the
/// complaints with the same cause that came after it.
class LearningDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LearningDetails(QWidget *parent = nullptr);

    void setLine(const LearningLine &line, const ReferenceData &reference,
                 const WorkingCalendar &calendar, QDate today);
    void clear();
    /// \param whyNot nothing can be changed; empty: it can.
    void setLocked(const QString &whyNot);

Q_SIGNALS:
    void changeWanted();
    void caseWanted(redress::CaseId id);

private:
    void construct();
    QList<QWidget *> parts() const;

    QLabel *m_title;
    QLabel *m_from;
    StatusLabel *m_standing;
    QLabel *m_evidenceHead;
    QLabel *m_evidence;
    QLabel *m_questionHead;
    QLabel *m_question;
    QVBoxLayout *m_later;
    QPushButton *m_change;
    QPushButton *m_open;
    CaseId m_case;
};

StatusShape shapeOf(LearningLine::Standing standing);
/// "3 working days late" in plain words for a list and its details.
QString standingWords(const LearningLine &line, const WorkingCalendar &calendar, QDate today);
/// Whether the change held, in a sentence; empty: it is not asked yet.
QString followUpWords(const LearningLine &line, QDate today);

} // namespace redress
