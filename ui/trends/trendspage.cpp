// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendspage.h"

#include "core/base/language.h"
#include "core/report/chartwords.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "ui/charts/chartview.h"
#include "ui/figures/figurepane.h"
#include "ui/figures/figureview.h"
#include "ui/figures/figurewords.h"
#include "ui/figures/periodbar.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/trends/trendbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLeastChart = 15; ///< Height, times that of the text.
constexpr double kLeastFigures = 10;

QString groupOf(const ChartDefinition &chart)
{
    if (!chart.id.isEmpty() && chart.id.front().isDigit())
        return TrendsPage::tr("Graphs of published reports");
    if (chart.kind == ChartData::Kind::Multiples)
        return TrendsPage::tr("Small charts");
    switch (chart.along) {
    case ChartDefinition::Along::Time:
        return TrendsPage::tr("Quarter by quarter");
    case ChartDefinition::Along::Quarters:
        return TrendsPage::tr("Year over year");
    case ChartDefinition::Along::Columns:
        return TrendsPage::tr("Year by year");
    case ChartDefinition::Along::Rows:
        return TrendsPage::tr("Side by side");
    }
    return {};
}

/// Those of published reports stand together after the others, what a person made at the end.
std::vector<DefinitionPane::Item> items(const std::vector<SavedChart> &saved)
{
    std::vector<DefinitionPane::Item> items;
    for (const bool ofReports : {false, true}) {
        for (const ChartDefinition &chart : shippedCharts()) {
            if (chart.id.front().isDigit() == ofReports)
                items.push_back(
                    {chart.id, groupOf(chart),
                     shortTitle(chart.title.isEmpty() ? chart.table.title : chart.title)});
        }
    }
    const QString own = TrendsPage::tr("Your own");
    items.push_back({TrendsPage::ownId(), own, TrendsPage::tr("A trend that you make")});
    for (const SavedChart &chart : saved)
        items.push_back({chart.chart.id, own, chart.stored.name});
    return items;
}

/// The chart as it would be published by itself.
Result<ChartData> publicChart(TableEngine &engine, const ChartDefinition &definition,
                              const Publication &publication, const std::vector<Filter> &filters,
                              const Progress &progress)
{
    const auto ask = [&](FigureSource &source, const ReportPeriod &period) -> Result<void> {
        const auto chart = buildChart(source, definition, period, filters);
        return chart ? Result<void>() : Result<void>(chart.error());
    };
    return publicFigures(engine, publication, ask, progress)
        .and_then([&](const std::unique_ptr<PublicFigures> &figures) {
            return buildChart(*figures, definition, publication.period, filters);
        });
}

QToolButton *toolButton(QWidget *parent, const QString &text, Icon which, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(icon(which));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    QString plain = text;
    button->setAccessibleName(plain.remove(u'&'));
    return button;
}

} // namespace

TrendsPage::TrendsPage(PageHost &host, QWidget *parent)
    : FiguresPage(host, {pagekey::kTrends, tr("Trends"), tr("Charts"), tr("Find a chart")}, parent)
{
    setObjectName(u"trendsPage"_s);
    m_bar = new TrendBar(host.session().reference(), this);
    const Metrics metrics(this);
    m_bar->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    m_bar->hide();
    construct(constructBody(), items({}), nullptr, m_bar);
    connectChart();
    connectTrend();
}

QLayout *TrendsPage::constructHead(QWidget *body)
{
    m_title = new TextLabel(TextLabel::Kind::Strong, body);
    m_title->setObjectName(u"chartTitleLabel"_s);
    m_title->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    m_new = toolButton(body, tr("Ma&ke a trend"), Icon::Add, u"newTrendButton"_s);
    m_new->setToolTip(
        tr("Any measure over quarters and years, split by anything that is recorded"));
    m_grey = toolButton(body, tr("I&n grey"), Icon::Eye, u"greyButton"_s);
    m_grey->setCheckable(true);
    m_grey->setToolTip(tr("Shows the chart as it comes out of a printer without colours"));
    QToolButton *explain = toolButton(body, tr("Explain"), Icon::Help, u"explainButton"_s);
    explain->setToolTip(tr("What the chosen number is (F4)"));
    QToolButton *copy = toolButton(body, tr("Co&py picture"), Icon::Copy, u"copyPictureButton"_s);
    copy->setToolTip(tr("Copies the chart as a picture"));
    QToolButton *exported = toolButton(body, tr("&Save as ..."), Icon::Export, u"exportButton"_s);
    exported->setToolTip(tr("Saves the chart as a picture, or its figures"));
    constructExportMenu();
    connect(exported, &QToolButton::clicked, m_exportMenu, [this, exported] {
        m_exportMenu->popup(exported->mapToGlobal(QPoint(0, exported->height())));
    });
    m_buttons = {m_new, m_grey, explain, copy, exported};
    for (QToolButton *button : m_buttons)
        row->addWidget(button, 0, Qt::AlignTop);
    connect(explain, &QToolButton::clicked, this, [this] { perform(PageCommand::Explain); });
    connect(copy, &QToolButton::clicked, this, &TrendsPage::copyPicture);
    return row;
}

