// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace redress {

/// Chooses a heading, table, chart or numbered paragraph that the text refers to, and whether the
/// sentence says its number, its page or both. All of it numbers itself.
class ReferenceDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param report as it is written; parts that \p period does not reach are left out.
    /// \param plainOf text with marks as a person reads it.
    ReferenceDialog(const ReportDefinition &report, const ReportPeriod &period,
                    const std::function<QString(const QString &)> &plainOf,
                    QWidget *parent = nullptr);

    /// Index of the part in the report; -1 if none is chosen.
    int chosen() const;
    /// The field that says it, before the id of the part: "ref", "page" or "ref_page".
    QString field() const;

private:
    void narrow(const QString &text);

    QLineEdit *m_filter;
    QListWidget *m_list;
    QComboBox *m_says;
};

/// An id that no part of the report has: "place-3".
QString freePartId(const ReportDefinition &report);

} // namespace redress
