// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/newcontactpage.h"

#include "core/base/dates.h"
#include "core/store/casecreation.h"
#include "core/store/placecreation.h"
#include "ui/help/guidance.h"
#include "ui/help/guidancestrip.h"
#include "ui/intake/contactdraft.h"
#include "ui/intake/contactform.h"
#include "ui/people/peoplecase.h"
#include "ui/shell/draftoffer.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/newvalue.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/parting.h"
#include "ui/shell/session.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/duesteplist.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Well within the five seconds after which nothing typed may be lost. \source ux 4
constexpr std::chrono::seconds kDraftAfter{2};

} // namespace

NewContactPage::NewContactPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
{
    setObjectName(u"newContactPage"_s);
    construct();
    connectAll();
}

void NewContactPage::construct()
{
    const Metrics metrics(this);
    const Session &session = m_host.session();
    m_form = new ContactForm(
        session.today(), session.rules().calendar(),
        [this]() -> Database & { return m_host.session().database(); }, this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.times(0.8));
    head->addWidget(new TextLabel(TextLabel::Kind::Title, tr("New contact"), this));
    head->addSpacing(metrics.gap());
    head->addWidget(
        new TextLabel(TextLabel::Kind::Quiet, tr("Eight facts; the rest can wait."), this));
    head->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_form, 3);
    middle->addWidget(constructAnswer(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(middle, 1);
    layout->addWidget(constructFoot());
    setFocusProxy(m_form->form()->field(u"kind"_s));
}

QWidget *NewContactPage::constructAnswer()
{
    const Metrics metrics(this);
    m_answer = new QScrollArea(this);
    m_answer->setObjectName(u"whatFollowsScrollArea"_s);
    m_answer->setAccessibleName(tr("What follows if you save now"));
    m_answer->setFrameShape(QFrame::NoFrame);
    m_answer->setWidgetResizable(true);
    m_answer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answer->setFocusPolicy(Qt::NoFocus);
    auto *pane = new QWidget(m_answer);
    m_answerPane = pane;
    m_follows = new TextLabel(TextLabel::Kind::Quiet, pane);
    m_follows->setWordWrap(true);
    m_days = new QFormLayout;
    m_days->setContentsMargins(0, 0, 0, 0);
    m_days->setHorizontalSpacing(metrics.margin());
    m_steps = new DueStepList(pane);
    m_steps->setGrowing(true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    layout->addWidget(
        new TextLabel(TextLabel::Kind::Strong, tr("What follows if you save now"), pane));
    layout->addWidget(m_follows);
    layout->addLayout(m_days);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_steps);
    layout->addWidget(new GuidanceStrip(m_form, pane));
    layout->addStretch(1);
    m_answer->setWidget(pane);
    return m_answer;
}

QWidget *NewContactPage::constructFoot()
{
    const Metrics metrics(this);
    auto *foot = new QWidget(this);
    m_fault = new StatusLabel(foot);
    m_discard = new QPushButton(tr("Discard"), foot);
    m_discard->setObjectName(u"discardContactButton"_s);
    m_discard->setToolTip(tr("Closes the form without saving (Esc)"));
    m_another = new QPushButton(tr("Save and &begin another"), foot);
    m_another->setObjectName(u"saveAnotherButton"_s);
    m_save = new AccentButton(tr("Save contact"), foot);
    m_save->setObjectName(u"saveContactButton"_s);
    m_save->setToolTip(tr("Saves the contact and opens its case (Ctrl+S)"));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->addWidget(m_fault, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_another);
    layout->addWidget(m_save);
    return foot;
}

void NewContactPage::connectAll()
{
    connect(m_form, &ContactForm::edited, this, [this] {
        m_fault->setStatus(StatusShape::None, {});
        keepSoon();
        showWhatFollows();
        Q_EMIT changed();
    });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftAfter);
    connect(&m_draftTimer, &QTimer::timeout, this, &NewContactPage::keepDraft);
    connect(&Parting::one(), &Parting::isNear, this, [this] {
        if (m_draftTimer.isActive())
            keepDraft();
    });
    connect(m_form, &ContactForm::numberingChanged, this, &NewContactPage::proposeReference);
    connect(m_form, &ContactForm::caseWanted, this, [this](const AnyCaseId &id) {
        if (m_draftTimer.isActive())
            keepDraft();
        openAnyCase(m_host, id);
    });
    connect(m_form, &ContactForm::placeWanted, this, &NewContactPage::addPlace);
    const auto choice = [this](const QString &name) -> ChoiceBox & {
        return *qobject_cast<ChoiceBox *>(m_form->form()->field(name));
    };
    for (const auto &[name, list] : {std::pair(u"contact_method"_s, UserList::ContactMethod),
                                     std::pair(u"complainant_type"_s, UserList::ComplainantType),
                                     std::pair(u"theme"_s, UserList::Theme)})
        offerNewValue(choice(name), m_host, list, *this);
    offerNewOfficer(choice(u"officer"_s), m_host, *this);
    offerNewService(
        choice(QString(toStored(Field::Service))), m_host,
        [directorate = &choice(QString(toStored(Field::Directorate)))] {
            return directorate->id<OrgNodeId>();
        },
        *this);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_another, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_discard, &QPushButton::clicked, this, &NewContactPage::closeWanted);
}

