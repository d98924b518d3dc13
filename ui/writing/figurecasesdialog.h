// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/changedsince.h"

#include <QDialog>

class QListWidget;

namespace redress {

/// The cases behind a printed figure: as they were when the report was approved, and as they are.
class FigureCasesDialog final : public QDialog
{
    Q_OBJECT

public:
    FigureCasesDialog(const FigureCases &cases, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseChosen(redress::CaseId id);

private:
    QListWidget *listOf(const std::vector<FactRef> &facts, const QString &name);

    QList<QListWidget *> m_lists;
};

} // namespace redress
