// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/dipsample.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace redress {

class FactForm;
class PageHost;

/// The check list of one response: which headings of practice it shows, and what of them.
class DipLookDialog final : public FormDialog
{
    Q_OBJECT

public:
    DipLookDialog(PageHost &host, DipLine line, QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const QString &words);

protected:
    void record() override;

private:
    struct Heading {
        ListItemId pillar;
        QCheckBox *check = nullptr;
        QLineEdit *themes = nullptr;
    };

    void construct();

    PageHost &m_host;
    DipLine m_line;
    FactForm *m_form;
    std::vector<Heading> m_headings;
    QLineEdit *m_note;
};

} // namespace redress
