// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabledefinition.h"
#include "core/store/referencedata.h"

#include <QComboBox>
#include <QDialog>

#include <utility>
#include <vector>

namespace redress {

/// How a table counts where more than one way is right. What it leaves open is as the council has
/// it. \source domain 9
class CountingDialog final : public QDialog
{
    Q_OBJECT

public:
    CountingDialog(const ReferenceData &reference, const TableDefinition &table,
                   QWidget *parent = nullptr);

    /// Puts what was chosen into \p table.
    void applyTo(TableDefinition &table) const;

private:
    void construct(const ReferenceData &reference, const TableSettings &settings);

    std::vector<std::pair<QString, QComboBox *>> m_boxes; ///< By the name of the setting.
};

} // namespace redress