/// A council that has just made its file has no places yet; a new service comes up with a contact.
void NewContactPage::addPlace(std::optional<OrgNodeId> parent)
{
    Session &session = m_host.session();
    if (session.isReadOnly()) {
        m_fault->setStatus(StatusShape::Late, session.readOnlyReason());
        return;
    }
    const QString name = m_host.dialogs().askText(
        this, parent ? tr("Add a service") : tr("Add a directorate"),
        parent ? tr("Name of the service, below %1:").arg(session.reference().nameOf(*parent))
               : tr("Name of the directorate:"),
        {});
    if (name.isNull())
        return;
    const auto added = placecreation::add(session.database(), session.store().signature(),
                                          session.reference(), parent, name);
    if (!added) {
        m_fault->setStatus(StatusShape::Late, added.error().message);
        return;
    }
    session.noteChange(); // The lists have it now.
    m_form->choosePlace(*added, parent ? OrgLevel::Service : OrgLevel::Directorate);
    m_host.messages().show(MessageBar::Kind::Success, tr("%1 is added.").arg(name.simplified()));
}

QString NewContactPage::title() const
{
    return tr("New contact");
}

QString NewContactPage::help() const
{
    return tr(
        "Records a complaint, an enquiry of an MP or councillor, a representation, a "
        "compliment, or a case at the Ombudsman with or without one of the council. Tab goes from "
        "fact to fact; Alt and the underlined letter goes to one "
        "at once. What follows from the facts stands at the right as you type. Earlier contacts "
        "of the person stand beneath the name: Down goes there. A complaint "
        "that is not accepted yet waits for triage. Ctrl+D in a field repeats what stood in it "
        "in the contact that was recorded before. Ctrl+S saves and opens the case.");
}

Page::Status NewContactPage::status() const
{
    const QString hint = tr("Tab to move, Ctrl+S to save");
    if (!isModified())
        return {tr("Nothing typed yet"), hint};
    return {m_draftKeptAt.isEmpty()
                ? tr("Not saved yet")
                : tr("Not saved yet, kept as a draft at %1", "a time").arg(m_draftKeptAt),
            hint};
}

void NewContactPage::refresh()
{
    m_form->setLists(m_host.session().reference(), m_host.session().me());
    offerKept();
    proposeReference();
    showWhatFollows();
}

void NewContactPage::proposeReference()
{
    Session &session = m_host.session();
    const auto next =
        casecreation::nextReference(session.database(), m_form->kind(), m_form->procedure(),
                                    m_form->receivedOn().value_or(session.today()));
    if (next)
        m_form->proposeReference(*next);
}

void NewContactPage::showWhatFollows()
{
    while (m_days->rowCount() > 0)
        m_days->removeRow(0);
    m_steps->hide();
    if (m_form->isOmbudsman()) {
        setGuidanceProcedure(*m_form, std::nullopt);
        return showReply();
    }
    const Session &session = m_host.session();
    const auto received = m_form->receivedOn();
    CaseRecord record;
    record.kind = m_form->kind();
    record.procedure = m_form->procedure();
    if (received)
        record.receivedOn = *received;
    const auto asked = procedureOf(record);
    setGuidanceProcedure(*m_form, asked);
    const auto clock =
        asked && received ? session.rules().clockOn(*asked, 1, *received) : std::nullopt;
    if (!clock) {
        m_follows->setText(!asked      ? tr("A compliment is recorded; nobody waits for an answer.")
                           : !received ? tr("The days to keep, once the day of receipt is there.")
                                       : tr("This procedure has no limit."));
        m_follows->show();
        return;
    }
    m_follows->hide();
    StageFacts facts;
    facts.receivedOn = *received;
    const StageDeadlines days = clock->deadlines(facts);
    addDay(tr("Acknowledge by"), days.acknowledgeBy);
    addDay(tr("Aim"), days.aimOn);
    addDay(tr("Respond by"), days.limitOn);
    addDay(tr("At the latest, if extended"), days.furthestOn);
    const auto why = clock->explain(DueTarget::InForce, facts, session.today());
    if (!why)
        return;
    m_steps->setSteps(why->steps);
    m_steps->show();
}

/// The day to keep is that in the Ombudsman's letter: none is counted. \source domain 3.2
void NewContactPage::showReply()
{
    const auto day = m_form->replyBy();
    addDay(tr("Reply to the Ombudsman by"), day);
    m_follows->setText(day ? tr("The day in the letter is the one to keep. It stands in the work "
                                "list until the reply is recorded.")
                           : tr("No reply is asked for: nothing stands in the work list. Type the "
                                "day in the letter if one is."));
    m_follows->show();
}

