// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QKeySequence>

class QAction;
class QKeySequenceEdit;
class QMenuBar;
class QPushButton;

namespace redress {

class CellTableModel;
class FilterEdit;
class RecordTable;
class RowSortProxy;
class Settings;
class StatusLabel;
class TextLabel;

/// All actions with their keys, as the menus have them, and other keys for them by choice. What a
/// person chooses is kept for them on this computer. \source ux 6
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar *bar, Settings &settings, QWidget *parent = nullptr);

    /// Why no action can have \p keys; empty: one can.
    static QString whyNot(const QKeySequence &keys);

Q_SIGNALS:
    void keysChanged();

private:
    struct Line {
        QAction *action = nullptr; ///< None where the keys are fixed.
        QString keys;
        QString name;
        QString menu;
    };

    void construct();
    QWidget *constructEditor();
    void connectAll();
    void fill(const QMenuBar *bar);
    void showLines();
    void showChosen();
    void judge();
    void useKeys(const QList<QKeySequence> &keys);
    void resetAll();

    QAction *chosen() const;
    QAction *holderOf(const QKeySequence &keys) const;

    Settings &m_settings;
    std::vector<Line> m_lines;
    std::vector<size_t> m_shown; ///< Lines in the order of the model.
    FilterEdit *m_filter = nullptr;
    CellTableModel *m_model = nullptr;
    RowSortProxy *m_proxy = nullptr;
    RecordTable *m_table = nullptr;
    TextLabel *m_name = nullptr;
    QKeySequenceEdit *m_keys = nullptr;
    StatusLabel *m_verdict = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_none = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace redress
