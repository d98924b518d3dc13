// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/removaldialog.h"

#include "ui/casefile/learningforms.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLineWidth = 34; ///< Of a line of text, in heights of the font.
const QString kReason = u"reason"_s;

} // namespace

RemovalDialog::RemovalDialog(PageHost &host, const PeopleCase &of, const QString &subject,
                             std::function<Result<ChangeSetId>(const QString &)> remove,
                             QWidget *parent)
    : FormDialog(tr("Take off the case"),
                 tr("%1, on %2", "a person or a record, a case").arg(subject, of.reference),
                 tr("Take away"), parent)
    , m_host(host)
    , m_case(of)
    , m_remove(std::move(remove))
    , m_form(new FactForm)
    , m_reason(new QLineEdit(m_form))
{
    setObjectName(u"removalDialog"_s);
    m_form->addField(kReason, tr("&Why"), m_reason, tr("Stands in the history of the case."));
    m_form->setRequired(kReason);
    m_reason->setMinimumWidth(Metrics(this).times(kLineWidth));
    setForm(m_form);
    new FormDraft(host.session(), of.about(u"removal"_s, subject, windowTitle()), *m_form, *this);
    m_reason->setFocus();
}

void RemovalDialog::record()
{
    m_form->clearFaults();
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        m_form->setFault(kReason, tr("Say why it is taken away."));
    if (goToFirstFault(*m_form))
        return;
    const auto unit = m_remove(reason);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(m_host.session(), *unit, m_case);
    accept();
    Q_EMIT recorded(tr("taken away"));
}

} // namespace redress
