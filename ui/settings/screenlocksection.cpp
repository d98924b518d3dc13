// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/screenlocksection.h"

#include "core/base/passphrase.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

enum By { kNobody, kKept, kNew };

constexpr int kMostMinutes = 120;
constexpr qsizetype kFewestLetters = 6;

} // namespace

ScreenLockSection::ScreenLockSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    show();
}

void ScreenLockSection::construct()
{
    const Metrics metrics(this);
    m_form = new FactForm(this);
    m_minutes = new QSpinBox(m_form);
    m_minutes->setRange(0, kMostMinutes);
    m_minutes->setSpecialValueText(tr("never by itself"));
    m_minutes->setFocusPolicy(Qt::StrongFocus);
    m_by = new ChoiceBox(m_form);
    m_passphrase = new QLineEdit(m_form);
    m_again = new QLineEdit(m_form);
    for (QLineEdit *one : {m_passphrase, m_again})
        one->setEchoMode(QLineEdit::Password);
    m_form->addField(u"lockMinutes"_s, tr("Cover after &minutes"), m_minutes,
                     tr("When nobody has touched keyboard or mouse in Redress for so long. "
                        "Ctrl+Alt+L covers at once."));
    m_form->addField(u"lockBy"_s, tr("Uncovered &by"), m_by);
    m_form->addField(u"lockPassphrase"_s, tr("&Passphrase"), m_passphrase,
                     tr("At least %1 characters. It is kept as a hash, and asked for here alone.")
                         .arg(kFewestLetters));
    m_form->addField(u"lockAgain"_s, tr("The &same again"), m_again);
    auto *honest = new TextLabel(
        TextLabel::Kind::Plain,
        tr("The cover keeps people who pass by from reading what is on the screen, and from using "
           "an open window. It protects neither the file nor the computer: whoever can use this "
           "computer as you can end Redress and open the file, with or without a passphrase. When "
           "you go, lock the computer itself, on Windows with the Windows key and L."),
        this);
    honest->setObjectName(u"lockHonestLabel"_s);
    honest->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(honest);
    layout->addWidget(m_form);
    layout->addStretch(1);
    const auto edited = [this] {
        if (m_isShowing)
            return;
        m_form->setFieldVisible(u"lockPassphrase"_s, wantsNew());
        m_form->setFieldVisible(u"lockAgain"_s, wantsNew());
        Q_EMIT changed();
    };
    connect(m_minutes, &QSpinBox::valueChanged, this, edited);
    connect(m_by, &QComboBox::currentIndexChanged, this, edited);
    connect(m_passphrase, &QLineEdit::textChanged, this, edited);
    connect(m_again, &QLineEdit::textChanged, this, edited);
}

QString ScreenLockSection::help() const
{
    return tr("Covers the windows of Redress when nobody is there, and keeps what is being typed. "
              "This is set for you on this computer, not in the file. It keeps passers-by from "
              "reading; it does not protect the file. Ctrl+S saves.");
}

QWidget *ScreenLockSection::first() const
{
    return m_minutes;
}

bool ScreenLockSection::hasPassphrase() const
{
    return !host().settings().value(Settings::Key::LockPassphrase).toString().isEmpty();
}

bool ScreenLockSection::wantsNew() const
{
    return m_by->value() == std::optional<qint64>(kNew);
}

void ScreenLockSection::refresh()
{
    if (!isModified())
        show();
}

void ScreenLockSection::show()
{
    m_isShowing = true;
    m_minutes->setValue(host().settings().value(Settings::Key::LockAfterMinutes).toInt());
    m_by->clear();
    m_by->addChoice(tr("anybody: nothing is asked for"), kNobody);
    if (hasPassphrase())
        m_by->addChoice(tr("the passphrase that is set"), kKept);
    m_by->addChoice(hasPassphrase() ? tr("another passphrase") : tr("a passphrase"), kNew);
    m_by->setValue(hasPassphrase() ? kKept : kNobody);
    m_passphrase->clear();
    m_again->clear();
    m_form->setFieldVisible(u"lockPassphrase"_s, false);
    m_form->setFieldVisible(u"lockAgain"_s, false);
    m_form->clearFaults();
    m_isShowing = false;
}

QString ScreenLockSection::modified() const
{
    const bool isSame =
        m_minutes->value() == host().settings().value(Settings::Key::LockAfterMinutes).toInt() &&
        m_by->value() == std::optional<qint64>(hasPassphrase() ? kKept : kNobody);
    return isSame ? QString() : tr("my screen lock");
}

bool ScreenLockSection::save()
{
    m_form->clearFaults();
    if (wantsNew()) {
        if (m_passphrase->text().size() < kFewestLetters) {
            m_form->setFault(u"lockPassphrase"_s,
                             tr("Type at least %1 characters.").arg(kFewestLetters));
            m_passphrase->setFocus(Qt::OtherFocusReason);
            return false;
        }
        if (m_passphrase->text() != m_again->text()) {
            m_form->setFault(u"lockAgain"_s, tr("This is not what stands above. Type both again."));
            m_again->setFocus(Qt::OtherFocusReason);
            return false;
        }
        const QString hash = hashOfPassphrase(m_passphrase->text());
        if (hash.isEmpty()) {
            m_form->setFault(u"lockPassphrase"_s,
                             tr("This computer has not enough memory free to keep a passphrase. "
                                "Close other programs, then try again."));
            return false;
        }
        host().settings().setValue(Settings::Key::LockPassphrase, hash);
    } else if (m_by->value() == std::optional<qint64>(kNobody)) {
        host().settings().setValue(Settings::Key::LockPassphrase, QString());
    }
    host().settings().setValue(Settings::Key::LockAfterMinutes, m_minutes->value());
    show();
    Q_EMIT changed();
    // Nothing of it is in a case file, and there may be none.
    host().messages().show(MessageBar::Kind::Success,
                           tr("The screen lock is set so on this computer."));
    return true;
}

void ScreenLockSection::discard()
{
    show();
    Q_EMIT changed();
}

} // namespace redress
