// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deadlinedialog.h"

#include "core/base/dates.h"
#include "core/procedure/whatif.h"
#include "core/statistics/labels.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/duesteplist.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString startWords(ClockStart start)
{
    switch (start) {
    case ClockStart::Received:
        return DeadlineDialog::tr("The day on which the complaint or request was received. It is "
                                  "day 0.");
    case ClockStart::RecordAgreed:
        return DeadlineDialog::tr("The day on which the record of complaint was agreed. It is day "
                                  "0.");
    case ClockStart::Acknowledged:
        return DeadlineDialog::tr("The day on which it was acknowledged. It is day 0.");
    }
    return {};
}

/// The days of a stage, a line each.
QStringList daysInLines(const StageDeadlines &days, const StageRule &rule)
{
    QStringList lines;
    const auto add = [&](const QString &words, std::optional<QDate> day) {
        if (day)
            lines.append(words.arg(weekdayDate(*day)));
    };
    // Where the acknowledgement starts the clock, it has been sent.
    if (rule.clockStart != ClockStart::Acknowledged)
        add(DeadlineDialog::tr("Acknowledge by: %1"), days.acknowledgeBy);
    add(DeadlineDialog::tr("Aim: %1"), days.aimOn);
    if (rule.panel) {
        add(DeadlineDialog::tr("Panel by: %1"), days.panelBy);
        add(DeadlineDialog::tr("Reply by, if the panel meets on that day: %1"), days.limitOn);
    } else {
        add(DeadlineDialog::tr("Limit: %1"), days.limitOn);
    }
    add(DeadlineDialog::tr("With an extension at most: %1"), days.furthestOn);
    add(DeadlineDialog::tr("Outer day of the regulations: %1"), days.backstopOn);
    return lines;
}

} // namespace

DeadlineDialog::DeadlineDialog(CouncilRules rules, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_rules(std::move(rules))
    , m_today(today)
    , m_form(new FactForm(this))
    , m_procedure(new ChoiceBox(m_form))
    , m_stage(new ChoiceBox(m_form))
    , m_days(new TextLabel(TextLabel::Kind::Lead, this))
    , m_steps(new DueStepList(this))
    , m_copy(new QPushButton(tr("&Copy as text"), this))
{
    setObjectName(u"deadlineDialog"_s);
    setWindowTitle(tr("Deadline calculator"));
    setAttribute(Qt::WA_DeleteOnClose);
    construct(today);
    connectAll();
    offerStages();
    m_procedure->setFocus();
}

void DeadlineDialog::construct(QDate today)
{
    const Metrics metrics(this);
    for (const auto &[key, word] : kStoredWords<ProcedureKey>)
        m_procedure->addChoice(labelOf(key), qint64(key));
    m_startOn = new DateEdit(today, m_rules.calendar(), m_form);
    m_startOn->setDate(today);
    m_form->addField(u"procedure"_s, tr("&Procedure"), m_procedure);
    m_form->addField(u"stage"_s, tr("&Stage"), m_stage);
    m_form->addField(u"startOn"_s, tr("S&tarts on"), m_startOn, startWords(ClockStart::Received));
    m_days->setObjectName(u"deadlineLabel"_s);
    m_days->setWordWrap(true);
    m_days->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps->setObjectName(u"deadlineStepList"_s);
    m_steps->setAccessibleName(tr("How the days are counted"));
    m_copy->setObjectName(u"copyButton"_s);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(m_days);
    layout->addWidget(m_steps, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(metrics.times(52), metrics.times(42));
}

void DeadlineDialog::connectAll()
{
    connect(m_procedure, &QComboBox::currentIndexChanged, this, &DeadlineDialog::offerStages);
    connect(m_stage, &QComboBox::currentIndexChanged, this, &DeadlineDialog::count);
    connect(m_startOn, &DateEdit::dateChanged, this, &DeadlineDialog::offerStages);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text); });
}

ProcedureKey DeadlineDialog::procedure() const
{
    return ProcedureKey(m_procedure->value().value_or(qint64(ProcedureKey::ChildrenStatutory)));
}

QDate DeadlineDialog::versionDay() const
{
    return m_startOn->date().value_or(m_today);
}

void DeadlineDialog::offerStages()
{
    const ProcedureVersion *version = m_rules.procedures().versionOn(procedure(), versionDay());
    const auto kept = m_stage->value();
    {
        const QSignalBlocker blocker(m_stage);
        m_stage->clear();
        if (version) {
            for (const StageRule &rule : version->stages)
                m_stage->addChoice(tr("%1 (%2)", "a stage and the version of its procedure")
                                       .arg(rule.nameHere(), version->version),
                                   rule.number);
        }
        if (kept && version && version->stage(int(*kept)))
            m_stage->setValue(kept);
    }
    count();
}

void DeadlineDialog::count()
{
    const auto clock =
        m_rules.clockOn(procedure(), int(m_stage->value().value_or(1)), versionDay());
    m_form->setFault(u"startOn"_s,
                     m_startOn->isGood()
                         ? QString()
                         : tr("\"%1\" is not a day. Write it as 1/4/2024.").arg(m_startOn->text()));
    if (clock)
        m_form->setHint(u"startOn"_s, startWords(clock->rule().clockStart));
    if (!clock) {
        showNothing(tr("This procedure has no such stage on that day."));
        return;
    }
    if (!m_startOn->date()) {
        showNothing(tr("Say on which day the clock starts."));
        return;
    }
    const StageFacts facts = factsFromStart(clock->rule(), *m_startOn->date());
    const auto explained = clock->explain(DueTarget::Limit, facts, *m_startOn->date());
    if (!explained) {
        showNothing(explained.error().message);
        return;
    }
    const QStringList lines = daysInLines(clock->deadlines(facts), clock->rule());
    m_days->setText(lines.join(u'\n'));
    m_steps->setSteps(explained->steps);
    m_text = lines.join(u'\n') + u'\n' + explained->inSentences();
    m_copy->setEnabled(true);
}

void DeadlineDialog::showNothing(const QString &why)
{
    m_days->setText(why);
    m_steps->setSteps({});
    m_text.clear();
    m_copy->setEnabled(false);
}

} // namespace redress
