// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace redress {

/// A list and the form of what is chosen in it: side by side, and one above the other in a window
/// that has no room for that.
class PairSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit PairSplitter(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adoptRoom();
};

} // namespace redress
