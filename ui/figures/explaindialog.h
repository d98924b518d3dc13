// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figurewords.h"

#include <QDialog>

namespace redress {

/// What a number is: measure, date basis, what is counted, period, n of N. A list that can be read
/// line by line and copied as text.
class ExplainDialog final : public QDialog
{
    Q_OBJECT

public:
    ExplainDialog(const QString &subject, const FigureFacts &facts, QWidget *parent = nullptr);

    /// What Copy puts on the clipboard.
    QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace redress
