// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"
#include "ui/widgets/formdialog.h"

namespace redress {

class ChoiceBox;
class FactForm;

/// Asks which value of the list stays where two mean the same.
class MergeValueDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param items the values of the list, among which is chosen.
    /// \param records how many name \p merged.
    MergeValueDialog(const ListItem &merged, const std::vector<ListItem> &items, int records,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(redress::ListItemId into);

private:
    void record() override;

    FactForm *m_form;
    ChoiceBox *m_into;
};

} // namespace redress
