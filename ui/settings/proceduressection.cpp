// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/proceduressection.h"

#include "core/base/dates.h"
#include "core/conduct/conductrepository.h"
#include "core/statistics/labels.h"
#include "ui/settings/stageruleform.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pairsplitter.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

ProceduresSection::ProceduresSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
}

void ProceduresSection::construct()
{
    const Metrics metrics(this);
    auto *splitter = new PairSplitter(this);
    splitter->addWidget(constructList());
    splitter->addWidget(constructForm());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_rehearsal = new RehearsalPane(
        host(), tr("Why the procedure is changed; it stands in the history"), this);
    m_rehearsal->hide();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.gap());
    foot->addWidget(m_rehearsal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 3);
    layout->addLayout(foot, 2);
}

QWidget *ProceduresSection::constructList()
{
    const Metrics metrics(this);
    auto *side = new QWidget(this);
    m_new = new QPushButton(tr("&New version from a day..."), side);
    m_new->setObjectName(u"newVersionButton"_s);
    m_remove = new QPushButton(tr("Re&move"), side);
    m_remove->setObjectName(u"removeVersionButton"_s);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_new);
    bar->addWidget(m_remove);
    bar->addStretch();
    m_model = new CellTableModel(
        {tr("Procedure"), tr("Version"), tr("From"), tr("Used by"), tr("Running")}, this);
    m_table = new RecordTable(side);
    m_table->setObjectName(u"versionsTableView"_s);
    m_table->setAccessibleName(tr("Versions of the procedures"));
    m_table->setModel(m_model);
    m_table->setMostCharacters({0, 14, 12, 9, 9});
    m_table->setLeastNeeded({4, 3});
    m_agreement = new QCheckBox(tr("Extending stage 2 needs the complainant's agreement"), side);
    m_agreement->setObjectName(u"stageTwoAgreementCheckBox"_s);
    m_agreement->setAccessibleDescription(
        tr("Of the children's statutory procedure. Usual is not: it is enough to tell them in "
           "writing why, and the new day."));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_agreement);
    const auto add = [&](bool ConductWays::*fact, const QString &name, const QString &words,
                         const QString &usual) {
        auto *box = new QCheckBox(words, side);
        box->setObjectName(name);
        box->setAccessibleDescription(usual);
        m_ways.push_back({fact, box, usual});
        layout->addWidget(box);
    };
    add(&ConductWays::independentOnlyForChild, u"independentForChildCheckBox"_s,
        tr("An independent person only if a child is involved"),
        tr("Of stage 2 of the statutory procedure. Usual is not: each investigation has one."));
    add(&ConductWays::investigatorIsInternal, u"internalInvestigatorCheckBox"_s,
        tr("Investigating officers are of the council"),
        tr("Usual is not: they come from outside, and one of the council is asked about."));
    add(&ConductWays::childProtectionIsStatutory, u"childProtectionCheckBox"_s,
        tr("Child protection goes by the statutory procedure"),
        tr("Usual is not: complaints about it go by the corporate procedure."));
    return side;
}

QWidget *ProceduresSection::constructForm()
{
    const Metrics metrics(this);
    const int words = metrics.times(20);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_state = new TextLabel(TextLabel::Kind::Quiet, content);
    m_state->setObjectName(u"versionStateLabel"_s);
    m_state->setWordWrap(true);
    m_form = new FactForm(content);
    m_name = new QLineEdit(m_form);
    m_name->setMinimumWidth(words);
    m_from = new DateEdit(session().today(), session().rules().calendar(), m_form);
    m_from->setUse(DateUse::Deadline);
    m_from->setPlaceholderText(tr("since ever"));
    m_source = new QLineEdit(m_form);
    m_stage = new ChoiceBox(m_form);
    m_form->addField(u"versionName"_s, tr("Vers&ion"), m_name,
                     tr("It stands in the reasons of every date that follows from it."));
    m_form->addField(u"versionFrom"_s, tr("From the da&y"), m_from,
                     tr("Stages that begin on it or later, and enquiries received since."));
    m_form->addField(u"versionSource"_s, tr("&Where from"), m_source);
    m_form->addField(u"versionStage"_s, tr("Sta&ge"), m_stage);
    m_form->setRequired(u"versionName"_s);
    m_form->setWide(u"versionSource"_s);
    m_addStage = new QPushButton(tr("A&dd a stage"), content);
    m_addStage->setObjectName(u"addStageButton"_s);
    m_removeStage = new QPushButton(tr("Take the last stage away"), content);
    m_removeStage->setObjectName(u"removeStageButton"_s);
    m_stages = new TextLabel(TextLabel::Kind::Quiet, content);
    m_stages->setObjectName(u"fixedStagesLabel"_s);
    m_stages->setWordWrap(true);
    auto *stages = new QHBoxLayout;
    stages->addWidget(m_addStage);
    stages->addWidget(m_removeStage);
    stages->addStretch();
    m_rule = new StageRuleForm(content);
    m_rule->setWordsWidth(words);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_state);
    layout->addWidget(m_form);
    layout->addLayout(stages);
    layout->addWidget(m_stages);
    layout->addWidget(m_rule);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

