// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peopleforms.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

#include <set>

namespace redress {

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(redress::PeopleForms)
};

} // namespace

void showFindings(FactForm &form, const std::vector<PeopleFinding> &findings)
{
    for (const PeopleFinding &one : findings) {
        if (one.isFault)
            form.setFault(storedText(one.field), one.words);
        else
            form.setWarning(storedText(one.field), one.words);
    }
}

void showWarnings(FactForm &form, const std::vector<PeopleFinding> &findings)
{
    for (const QString &key : form.keys())
        form.setWarning(key, {});
    for (const PeopleFinding &one : findings) {
        if (!one.isFault)
            form.setWarning(storedText(one.field), one.words);
    }
}

void watchFields(FactForm &form, const std::function<void()> &edited)
{
    for (const QString &key : form.keys()) {
        QWidget *field = form.field(key);
        if (auto *box = qobject_cast<QComboBox *>(field))
            QObject::connect(box, &QComboBox::currentIndexChanged, &form, edited);
        else if (auto *tick = qobject_cast<QCheckBox *>(field))
            QObject::connect(tick, &QCheckBox::toggled, &form, edited);
        else if (auto *day = qobject_cast<DateEdit *>(field))
            QObject::connect(day, &DateEdit::dateChanged, &form, edited);
        else if (auto *line = qobject_cast<QLineEdit *>(field))
            QObject::connect(line, &QLineEdit::textChanged, &form, edited);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
            QObject::connect(text, &QPlainTextEdit::textChanged, &form, edited);
    }
}

void fillPeople(ChoiceBox &box, const PeopleOnCase &people)
{
    box.addNone(FormText::tr("Not said"));
    std::set<PersonId> offered;
    for (const CasePerson &one : people.people) {
        if (!one.record || !offered.insert(*one.record).second)
            continue;
        box.addChoice(
            FormText::tr("%1, %2", "name, role").arg(one.person.name, labelOf(one.role).toLower()),
            one.record->value());
    }
}

} // namespace redress
