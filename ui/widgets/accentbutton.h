// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace redress {

/// The main action of a page: filled with the accent. There is one on a page.
class AccentButton final : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    /// With room for the words, which are bold.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace redress
