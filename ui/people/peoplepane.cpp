// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepane.h"

#include "ui/figures/flowlayout.h"
#include "ui/people/peopletables.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsKept = 4; ///< The headings among them.

} // namespace

PeoplePane::PeoplePane(Settings &settings, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"peoplePane"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_persons = makeList(u"peopleTableView"_s, tr("People on the case"), peopleHeadings(),
                         {26, 24, 12, 20, 20, 14, 0}, settings);
    m_agreements = makeList(u"agreementTableView"_s, tr("Consent and advocacy"),
                            agreementHeadings(), {16, 24, 26, 12, 0}, settings);
    new EmptyWords(*m_persons.table,
                   tr("Nobody is on this case yet. \"Add person...\" adds who complains, "
                      "the child, an advocate."));
    new EmptyWords(*m_agreements.table,
                   tr("No consent and no advocacy yet. Offer advocacy and ask for "
                      "consent with the buttons below."));
    m_current = m_persons.table;
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_persons.table, 3);
    layout->addWidget(makePeopleBar()->parentWidget());
    layout->addWidget(m_agreements.table, 2);
    m_agreementBar = makeAgreementBar()->parentWidget();
    layout->addWidget(m_agreementBar);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    keepRows();
    connect(m_persons.table, &RecordTable::opened, this, &PeoplePane::changePerson);
    connect(m_agreements.table, &RecordTable::opened, this, &PeoplePane::changeAgreement);
}

void PeoplePane::showPeopleAlone()
{
    m_agreements.table->hide();
    m_agreementBar->hide();
    m_needs->hide();
}

/// Both lists show some rows; where there is no room for that, the whole is scrolled.
void PeoplePane::keepRows()
{
    const Metrics metrics(this);
    for (RecordTable *table : {m_persons.table, m_agreements.table})
        table->setMinimumHeight(metrics.row() * kRowsKept + metrics.margin());
}

void PeoplePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_agreements.table)
        keepRows();
}

PeoplePane::List PeoplePane::makeList(const QString &objectName, const QString &name,
                                      const QStringList &headings, const QList<int> &characters,
                                      Settings &settings)
{
    List list;
    list.model = new CellTableModel(headings, this);
    list.proxy = new RowSortProxy(this);
    list.proxy->setSourceModel(list.model);
    list.table = new RecordTable(this);
    list.table->setObjectName(objectName);
    list.table->setAccessibleName(name);
    list.table->setModel(list.proxy);
    list.table->setMostCharacters(characters);
    list.table->rememberAs(u"people/"_s + objectName, settings);
    list.table->installEventFilter(this);
    connect(list.table, &RecordTable::sortChosen, list.proxy, &RowSortProxy::setSortKeys);
    connect(list.table, &RecordTable::currentRowChanged, this, [this] {
        adopt();
        Q_EMIT choiceChanged();
    });
    return list;
}

