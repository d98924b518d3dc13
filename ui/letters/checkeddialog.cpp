// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/checkeddialog.h"

#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

CheckedDialog::CheckedDialog(PageHost &host, const PeopleCase &of, const CaseDocument &document,
                             QWidget *parent)
    : FormDialog(tr("Read before it goes"), document.name, tr("Record"), parent)
    , m_host(host)
    , m_case(of)
    , m_document(document)
    , m_form(new FactForm)
    , m_by(new QLineEdit(m_form))
    , m_on(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
{
    setObjectName(u"checkedDialog"_s);
    m_form->addField(u"checked_by"_s, tr("&Read by"), m_by,
                     tr("Who has read the letter and signs it off: another than its author."));
    m_form->addField(u"checked_on"_s, tr("Read &on"), m_on, tr("Empty while nobody has read it."));
    m_form->setWide(u"checked_by"_s);
    m_by->setText(document.checkedOn ? document.checkedBy : host.session().personName());
    m_on->setDate(document.checkedOn ? document.checkedOn : std::optional(host.session().today()));
    setForm(m_form);
    connect(m_by, &QLineEdit::textChanged, this, &CheckedDialog::warnOfAuthor);
    warnOfAuthor();
}

/// It is allowed, and odd: four eyes see more than two.
void CheckedDialog::warnOfAuthor()
{
    const bool isAuthor =
        m_by->text().trimmed().compare(m_document.addedBy, Qt::CaseInsensitive) == 0;
    m_form->setWarning(u"checked_by"_s,
                       isAuthor ? tr("%1 put this letter into the file.").arg(m_document.addedBy)
                                : QString());
}

void CheckedDialog::record()
{
    m_form->clearFaults();
    warnOfAuthor();
    Session &session = m_host.session();
    if (!m_on->isGood())
        m_form->setFault(u"checked_on"_s, noDayWords(m_on->text()));
    else if (m_on->date() && *m_on->date() > session.today())
        m_form->setFault(u"checked_on"_s,
                         tr("That day lies ahead; today or an earlier one is allowed."));
    if (m_on->date() && m_by->text().trimmed().isEmpty())
        m_form->setFault(u"checked_by"_s, tr("Say who has read the letter."));
    if (goToFirstFault(*m_form))
        return;
    const QString what = m_on->date() ? tr("Letter read before it goes: %1").arg(m_document.name)
                                      : tr("Letter not read any more: %1").arg(m_document.name);
    const auto unit = DocumentRepository(session.database())
                          .setChecked(session.store().signature(), m_case.id, m_document.id,
                                      m_on->date(), m_by->text(), session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_case);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
