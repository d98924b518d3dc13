// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/validation.h"
#include "core/conduct/intake.h"
#include "core/store/restriction.h"

#include <QJsonObject>
#include <QScrollArea>

#include <functional>
#include <memory>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace redress {

class ChoiceBox;
class DateEdit;
class EarlierContacts;
class FactForm;
class FaultSummary;
class OmbudsmanFields;
class PersonFinder;
class ReferenceData;
class WorkingCalendar;

/// The facts that a new contact needs, in the order in which they are told.
class ContactForm final : public QScrollArea
{
    Q_OBJECT

public:
    /// \param database gives the open file, in which people are looked for.
    ContactForm(QDate today, const WorkingCalendar &calendar,
                const std::function<Database &()> &database, QWidget *parent = nullptr);
    ~ContactForm() override;

    void setLists(const ReferenceData &reference, std::optional<MemberId> me);
    /// What stands in the form was recorded: Ctrl+D in a field of the next one repeats it.
    void noteRecorded();
    /// Empties the form; place, kind and way of arrival stay, for the next of the same kind.
    void beginAnew();

    /// The contact as it stands in the form; nothing where a day or a place is missing.
    std::optional<NewContact> contact() const;
    /// The same with from whom it came and why it is entered late.
    std::optional<IntakeFacts> facts() const;
    /// What is typed of a case at the Ombudsman; nothing where a day or a place is missing.
    std::optional<OmbudsmanIntake> ombudsman() const;
    CaseKind kind() const;
    /// Whether it is a case at the Ombudsman, which is of no kind of the council's.
    bool isOmbudsman() const;
    std::optional<ProcedureKey> procedure() const;
    std::optional<QDate> receivedOn() const;
    /// By when the Ombudsman asks for a reply.
    std::optional<QDate> replyBy() const;
    bool isModified() const { return m_isModified; }

    /// What stands in the fields, whole or not, to be kept and put back by setTyped().
    QJsonObject typed() const;
    /// Puts back what typed() gave; it is then modified.
    void setTyped(const QJsonObject &fields);

    /// Proposes the first kind that is no complaint, as nothing that the person has typed.
    void proposeOther();
    /// Proposes a reference, unless the person has typed one.
    void proposeReference(const QString &reference);

    /// What is wrong stands beside each field. \return whether nothing is.
    bool check(QDate today);
    /// Goes to the list of what is wrong, at the top of the form.
    void goToFaults();
    void goToFirstField();

    /// Chooses a directorate, or a service of the one that is chosen.
    void choosePlace(OrgNodeId id, OrgLevel level);

    FactForm *form() const { return m_form; }
    /// Takes \p pane in beneath the fields, where there is no room beside them.
    void setBeneath(QWidget *pane);

Q_SIGNALS:
    void edited();
    /// Kind or day are others: another reference follows.
    void numberingChanged();
    /// An earlier case of somebody is to be looked at.
    void caseWanted(const redress::AnyCaseId &id);
    /// A directorate is to be added, or below \p parent a service.
    void placeWanted(std::optional<redress::OrgNodeId> parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void construct();
    void showWaysToAdd();
    void repeatLast(QWidget &field);
    void connectAll();
    void connectPeople();
    void adoptKind();
    void adoptDay();
    void showFound();
    bool isBackDated() const;
    void noteEdit();
    void listFaults();
    void checkContact(QDate today);
    std::vector<std::pair<QString, ChoiceBox *>> choices() const;

    QDate m_today;
    const WorkingCalendar &m_calendar;
    FactForm *m_form;
    FaultSummary *m_faults = nullptr; ///< Above the fields, after a save that went wrong.
    ChoiceBox *m_kind;
    DateEdit *m_received;
    QLineEdit *m_backDated; ///< Why it is entered late; shown where it is.
    std::unique_ptr<OmbudsmanFields> m_ombudsman;
    QLineEdit *m_name;
    EarlierContacts *m_onFile;
    PersonFinder *m_finder = nullptr;
    ChoiceBox *m_method;
    ChoiceBox *m_from;
    QCheckBox *m_child;
    ChoiceBox *m_directorate;
    ChoiceBox *m_service;
    QPushButton *m_addDirectorate;
    QPushButton *m_addService;
    ChoiceBox *m_officer;
    ChoiceBox *m_theme;
    QPlainTextEdit *m_summary;
    QPlainTextEdit *m_quote;
    QLineEdit *m_referenceEdit;
    QCheckBox *m_accept;
    const ReferenceData *m_reference = nullptr;
    QJsonObject m_last; ///< Of the contact that was recorded before, by the keys of the fields.
    bool m_hasLists = false;
    bool m_hasOwnReference = false;
    bool m_isModified = false;
    bool m_isFilling = false;
};

} // namespace redress
