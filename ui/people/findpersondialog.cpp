// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/findpersondialog.h"

#include "ui/people/earliercontacts.h"
#include "ui/people/peoplecase.h"
#include "ui/people/personcasesdialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds kLookAfter{150};
constexpr int kMostFound = 12;

} // namespace

FindPersonDialog::FindPersonDialog(PageHost &host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
{
    setObjectName(u"findPersonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a person"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(kLookAfter);
    construct();
    connect(&m_settle, &QTimer::timeout, this, &FindPersonDialog::look);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { m_settle.start(); });
    connect(m_found, &EarlierContacts::caseWanted, this, &FindPersonDialog::goToCase);
    connect(m_found, &EarlierContacts::personChosen, this, &FindPersonDialog::showCases);
    connect(m_found, &EarlierContacts::left, this,
            [this] { m_typed->setFocus(Qt::OtherFocusReason); });
    m_typed->installEventFilter(this);
    m_typed->setFocus();
    look();
}

void FindPersonDialog::construct()
{
    const Metrics metrics(this);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"findPersonField"_s);
    auto *label = new TextLabel(TextLabel::Kind::Plain,
                                tr("&Name, or reference of a case they are on"), this);
    label->setBuddy(m_typed);
    m_found = new EarlierContacts(this);
    m_found->setObjectName(u"foundPeopleList"_s);
    m_notice = new TextLabel(TextLabel::Kind::Quiet, this);
    m_notice->setObjectName(u"findPersonNotice"_s);
    m_notice->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(label);
    layout->addWidget(m_typed);
    layout->addWidget(m_found);
    layout->addWidget(m_notice);
    layout->addStretch(1);
    layout->addWidget(buttons);
    resize(metrics.times(52), metrics.times(26));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FindPersonDialog::look()
{
    m_settle.stop();
    Database &database = m_host.session().database();
    const QString typed = m_typed->text().trimmed();
    auto found = people::matching(database, typed, kMostFound);
    if (found) {
        const auto onCases = people::onReference(database, typed, kMostFound);
        for (const KnownPerson &one : onCases.value_or(std::vector<KnownPerson>())) {
            const bool isThere = std::ranges::any_of(*found, [&](const KnownPerson &before) {
                return before.person.id == one.person.id;
            });
            if (!isThere)
                found->push_back(one);
        }
    }
    m_found->setPeople(found.value_or(std::vector<KnownPerson>()), std::nullopt);
    m_found->setAccessibleDescription(
        tr("Enter on a person lists all cases of theirs, on a case opens it."));
    m_found->setVisible(m_found->count() > 0);
    m_notice->setText(
        !found                                  ? found.error().message
        : typed.size() < people::kFewestLetters ? tr("Two letters at least.")
        : m_found->count() == 0
            ? tr("Nobody on file is called so, and no case of that reference has anybody on it.")
            : tr("Down goes to the list. Enter on a person lists all cases of theirs, on a case "
                 "opens it."));
}

void FindPersonDialog::goToCase(const AnyCaseId &id)
{
    PageHost &host = m_host;
    const AnyCaseId wanted = id; // The list that names it goes with the dialog.
    accept();
    openAnyCase(host, wanted);
}

void showCasesOf(PageHost &host, PersonId id, QWidget &window)
{
    const auto known = people::known(host.session().database(), id);
    if (!known) {
        host.messages().show(MessageBar::Kind::Error, known.error().message);
        return;
    }
    auto *dialog = new PersonCasesDialog(*known, CaseId(), host.settings(), &window);
    QObject::connect(dialog, &PersonCasesDialog::caseWanted, &window,
                     [&host](const AnyCaseId &wanted) { openAnyCase(host, wanted); });
    dialog->open();
}

void FindPersonDialog::showCases(PersonId id)
{
    const auto known = people::known(m_host.session().database(), id);
    if (!known) {
        m_notice->setText(known.error().message);
        return;
    }
    auto *dialog = new PersonCasesDialog(*known, CaseId(), m_host.settings(), this);
    connect(dialog, &PersonCasesDialog::caseWanted, this, &FindPersonDialog::goToCase);
    dialog->open();
}

bool FindPersonDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_settle.isActive())
                look();
            m_found->goToFirst();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace redress
