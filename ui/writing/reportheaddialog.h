// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace redress {

/// What stands at the head of a report, what the council calls it, and how it is numbered.
class ReportHeadDialog final : public QDialog
{
    Q_OBJECT

public:
    ReportHeadDialog(const QString &name, const ReportDefinition &report,
                     QWidget *parent = nullptr);

    QString name() const;
    /// Puts what was chosen into \p report.
    void applyTo(ReportDefinition &report) const;

private:
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_subtitle;
    QLineEdit *m_runningHead;
    QCheckBox *m_headings;
    QCheckBox *m_paragraphs;
    QCheckBox *m_letters;
};

} // namespace redress
