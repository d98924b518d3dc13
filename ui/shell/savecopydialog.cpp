// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savecopydialog.h"

#include "core/store/carriedcopy.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"

#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

enum Kind { kPlain, kProtected };

} // namespace

SaveCopyDialog::SaveCopyDialog(QWidget *parent)
    : FormDialog(tr("Save a copy"),
                 tr("The copy is made while the file is in use, and read back. Nothing is "
                    "overwritten."),
                 tr("Save copy..."), parent)
    , m_form(new FactForm)
    , m_kind(new ChoiceBox(m_form))
    , m_password(new QLineEdit(m_form))
    , m_again(new QLineEdit(m_form))
{
    setObjectName(u"saveCopyDialog"_s);
    constexpr int kLongestChoice = 36;
    m_kind->setMinimumContentsLength(kLongestChoice);
    m_kind->addChoice(tr("a case file like this one"), kPlain);
    m_kind->addChoice(tr("protected by a password, for carrying"), kProtected);
    for (QLineEdit *one : {m_password, m_again})
        one->setEchoMode(QLineEdit::Password);
    m_form->addField(u"copyKind"_s, tr("&Copy as"), m_kind);
    m_form->addField(u"copyPassword"_s, tr("&Password"), m_password,
                     tr("At least %1 characters; three or four words that do not belong together "
                        "are good. Nobody can open the copy without it, and nobody can find it "
                        "out: write it down where you keep such things.")
                         .arg(carriedcopy::kFewestCharacters));
    m_form->addField(u"copyAgain"_s, tr("The same &again"), m_again);
    setForm(m_form);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SaveCopyDialog::showFields);
    showFields();
    m_kind->setFocus();
}

bool SaveCopyDialog::isPlain() const
{
    return m_kind->value() != std::optional<qint64>(kProtected);
}

void SaveCopyDialog::showFields()
{
    m_form->setHint(u"copyKind"_s,
                    isPlain() ? tr("Whoever can reach the copy can read it.")
                              : tr("Whoever finds it sees how long it is, and nothing else."));
    m_form->setFieldVisible(u"copyPassword"_s, !isPlain());
    m_form->setFieldVisible(u"copyAgain"_s, !isPlain());
}

void SaveCopyDialog::record()
{
    m_form->clearFaults();
    if (!isPlain() && m_password->text().size() < carriedcopy::kFewestCharacters) {
        m_form->setFault(u"copyPassword"_s,
                         tr("Type at least %1 characters.").arg(carriedcopy::kFewestCharacters));
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!isPlain() && m_password->text() != m_again->text()) {
        m_form->setFault(u"copyAgain"_s, tr("This is not what stands above. Type both again."));
        m_again->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString password = isPlain() ? QString() : m_password->text();
    accept();
    Q_EMIT chosen(password);
}

} // namespace redress
