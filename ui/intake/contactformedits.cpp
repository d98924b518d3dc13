// SPDX-License-Identifier: GPL-3.0-or-later
// What the form of a new contact does while one types in it.
#include "ui/intake/contactform.h"

#include "ui/casefile/recordfields.h"
#include "ui/intake/contactfields.h"
#include "ui/intake/ombudsmanfields.h"
#include "ui/people/earliercontacts.h"
#include "ui/people/personfinder.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/faultsummary.h"
#include "ui/widgets/typedfields.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;
using namespace contactfield;

void ContactForm::connectAll()
{
    const auto tell = [this] { noteEdit(); };
    const auto renumber = [this] {
        if (!m_isFilling)
            Q_EMIT numberingChanged();
    };
    // Before tell(), so that what has been put right is gone when it looks.
    // An empty field that is passed by is not wrong yet: saving will ask for the day.
    checkOnLeaving(*m_received, *m_form, key(Field::ReceivedDate), [this] {
        CaseRecord record;
        record.kind = kind();
        record.procedure = procedure();
        record.receivedOn = m_received->date().value_or(m_today);
        return faultOf(Field::ReceivedDate, faultsIn(record, m_today));
    });
    connect(m_directorate, &QComboBox::currentIndexChanged, this,
            [this] { m_form->setFault(key(Field::Directorate), {}); });
    connect(m_summary, &QPlainTextEdit::textChanged, this,
            [this] { m_form->setFault(key(Field::Summary), {}); });
    connect(m_referenceEdit, &QLineEdit::textEdited, this,
            [this] { m_form->setFault(key(Field::Reference), {}); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, tell, renumber] {
        adoptKind();
        tell();
        renumber();
    });
    connect(m_received, &DateEdit::dateChanged, this, [tell, renumber] {
        tell();
        renumber();
    });
    connect(m_received, &QLineEdit::textEdited, this, tell);
    connect(m_directorate, &QComboBox::currentIndexChanged, this, [this] {
        if (m_reference)
            fillChildren(*m_service, *m_reference, m_directorate->id<OrgNodeId>(),
                         OrgLevel::Service);
        showWaysToAdd();
    });
    for (QWidget *field : m_form->findChildren<QWidget *>(QRegularExpression(u"Field$"_s)))
        field->installEventFilter(this);
    connect(m_addDirectorate, &QPushButton::clicked, this,
            [this] { Q_EMIT placeWanted(std::nullopt); });
    connect(m_addService, &QPushButton::clicked, this,
            [this] { Q_EMIT placeWanted(m_directorate->id<OrgNodeId>()); });
    for (ChoiceBox *box : {m_method, m_from, m_directorate, m_service, m_officer, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    m_ombudsman->connectAll(tell);
    for (QCheckBox *box : {m_child, m_accept})
        connect(box, &QCheckBox::toggled, this, tell);
    for (QPlainTextEdit *edit : {m_summary, m_quote})
        connect(edit, &QPlainTextEdit::textChanged, this, tell);
    connect(m_referenceEdit, &QLineEdit::textEdited, this, [this, tell](const QString &text) {
        m_hasOwnReference = !text.trimmed().isEmpty();
        tell();
    });
}

void ContactForm::connectPeople()
{
    connect(m_name, &QLineEdit::textChanged, this, &ContactForm::noteEdit);
    connect(m_finder, &PersonFinder::changed, this, &ContactForm::showFound);
    connect(m_finder, &PersonFinder::picked, this, &ContactForm::noteEdit);
    connect(m_onFile, &EarlierContacts::caseWanted, this, &ContactForm::caseWanted);
    connect(m_backDated, &QLineEdit::textChanged, this, [this] {
        m_form->setFault(kBackDated, {});
        noteEdit();
    });
    connect(m_received, &DateEdit::dateChanged, this, &ContactForm::adoptDay);
}

void ContactForm::noteEdit()
{
    if (m_isFilling)
        return;
    m_isModified = true;
    if (!m_faults->isHidden())
        listFaults(); // What has been put right goes from the list.
    Q_EMIT edited();
}

/// Earlier contacts stand beneath the name as it is typed. \source features 7
void ContactForm::showFound()
{
    const int found = int(m_finder->found().size());
    m_form->setFieldVisible(kOnFile, found > 0);
    QString hint;
    if (const auto &chosen = m_finder->chosenPerson())
        hint = tr("The record on file is used; it has %n case(s).", nullptr,
                  int(chosen->cases.size()));
    else if (found > 0)
        hint = tr("%n on file by such a name. Down goes there: Enter on the name uses the record, "
                  "on a case opens it.",
                  nullptr, found);
    m_form->setHint(kName, hint);
}

bool ContactForm::isBackDated() const
{
    return m_received->date() && intake::isBackDated(*m_received->date(), m_today, m_calendar);
}

/// What comes late has its reason asked at once. \source features 3
void ContactForm::adoptDay()
{
    m_form->setFieldVisible(kBackDated, isBackDated());
}

/// Tab passes by a button that adds to a list which has something to choose: few come that way, and
/// + in the list does the same.
void ContactForm::showWaysToAdd()
{
    const bool hasDirectorate = m_directorate->value().has_value();
    m_addService->setEnabled(hasDirectorate);
    m_addDirectorate->setFocusPolicy(m_directorate->count() == 0 ? Qt::StrongFocus
                                                                 : Qt::ClickFocus);
    m_addService->setFocusPolicy(Qt::ClickFocus);
}

bool ContactForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QScrollArea::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isRepeat = key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier;
    const bool isAdd = key->text() == u"+"_s && (watched == m_directorate || watched == m_service);
    if (!isRepeat && !isAdd)
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (isRepeat)
        repeatLast(*static_cast<QWidget *>(watched));
    else
        (watched == m_directorate ? m_addDirectorate : m_addService)->click();
    return true;
}

void ContactForm::noteRecorded()
{
    m_last = m_form->typed();
}

/// \source ux 4, "Same-as-last for repeated entry"
void ContactForm::repeatLast(QWidget &field)
{
    const QString key = field.objectName().chopped(5); // Without "Field".
    if (!m_last.contains(key) || &field == m_referenceEdit)
        return;
    putTyped(field, m_last.value(key).toObject());
    adoptDay();
    m_form->setFault(key, {});
    m_isModified = true;
    Q_EMIT edited();
    if (&field == m_received)
        Q_EMIT numberingChanged();
}

} // namespace redress
