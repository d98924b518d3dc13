// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/contactdialog.h"

#include "core/store/caserepository.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/restriction.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/casefile/recordfields.h"
#include "ui/shell/formdraft.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <iterator>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString keyOf(ContactFault::Field field)
{
    switch (field) {
    case ContactFault::Field::HappenedOn:
        return u"happened_on"_s;
    case ContactFault::Field::Note:
        return u"note"_s;
    case ContactFault::Field::NextChaseOn:
        return u"next_chase_on"_s;
    }
    return {};
}

} // namespace

ContactDialog::ContactDialog(PageHost &host, const PaperCase &of, const ContactEntry &entry,
                             std::vector<ContactEntry> open, QWidget *parent)
    : FormDialog(entry.id ? tr("Contact") : tr("New entry in the contact log"), of.of.reference,
                 tr("Record"), parent)
    , m_host(host)
    , m_of(of)
    , m_entry(entry)
    , m_open(std::move(open))
    , m_form(new FactForm)
    , m_kind(new ChoiceBox(m_form))
    , m_direction(new ChoiceBox(m_form))
    , m_happenedOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_stage(new ChoiceBox(m_form))
    , m_withWhom(new QLineEdit(m_form))
    , m_note(makeTextField(4, m_form))
    , m_chaseOn(new DateEdit(host.session().today(), host.session().rules().calendar(), m_form))
    , m_ends(new QCheckBox(m_form))
{
    setObjectName(u"contactDialog"_s);
    construct();
    fill();
    setForm(m_form);
    new FormDraft(host.session(),
                  m_of.of.about(u"contact"_s,
                                entry.id ? QString::number(entry.id->value()) : QString(),
                                windowTitle()),
                  *m_form, *this);
}

void ContactDialog::construct()
{
    m_chaseOn->setUse(DateUse::Deadline);
    m_withWhom->setMinimumWidth(Metrics(this).times(32));
    m_form->addField(u"kind"_s, tr("&How"), m_kind);
    m_form->addField(u"direction"_s, tr("&Direction"), m_direction);
    m_form->addField(u"happened_on"_s, tr("D&ay"), m_happenedOn);
    m_form->addField(u"stage"_s, tr("&Stage"), m_stage);
    m_form->addField(u"with_whom"_s, tr("&With"), m_withWhom);
    m_form->addField(u"note"_s, tr("A&bout"), m_note);
    m_form->addField(u"next_chase_on"_s, tr("&Chase on"), m_chaseOn,
                     tr("When to ask again, if nothing has come by then."));
    m_form->addField(u"ends"_s, {}, m_ends);
    m_form->setRequired(u"happened_on"_s);
    m_form->setRequired(u"note"_s);
}

void ContactDialog::fill()
{
    for (const auto &[kind, word] : kStoredWords<ContactKind>)
        m_kind->addChoice(labelOf(kind), qint64(kind));
    m_kind->setValue(qint64(m_entry.kind));
    m_direction->addNone(tr("Neither"));
    m_direction->addChoice(tr("From us"), qint64(DocumentDirection::Out));
    m_direction->addChoice(tr("To us"), qint64(DocumentDirection::In));
    m_direction->setValue(m_entry.direction ? std::optional(qint64(*m_entry.direction))
                                            : std::nullopt);
    m_happenedOn->setDate(m_entry.happenedOn);
    m_stage->addNone(tr("The case"));
    for (const auto &folder : m_of.dossier.stages)
        m_stage->addChoice(tr("Stage %1").arg(folder.stage.number), folder.stage.id.value());
    m_stage->setId(m_entry.stage);
    m_form->setFieldVisible(u"stage"_s, !m_of.isAlone());
    m_withWhom->setText(m_entry.withWhom);
    m_note->setPlainText(m_entry.note);
    m_chaseOn->setDate(m_entry.nextChaseOn);
    m_ends->setText(
        tr("&Nothing has to be chased from before: %n entry(ies)", nullptr, int(m_open.size())));
    m_ends->setChecked(!m_open.empty());
    m_form->setFieldVisible(u"ends"_s, !m_open.empty());
}

