// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stageruleform.h"

#include "ui/help/guidance.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostDays = 999;

QString startWords(ClockStart start)
{
    switch (start) {
    case ClockStart::Received:
        return StageRuleForm::tr("when it was received");
    case ClockStart::RecordAgreed:
        return StageRuleForm::tr("when the record of complaint was agreed");
    case ClockStart::Acknowledged:
        return StageRuleForm::tr("when it was acknowledged");
    }
    return {};
}

/// The fields that stand for a stage without a panel, and those of a panel.
const QStringList kOfStage{u"ruleAim"_s, u"ruleLimit"_s, u"ruleExtended"_s, u"ruleBackstop"_s};
const QStringList kOfPanel{u"rulePanel"_s,      u"ruleChair"_s,         u"rulePapers"_s,
                           u"ruleFindings"_s,   u"ruleAfterFindings"_s, u"ruleAfterPanel"_s,
                           u"ruleAlwaysPanel"_s};

QString keyOf(ProcedureFault::Field field)
{
    switch (field) {
    case ProcedureFault::Field::StageName:
        return u"ruleName"_s;
    case ProcedureFault::Field::Aim:
        return u"ruleAim"_s;
    case ProcedureFault::Field::ExtendedLimit:
        return u"ruleExtended"_s;
    case ProcedureFault::Field::Panel:
        return u"rulePanel"_s;
    case ProcedureFault::Field::Limit:
    case ProcedureFault::Field::Version:
    case ProcedureFault::Field::AppliesFrom:
    case ProcedureFault::Field::Stages:
    case ProcedureFault::Field::Whole:
        break;
    }
    return u"ruleLimit"_s;
}

std::optional<WorkingDays> daysIn(const QSpinBox *box)
{
    return box->value() > 0 ? std::optional(WorkingDays{box->value()}) : std::nullopt;
}

} // namespace

