// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasondialog.h"

#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLineWidth = 34; ///< Of a line of text, in heights of the font.
const QString kReason = u"reason"_s;

} // namespace

ReasonDialog::ReasonDialog(const Words &words, std::function<Result<void>(const QString &)> act,
                           QWidget *parent)
    : FormDialog(words.title, words.about, words.button, parent)
    , m_act(std::move(act))
    , m_form(new FactForm)
    , m_reason(new QLineEdit(m_form))
{
    setObjectName(u"reasonDialog"_s);
    m_reason->setMinimumWidth(Metrics(this).times(kLineWidth));
    m_form->addField(kReason, tr("&Why"), m_reason, words.hint);
    m_form->setRequired(kReason);
    setForm(m_form);
    m_reason->setFocus();
}

void ReasonDialog::record()
{
    m_form->clearFaults();
    if (m_reason->text().trimmed().isEmpty()) {
        m_form->setFault(kReason, tr("Say why: the reason is kept."));
        m_reason->setFocus();
        return;
    }
    const auto done = m_act(m_reason->text().trimmed());
    if (!done) {
        setFault(done.error().message);
        return;
    }
    accept();
    Q_EMIT recorded();
}

} // namespace redress
