// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/fieldrestore.h"
#include "ui/widgets/formdialog.h"

#include <vector>

class QLineEdit;

namespace redress {

class CellTableModel;
class FactForm;
class PageHost;
class RecordTable;

/// Every change of every field of a case: who, when, what it was and what it became; and an earlier
/// value put back, as a new change with a reason.
class PutBackDialog final : public FormDialog
{
    Q_OBJECT

public:
    PutBackDialog(PageHost &host, const AnyCaseId &id, const QString &reference,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void fill();
    void record() override;

    PageHost &m_host;
    AnyCaseId m_id;
    std::vector<FieldChange> m_changes;
    FactForm *m_form;
    CellTableModel *m_model;
    RecordTable *m_list;
    QLineEdit *m_reason;
};

} // namespace redress
