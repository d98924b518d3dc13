// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/sentdialog.h"

#include "core/letters/letterrepository.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

namespace redress {

using namespace Qt::StringLiterals;

SentDialog::SentDialog(PageHost &host, const PeopleCase &of, const CaseDocument &document,
                       QWidget *parent)
    : FormDialog(tr("Sent on"), document.name, tr("Record"), parent)
    , m_host(host)
    , m_case(of)
    , m_document(document)
    , m_form(new FactForm)
    , m_sentOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
{
    setObjectName(u"sentDialog"_s);
    m_form->addField(u"sent_on"_s, tr("&Sent on"), m_sentOn,
                     tr("Empty while it has not gone out."));
    m_sentOn->setDate(document.sentOn ? document.sentOn : std::optional(host.session().today()));
    setForm(m_form);
    if (document.isAnswer() && !document.checkedOn &&
        LetterRepository(host.session().database()).areAnswersChecked().value_or(false))
        setNotice(tr("Nobody has read this answer yet, as the council wants it. It can be sent all "
                     "the same; Read by says who has read it."));
}

void SentDialog::record()
{
    m_form->clearFaults();
    const QDate today = m_host.session().today();
    if (!m_sentOn->isGood())
        m_form->setFault(u"sent_on"_s, noDayWords(m_sentOn->text()));
    else if (m_sentOn->date() && *m_sentOn->date() > today)
        m_form->setFault(u"sent_on"_s, tr("That day lies ahead; today or an earlier one is "
                                          "allowed."));
    if (goToFirstFault(*m_form))
        return;
    Session &session = m_host.session();
    const QString what = tr("Day on which a letter was sent: %1").arg(m_document.name);
    const auto unit = DocumentRepository(session.database())
                          .setSentOn(session.store().signature(), m_case.id, m_document.id,
                                     m_sentOn->date(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_case);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
