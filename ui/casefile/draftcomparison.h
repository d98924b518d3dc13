// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/casedraft.h"

#include <QDialog>

namespace redress {

/// What of a case is typed otherwise than it is stored, side by side.
class DraftComparison final : public QDialog
{
    Q_OBJECT

public:
    /// \param subject whose draft it is: the reference of the case.
    DraftComparison(const QString &subject, const std::vector<CaseDraft::Difference> &differences,
                    QWidget *parent = nullptr);
};

} // namespace redress
