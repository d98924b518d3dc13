// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/deadline.h"

#include <QListView>

namespace redress {

class DueStepModel;

/// The steps that lead to a due date, as a list that wraps its words.
class DueStepList final : public QListView
{
    Q_OBJECT

public:
    explicit DueStepList(QWidget *parent = nullptr);

    void setSteps(const std::vector<DueStep> &steps);
    /// As high as its steps, for a pane that scrolls as a whole.
    void setGrowing(bool isGrowing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int stepsHeight() const;

    DueStepModel *m_model;
    bool m_isGrowing = false;
};

} // namespace redress
