// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/worklist/officerchoices.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace redress {

class StatusLabel;

/// Who has left and still has something open, and a way to give it to somebody else. Hidden where
/// nobody has. \source features 79
class LeaverStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LeaverStrip(QWidget *parent = nullptr);

    /// \param leavers those of the officers with open work who are not here any more.
    /// \param whyNotMove why the cases cannot be moved now; empty: they can.
    void setLeavers(const std::vector<OfficerChoice> &leavers, const QString &whyNotMove);

Q_SIGNALS:
    void moveWanted();

private:
    StatusLabel *m_words;
    QPushButton *m_move;
};

} // namespace redress