void NewContactPage::addDay(const QString &label, std::optional<QDate> day)
{
    if (!day)
        return;
    auto *words = new TextLabel(TextLabel::Kind::Strong, weekdayDate(*day));
    m_days->addRow(new TextLabel(TextLabel::Kind::Plain, label), words);
}

bool NewContactPage::can(PageCommand command) const
{
    if (command == PageCommand::Save)
        return !m_host.session().isReadOnly();
    if (command == PageCommand::Discard)
        return isModified();
    return false;
}

QString NewContactPage::whyNot(PageCommand command) const
{
    return command == PageCommand::Save ? m_host.session().readOnlyReason() : QString();
}

void NewContactPage::perform(PageCommand command)
{
    if (command == PageCommand::Save)
        save(false);
    else if (command == PageCommand::Discard)
        Q_EMIT closeWanted();
}

/// What was left unsaved stands in the fields again, once, before anything is typed.
void NewContactPage::offerKept()
{
    if (std::exchange(m_hasOffered, true) || isModified())
        return;
    const auto kept = ContactDraft(m_host.session()).find();
    if (!kept)
        return;
    m_form->setTyped(kept->fields);
    m_draftTimer.stop(); // It is kept already.
    m_draftKeptAt = QLocale().toString(kept->at.time(), u"HH:mm"_s);
    m_host.messages().show(
        MessageBar::Kind::Info,
        tr("This is the draft of %1. It is not saved yet.").arg(draftTime(kept->at)),
        {{tr("&Discard draft"), [page = QPointer(this), &host = m_host] {
              // The message may outlast the page.
              ContactDraft(host.session()).remove();
              if (page) {
                  page->m_form->beginAnew();
                  page->dropDraft();
                  Q_EMIT page->changed();
              }
          }}});
}

void NewContactPage::keepSoon()
{
    if (m_form->isModified() && !m_host.session().isReadOnly() && !m_draftTimer.isActive())
        m_draftTimer.start();
}

bool NewContactPage::keepDraft()
{
    m_draftTimer.stop();
    if (!m_form->isModified())
        return false;
    const QString fault = ContactDraft(m_host.session()).keep(m_form->typed());
    m_draftKeptAt =
        fault.isEmpty()
            ? QLocale().toString(m_host.session().clock().nowUtc().toLocalTime().time(), u"HH:mm"_s)
            : QString();
    if (!fault.isEmpty())
        m_fault->setStatus(StatusShape::Late, tr("No draft is kept: %1", "a sentence").arg(fault));
    Q_EMIT changed();
    return fault.isEmpty();
}

void NewContactPage::dropDraft()
{
    m_draftTimer.stop();
    m_draftKeptAt.clear();
    ContactDraft(m_host.session()).remove();
}

QList<QWidget *> NewContactPage::panes() const
{
    return {m_form, m_steps};
}

bool NewContactPage::isModified() const
{
    return m_form->isModified();
}

void NewContactPage::beginOther()
{
    if (!isModified())
        m_form->proposeOther();
}

bool NewContactPage::mayClose()
{
    if (!isModified())
        return true;
    const auto answer = m_host.dialogs().ask(
        this, {tr("The contact is not saved"), tr("What you typed of a new contact is not saved."),
               tr("&Save"), tr("&Discard"), false,
               m_host.session().isReadOnly() ? QString() : tr("&Keep as draft")});
    if (answer == FileDialogs::Answer::Later)
        return keepDraft();
    if (answer == FileDialogs::Answer::Yes) {
        if (!keep())
            return false;
        m_form->beginAnew();
        m_host.session().noteChange();
        return true;
    }
    if (answer != FileDialogs::Answer::No)
        return false;
    m_form->beginAnew();
    dropDraft();
    return true;
}

void NewContactPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    Page::keyPressEvent(event);
}

void NewContactPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adoptRoom();
}

void NewContactPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_answer)
        adoptRoom();
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_draftTimer.isActive())
        keepDraft();
}

void NewContactPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (m_draftTimer.isActive())
        keepDraft();
}

/// What follows stands beside the fields or, where there is too little room, beneath them.
void NewContactPage::adoptRoom()
{
    const bool isBeneath = Metrics(this).isCramped(window()->width());
    if (isBeneath == m_answer->isHidden())
        return;
    m_answer->setVisible(!isBeneath);
    if (isBeneath)
        m_form->setBeneath(m_answer->takeWidget());
    else
        m_answer->setWidget(m_answerPane);
    // What moves goes to the end of the order of Tab.
    setTabOrder(m_form->form()->field(u"accept"_s), m_steps);
    setTabOrder(m_steps, m_discard);
}

} // namespace redress