QPushButton *PeoplePane::addButton(QWidget *bar, const QString &text, const QString &name,
                                   const std::function<void()> &act)
{
    auto *button = new QPushButton(text, bar);
    button->setObjectName(name);
    bar->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget *PeoplePane::makeBar()
{
    const Metrics metrics(this);
    auto *outer = new QWidget(this);
    auto *layout = new QVBoxLayout(outer);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    auto *bar = new QWidget(outer);
    new FlowLayout(bar);
    layout->addWidget(bar);
    return bar;
}

QWidget *PeoplePane::makePeopleBar()
{
    QWidget *bar = makeBar();
    QPushButton *add = addButton(bar, tr("Add &person..."), u"addPersonButton"_s,
                                 [this] { Q_EMIT personWanted(CasePerson()); });
    QPushButton *change =
        addButton(bar, tr("Ed&it..."), u"changePersonButton"_s, [this] { changePerson(); });
    QPushButton *remove = addButton(bar, tr("Take a&way..."), u"removePersonButton"_s, [this] {
        if (const auto one = chosenPerson())
            Q_EMIT personRemovalWanted(*one);
    });
    QPushButton *cases = addButton(bar, tr("Other c&ases..."), u"otherCasesButton"_s, [this] {
        if (const auto one = chosenPerson())
            Q_EMIT casesWanted(*one);
    });
    QPushButton *link = addButton(bar, tr("Sa&me person..."), u"samePersonButton"_s, [this] {
        if (const auto one = chosenPerson())
            Q_EMIT linkWanted(*one);
    });
    m_needs = addButton(bar, tr("Nee&ds on this case..."), u"needsButton"_s,
                        [this] { Q_EMIT needsWanted(); });
    cases->setToolTip(tr("All cases of the person over the years; one of them can be opened"));
    link->setToolTip(tr("Says that two records are of one person; both are kept"));
    m_needs->setToolTip(tr("Language, adjustments, and when to look at them again"));
    m_writing += {add, change, remove, link, m_needs};
    m_forPerson = {change, remove, cases, link};
    return bar;
}

QWidget *PeoplePane::makeAgreementBar()
{
    QWidget *bar = makeBar();
    QPushButton *consent = addButton(bar, tr("Add con&sent..."), u"addConsentButton"_s,
                                     [this] { Q_EMIT consentWanted(Consent()); });
    QPushButton *advocacy = addButton(bar, tr("Add advocac&y..."), u"addAdvocacyButton"_s,
                                      [this] { Q_EMIT advocacyWanted(Advocacy()); });
    QPushButton *change =
        addButton(bar, tr("&Update..."), u"changeAgreementButton"_s, [this] { changeAgreement(); });
    QPushButton *remove = addButton(bar, tr("Ta&ke away..."), u"removeAgreementButton"_s,
                                    [this] { removeAgreement(); });
    change->setAccessibleName(tr("Update the consent or advocacy"));
    remove->setAccessibleName(tr("Take the consent or advocacy away"));
    m_writing += {consent, advocacy, change, remove};
    m_forAgreement = {change, remove};
    return bar;
}

int PeoplePane::chosenRow(const List &list)
{
    return list.proxy->mapToSource(list.table->currentIndex()).row();
}

void PeoplePane::setPeople(const PeopleOnCase &people, const ReferenceData &reference,
                           bool isReadOnly)
{
    m_people = people;
    m_isReadOnly = isReadOnly;
    QStringList persons;
    for (const CasePerson &one : people.people)
        persons.append(QString::number(one.id.value_or(CasePersonId()).value()));
    QStringList agreements;
    for (const Consent &one : people.consents)
        agreements.append(u"consent %1"_s.arg(one.id.value_or(ConsentId()).value()));
    for (const Advocacy &one : people.advocacy)
        agreements.append(u"advocacy %1"_s.arg(one.id.value_or(AdvocacyId()).value()));
    const auto refill = [](List &list, std::vector<CellTableModel::Row> rows,
                           const QStringList &keys) {
        const int row = list.keeper.chooseAmong(keys, std::max(chosenRow(list), 0));
        list.model->setRows(std::move(rows));
        list.table->setCurrentRow(list.proxy->mapFromSource(list.model->index(row, 0)).row());
    };
    refill(m_persons, peopleRows(people, reference), persons);
    refill(m_agreements, agreementRows(people, reference), agreements);
    adopt();
}

void PeoplePane::adopt()
{
    const bool hasPerson = chosenPerson().has_value();
    const bool hasAgreement = chosenRow(m_agreements) >= 0;
    const auto isPossible = [&](QPushButton *button) {
        return !(m_isReadOnly && m_writing.contains(button)) &&
               (hasPerson || !m_forPerson.contains(button)) &&
               (hasAgreement || !m_forAgreement.contains(button));
    };
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setEnabled(isPossible(button));
}

std::optional<CasePerson> PeoplePane::chosenPerson() const
{
    const int row = chosenRow(m_persons);
    if (row < 0 || row >= int(m_people.people.size()))
        return std::nullopt;
    return m_people.people[size_t(row)];
}

bool PeoplePane::canChangeChosen() const
{
    return !m_isReadOnly && chosenRow(m_current == m_persons.table ? m_persons : m_agreements) >= 0;
}

void PeoplePane::changeChosen()
{
    if (m_current == m_persons.table)
        changePerson();
    else
        changeAgreement();
}

void PeoplePane::changePerson()
{
    const auto one = chosenPerson();
    if (one && !m_isReadOnly)
        Q_EMIT personWanted(*one);
}

void PeoplePane::changeAgreement()
{
    const int row = chosenRow(m_agreements);
    const int consents = int(m_people.consents.size());
    if (row < 0 || m_isReadOnly)
        return;
    if (row < consents)
        Q_EMIT consentWanted(m_people.consents[size_t(row)]);
    else
        Q_EMIT advocacyWanted(m_people.advocacy[size_t(row - consents)]);
}

void PeoplePane::removeAgreement()
{
    const int row = chosenRow(m_agreements);
    const int consents = int(m_people.consents.size());
    if (row < 0)
        return;
    if (row < consents)
        Q_EMIT consentRemovalWanted(m_people.consents[size_t(row)]);
    else
        Q_EMIT advocacyRemovalWanted(m_people.advocacy[size_t(row - consents)]);
}

bool PeoplePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_current = watched == m_agreements.table ? m_agreements.table : m_persons.table;
        Q_EMIT choiceChanged();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redress
