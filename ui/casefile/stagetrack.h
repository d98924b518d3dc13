// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/casework/records.h"
#include "core/worklist/standing.h"
#include "ui/widgets/statusshape.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace redress {

/// One clock of a stage as a line: where it starts, its aim and its limit.
struct TrackClock {
    QString name; ///< "From request"; empty where there is only one clock.
    QDate startOn;
    std::optional<QDate> aimOn;
    QDate limitOn;
    bool isInForce = true;

    bool operator==(const TrackClock &) const = default;
};

/// A stop on the way of a case: the intake, a stage, one that was not asked for.
struct TrackStep {
    QString name;
    StatusShape shape = StatusShape::None;
    QStringList lines;
    std::vector<TrackClock> clocks; ///< Of the stage that runs.
    bool isCurrent = false;
    bool isAhead = false; ///< Not begun.

    bool operator==(const TrackStep &) const = default;
};

/// The way of a case from left to right, as at the end of \p today.
/// \param end how it ended without a stage or a reply, if it did.
std::vector<TrackStep> trackOf(const CaseDossier &dossier, const CouncilRules &rules, QDate today,
                               const std::optional<CaseEnd> &end = {});

/// Paints the way of a case: a box for each step, the running one with its clocks as lines. Its
/// words are its accessible description; the same days stand in the Stages section.
class StageTrack final : public QWidget
{
    Q_OBJECT

public:
    explicit StageTrack(QWidget *parent = nullptr);

    void setSteps(std::vector<TrackStep> steps, QDate today);
    const std::vector<TrackStep> &steps() const { return m_steps; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    std::vector<int> widths() const;
    void paintStep(QPainter &painter, const QRect &box, const TrackStep &step) const;
    void paintClocks(QPainter &painter, const QRect &area, const TrackStep &step) const;
    QString inWords() const;

    std::vector<TrackStep> m_steps;
    QDate m_today;
};

} // namespace redress
