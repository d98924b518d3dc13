// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/enquiries.h"
#include "core/conduct/ombudsman.h"
#include "core/procedure/deadline.h"
#include "ui/casefile/restrictedview.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace redress {

class CellTableModel;
class ContactsPane;
class DocumentDesk;
class DocumentsPane;
class DueStepList;
class EmptyPanel;
class FactForm;
class OmbudsmanDesk;
class OmbudsmanList;
class PageHost;
class PeopleDesk;
class PeoplePane;
class RecordTable;
class StatusLabel;

/// A case at the Ombudsman that stands by itself: all that is recorded of it, its further letters
/// and what was recommended. Ctrl+E changes it, or the letter or recommendation that is chosen;
/// Ctrl+R offers what else can be done to it.
class OmbudsmanPage final : public Page
{
    Q_OBJECT

public:
    OmbudsmanPage(PageHost &host, OmbudsmanId id, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Section { Facts, Enquiries, Recommendations, People, Contacts, Documents, History };

    void construct();
    QWidget *constructHead();
    QWidget *constructFacts();
    void constructLists();
    void constructHistory();
    void connectAll();
    void fillLists();
    QWidget *constructSide();
    void fillForm();
    void showDue();
    QString ownReference() const;
    OmbudsmanList *shownList() const;
    RecordTable *shownTable() const;
    void explain();
    void openForm(const QString &form, qint64 id);
    void showFault(const QString &fault);
    void fillStepMenu();
    void sayWhoOpens();
    void deleteCase();
    void putBack();
    void tellAndRead(const QString &words);
    void edit();
    void print();
    void adoptRoom();

    PageHost &m_host;
    OmbudsmanId m_id;
    RestrictedView m_view;
    CaseDossier::OmbudsmanFolder m_folder;
    OmbudsmanFacts m_facts;
    std::vector<RemedyFacts> m_remedies;
    std::vector<EnquiryRecord> m_letters;
    std::optional<DueDate> m_due;
    QString m_fault;                ///< Why the case cannot be shown.
    EmptyPanel *m_closed = nullptr; ///< In the place of all else where the case cannot be shown.
    QWidget *m_content = nullptr;
    QMenu *m_stepMenu = nullptr;
    QPushButton *m_stepButton = nullptr;
    QLabel *m_reference = nullptr;
    QLabel *m_about = nullptr;
    StatusLabel *m_standing = nullptr;
    QPushButton *m_why = nullptr;
    QTabBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    FactForm *m_form = nullptr;
    OmbudsmanDesk *m_desk = nullptr;
    OmbudsmanList *m_enquiries = nullptr;
    OmbudsmanList *m_recommendations = nullptr;
    PeoplePane *m_people = nullptr;
    PeopleDesk *m_peopleDesk = nullptr;
    ContactsPane *m_contacts = nullptr;
    DocumentsPane *m_documents = nullptr;
    DocumentDesk *m_documentDesk = nullptr;
    CellTableModel *m_history = nullptr;
    RecordTable *m_historyTable = nullptr;
    QLabel *m_care = nullptr;          ///< Whom not to contact, and how to reach whom.
    QPushButton *m_sendBack = nullptr; ///< What was premature, into the council's procedure.
    QScrollArea *m_side = nullptr;
    DueStepList *m_steps = nullptr;
    QLabel *m_noDue = nullptr;
};

} // namespace redress
