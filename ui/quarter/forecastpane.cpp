// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/forecastpane.h"

#include "ui/figures/flowlayout.h"
#include "ui/quarter/listwithcases.h"
#include "ui/quarter/quarterwords.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QVariant sortValue(const Share &share)
{
    return share.percent().value_or(-1);
}

std::vector<FactRef> stagesOf(const std::vector<OpenStage> &open)
{
    std::vector<FactRef> stages;
    stages.reserve(open.size());
    for (const OpenStage &one : open)
        stages.push_back(one.stage);
    return stages;
}

} // namespace

ForecastPane::ForecastPane(PageHost &host, FigureDesk &desk, QWidget *parent)
    : SectionPane(host, desk, parent)
{
    construct();
    connectAll();
}

void ForecastPane::construct()
{
    const Metrics metrics(this);
    m_state = new TextLabel(TextLabel::Kind::Lead, this);
    m_state->setObjectName(u"forecastStateLabel"_s);
    m_state->setWordWrap(true);
    m_span = new SegmentedSwitch({tr("Quarter"), tr("Year")}, this);
    m_span->setObjectName(u"forecastSpanSwitch"_s);
    m_stage = new SegmentedSwitch({tr("Stage 1"), tr("Stage 2"), tr("All stages")}, this);
    m_stage->setObjectName(u"forecastStageSwitch"_s);
    m_day = new DateEdit(host().session().today(), host().session().rules().calendar(), this);
    m_day->setObjectName(u"forecastDayEdit"_s);
    m_day->setAccessibleName(tr("All answered on"));
    m_day->setFixedWidth(metrics.times(12.5));
    auto *dayLabel = new QLabel(tr("If &all are answered on"), this);
    dayLabel->setBuddy(m_day);
    m_whatIf = new TextLabel(TextLabel::Kind::Strong, this);
    m_whatIf->setObjectName(u"forecastWhatIfLabel"_s);
    m_whatIf->setWordWrap(true);
    m_average = new QLineEdit(this);
    m_average->setObjectName(u"forecastAverageEdit"_s);
    m_average->setAccessibleName(tr("Average cost of a stage 2"));
    m_average->setPlaceholderText(tr("as paid"));
    m_average->setToolTip(
        tr("In pounds, such as 3,500. Empty: what concluded investigations have cost."));
    m_average->setFixedWidth(metrics.times(8));
    auto *averageLabel = new QLabel(tr("Average cost of a &stage 2"), this);
    averageLabel->setBuddy(m_average);
    m_spend = new TextLabel(TextLabel::Kind::Plain, this);
    m_spend->setObjectName(u"forecastSpendLabel"_s);
    m_spend->setWordWrap(true);
    m_lines =
        new ListWithCases(host(), u"forecast"_s, tr("In time by directorate and service"),
                          {tr("Directorate / service"), tr("So far"), tr("If answered in time"),
                           tr("If answered late"), tr("Deciding"), tr("Late already")},
                          this);
    m_lines->setMostCharacters({0, 18, 20, 20, 10, 13});
    m_lines->setLeastNeeded({5, 4, 1});

    auto *choices = new QWidget(this);
    auto *flow = new FlowLayout(choices);
    flow->addWidget(m_span);
    flow->addWidget(m_stage);
    auto *whatIf = new QHBoxLayout;
    whatIf->setSpacing(metrics.gap());
    whatIf->addWidget(dayLabel);
    whatIf->addWidget(m_day);
    whatIf->addWidget(m_whatIf, 1);
    auto *spend = new QHBoxLayout;
    spend->setSpacing(metrics.gap());
    spend->addWidget(averageLabel);
    spend->addWidget(m_average);
    spend->addWidget(m_spend, 1);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    top->setSpacing(metrics.gap());
    top->addWidget(m_state);
    top->addWidget(choices);
    top->addLayout(whatIf);
    top->addLayout(spend);
    // Where there is little room the section scrolls, and the lists keep what they need.
    m_lines->setMinimumHeight(metrics.times(24));
    auto *body = new QWidget(this);
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->setSpacing(0);
    bodyLayout->addLayout(top);
    bodyLayout->addWidget(m_lines, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_lines);
}

void ForecastPane::connectAll()
{
    for (SegmentedSwitch *one : {m_span, m_stage})
        connect(one, &SegmentedSwitch::chosen, this, &ForecastPane::ask);
    connect(m_day, &QLineEdit::editingFinished, this, &ForecastPane::showWhatIf);
    connect(m_average, &QLineEdit::editingFinished, this, &ForecastPane::ask);
}

void ForecastPane::load(Quarter quarter)
{
    m_quarter = quarter;
    if (!m_day->date())
        m_day->setDate(host().session().today().addDays(7));
    ask();
}

void ForecastPane::ask()
{
    m_state->setText(tr("Reckoning ..."));
    const QDate today = host().session().today();
    // What is over needs no forecast: that of the running quarter stands in its place.
    const Quarter running = Quarter::of(today);
    const bool isYear = m_span->current() == 1;
    const QuarterSpan span =
        isYear ? QuarterSpan{{running.year, 1}, {running.year, 4}} : QuarterSpan{running, running};
    const int at = m_stage->current();
    const std::optional<int> stage = at == 2 ? std::nullopt : std::optional(at + 1);
    const auto average = Money::fromTyped(m_average->text().trimmed());
    using Room = FigureDesk::Room;
    desk().ask<Answer>(
        FigureDesk::Figures,
        [span, stage, today, average](Room &room) -> Result<Answer> {
            Answer answer;
            auto forecast = forecastInTime(room.store.database(), room.engine, span, stage, today);
            if (!forecast)
                return forecast.error();
            answer.forecast = std::move(forecast).value();
            const auto spend =
                forecastStage2Spend(room.store.database(), room.engine, room.store.rules(),
                                    span.to.year, today, average);
            if (!spend)
                return spend.error();
            answer.spend = *spend;
            return answer;
        },
        [this](const Result<Answer> &answer) { receive(answer); });
}

