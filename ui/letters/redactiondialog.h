// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/redactedcopy.h"
#include "ui/widgets/formdialog.h"

class QLabel;

namespace redress {

class CellTableModel;
class ChoiceBox;
class FactForm;
class PageHost;
class RecordTable;

/// A copy of a case, or of one of its letters, in which its people have stand-ins: what was
/// replaced is looked through before it is saved. \source features 51
class RedactionDialog final : public FormDialog
{
    Q_OBJECT

public:
    RedactionDialog(PageHost &host, CaseOnPaper about, QWidget *parent = nullptr);

protected:
    void record() override;

private:
    void construct();
    void make();
    void showReplaced(const RedactedCopy &copy);

    PageHost &m_host;
    CaseOnPaper m_about;
    std::optional<RedactedCopy> m_copy; ///< Nothing for what cannot be copied so.
    FactForm *m_form;
    ChoiceBox *m_what;
    QLabel *m_summary;
    CellTableModel *m_model;
    RecordTable *m_table;
};

} // namespace redress
