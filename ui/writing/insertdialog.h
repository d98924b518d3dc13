// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace redress {

/// Chooses a table or a chart for a report, by typing a part of its name.
class InsertDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param kind Table or Chart.
    InsertDialog(ReportPart::Kind kind, const ReportPeriod &period, QWidget *parent = nullptr);

    /// The id of the table or chart; empty if none is chosen.
    QString chosen() const;

private:
    void narrow(const QString &text);

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace redress
