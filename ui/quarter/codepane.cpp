// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/codepane.h"

#include "core/statistics/forecast.h"
#include "core/statistics/labels.h"
#include "ui/quarter/listwithcases.h"
#include "ui/quarter/quarterwords.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

CodePane::CodePane(PageHost &host, FigureDesk &desk, QWidget *parent)
    : SectionPane(host, desk, parent)
{
    const Metrics metrics(this);
    m_state = new TextLabel(TextLabel::Kind::Lead, this);
    m_state->setObjectName(u"codeStateLabel"_s);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    m_counters = new ListWithCases(
        host, u"code"_s, tr("Counters for the self-assessment"),
        {tr("Procedure"), tr("What is counted"), tr("Figure"), tr("Not recorded"), tr("Paragraph")},
        this);
    m_counters->setMostCharacters({26, 0, 20, 14, 14});
    m_counters->setLeastNeeded({4, 3});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(m_counters, 1);
    setFocusProxy(m_counters);
}

void CodePane::load(Quarter quarter)
{
    m_quarter = quarter;
    m_state->setText(tr("Counting ..."));
    using Room = FigureDesk::Room;
    desk().ask<std::vector<CodeAssessment>>(
        FigureDesk::Figures,
        [quarter](Room &room) {
            const ReportPeriod period{quarter.year, quarter.number, {}};
            return codeAssessment(room.store.database(), room.store.rules(),
                                  period.upTo(room.store.clock().today()));
        },
        [this](const Result<std::vector<CodeAssessment>> &made) { receive(made); });
}

void CodePane::receive(const Result<std::vector<CodeAssessment>> &assessments)
{
    if (!assessments) {
        m_state->setText(assessments.error().message);
        return;
    }
    m_isLoaded = true;
    m_state->setText(
        tr("For the self-assessment against the Complaint Handling Code: %1 up to quarter %2")
            .arg(m_quarter.year.label())
            .arg(m_quarter.number));
    std::vector<ListWithCases::Line> lines;
    for (const CodeAssessment &assessment : *assessments) {
        for (const CodeCounter &counter : assessment.counters) {
            const Share share{int(counter.counted.size()), int(counter.base.size())};
            ListWithCases::Line line;
            const bool isQuiet = counter.base.empty();
            line.cells = {
                {labelOf(assessment.procedure), {}, StatusShape::None, isQuiet},
                {counter.label, {}, StatusShape::None, isQuiet},
                {inWords(share), share.percent().value_or(-1), StatusShape::None, isQuiet},
                {counter.notRecorded > 0 ? QString::number(counter.notRecorded) : QString(),
                 counter.notRecorded},
                {counter.source, {}, StatusShape::None, true}};
            line.casesTitle = tr("%1: those that count", "what is counted").arg(counter.label);
            line.cases = counter.counted;
            line.baseTitle =
                tr("%1: all of which they are a part", "what is counted").arg(counter.label);
            line.base = counter.base;
            line.placedName = tr("Stage began");
            line.words = tr("There are no cases here.");
            lines.push_back(std::move(line));
        }
    }
    m_counters->setLines(std::move(lines));
    Q_EMIT changed();
}

bool CodePane::can(PageCommand command) const
{
    return m_isLoaded && (command == PageCommand::Copy || command == PageCommand::Export ||
                          command == PageCommand::Print);
}

void CodePane::perform(PageCommand command)
{
    if (command == PageCommand::Copy)
        m_counters->copy();
    else if (command == PageCommand::Export)
        m_counters->save(tr("Save the counters"), u"code-%1.csv"_s.arg(m_quarter.year.label()));
    else if (command == PageCommand::Print)
        m_counters->print(
            tr("Counters for the Complaint Handling Code"),
            tr("%1 up to quarter %2").arg(m_quarter.year.label()).arg(m_quarter.number));
}

QList<QWidget *> CodePane::panes() const
{
    return {m_counters->list(), m_counters->cases()};
}

} // namespace redress