void ForecastPane::receive(const Result<Answer> &answer)
{
    if (!answer) {
        m_state->setText(answer.error().message);
        return;
    }
    m_answer = *answer;
    const Forecast &forecast = m_answer->forecast;
    const ForecastLine &council = forecast.lines.front();
    const QString span = forecast.span.from.number == forecast.span.to.number
                             ? nameOf(forecast.span.to)
                             : forecast.span.to.year.label();
    m_state->setText(
        council.deciding.empty()
            ? tr("Estimate: %1 closes at %2 in time, if those that are late already are answered "
                 "in it.")
                  .arg(span, inWords(council.ifInTime))
            : tr("Estimate: if %n open case(s) are answered in time, %1 closes at %2, if late at "
                 "%3.",
                 nullptr, int(council.deciding.size()))
                  .arg(span, inWords(council.ifInTime), inWords(council.ifLate)));
    std::vector<ListWithCases::Line> lines;
    for (const ForecastLine &one : forecast.lines) {
        ListWithCases::Line line;
        const bool isQuiet = !one.isWhole;
        line.cells = {{nameOf(one, host().session().reference()), {}, StatusShape::None, isQuiet},
                      {inWords(one.soFar), sortValue(one.soFar)},
                      {inWords(one.ifInTime), sortValue(one.ifInTime)},
                      {inWords(one.ifLate), sortValue(one.ifLate)},
                      {QLocale().toString(one.deciding.size()), int(one.deciding.size())},
                      {QLocale().toString(one.lateAlready.size()), int(one.lateAlready.size())}};
        std::vector<FactRef> cases = stagesOf(one.deciding);
        line.casesTitle =
            tr("%n open case(s) decide it, by their last day", nullptr, int(one.deciding.size()));
        if (cases.empty()) {
            cases = stagesOf(one.lateAlready);
            line.casesTitle = tr("Nothing decides it any more; %n open case(s) are late already",
                                 nullptr, int(one.lateAlready.size()));
        }
        line.cases = std::move(cases);
        line.placedName = tr("Last day");
        lines.push_back(std::move(line));
    }
    m_lines->setLines(std::move(lines));
    m_spend->setText(spendWords());
    showWhatIf();
    Q_EMIT changed();
}

void ForecastPane::showWhatIf()
{
    if (!m_answer)
        return;
    const auto day = m_day->date();
    const QDate today = host().session().today();
    if (!m_day->isGood() || !day || *day < today) {
        m_whatIf->setText(tr("Choose a day from today on."));
        return;
    }
    const Forecast &forecast = m_answer->forecast;
    if (*day > forecast.span.to.lastDay()) {
        m_whatIf->setText(tr("That is after %1; what is answered then counts later.")
                              .arg(longDay(forecast.span.to.lastDay())));
        return;
    }
    m_whatIf->setText(
        tr("%1, with all %n open case(s); so far %2", nullptr, int(forecast.open.size()))
            .arg(inWords(forecast.ifAllAnsweredOn(*day)), inWords(forecast.lines.front().soFar)));
}

QString ForecastPane::spendWords() const
{
    const SpendForecast &spend = m_answer->spend;
    const QString cases =
        tr("%1 open, and %2 expected: %3 complainants may still ask, and %4 of stage 1 went on in "
           "%5.")
            .arg(spend.open)
            .arg(QLocale().toString(spend.expected, 'f', 1))
            .arg(spend.mayAsk)
            .arg(inWords(spend.escalation), spend.escalationOf.label());
    if (!spend.spend)
        return tr("%1 No cost is recorded: type an average.").arg(cases);
    const QString average =
        spend.isTyped
            ? tr("at %1 each, as typed").arg(inPounds(*spend.average))
            : tr("at %1 each, the average of %n concluded in %2", nullptr, spend.averageFrom)
                  .arg(inPounds(*spend.average), spend.averageOf.label());
    return tr("Estimate for stage 2: %1, %2. %3", "an amount, an average, how many cases")
        .arg(inPounds(*spend.spend), average, cases);
}

bool ForecastPane::can(PageCommand command) const
{
    return m_answer && (command == PageCommand::Copy || command == PageCommand::Export ||
                        command == PageCommand::Print);
}

void ForecastPane::perform(PageCommand command)
{
    if (command == PageCommand::Copy)
        m_lines->copy();
    else if (command == PageCommand::Export)
        m_lines->save(tr("Save the forecast"),
                      u"forecast-%1Q%2.csv"_s.arg(m_quarter.year.label()).arg(m_quarter.number));
    else if (command == PageCommand::Print)
        m_lines->print(tr("Forecast"), nameOf(m_quarter));
}

QList<QWidget *> ForecastPane::panes() const
{
    return {m_span, m_lines->list(), m_lines->cases()};
}

} // namespace redress
