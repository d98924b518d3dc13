// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bin.h"
#include "ui/widgets/formdialog.h"

#include <vector>

class QLineEdit;

namespace redress {

class FactForm;
class PageHost;
class RecordTable;
class RowSortProxy;

/// People who are on no case any more: one is chosen, and goes into the bin with a reason.
/// \source features 115
class LoosePeopleDialog final : public FormDialog
{
    Q_OBJECT

public:
    LoosePeopleDialog(PageHost &host, std::vector<LoosePerson> people, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \param name of whoever is in the bin now.
    void recorded(const QString &name);

private:
    void construct();
    void record() override;
    const LoosePerson *chosen() const;

    PageHost &m_host;
    std::vector<LoosePerson> m_people;
    RowSortProxy *m_proxy;
    RecordTable *m_table;
    FactForm *m_form;
    QLineEdit *m_reason;
};

} // namespace redress