void ProceduresSection::connectAll()
{
    connect(m_table, &RecordTable::currentRowChanged, this, &ProceduresSection::leaveTo);
    connect(m_table, &RecordTable::opened, this,
            [this] { m_name->setFocus(Qt::OtherFocusReason); });
    const auto tellTick = [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    };
    connect(m_agreement, &QCheckBox::toggled, this, tellTick);
    for (const Way &way : m_ways)
        connect(way.box, &QCheckBox::toggled, this, tellTick);
    connect(m_new, &QPushButton::clicked, this, &ProceduresSection::begin);
    connect(m_remove, &QPushButton::clicked, this, &ProceduresSection::remove);
    for (const QLineEdit *edit : {m_name, m_source})
        connect(edit, &QLineEdit::textChanged, this, &ProceduresSection::adoptTyped);
    connect(m_from, &DateEdit::dateChanged, this, &ProceduresSection::adoptTyped);
    connect(m_rule, &StageRuleForm::edited, this, &ProceduresSection::adoptTyped);
    connect(m_stage, &QComboBox::currentIndexChanged, this, [this] {
        if (m_isShowing)
            return;
        m_shown = typed().after;
        m_shownStage = m_stage->currentIndex();
        showStage();
    });
    connect(m_addStage, &QPushButton::clicked, this, [this] {
        const ProcedureVersion more = procedurerepository::withStage(typed().after);
        changeStages(more, int(more.stages.size()) - 1);
    });
    connect(m_removeStage, &QPushButton::clicked, this, [this] {
        const ProcedureVersion less = procedurerepository::withoutLastStage(typed().after);
        changeStages(less, std::min(m_shownStage, int(less.stages.size()) - 1));
    });
    connect(m_rehearsal, &RehearsalPane::applyWanted, this, [this] { save(); });
    connect(m_rehearsal, &RehearsalPane::changed, this, &ProceduresSection::changed);
}

QString ProceduresSection::help() const
{
    return tr(
        "The procedures by which complaints and enquiries are answered, each with its versions: "
        "from which event a stage is counted, its aim and its limit, how far an extension may go. "
        "A version that cases go by stays as it is, and every stage keeps the version under which "
        "it began. A new version begins with the rules of the chosen one, from a day that you say. "
        "Stages can be added to a version of the council's own procedure, or taken away; those of "
        "a "
        "statutory procedure are fixed by law. Rehearse shows which due dates would move; nothing "
        "is written before Apply, which asks "
        "for a reason. Whether an extension of stage 2 needs the complainant's agreement is saved "
        "at "
        "once by Ctrl+S. Which reasons of a hold stop the clock is set under Holds.");
}

bool ProceduresSection::canExplain() const
{
    return m_rehearsal->canExplain();
}

void ProceduresSection::explain()
{
    m_rehearsal->explain();
}

QWidget *ProceduresSection::first() const
{
    return m_table;
}

void ProceduresSection::refresh()
{
    const bool wasModified = isVersionModified();
    const bool wasTicked = m_agreement->isChecked();
    const bool isTicked = wasTicked != m_needsAgreement;
    m_needsAgreement =
        ConductRepository(session().database()).stageTwoNeedsAgreement().value_or(false);
    m_isShowing = true;
    m_agreement->setChecked(isTicked ? wasTicked : m_needsAgreement);
    m_isShowing = false;
    const bool areTicked = areWaysModified();
    m_storedWays = ConductRepository(session().database()).ways().value_or(ConductWays());
    if (!areTicked)
        tick(m_storedWays);
    const auto read = procedurerepository::load(session().database());
    if (read)
        m_versions = *read;
    else
        host().messages().show(MessageBar::Kind::Error, read.error().message);
    fill();
    if (!wasModified) {
        int row = 0;
        for (size_t i = 0; m_before && i < m_versions.size(); ++i) {
            const ProcedureVersion &one = m_versions[i].version;
            if (one.procedure == m_before->version.procedure &&
                one.version == m_before->version.version)
                row = int(i);
        }
        choose(row);
    }
    m_rehearsal->refresh();
    showButtons();
}

void ProceduresSection::fill()
{
    std::vector<CellTableModel::Row> rows;
    int current = -1;
    for (const VersionOnFile &one : m_versions) {
        const ProcedureVersion &version = one.version;
        if (m_before && version.procedure == m_before->version.procedure &&
            version.version == m_before->version.version)
            current = int(rows.size());
        rows.push_back({{labelOf(version.procedure)},
                        {version.version},
                        {version.appliesFrom ? slashedDate(*version.appliesFrom) : tr("since ever"),
                         version.appliesFrom.value_or(QDate(1000, 1, 1))},
                        {QString::number(one.uses), one.uses},
                        {QString::number(one.running), one.running}});
    }
    m_isShowing = true;
    m_model->setRows(std::move(rows));
    m_table->setCurrentRow(m_isNew ? -1 : current);
    m_isShowing = false;
}