QWidget *TrendsPage::constructBody()
{
    const Metrics metrics(this);
    auto *body = new QWidget(this);
    QLayout *head = constructHead(body);
    m_finding = new TextLabel(TextLabel::Kind::Plain, body);
    m_finding->setObjectName(u"findingLabel"_s);
    m_finding->setWordWrap(true);
    m_chosen = new TextLabel(TextLabel::Kind::Quiet, body);
    m_chosen->setObjectName(u"chosenPointLabel"_s);
    m_chosen->setWordWrap(true);
    m_chart = ChartView::make(body);
    auto *upper = new QWidget(body);
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), 0);
    upperLayout->setSpacing(metrics.times(0.3));
    upperLayout->addLayout(head);
    upperLayout->addWidget(m_finding);
    upperLayout->addWidget(m_chosen);
    upperLayout->addWidget(m_chart, 1);
    m_split = new KeptSplitter(Qt::Vertical, body);
    m_split->addWidget(upper);
    m_split->addWidget(figures());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    // With little room both keep what they need to be read, and the page scrolls.
    m_area = new QScrollArea(body);
    m_area->setObjectName(u"trendsScrollArea"_s);
    m_area->setAccessibleName(tr("Chart and figures"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_split);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    return body;
}

void TrendsPage::connectChart()
{
    connect(m_chart, &ChartView::currentChanged, this, [this] {
        const auto spot = m_chart->current();
        // Of figures that were put together the first stands for all, so that Back leads here.
        const auto places = spot ? m_chart->placesOf(*spot) : std::vector<FigurePlace>();
        m_chosen->setText(spot ? m_chart->wordsOf(*spot) : QString());
        if (places.empty() || m_isFollowing)
            return;
        m_isFollowing = true;
        figures()->view()->setCurrentPlace(places.front());
        m_isFollowing = false;
    });
    connect(m_chart, &ChartView::opened, this, &TrendsPage::openCases);
    connect(m_chart, &ChartView::joinWanted, this,
            [this](const ChartView::Spot &, Join how) { joinCases(how); });
    connect(m_chart, &ChartView::menuWanted, this, &TrendsPage::showMenu);
    connect(m_grey, &QToolButton::toggled, m_chart, &ChartView::setGrey);
    connect(figures(), &FigurePane::casesShown, this, &TrendsPage::fitSplit);
    connect(figures()->view(), &FigureView::placeChanged, this, [this] {
        const auto place = figures()->view()->currentPlace();
        if (!place || m_isFollowing)
            return;
        const auto spot = m_chart->spotOf(*place);
        m_chart->setCurrent(spot);
        m_chosen->setText(spot ? m_chart->wordsOf(*spot) : QString());
    });
    m_split->rememberAs(u"trends/chartSplitter"_s, host().settings());
    connect(m_split, &KeptSplitter::layoutReset, this, &TrendsPage::fitSplit);
    setTabOrder(m_chart, figures()->view());
}

void TrendsPage::connectTrend()
{
    connect(m_bar, &TrendBar::chosen, this, &Page::refresh);
    connect(m_new, &QToolButton::clicked, this, &TrendsPage::beginTrend);
    connect(m_bar, &TrendBar::saveWanted, this, &TrendsPage::saveTrend);
    connect(m_bar, &TrendBar::deleteWanted, this, &TrendsPage::deleteTrend);
}

void TrendsPage::listCharts()
{
    auto found = savedCharts(host().session().database(), host().session().store().who().person);
    if (!found) {
        host().messages().show(MessageBar::Kind::Error, found.error().message);
        return;
    }
    m_saved = std::move(*found);
    definitions()->setItems(items(m_saved));
}

void TrendsPage::refresh()
{
    listCharts();
    FiguresPage::refresh();
}

std::optional<ChartDefinition> TrendsPage::definition(const QString &id) const
{
    if (isOwn(id)) {
        auto made = trendOf(m_bar->choice());
        if (!made)
            return std::nullopt;
        made->id = id;
        made->table.id = id;
        if (const SavedChart *stored = saved(id))
            made->title = stored->stored.name;
        return *made;
    }
    const ChartDefinition *shipped = shippedChart(id);
    return shipped ? std::optional(*shipped) : std::nullopt;
}

/// The cases behind the value that is chosen: of one figure, or of all that were put together.
void TrendsPage::openCases()
{
    if (!m_chart->current())
        return;
    const ChartView::Spot spot = *m_chart->current();
    const auto places = m_chart->placesOf(spot);
    if (places.empty())
        return;
    figures()->view()->setFocus(Qt::OtherFocusReason);
    if (places.size() == 1) {
        Q_EMIT figures()->casesWanted(places.front());
        return;
    }
    const ChartData &chart = m_chart->chart();
    QJsonObject wanted = state();
    wanted.insert(u"figure"_s,
                  figures()->stateWithCases(places, m_chart->wordsOf(spot),
                                            figureInWords(chart, spot.series, spot.category)));
    host().visit(pagekey::kTrends, wanted);
}