ContactEntry ContactDialog::entry() const
{
    ContactEntry made = m_entry;
    made.kind = ContactKind(m_kind->value().value_or(qint64(ContactKind::Call)));
    const auto direction = m_direction->value();
    made.direction = direction ? std::optional(DocumentDirection(*direction)) : std::nullopt;
    made.happenedOn = m_happenedOn->date().value_or(QDate());
    made.stage = m_stage->id<StageId>();
    made.withWhom = m_withWhom->text().trimmed();
    made.note = m_note->toPlainText().trimmed();
    made.nextChaseOn = m_chaseOn->date();
    return made;
}

void ContactDialog::record()
{
    m_form->clearFaults();
    const ContactEntry made = entry();
    Session &session = m_host.session();
    for (const ContactFault &fault : faultsIn(made, session.today()))
        m_form->setFault(keyOf(fault.field), fault.words);
    for (const auto &[key, edit] :
         {std::pair(u"happened_on"_s, m_happenedOn), std::pair(u"next_chase_on"_s, m_chaseOn)}) {
        if (!edit->isGood())
            m_form->setFault(key, noDayWords(edit->text()));
    }
    if (goToFirstFault(*m_form))
        return;
    std::vector<ContactId> ended;
    if (m_ends->isChecked()) {
        for (const ContactEntry &one : m_open)
            ended.push_back(*one.id);
    }
    const QString what = made.id ? tr("Contact changed") : tr("Contact recorded");
    const auto unit = contactlog::save(session.database(), session.store().signature(), m_of.id(),
                                       made, ended, session.today(), what);
    if (!unit) {
        setFault(unit.error().message);
        return;
    }
    offerUndo(session, *unit, m_of.of);
    accept();
    Q_EMIT recorded(what);
}

ContactEntry newContact(const CaseDossier &dossier, QDate today)
{
    ContactEntry entry;
    entry.happenedOn = today;
    entry.direction = DocumentDirection::Out;
    if (!dossier.stages.empty())
        entry.stage = dossier.stages.back().stage.id;
    return entry;
}

std::vector<ContactEntry> withOpenChase(const std::vector<ContactEntry> &entries)
{
    std::vector<ContactEntry> open;
    std::ranges::copy_if(entries, std::back_inserter(open),
                         [](const ContactEntry &one) { return one.nextChaseOn.has_value(); });
    return open;
}

namespace {

Result<PaperCase> paperCase(Database &database, const AnyCaseId &id)
{
    if (const auto *alone = std::get_if<OmbudsmanId>(&id)) {
        const auto record = OmbudsmanRepository::load(database, *alone);
        return record ? Result<PaperCase>(PaperCase(*record)) : record.error();
    }
    const auto dossier = CaseRepository(database).dossier(std::get<CaseId>(id));
    return dossier ? Result<PaperCase>(PaperCase(*dossier)) : dossier.error();
}

} // namespace

void logContact(PageHost &host, const AnyCaseId &id, QWidget *parent)
{
    Session &session = host.session();
    const auto restricted = restriction::of(session.database(), id);
    if (restricted && *restricted) {
        host.messages().show(MessageBar::Kind::Info,
                             ContactDialog::tr("A restricted case: open its file to log a "
                                               "contact."));
        return;
    }
    const auto of = paperCase(session.database(), id);
    const auto entries = contactlog::entries(session.database(), id);
    if (!of || !entries) {
        host.messages().show(MessageBar::Kind::Error,
                             of ? entries.error().message : of.error().message);
        return;
    }
    auto *dialog = new ContactDialog(host, *of, newContact(of->dossier, session.today()),
                                     withOpenChase(*entries), parent);
    QObject::connect(dialog, &ContactDialog::recorded, dialog,
                     [&host, reference = of->of.reference](const QString &words) {
                         host.messages().show(
                             MessageBar::Kind::Success,
                             ContactDialog::tr("%1 is saved: %2.").arg(reference, words));
                         host.session().noteChange();
                     });
    dialog->open();
}

} // namespace redress
