// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to a case at the Ombudsman that stands alone, and where the person stands in it.
#include "ui/ombudsman/ombudsmanpage.h"

#include "ui/letters/contactspane.h"
#include "ui/letters/documentdesk.h"
#include "ui/letters/documentspane.h"
#include "ui/letters/packsaver.h"
#include "ui/ombudsman/ombudsmandesk.h"
#include "ui/ombudsman/ombudsmanfacts.h"
#include "ui/ombudsman/ombudsmanlist.h"
#include "ui/people/peopledesk.h"
#include "ui/people/peoplepane.h"
#include "ui/people/peopletables.h"
#include "ui/printing/tableprinter.h"
#include "ui/shell/casevisit.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/duesteplist.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/whydialog.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

bool OmbudsmanPage::can(PageCommand command) const
{
    const RecordTable *table = shownTable();
    switch (command) {
    case PageCommand::Explain:
        return m_due.has_value();
    case PageCommand::Print:
    case PageCommand::OmbudsmanPack:
        return m_fault.isEmpty();
    case PageCommand::Copy:
        return table && !table->chosenRows().isEmpty();
    case PageCommand::Columns:
        return table && table->model()->rowCount() > 0;
    case PageCommand::Edit:
    case PageCommand::RecordStep:
    case PageCommand::LogContact:
    case PageCommand::Attach:
    case PageCommand::WriteLetter:
        return m_fault.isEmpty() && !m_host.session().isReadOnly();
    default:
        return false;
    }
}

/// Ctrl+E changes the case itself; where a list is shown, the row that is chosen.
void OmbudsmanPage::edit()
{
    if (m_bar->currentIndex() == People && m_people->canChangeChosen())
        return m_people->changeChosen();
    if (m_bar->currentIndex() == Contacts && m_contacts->canChange())
        return m_contacts->edit(false);
    if (m_bar->currentIndex() == Documents && m_documents->canChange())
        return m_documents->change();
    OmbudsmanList *list = shownList();
    if (const int row = list ? list->chosenRow() : -1; row >= 0)
        Q_EMIT list->changeWanted(row);
    else
        m_desk->edit(m_id);
}

QString OmbudsmanPage::whyNot(PageCommand command) const
{
    if (command == PageCommand::Explain && !m_due)
        return m_noDue->text();
    if (command == PageCommand::Edit || command == PageCommand::RecordStep ||
        command == PageCommand::LogContact || command == PageCommand::Attach ||
        command == PageCommand::WriteLetter)
        return !m_fault.isEmpty() ? m_fault : m_host.session().readOnlyReason();
    return {};
}

void OmbudsmanPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Explain:
        explain();
        break;
    case PageCommand::Edit:
        edit();
        break;
    case PageCommand::RecordStep:
        m_stepMenu->popup(m_stepButton->mapToGlobal(QPoint(0, m_stepButton->height())));
        break;
    case PageCommand::LogContact:
        m_bar->setCurrentIndex(Contacts);
        m_contacts->edit(true);
        break;
    case PageCommand::Attach:
        m_bar->setCurrentIndex(Documents);
        m_documentDesk->attach();
        break;
    case PageCommand::WriteLetter:
        m_bar->setCurrentIndex(Documents);
        m_documentDesk->writeLetter();
        break;
    case PageCommand::Print:
        print();
        break;
    case PageCommand::OmbudsmanPack:
        saveOmbudsmanPack(m_host, this, readCaseOnPaper(m_host.session().store(), m_id));
        break;
    case PageCommand::Copy:
        if (RecordTable *table = shownTable())
            table->copy();
        break;
    case PageCommand::Columns:
        if (RecordTable *table = shownTable())
            table->chooseColumns();
        break;
    default:
        break;
    }
}

void OmbudsmanPage::explain()
{
    if (m_due)
        (new WhyDialog(m_folder.ombudsman.reference, *m_due, this))->open();
}

