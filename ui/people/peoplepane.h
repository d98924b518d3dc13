// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/people.h"
#include "core/store/referencedata.h"
#include "ui/widgets/rowkeeper.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace redress {

class CellTableModel;
class RecordTable;
class RowSortProxy;
class Settings;

/// The people of a case, and beneath them consent and advocacy: two lists with their buttons.
class PeoplePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePane(Settings &settings, QWidget *parent = nullptr);

    /// People alone, of a case with which no consent, advocacy and needs are recorded.
    void showPeopleAlone();
    /// \param isReadOnly nothing can be changed.
    void setPeople(const PeopleOnCase &people, const ReferenceData &reference, bool isReadOnly);

    /// The list that has the focus, or had it last.
    RecordTable *currentTable() const { return m_current; }
    bool canChangeChosen() const;
    void changeChosen();
    /// The role somebody has on the case, by the row that is chosen; nothing: none is.
    std::optional<CasePerson> chosenPerson() const;

Q_SIGNALS:
    /// An empty one is to be added.
    void personWanted(const redress::CasePerson &person);
    void personRemovalWanted(const redress::CasePerson &person);
    void casesWanted(const redress::CasePerson &person);
    void linkWanted(const redress::CasePerson &person);
    void consentWanted(const redress::Consent &consent);
    void consentRemovalWanted(const redress::Consent &consent);
    void advocacyWanted(const redress::Advocacy &advocacy);
    void advocacyRemovalWanted(const redress::Advocacy &advocacy);
    void needsWanted();
    /// Another list has the focus, or another row is chosen.
    void choiceChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct List {
        RecordTable *table = nullptr;
        CellTableModel *model = nullptr;
        RowSortProxy *proxy = nullptr;
        RowKeeper keeper;
    };

    List makeList(const QString &objectName, const QString &name, const QStringList &headings,
                  const QList<int> &characters, Settings &settings);
    /// A row of buttons inside a widget with the margins of the page.
    QWidget *makeBar();
    QPushButton *addButton(QWidget *bar, const QString &text, const QString &name,
                           const std::function<void()> &act);
    QWidget *makePeopleBar();
    QWidget *makeAgreementBar();
    void keepRows();
    static int chosenRow(const List &list);
    void adopt();
    void changePerson();
    void changeAgreement();
    void removeAgreement();

    PeopleOnCase m_people;
    bool m_isReadOnly = false;
    List m_persons;
    List m_agreements;
    RecordTable *m_current = nullptr;
    QWidget *m_agreementBar = nullptr;
    QPushButton *m_needs = nullptr;
    QList<QPushButton *> m_writing;   ///< Need a file that can be written to.
    QList<QPushButton *> m_forPerson; ///< Need a person that is chosen.
    QList<QPushButton *> m_forAgreement;
};

} // namespace redress