/// The cases of the chosen value together with those that are shown; alone where none are.
void TrendsPage::joinCases(Join how)
{
    if (!m_chart->current())
        return;
    const ChartView::Spot spot = *m_chart->current();
    const auto places = m_chart->placesOf(spot);
    const bool hasCases = std::ranges::any_of(places, [this](const FigurePlace &place) {
        return hasCasesBehind(figures()->table(), place);
    });
    const QJsonObject joined =
        hasCases ? figures()->stateJoined(places, how, m_chart->wordsOf(spot)) : QJsonObject();
    if (joined.isEmpty()) {
        openCases();
        return;
    }
    figures()->view()->setFocus(Qt::OtherFocusReason);
    QJsonObject wanted = state();
    wanted.insert(u"figure"_s, joined);
    host().visit(pagekey::kTrends, wanted);
}

QJsonObject TrendsPage::state() const
{
    QJsonObject state = FiguresPage::state();
    if (isOwn(state.value(u"id"_s).toString()))
        state.insert(u"trend"_s, trendAsJson(m_bar->choice()));
    return state;
}

void TrendsPage::restore(const QJsonObject &state)
{
    const auto trend = trendFromJson(state.value(u"trend"_s).toObject());
    const bool isOther = trend && *trend != m_bar->choice();
    if (isOther) {
        m_bar->setChoice(*trend);
        m_adopted = state.value(u"id"_s).toString();
    }
    FiguresPage::restore(state);
    if (isOther)
        refresh(); // The same line of the list, another chart.
}

Page::Status TrendsPage::status() const
{
    Status status = FiguresPage::status();
    if (hasFigures() && !figures()->showsCases())
        status.sorted = tr("Tab goes to the figures; Enter opens the cases");
    return status;
}

QString TrendsPage::help() const
{
    return tr(
        "The charts show figures over quarters and years, with the figures themselves beneath. "
        "Choose a chart at the left, and above it the year and the directorate. Arrow keys go from "
        "value to value, in the chart and in the figures alike; Enter or a click shows the cases "
        "behind one. Open markers and italics are figures from published papers, which have no "
        "cases here. What is missing is a gap, never a nought, and so is what the public copy "
        "hides. F4 explains a figure, Ctrl+P prints the chart with its figures. \"Make a trend\" "
        "draws any measure as lines, bars, stacked "
        "bars, year over year, or a small chart for each service.");
}

QList<QWidget *> TrendsPage::panes() const
{
    QList<QWidget *> panes{definitions()->list(), periodBar()->first()};
    if (m_bar->isVisible())
        panes.append(m_bar->first());
    return panes << m_chart << figures()->view() << figures()->cases()->list();
}

FiguresPage::Question TrendsPage::question(const QString &id) const
{
    adoptTrend(id);
    return [definition = definition(id)](FigureDesk::Room &room,
                                         const FigureChoice &choice) -> Result<Content> {
        if (!definition)
            return Error{Error::Code::NotFound, tr("There is no such chart."), {}};
        const ReportPeriod period = choice.period().upTo(room.store.clock().today());
        ChartDefinition asked = *definition;
        asked.table = choice.asChosen(asked.table);
        const auto chart =
            choice.isPublic
                ? publicChart(room.engine, asked, publicationOf(room.store.database(), period),
                              choice.filters(), room.progress())
                : buildChart(room.engine, asked, period, choice.filters());
        return chart.transform([](const ChartData &built) { return Content{built.table, built}; });
    };
}

void TrendsPage::show(const Content &content)
{
    m_title->setText(content.chart->title);
    m_finding->setText(content.chart->finding);
    m_chart->setChart(*content.chart);
    fitChart();
    figures()->setTable(content.table);
    QTimer::singleShot(0, this, &TrendsPage::fitSplit); // Once everything has its place.
}

void TrendsPage::fitChart()
{
    const int least = Metrics(this).times(kLeastChart);
    m_chart->setMinimumHeight(qMax(least, m_chart->heightForWidth(m_chart->width())));
}

/// The figures get what they ask for, as long as the chart keeps the greater part; the cases behind
/// one take from the chart.
void TrendsPage::fitSplit()
{
    // A layout alone does not count the lines into which its words wrap.
    QWidget *upper = m_split->widget(0);
    upper->setMinimumHeight(upper->layout()->minimumHeightForWidth(upper->width()));
    if (m_split->hasOwnSizes())
        return;
    constexpr double kMost = 0.42;
    constexpr double kMostWithCases = 0.6;
    const int all = m_split->height();
    const int wanted = figures()->showsCases() ? int(all * kMostWithCases)
                                               : qMin(figures()->wantedHeight(), int(all * kMost));
    m_split->setSizes({all - wanted, wanted});
}

void TrendsPage::adoptRoom()
{
    const Metrics metrics(this);
    fitChart();
    figures()->setMinimumHeight(metrics.times(kLeastFigures));
    QTimer::singleShot(0, this, &TrendsPage::fitSplit);
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(isCramped() ? Qt::ToolButtonIconOnly
                                               : Qt::ToolButtonTextBesideIcon);
}

} // namespace redress
