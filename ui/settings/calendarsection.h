// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/calendarrepository.h"
#include "ui/settings/rehearsalpane.h"
#include "ui/settings/settingssection.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace redress {

class CellTableModel;
class ChoiceBox;
class RecordTable;

/// The days of each year that are no working days: bank holidays by rule and proclamation, and the
/// council's closing days. A change is put together here, rehearsed, and then applied as one.
/// \source features B4
class CalendarSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit CalendarSection(PageHost &host, QWidget *parent = nullptr);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    /// Applies what has been rehearsed and has a reason; otherwise goes to what is missing.
    bool save() override;
    void discard() override;
    QWidget *first() const override;
    bool canExplain() const override;
    void explain() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void construct();
    QHBoxLayout *constructBar();
    void constructList();
    void constructSettings();
    QPushButton *addButton(QHBoxLayout *bar, const QString &text, const QString &name);
    void connectAll();
    void offerYears();
    void fill();
    void showSettings();
    void showButtons();
    int year() const;
    const CalendarLine *chosen() const;

    void ask(ClosedDay::Kind kind, const std::optional<ClosedDay> &moved);
    void take(const std::vector<ClosedDay> &added, const std::optional<ClosedDay> &moved);
    void removeOrPutBack();
    void adoptSettings();
    void adoptChange();
    RehearsalPane::Count counted() const;

    CalendarOnFile m_stored;
    CalendarChange m_change; ///< What is wanted and not applied yet.
    std::vector<CalendarLine> m_lines;
    ChoiceBox *m_year = nullptr;
    QPushButton *m_addDay = nullptr;
    QPushButton *m_addClosure = nullptr;
    QPushButton *m_move = nullptr;
    QPushButton *m_remove = nullptr;
    CellTableModel *m_model = nullptr;
    RecordTable *m_list = nullptr;
    QLabel *m_count = nullptr;
    QCheckBox *m_skips = nullptr;
    QCheckBox *m_deemed = nullptr;
    QSpinBox *m_published = nullptr;
    QLabel *m_note = nullptr;
    RehearsalPane *m_rehearsal = nullptr;
    bool m_isShowing = false; ///< The fields are being filled, not typed in.
};

} // namespace redress
