// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/ids.h"
#include "ui/shell/page.h"

#include <QTimer>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace redress {

class AccentButton;
class ContactForm;
class DueStepList;
class PageHost;
class StatusLabel;

/// Records a complaint, enquiry, representation or compliment on one screen: eight facts at the
/// left, and what follows from them at the right. By keyboard alone, if one likes.
class NewContactPage final : public Page
{
    Q_OBJECT

public:
    explicit NewContactPage(PageHost &host, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QList<QWidget *> panes() const override;
    bool isModified() const override;
    bool mayClose() override;

    /// Proposes a kind that is no complaint, unless something is typed already.
    void beginOther();

Q_SIGNALS:
    /// \param another the person goes on with the next contact.
    void recorded(redress::CaseId id, bool another);
    /// The same of a case at the Ombudsman that is of no case of the council.
    void ombudsmanRecorded(redress::OmbudsmanId id, bool another);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void construct();
    QWidget *constructAnswer();
    QWidget *constructFoot();
    void connectAll();
    void adoptRoom();

    void proposeReference();
    void showWhatFollows();
    void showReply();
    void addDay(const QString &label, std::optional<QDate> day);
    void addPlace(std::optional<OrgNodeId> parent);
    void save(bool another);
    /// What was recorded: of a case at the Ombudsman the council's own, where there is one.
    struct Kept {
        QString reference;
        std::optional<CaseId> ofCouncil;
        std::optional<OmbudsmanId> ofOmbudsman;
    };
    /// \return nothing if it could not be; it says why.
    std::optional<Kept> keep();
    Result<Kept> write();
    Result<Kept> writeOmbudsman();
    void offerKept();
    void keepSoon();
    /// \return whether what is typed is in the file now.
    bool keepDraft();
    void dropDraft();

    PageHost &m_host;
    ContactForm *m_form = nullptr;
    QScrollArea *m_answer = nullptr; ///< Beside the fields.
    QWidget *m_answerPane = nullptr; ///< What follows: in it, or beneath the fields.
    QFormLayout *m_days = nullptr;
    QLabel *m_follows = nullptr;
    DueStepList *m_steps = nullptr;
    StatusLabel *m_fault = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_another = nullptr;
    AccentButton *m_save = nullptr;
    QTimer m_draftTimer;   ///< Runs while something is typed that the draft does not have yet.
    QString m_draftKeptAt; ///< Empty: what is typed is not kept.
    bool m_hasOffered = false;
};

} // namespace redress