StageRuleForm::StageRuleForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new FactForm(this))
    , m_name(new QLineEdit(m_form))
    , m_start(new ChoiceBox(m_form))
    , m_local(new QCheckBox(tr("Set &by the council, not by statute"), m_form))
{
    m_form->addField(u"ruleName"_s, tr("Name of the stage"), m_name);
    for (const auto &[start, word] : kStoredWords<ClockStart>)
        m_start->addChoice(startWords(start), qint64(start));
    m_form->addField(u"ruleStart"_s, tr("Counted from"), m_start);
    m_days.emplace_back(&StageRule::acknowledgeWithin,
                        addNumber(u"ruleAcknowledge"_s, tr("Ac&knowledged within"),
                                  tr("Working days from receipt.")));
    m_days.emplace_back(&StageRule::aim,
                        addNumber(u"ruleAim"_s, tr("Aim"),
                                  tr("Working days to work for, where the limit is later.")));
    m_days.emplace_back(&StageRule::limit,
                        addNumber(u"ruleLimit"_s, tr("&Limit"),
                                  tr("Working days to the answer without an extension.")));
    m_days.emplace_back(&StageRule::extendedLimit,
                        addNumber(u"ruleExtended"_s, tr("Furthest extension"),
                                  tr("Working days, counted from the same start.")));
    m_backstop = addNumber(u"ruleBackstop"_s, tr("Outer limit"),
                           tr("Calendar months that no extension goes beyond."));
    addPanel();
    m_days.emplace_back(&StageRule::nextStageWindow,
                        addNumber(u"ruleWindow"_s, tr("Ne&xt stage asked for within"),
                                  tr("Working days from the answer.")));
    m_form->addField(u"ruleLocal"_s, {}, m_local,
                     tr("Its clock can leave out the council's closing days."));
    m_source = new QLineEdit(m_form);
    m_form->addField(u"ruleSource"_s, tr("Law or guidance"), m_source);
    m_form->setRequired(u"ruleName"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    const auto tell = [this] {
        if (m_isShowing)
            return;
        m_form->clearFaults();
        Q_EMIT edited();
    };
    for (const QLineEdit *edit : {m_name, m_source})
        connect(edit, &QLineEdit::textChanged, this, tell);
    for (const QSpinBox *box : m_numbers)
        connect(box, &QSpinBox::valueChanged, this, tell);
    for (const QCheckBox *box : {m_local, m_alwaysFromPanel})
        connect(box, &QCheckBox::toggled, this, tell);
    connect(m_start, &QComboBox::currentIndexChanged, this, tell);
    explainFields(this);
}

QSpinBox *StageRuleForm::addNumber(const QString &key, const QString &label, const QString &hint)
{
    auto *box = new QSpinBox(m_form);
    box->setRange(0, kMostDays);
    box->setSpecialValueText(tr("none", "a number of days"));
    box->setFocusPolicy(Qt::StrongFocus);
    m_form->addField(key, label, box, hint);
    m_numbers.push_back(box);
    return box;
}

void StageRuleForm::addPanel()
{
    m_panelWithin =
        addNumber(u"rulePanel"_s, tr("&Panel meets within"), tr("Working days from the request."));
    m_chairWithin = addNumber(u"ruleChair"_s, tr("Chair appointed within"),
                              tr("Working days from the request. Guidance: it only warns."));
    m_papersBefore = addNumber(u"rulePapers"_s, tr("Papers out before the panel"),
                               tr("Working days before it meets. Guidance: it only warns."));
    m_findingsWithin = addNumber(u"ruleFindings"_s, tr("Panel reports within"),
                                 tr("Working days from its meeting."));
    m_afterFindings = addNumber(u"ruleAfterFindings"_s, tr("Reply to its report within"),
                                tr("Working days from the report."));
    m_afterPanel = addNumber(u"ruleAfterPanel"_s, tr("Reply after the meeting within"),
                             tr("Working days from the meeting, while the report has no day."));
    m_alwaysFromPanel = new QCheckBox(tr("The reply is always counted from the meeting"), m_form);
    m_form->addField(u"ruleAlwaysPanel"_s, {}, m_alwaysFromPanel);
}

void StageRuleForm::setWordsWidth(int width)
{
    m_name->setMinimumWidth(width);
    m_source->setMinimumWidth(width);
}

void StageRuleForm::setRule(const StageRule &rule)
{
    m_isShowing = true;
    m_rule = rule;
    m_form->clearFaults();
    m_name->setText(rule.name);
    m_start->setValue(qint64(rule.clockStart));
    m_local->setChecked(rule.isLocal);
    for (const auto &[days, box] : m_days)
        box->setValue((rule.*days).value_or(WorkingDays{0}).count);
    m_backstop->setValue(rule.backstopMonths.value_or(0));
    const PanelRule panel = rule.panel.value_or(PanelRule());
    m_panelWithin->setValue(panel.panelWithin.count);
    m_chairWithin->setValue(panel.chairWithin.value_or(WorkingDays{0}).count);
    m_papersBefore->setValue(panel.papersBefore.value_or(WorkingDays{0}).count);
    m_findingsWithin->setValue(panel.findingsWithin.count);
    m_afterFindings->setValue(panel.responseAfterFindings.count);
    m_afterPanel->setValue(panel.responseAfterPanel.count);
    m_alwaysFromPanel->setChecked(panel.alwaysFromPanel);
    m_source->setText(rule.source);
    m_source->setCursorPosition(0);
    for (const QString &key : kOfStage)
        m_form->setFieldVisible(key, !rule.panel);
    for (const QString &key : kOfPanel)
        m_form->setFieldVisible(key, rule.panel.has_value());
    m_isShowing = false;
}

StageRule StageRuleForm::rule() const
{
    StageRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.clockStart = ClockStart(m_start->value().value_or(qint64(m_rule.clockStart)));
    rule.isLocal = m_local->isChecked();
    for (const auto &[days, box] : m_days)
        rule.*days = daysIn(box);
    rule.backstopMonths =
        m_backstop->value() > 0 ? std::optional(m_backstop->value()) : std::nullopt;
    if (rule.panel)
        rule.panel = PanelRule{{m_panelWithin->value()},       {m_findingsWithin->value()},
                               {m_afterFindings->value()},     {m_afterPanel->value()},
                               m_alwaysFromPanel->isChecked(), daysIn(m_chairWithin),
                               daysIn(m_papersBefore)};
    rule.source = m_source->text().trimmed();
    return rule;
}

void StageRuleForm::setReadOnly(bool isReadOnly)
{
    for (QLineEdit *edit : {m_name, m_source})
        edit->setReadOnly(isReadOnly);
    for (QSpinBox *box : m_numbers) {
        box->setReadOnly(isReadOnly);
        box->setButtonSymbols(isReadOnly ? QSpinBox::NoButtons : QSpinBox::UpDownArrows);
    }
    for (QWidget *box : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_local),
                         static_cast<QWidget *>(m_alwaysFromPanel)})
        box->setEnabled(!isReadOnly);
}

void StageRuleForm::clearFaults()
{
    m_form->clearFaults();
}

QWidget *StageRuleForm::showFault(ProcedureFault::Field field, const QString &words)
{
    const QString key = keyOf(field);
    m_form->setFault(key, words);
    return m_form->field(key);
}

} // namespace redress
