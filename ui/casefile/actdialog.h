// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/conductact.h"
#include "ui/widgets/formdialog.h"

namespace redress {

class ActForm;
class PageHost;

/// A small form for one act: filled in as far as can be known, with what is odd about it beneath
/// its fields. Recorded as one unit of work, which can be taken back.
class ActDialog final : public FormDialog
{
    Q_OBJECT

public:
    ActDialog(PageHost &host, CaseState state, const Act &act, QWidget *parent = nullptr);
    ~ActDialog() override;

    ActForm *form() const { return m_form; }

Q_SIGNALS:
    /// The act was done. \param words the act, as the message and the history say it.
    void recorded(const QString &words);

private:
    void warnOfUnread(const Act &act);
    void record() override;

    PageHost &m_host;
    CaseState m_state;
    QString m_words;
    ActForm *m_form = nullptr;
};

} // namespace redress
