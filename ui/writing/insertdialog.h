// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace redress {

class Session;

/// Chooses a table or a chart for a report, by typing a part of its name: one that is shipped, or
/// one that was made and saved in the file.
class InsertDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param kind Table, Chart, or Listing: a table set as a list.
    InsertDialog(ReportPart::Kind kind, Session &session, const ReportPeriod &period,
                 QWidget *parent = nullptr);

    /// The part that was chosen; nothing if none is. A table or chart of the file stands in it as
    /// it is now: the report does not follow it.
    std::optional<ReportPart> chosen() const;

private:
    void add(const QString &title, ReportPart part);
    void addTables(Session &session, const ReportPeriod &period);
    void addCharts(Session &session, const ReportPeriod &period);
    void narrow(const QString &text);

    ReportPart::Kind m_kind;
    std::vector<ReportPart> m_parts; ///< One for each row.
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace redress