void OmbudsmanPage::print()
{
    const Session &session = m_host.session();
    const CaseEntry entry =
        intake::entryOf(m_host.session().database(), m_id).value_or(CaseEntry());
    PrintedTable table =
        printedOmbudsman(m_folder, m_letters, m_remedies,
                         ombudsmanFacts(m_facts, entry, session.reference(), ownReference()),
                         peopleRows(m_peopleDesk->people(), session.reference()),
                         {contactlog::entries(m_host.session().database(), m_id)
                              .value_or(std::vector<ContactEntry>()),
                          DocumentRepository(m_host.session().database())
                              .documents(m_id)
                              .value_or(std::vector<CaseDocument>())},
                         session.today());
    table.footer =
        session.store().isSample() ? tr("SAMPLE: %1").arg(session.fileName()) : session.fileName();
    const auto linked = m_folder.ombudsman.caseId;
    previewAndNote(m_host, this, TablePrinter(table).sheets(), title(),
                   linked ? AnyCaseId(*linked) : AnyCaseId(m_id));
}

QJsonObject OmbudsmanPage::state() const
{
    return {{u"section"_s, m_bar->currentIndex()}};
}

void OmbudsmanPage::restore(const QJsonObject &state)
{
    if (const QString form = state.value(u"form"_s).toString(); !form.isEmpty()) {
        openForm(form, state.value(u"variant"_s).toString().toLongLong());
        return;
    }
    const casevisit::Line line = casevisit::lineFrom(state);
    if (line.recommendation) {
        m_bar->setCurrentIndex(Recommendations);
        const auto found = std::ranges::find(m_folder.recommendations, *line.recommendation,
                                             &RecommendationRecord::id);
        m_recommendations->choose(int(found - m_folder.recommendations.begin()));
        return;
    }
    if (line.enquiry) {
        m_bar->setCurrentIndex(Enquiries);
        const auto found = std::ranges::find(m_letters, *line.enquiry, &EnquiryRecord::id);
        m_enquiries->choose(int(found - m_letters.begin()));
        return;
    }
    if (line.contact) {
        m_bar->setCurrentIndex(Contacts);
        m_contacts->choose(*line.contact);
        return;
    }
    m_bar->setCurrentIndex(qBound(int(Facts), state.value(u"section"_s).toInt(), int(History)));
}

/// Opens a small form in which somebody was writing.
/// \param id of the enquiry or recommendation; 0 for one that is new.
void OmbudsmanPage::openForm(const QString &form, qint64 id)
{
    if (!m_fault.isEmpty() || m_host.session().isReadOnly())
        return;
    if (form == "ombudsman"_L1) {
        m_desk->edit(m_id);
    } else if (form == "premature"_L1) {
        m_desk->sendBack(m_id);
    } else if (form == "restriction"_L1) {
        sayWhoOpens();
    } else if (form == "enquiry"_L1) {
        m_bar->setCurrentIndex(Enquiries);
        const auto found = std::ranges::find(m_letters, EnquiryId(id), &EnquiryRecord::id);
        if (found != m_letters.end())
            m_desk->editEnquiry(*found);
        else if (id == 0)
            m_desk->addEnquiry(m_id);
    } else if (form == "person"_L1) {
        m_bar->setCurrentIndex(People);
        m_peopleDesk->openPerson(id == 0 ? std::nullopt : std::optional(CasePersonId(id)));
    } else if (form == "contact"_L1) {
        m_bar->setCurrentIndex(Contacts);
        if (id != 0)
            m_contacts->choose(ContactId(id));
        m_contacts->edit(id == 0);
    } else if (form == "letter"_L1) {
        m_bar->setCurrentIndex(Documents);
        m_documentDesk->writeLetter();
    } else if (form == "remedy"_L1) {
        m_bar->setCurrentIndex(Recommendations);
        if (id == 0)
            m_desk->addRemedy(m_id);
        else
            m_desk->editRemedy(m_id, RecommendationId(id));
    }
}

QList<QWidget *> OmbudsmanPage::panes() const
{
    if (!m_fault.isEmpty())
        return {m_closed};
    QWidget *shown =
        shownTable() ? static_cast<QWidget *>(shownTable()) : m_form->field(u"reference"_s);
    return {m_bar, shown, m_steps};
}

} // namespace redress
