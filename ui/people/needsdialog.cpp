// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/needsdialog.h"

#include "core/conduct/peoplerepository.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/casefile/recordfields.h"
#include "ui/people/peopleforms.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

using Fact = PeopleField;

constexpr double kLineWidth = 30; ///< Of a line of text, in heights of the font.

QString key(Fact fact)
{
    return storedText(fact);
}

} // namespace

NeedsDialog::NeedsDialog(PageHost &host, const CaseRecord &record, const CaseNeeds &before,
                         QWidget *parent)
    : FormDialog(tr("Needs on this case"), record.reference, tr("Save needs"), parent)
    , m_host(host)
    , m_case(record)
    , m_before(before)
    , m_form(new FactForm)
    , m_language(new QLineEdit(m_form))
    , m_adjustments(makeTextField(3, m_form))
    , m_reviewOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
{
    setObjectName(QStringLiteral("needsDialog"));
    m_form->addField(key(Fact::Language), tr("&Language"), m_language,
                     tr("In which to write and speak, and whether somebody interprets."));
    m_form->addField(key(Fact::Adjustments), tr("&Adjustments"), m_adjustments,
                     tr("For this case alone; those of a person stand with the person."));
    m_form->addField(key(Fact::ReviewOn), tr("Loo&k again on"), m_reviewOn,
                     tr("From that day on the top of the case asks for it."));
    m_language->setMinimumWidth(Metrics(this).times(kLineWidth));
    m_reviewOn->setUse(DateUse::Deadline);
    m_language->setText(before.language);
    m_adjustments->setPlainText(before.adjustments);
    m_reviewOn->setDate(before.reviewOn);
    const auto warn = [this] {
        showWarnings(*m_form, findingsOf(needs(), m_host.session().today()));
    };
    watchFields(*m_form, warn);
    warn();
    setForm(m_form);
    new FormDraft(host.session(), {QStringLiteral("needs"), QString(), m_case.id, windowTitle()},
                  *m_form, *this);
    m_language->setFocus();
}

CaseNeeds NeedsDialog::needs() const
{
    return {m_language->text().trimmed(), m_adjustments->toPlainText().trimmed(),
            m_reviewOn->date()};
}

void NeedsDialog::record()
{
    m_form->clearFaults();
    if (!m_reviewOn->isGood())
        m_form->setFault(key(Fact::ReviewOn), noDayWords(m_reviewOn->text()));
    if (goToFirstFault(*m_form))
        return;
    Session &session = m_host.session();
    const QString what = tr("Needs recorded");
    const auto unit = people::save(session.database(), session.store().signature(), m_case.id,
                                   m_before, needs(), session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_case);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
