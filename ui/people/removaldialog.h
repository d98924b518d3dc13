// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/people/peoplecase.h"
#include "ui/widgets/formdialog.h"

#include <functional>

class QLineEdit;

namespace redress {

class FactForm;
class PageHost;

/// Takes something away from a case, and asks why.
class RemovalDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param subject what is taken away, in words.
    /// \param remove does it with the reason that was typed.
    RemovalDialog(PageHost &host, const PeopleCase &of, const QString &subject,
                  std::function<Result<ChangeSetId>(const QString &reason)> remove,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void record() override;

    PageHost &m_host;
    PeopleCase m_case;
    std::function<Result<ChangeSetId>(const QString &reason)> m_remove;
    FactForm *m_form;
    QLineEdit *m_reason;
};

} // namespace redress
