// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/yearrepository.h"
#include "ui/settings/settingssection.h"

class QPlainTextEdit;
class QPushButton;

namespace redress {

class CellTableModel;
class ChoiceBox;
class DateEdit;
class FactForm;
class RecordTable;

/// Notes on periods: printed beneath every table, chart and part of a report whose time and
/// services they touch.
class NotesSection final : public SettingsSection
{
    Q_OBJECT

public:
    NotesSection(PageHost &host, QWidget *parent);

    QString help() const override;
    void refresh() override;
    QString modified() const override;
    bool save() override;
    void discard() override;
    QWidget *first() const override;

private:
    void construct();
    QWidget *constructForm();
    void connectAll();
    void fillPlaces();
    void fillList();
    void show(const std::optional<PeriodNote> &note);
    void leaveTo(int row);
    void begin();
    void remove();
    bool checkTyped();
    PeriodNote typed() const;
    void showButtons();

    std::vector<PeriodNote> m_notes;
    std::optional<PeriodNote> m_before; ///< The note that is shown; nothing: a new one, or none.
    bool m_isNew = false;
    bool m_isShowing = false;
    CellTableModel *m_model = nullptr;
    RecordTable *m_list = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_remove = nullptr;
    FactForm *m_form = nullptr;
    DateEdit *m_firstOn = nullptr;
    DateEdit *m_lastOn = nullptr;
    ChoiceBox *m_place = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace redress
