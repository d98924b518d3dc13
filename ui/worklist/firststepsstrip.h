// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/firststeps.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace redress {

class TextLabel;

/// What a new file asks for first, ticked by what it holds. Hidden when all is done, or for good by
/// choice. \source ux 14
class FirstStepsStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Council, Calendar, Services, FirstCase };

    explicit FirstStepsStrip(QWidget *parent = nullptr);

    void setSteps(const FirstSteps &steps);

Q_SIGNALS:
    void stepChosen(redress::FirstStepsStrip::Step step);
    void hidden();

private:
    TextLabel *m_title;
    std::array<QToolButton *, 4> m_steps{};
};

} // namespace redress
