// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportdefinition.h"
#include "core/statistics/tableengine.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;

namespace redress {

class FigureView;
class Session;
class TextLabel;

/// Chooses a live figure for a sentence: one that the report knows, or any cell of a table, and how
/// the sentence says it.
class FigureDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param session must outlive the dialog.
    FigureDialog(Session &session, const ReportDefinition &report, const ReportPeriod &period,
                 QWidget *parent = nullptr);

    /// The field without braces, as "received|change"; empty while nothing is chosen.
    QString field() const;
    /// The figure that the report does not know yet; nothing if it knows it.
    const std::optional<FigureSpec> &newFigure() const { return m_new; }
    QString figureName() const { return m_name; }

private:
    void construct();
    void fillTables();
    void fillFormats();
    void showTable();
    void chooseKnown();
    void chooseCell();
    void tell();
    /// What the chosen figure says in \p format; a reason where it says nothing.
    QString sample(const QString &format) const;

    Session &m_session;
    std::map<QString, NamedFigure> m_figures; ///< That the report knows.
    ReportPeriod m_period;
    std::unique_ptr<TableEngine> m_engine;
    QListWidget *m_known = nullptr;
    QComboBox *m_tables = nullptr;
    std::vector<TableDefinition> m_definitions; ///< One for each entry of the box.
    FigureView *m_view = nullptr;
    QComboBox *m_format = nullptr;
    TextLabel *m_says = nullptr;
    QPushButton *m_insert = nullptr;
    bool m_isFilling = false;
    QString m_name;
    std::optional<NamedFigure> m_figure;
    std::optional<FigureSpec> m_new;
};

} // namespace redress