/// Another version is looked at; what was typed for the one before is asked about first.
void ProceduresSection::leaveTo(int row)
{
    if (m_isShowing || row < 0 || row >= int(m_versions.size()))
        return;
    if (mayLeave()) {
        choose(row);
        Q_EMIT changed();
        return;
    }
    fill();
}

void ProceduresSection::choose(int row)
{
    m_isNew = false;
    m_shownStage = 0;
    if (row < 0 || row >= int(m_versions.size())) {
        m_before.reset();
        return;
    }
    m_before = m_versions[size_t(row)];
    m_isShowing = true;
    m_table->setCurrentRow(row);
    m_isShowing = false;
    show(m_before->version);
}

void ProceduresSection::show(const ProcedureVersion &version)
{
    m_isShowing = true;
    m_shown = version;
    m_form->clearFaults();
    m_name->setText(version.version);
    m_from->setDate(version.appliesFrom);
    m_source->setText(version.source);
    m_source->setCursorPosition(0);
    m_shownStage = std::min(m_shownStage, int(version.stages.size()) - 1);
    fillStages();
    m_isShowing = false;
    m_rehearsal->setWanted({});
    m_rehearsal->clearReason();
    m_rehearsal->hide();
    showButtons();
}

void ProceduresSection::fillStages()
{
    m_stage->clear();
    for (const StageRule &rule : m_shown.stages)
        m_stage->addChoice(rule.name.isEmpty() ? QString::number(rule.number) : rule.nameHere(),
                           rule.number);
    m_stage->setCurrentIndex(m_shownStage);
    m_form->setFieldVisible(u"versionStage"_s, m_shown.stages.size() > 1);
    showStage();
}

/// Another number of stages: typed like any other rule, and rehearsed with it.
void ProceduresSection::changeStages(const ProcedureVersion &version, int shown)
{
    m_isShowing = true;
    m_shown = version;
    m_shownStage = shown;
    fillStages();
    m_isShowing = false;
    showButtons();
    adoptTyped();
}

void ProceduresSection::showStage()
{
    const bool wasShowing = m_isShowing;
    m_isShowing = true;
    if (m_shownStage >= 0 && m_shownStage < int(m_shown.stages.size()))
        m_rule->setRule(m_shown.stages[size_t(m_shownStage)]);
    m_isShowing = wasShowing;
}

void ProceduresSection::showButtons()
{
    const bool isUsed = !m_isNew && m_before && m_before->uses > 0;
    const QString why = whyNot(session(), TeamRole::Manager);
    const bool canEdit = why.isEmpty() && (m_isNew || m_before) && !isUsed;
    m_name->setReadOnly(!canEdit);
    m_source->setReadOnly(!canEdit);
    m_from->setReadOnly(!canEdit || (m_before && !m_isNew && !m_before->version.appliesFrom));
    m_rule->setReadOnly(!canEdit);
    lockUnless(TeamRole::Manager, m_agreement, m_agreement->accessibleDescription());
    for (const Way &way : m_ways)
        lockUnless(TeamRole::Manager, way.box, way.usual);
    const QString fixed = procedurerepository::whyFixedStages(m_shown.procedure);
    const int count = int(m_shown.stages.size());
    m_stages->setText(fixed);
    m_stages->setVisible(!fixed.isEmpty());
    m_addStage->setVisible(fixed.isEmpty());
    m_removeStage->setVisible(fixed.isEmpty());
    m_addStage->setEnabled(canEdit && count < procedurerepository::kMostStages);
    m_removeStage->setEnabled(canEdit && count > 1);
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_source),
                           static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_rule)})
        field->setToolTip(why);
    lockUnless(TeamRole::Manager, m_new, tr("With the rules of the chosen version, to be changed"));
    m_new->setEnabled(m_new->isEnabled() && !m_versions.empty());
    lockUnless(TeamRole::Manager, m_remove, tr("Takes away a version that no case goes by."));
    m_remove->setEnabled(m_remove->isEnabled() && !m_isNew && m_before && !isUsed &&
                         m_before->version.appliesFrom);
    if (!why.isEmpty())
        m_state->setText(why);
    else if (m_isNew)
        m_state->setText(tr("A new version of the procedure: %1. Nothing is written before it is "
                            "applied.")
                             .arg(labelOf(m_shown.procedure)));
    else if (isUsed)
        m_state->setText(tr("%n case(s) go by this version, so it stays as it is. Another rule "
                            "begins with a new version.",
                            nullptr, m_before->uses));
    else
        m_state->setText(tr("No case goes by this version: it can be changed."));
}

} // namespace redress
