// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bulkchange.h"
#include "ui/widgets/formdialog.h"

#include <QList>

class QLabel;
class QPlainTextEdit;

namespace redress {

class CellTableModel;
class ChoiceBox;
class FactForm;
class PageHost;
class RecordTable;

/// One fact for many cases: which cases, which fact, what it shall be and why; beneath it what
/// would become of each, and what is left as it is and why. Recorded as one change with one undo.
/// \source features 78, 79
class BulkDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Cases that can be meant.
    struct Scope {
        QString words; ///< "The 3 chosen rows", "All open of Janet Moss (23)".
        BulkTargets targets;
    };
    /// What is asked.
    struct Task {
        QString title;
        QString about;
        QString scopeLabel; ///< With a mnemonic.
        std::vector<Scope> scopes;
        QList<BulkFact> facts; ///< With one, it is not asked which.
    };

    /// More cases than these are not changed at once: nobody could look through them.
    static constexpr int kMost = 2000;

    BulkDialog(PageHost &host, Task task, QWidget *parent = nullptr);

protected:
    void record() override;

private:
    void construct();
    void offerValues();
    void rehearse();
    void showRows(const std::vector<BulkRow> &rows);
    const BulkTargets &targets() const;
    BulkChange change() const;
    bool isChosen() const; ///< Whether it is said what the fact shall be.

    PageHost &m_host;
    Task m_task;
    FactForm *m_form;
    ChoiceBox *m_scope;
    ChoiceBox *m_fact;
    ChoiceBox *m_value;
    QPlainTextEdit *m_reason;
    QLabel *m_summary;
    CellTableModel *m_model;
    RecordTable *m_table;
    int m_changes = 0;
};

} // namespace redress
