// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/documentremovaldialog.h"

#include "ui/casefile/learningforms.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

DocumentRemovalDialog::DocumentRemovalDialog(PageHost &host, const CaseRecord &record,
                                             const CaseDocument &document, QWidget *parent)
    : FormDialog(tr("Remove document"), document.name, tr("Remove for good"), parent)
    , m_host(host)
    , m_case(record)
    , m_document(document)
    , m_form(new FactForm)
    , m_reason(new QLineEdit(m_form))
{
    setObjectName(u"removalDialog"_s);
    m_reason->setMinimumWidth(Metrics(this).times(32));
    m_form->addField(u"reason"_s, tr("&Why"), m_reason,
                     tr("Its content cannot be brought back but from a backup. That it was there, "
                        "its digest and this reason stay in the history; a day that it proved is "
                        "a gap again."));
    m_form->setRequired(u"reason"_s);
    setForm(m_form);
}

void DocumentRemovalDialog::record()
{
    m_form->clearFaults();
    if (m_reason->text().trimmed().isEmpty())
        m_form->setFault(u"reason"_s,
                         tr("Say why it is removed: the reason stands in the history."));
    if (goToFirstFault(*m_form))
        return;
    Session &session = m_host.session();
    const QString what = tr("Document removed: %1").arg(m_document.name);
    const auto removed =
        DocumentRepository(session.database())
            .remove(session.store().signature(), m_case.id, m_document.id, m_reason->text(), what);
    if (!removed) {
        setFault(removed.error().message);
        return;
    }
    session.setUndoStep({}); // What came before it hung on a case that had it.
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
