// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of the page of a case at the Ombudsman that stands alone, and what they ask for.
#include "ui/ombudsman/ombudsmanpage.h"

#include "ui/casefile/casetables.h"
#include "ui/letters/contactspane.h"
#include "ui/letters/documentdesk.h"
#include "ui/letters/documentspane.h"
#include "ui/ombudsman/ombudsmandesk.h"
#include "ui/ombudsman/ombudsmanfacts.h"
#include "ui/ombudsman/ombudsmanlist.h"
#include "ui/people/peopledesk.h"
#include "ui/people/peoplepane.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/recordtable.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace redress {

using namespace Qt::StringLiterals;

void OmbudsmanPage::constructLists()
{
    m_enquiries =
        new OmbudsmanList(u"enquiries"_s,
                          {tr("Enquiries"), enquiryHeadings(), tr("Add en&quiry..."),
                           tr("No enquiries yet. \"Add enquiry...\" takes a letter of the "
                              "Ombudsman, and its day counts in the work list.")},
                          {30, 14, 24, 14, 14, 0}, m_host.settings(), this);
    m_enquiries->addRemoval(tr("Ta&ke away..."));
    m_recommendations = new OmbudsmanList(
        u"recommendations"_s,
        {tr("Recommendations"), recommendationHeadings(), tr("Add reco&mmendation..."),
         tr("No recommendations yet. \"Add recommendation...\" takes what was agreed or decided, "
            "and its day counts in the work list.")},
        {34, 14, 14, 14, 14, 0}, m_host.settings(), this);
    m_recommendations->addRemoval(tr("Ta&ke away..."));
    m_stack->addWidget(m_enquiries);
    m_stack->addWidget(m_recommendations);
    m_people = new PeoplePane(m_host.settings(), this);
    m_people->showPeopleAlone();
    m_stack->addWidget(m_people);
    m_contacts = new ContactsPane(m_host, this);
    m_stack->addWidget(m_contacts);
    m_documents = new DocumentsPane(m_host.settings(), this);
    m_stack->addWidget(m_documents);
    constructHistory();
}

void OmbudsmanPage::constructHistory()
{
    m_history = new CellTableModel(historyHeadings(), this);
    m_historyTable = new RecordTable(this);
    m_historyTable->setObjectName(u"historyTableView"_s);
    m_historyTable->setAccessibleName(tr("History"));
    m_historyTable->setModel(m_history);
    m_historyTable->setMostCharacters({17, 16, 22, 20, 24, 24, 24, 0});
    m_historyTable->setLeastNeeded({7, 6, 1});
    new EmptyWords(*m_historyTable, tr("Nothing was changed yet."));
    m_historyTable->rememberAs(u"ombudsman/history"_s, m_host.settings());
    connect(m_historyTable, &RecordTable::currentRowChanged, this, &Page::changed);
    m_stack->addWidget(m_historyTable);
}

void OmbudsmanPage::connectAll()
{
    m_desk = new OmbudsmanDesk(m_host, *this);
    connect(m_desk, &OmbudsmanDesk::recorded, this,
            [this](const QString &words) { tellAndRead(tr("Saved: %1.", "what").arg(words)); });
    m_peopleDesk = new PeopleDesk(m_host, *m_people, *this);
    connect(m_peopleDesk, &PeopleDesk::recorded, this,
            [this](const QString &words) { tellAndRead(tr("Saved: %1.", "what").arg(words)); });
    connect(m_people, &PeoplePane::choiceChanged, this, &Page::changed);
    m_documentDesk = new DocumentDesk(m_host, *m_documents, this);
    connect(m_documentDesk, &DocumentDesk::recorded, this,
            [this](const QString &words) { tellAndRead(tr("Saved: %1.", "what").arg(words)); });
    connect(m_contacts, &ContactsPane::recorded, this,
            [this](const QString &words) { tellAndRead(tr("Saved: %1.", "what").arg(words)); });
    for (const RecordTable *table : {m_contacts->table(), m_documents->table()})
        connect(table, &RecordTable::currentRowChanged, this, &Page::changed);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        Q_EMIT changed();
    });
    connect(m_why, &QPushButton::clicked, this, &OmbudsmanPage::explain);
    connect(m_sendBack, &QPushButton::clicked, this, [this] { m_desk->sendBack(m_id); });
    connect(m_enquiries, &OmbudsmanList::addWanted, this, [this] { m_desk->addEnquiry(m_id); });
    connect(m_enquiries, &OmbudsmanList::changeWanted, this,
            [this](int row) { m_desk->editEnquiry(m_letters[size_t(row)]); });
    connect(m_enquiries, &OmbudsmanList::removalWanted, this,
            [this](int row) { m_desk->removeEnquiry(m_letters[size_t(row)]); });
    connect(m_recommendations, &OmbudsmanList::addWanted, this,
            [this] { m_desk->addRemedy(m_id); });
    connect(m_recommendations, &OmbudsmanList::changeWanted, this,
            [this](int row) { m_desk->editRemedy(m_id, *m_remedies[size_t(row)].id); });
    connect(m_recommendations, &OmbudsmanList::removalWanted, this,
            [this](int row) { m_desk->removeRemedy(m_id, *m_remedies[size_t(row)].id); });
}

} // namespace redress
