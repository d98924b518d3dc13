// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/widgets/formdialog.h"

#include <functional>
#include <vector>

namespace redress {

class ChoiceBox;
class FactForm;
class PageHost;

/// Whose sheet, and whether it is printed or saved: a chase sheet, what an officer has open.
class SheetDialog final : public FormDialog
{
    Q_OBJECT

public:
    struct Task {
        QString title;
        QString about;
        QString label; ///< Of the choice, with a mnemonic.
        QStringList choices;
        int first = 0;
        QString fileName; ///< Without an ending.
        /// Puts the paper for a choice together.
        std::function<Result<Document>(int)> make;
    };

    SheetDialog(PageHost &host, Task task, QWidget *parent = nullptr);

protected:
    /// Shows what will be printed, from where it can be.
    void record() override;

private:
    void save();
    Result<Document> made() const;

    PageHost &m_host;
    Task m_task;
    FactForm *m_form;
    ChoiceBox *m_choice;
};

} // namespace redress
