// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/procedure/deadline.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace redress {

class CellTableModel;
class DueStepList;
class FactForm;
class PageHost;
class RecordTable;
class StatusLabel;

/// A case at the Ombudsman that stands by itself: all that is recorded of it. Ctrl+E changes it, or
/// the recommendation that is chosen.
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
    void construct();
    QWidget *constructHead();
    QWidget *constructFacts();
    QWidget *constructRecommendations();
    QWidget *constructSide();
    void fillForm();
    void showDue();
    QString ownReference() const;
    void explain();
    void edit();
    void print();
    void adoptRoom();

    PageHost &m_host;
    OmbudsmanId m_id;
    CaseDossier::OmbudsmanFolder m_folder;
    std::optional<DueDate> m_due;
    QString m_fault; ///< Why the case cannot be shown.
    QLabel *m_reference = nullptr;
    QLabel *m_about = nullptr;
    StatusLabel *m_standing = nullptr;
    QPushButton *m_why = nullptr;
    QTabBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    FactForm *m_form = nullptr;
    QStackedWidget *m_recommendations = nullptr;
    CellTableModel *m_model = nullptr;
    RecordTable *m_table = nullptr;
    QScrollArea *m_side = nullptr;
    DueStepList *m_steps = nullptr;
    QLabel *m_noDue = nullptr;
};

} // namespace redress
