// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/calendarrehearsal.h"
#include "ui/shell/backgroundwork.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace redress {

class CellTableModel;
class PageHost;
class RecordTable;
class StatusLabel;

/// What a change of the calendar or of a procedure would do, before it is done: the days that move,
/// each opening its case, and beneath them the reason and the button that applies it.
class RehearsalPane final : public QWidget
{
    Q_OBJECT

public:
    /// Counts on a thread and a connection of its own.
    using Count =
        std::function<Result<CalendarRehearsal>(Database &, QDate today, const Progress &)>;

    /// \param whyHint what is asked for beside the reason.
    RehearsalPane(PageHost &host, const QString &whyHint, QWidget *parent = nullptr);

    /// Another change is wanted: what was rehearsed does not hold for it. Nothing: none is.
    void setWanted(Count count);
    /// Counts on a connection of its own, and shows what came of it.
    void rehearse();
    /// Counts again where a rehearsal is shown: the cases may be others now.
    void refresh();

    /// Whether what is shown is what applying would do.
    bool isRehearsed() const { return m_rehearsal.has_value() && !m_work.isRunning(); }
    bool isRunning() const { return m_work.isRunning(); }
    /// How many open due dates would move, as the rehearsal says.
    int movedDays() const { return m_rehearsal ? int(m_rehearsal->moved.size()) : 0; }
    /// Whether a line is chosen whose day can be explained.
    bool canExplain() const;
    /// Opens why the day of the chosen line would be that day.
    void explain();
    QString reason() const;
    void clearReason();
    void goToReason();
    /// What keeps the change from being applied; empty: nothing.
    void setFault(const QString &words);

Q_SIGNALS:
    void applyWanted();
    /// A rehearsal began or has ended, or another line is chosen.
    void changed();

private:
    void construct();
    void begin(bool takesFocus);
    void adopt(const Result<CalendarRehearsal> &rehearsed, bool takesFocus);
    void showButtons();
    const MovedDay *chosen() const;
    void openCase(int row);

    PageHost &m_host;
    Count m_count; ///< Empty: no change is wanted.
    std::optional<CalendarRehearsal> m_rehearsal;
    bool m_isOvertaken = false;   ///< Nobody wants what is being counted.
    bool m_isWantedAgain = false; ///< It begins anew when the present count has ended.
    QPointer<QWidget> m_cameFrom; ///< What had the focus when the rehearsal was asked for.
    QPushButton *m_rehearse;
    QLabel *m_summary;
    CellTableModel *m_model;
    RecordTable *m_table;
    StatusLabel *m_fault;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_apply;
    BackgroundWork m_work;
};

} // namespace redress
