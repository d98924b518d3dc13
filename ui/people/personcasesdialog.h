// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/knownpeople.h"

#include <QDialog>

namespace redress {

class CellTableModel;
class RecordTable;
class RowSortProxy;
class Settings;

/// All cases of one person over the years, newest first; Enter opens one. \source features 11
class PersonCasesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param here the case from which one looks: it is marked, and chosen is the next one.
    PersonCasesDialog(const KnownPerson &known, const AnyCaseId &here, Settings &settings,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void caseWanted(const redress::AnyCaseId &id);

private:
    void construct(const KnownPerson &known, Settings &settings);
    void fill(const AnyCaseId &here);
    void openChosen();

    std::vector<CaseOfPerson> m_cases;
    CellTableModel *m_model = nullptr;
    RowSortProxy *m_proxy = nullptr;
    RecordTable *m_table = nullptr;
};

} // namespace redress
