// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/documentdialog.h"

#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

DocumentDialog::DocumentDialog(PageHost &host, const PaperCase &of, const CaseDocument &document,
                               QWidget *parent)
    : FormDialog(tr("What the document is"), document.name, tr("Record"), parent)
    , m_host(host)
    , m_of(of)
    , m_document(document)
    , m_form(new FactForm)
    , m_name(new QLineEdit(m_form))
    , m_kind(new ChoiceBox(m_form))
    , m_direction(new ChoiceBox(m_form))
    , m_datedOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_stage(new ChoiceBox(m_form))
{
    setObjectName(u"documentDialog"_s);
    m_form->addField(u"name"_s, tr("&Name"), m_name);
    m_form->setRequired(u"name"_s);
    m_form->addField(u"kind"_s, tr("&What it is"), m_kind);
    m_form->addField(u"direction"_s, tr("&Direction"), m_direction);
    m_form->addField(u"dated_on"_s, tr("D&ay"), m_datedOn,
                     tr("The day that it bears, or on which it came."));
    m_form->addField(u"stage"_s, tr("S&tage"), m_stage,
                     tr("A report belongs to its stage: the Ombudsman's pack looks for it there."));
    for (size_t i = 0; i < kAttachedKinds.size(); ++i)
        m_kind->addChoice(labelOfKind(QString(kAttachedKinds[i])), qint64(i));
    m_direction->addNone(tr("Not said"));
    for (const auto &[direction, word] : kStoredWords<DocumentDirection>)
        m_direction->addChoice(labelOf(direction), qint64(direction));
    m_stage->addNone(tr("Of the whole case"));
    for (const auto &folder : of.dossier.stages)
        m_stage->addChoice(tr("Stage %1").arg(folder.stage.number), folder.stage.id.value());
    const auto kind = std::ranges::find(kAttachedKinds, document.kind);
    m_name->setText(document.name);
    m_kind->setValue(kind == kAttachedKinds.end() ? 0 : qint64(kind - kAttachedKinds.begin()));
    m_direction->setValue(document.direction ? std::optional(qint64(*document.direction))
                                             : std::nullopt);
    m_datedOn->setDate(document.datedOn);
    m_stage->setId(document.stage);
    m_form->setFieldVisible(u"stage"_s, !of.isAlone());
    setForm(m_form);
}

DocumentFacts DocumentDialog::facts() const
{
    DocumentFacts made;
    made.name = m_name->text().trimmed();
    made.kind = QString(kAttachedKinds[size_t(m_kind->value().value_or(0))]);
    if (const auto direction = m_direction->value())
        made.direction = DocumentDirection(*direction);
    made.datedOn = m_datedOn->date();
    made.stage = m_stage->id<StageId>();
    return made;
}

void DocumentDialog::record()
{
    m_form->clearFaults();
    Session &session = m_host.session();
    const DocumentFacts made = facts();
    if (made.name.isEmpty())
        m_form->setFault(u"name"_s, tr("Give the document a name."));
    if (!m_datedOn->isGood())
        m_form->setFault(u"dated_on"_s, noDayWords(m_datedOn->text()));
    else if (made.datedOn && *made.datedOn > session.today())
        m_form->setFault(u"dated_on"_s,
                         tr("That day lies ahead; today or an earlier one is allowed."));
    if (goToFirstFault(*m_form))
        return;
    const QString what = tr("What a document is: %1").arg(made.name);
    const auto unit = DocumentRepository(session.database())
                          .setFacts(session.store().signature(), m_of.id(), m_document.id, made,
                                    session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_of.of);
    accept();
    Q_EMIT recorded(what);
}

} // namespace redress
