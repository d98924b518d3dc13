// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace redress {

class CaseListPage;
class NewContactPage;
class OmbudsmanCasesPage;
class PageHost;

/// The place of all cases: the list, that of the cases at the Ombudsman, a tab for each case that
/// is open, and one for a contact that is being recorded. Each case opens once.
class CasesPage final : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(PageHost &host, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    QJsonObject lastingState() const override;
    void restore(const QJsonObject &state) override;
    QJsonObject wholeState() const override;
    QList<QWidget *> panes() const override;
    bool isModified() const override;
    bool mayClose() override;

private:
    struct Tab {
        Page *page = nullptr;
        std::optional<CaseId> caseId; ///< Nothing for the list and for a new contact.
        std::optional<OmbudsmanId> ombudsmanId{};
        bool isStale = true;
    };

    void construct();
    Page *current() const;
    int addTab(Page *page, std::optional<CaseId> id);
    int tabOf(CaseId id) const;
    int tabOf(OmbudsmanId id) const;
    void openCase(CaseId id);
    void openOmbudsmanCase(OmbudsmanId id);
    void goToTab(int index);
    void reopenTabs(const QJsonArray &tabs);
    /// \param isOther the contact is to be no complaint.
    void openNewContact(bool isOther);
    void showTab(int index);
    void closeTab(int index);
    void remove(int index);
    void removeNewContact();
    void nameTabs();

    PageHost &m_host;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    CaseListPage *m_list;
    OmbudsmanCasesPage *m_ombudsman = nullptr;
    NewContactPage *m_newContact = nullptr;
    std::vector<Tab> m_tabs;
    int m_lastList = 0; ///< To which the last case that is closed leads back.
};

} // namespace redress
