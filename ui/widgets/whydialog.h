// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/deadline.h"

#include <QDialog>

namespace redress {

/// Why a due date is that day: the steps as a list, which can be copied as text.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param subject reference and stage: "CSC/25/0279, stage 1".
    WhyDialog(const QString &subject, const DueDate &due, QWidget *parent = nullptr);

    /// What Copy puts on the clipboard.
    QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace redress
