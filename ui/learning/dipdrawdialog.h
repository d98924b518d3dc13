// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/dipsample.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace redress {

class ChoiceBox;
class FactForm;
class PageHost;

/// Draws a dip sample: from which quarters, how many, and by which number.
class DipDrawDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit DipDrawDialog(PageHost &host, QWidget *parent = nullptr);

Q_SIGNALS:
    void drawn(redress::DipDrawId id);

protected:
    void record() override;

private:
    void construct();
    void count();

    PageHost &m_host;
    FactForm *m_form;
    ChoiceBox *m_from;
    ChoiceBox *m_to;
    QLineEdit *m_size;
    QLineEdit *m_seed;
    int m_population = 0;
};

} // namespace redress
