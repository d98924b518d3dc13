// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chasingsection.h"

#include "core/store/storageerror.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString afterKey(size_t rung)
{
    return u"chaseAfter%1"_s.arg(rung + 1);
}

QString whomKey(size_t rung)
{
    return u"chaseWhom%1"_s.arg(rung + 1);
}

} // namespace

ChasingSection::ChasingSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
}

void ChasingSection::construct()
{
    const Metrics metrics(this);
    QWidget *content = makeScrolled();
    auto *said = new TextLabel(
        TextLabel::Kind::Plain,
        tr("The first chases ask whoever is to answer. When they were in vain the next one goes "
           "further up; the work list and the chase sheet say to whom. Chases are counted from the "
           "day on which the stage began."),
        content);
    said->setWordWrap(true);
    m_form = new FactForm(content);
    for (size_t rung = 0; rung < m_fields.size(); ++rung) {
        Fields &fields = m_fields[rung];
        fields.after = new QSpinBox(m_form);
        fields.after->setRange(0, ChaseLadder::kMostChases);
        fields.after->setSpecialValueText(tr("never"));
        fields.after->setFocusPolicy(Qt::StrongFocus);
        fields.whom = new QLineEdit(m_form);
        fields.whom->setMinimumWidth(metrics.times(16));
        m_form->addField(afterKey(rung), tr("After so many chases (%1)").arg(rung + 1),
                         fields.after);
        m_form->addField(whomKey(rung), tr("they go to (%1)").arg(rung + 1), fields.whom,
                         rung == 0 ? tr("A post rather than a name: head of service.") : QString());
        const auto edited = [this] {
            if (m_isShowing)
                return;
            showButtons();
            Q_EMIT changed();
        };
        connect(fields.after, &QSpinBox::valueChanged, this, edited);
        connect(fields.whom, &QLineEdit::textChanged, this, edited);
    }
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(said);
    layout->addWidget(m_form);
    layout->addStretch(1);
    show(m_stored);
}

QString ChasingSection::help() const
{
    return tr("After how many chases the next one goes to somebody further up: the head of "
              "service, the director. The work list, in To chase, and the chase sheet say to whom. "
              "Usual is the head of service after two chases and the director after four. Ctrl+S "
              "saves.");
}

QWidget *ChasingSection::first() const
{
    return m_fields.front().after;
}

void ChasingSection::refresh()
{
    const bool wasModified = isModified();
    const auto read = guarded([this] { return chaseladder::load(session().database()); });
    if (!read) {
        tell(read.error(), {});
        return;
    }
    m_stored = *read;
    if (!wasModified)
        show(m_stored);
    showButtons();
}

void ChasingSection::show(const ChaseLadder &ladder)
{
    m_isShowing = true;
    for (size_t rung = 0; rung < m_fields.size(); ++rung) {
        const bool isThere = rung < ladder.rungs.size();
        m_fields[rung].after->setValue(isThere ? ladder.rungs[rung].after : 0);
        m_fields[rung].whom->setText(isThere ? ladder.rungs[rung].whom : QString());
    }
    m_form->clearFaults();
    m_isShowing = false;
    showButtons();
}

void ChasingSection::showButtons()
{
    const QString why = whyNot(session(), TeamRole::Manager);
    for (const Fields &fields : m_fields) {
        fields.after->setReadOnly(!why.isEmpty());
        fields.whom->setReadOnly(!why.isEmpty());
        fields.after->setToolTip(why);
        fields.whom->setToolTip(why);
        fields.whom->setEnabled(fields.after->value() > 0);
    }
}

/// A rung that comes after no chases is none.
ChaseLadder ChasingSection::typed() const
{
    ChaseLadder ladder;
    for (const Fields &fields : m_fields) {
        if (fields.after->value() > 0)
            ladder.rungs.push_back({fields.after->value(), fields.whom->text().trimmed()});
    }
    return ladder;
}

QString ChasingSection::modified() const
{
    return typed() == m_stored ? QString() : tr("to whom chases go");
}

bool ChasingSection::save()
{
    if (!isModified() || session().isReadOnly())
        return false;
    const ChaseLadder ladder = typed();
    m_form->clearFaults();
    if (const QString fault = ladder.fault(); !fault.isEmpty()) {
        int before = 0;
        for (size_t rung = 0; rung < m_fields.size(); ++rung) {
            const Fields &fields = m_fields[rung];
            const int after = fields.after->value();
            const bool isUnnamed = after > 0 && fields.whom->text().trimmed().isEmpty();
            if (isUnnamed || (after > 0 && after <= before)) {
                m_form->setFault(isUnnamed ? whomKey(rung) : afterKey(rung), fault);
                (isUnnamed ? static_cast<QWidget *>(fields.whom) : fields.after)
                    ->setFocus(Qt::OtherFocusReason);
                break;
            }
            before = qMax(before, after);
        }
        return false;
    }
    const auto saved = chaseladder::set(session().database(), session().store().signature(), ladder,
                                        tr("To whom chases go set"));
    if (saved)
        m_stored = ladder;
    return tell(saved, tr("To whom chases go is saved."));
}

void ChasingSection::discard()
{
    show(m_stored);
    Q_EMIT changed();
}

void ChasingSection::showDefaults()
{
    show(ChaseLadder::shipped());
    Q_EMIT changed();
}

} // namespace redress
