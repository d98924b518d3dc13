// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/quarterpage.h"

#include "core/statistics/recordedyears.h"
#include "ui/quarter/answerspane.h"
#include "ui/quarter/closingpane.h"
#include "ui/quarter/codepane.h"
#include "ui/quarter/forecastpane.h"
#include "ui/quarter/returnpane.h"
#include "ui/quarter/totalspane.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

QuarterPage::QuarterPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_desk(new FigureDesk(host.session().store(), this))
{
    setObjectName(u"quarterPage"_s);
    construct();
}

void QuarterPage::construct()
{
    m_sections = new QListWidget(this);
    m_sections->setObjectName(u"sectionsListWidget"_s);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setItemDelegate(new RowDelegate(m_sections));
    m_stack = new QStackedWidget(this);
    addSection(tr("Close the quarter"), new ClosingPane(m_host, *m_desk, this));
    addSection(tr("Totals check"), new TotalsPane(m_host, *m_desk, this));
    addSection(tr("Forecast"), new ForecastPane(m_host, *m_desk, this));
    addSection(tr("Handling Code"), new CodePane(m_host, *m_desk, this));
    addSection(tr("Ready answers"), new AnswersPane(m_host, *m_desk, this));
    addSection(tr("Benchmark return"), new ReturnPane(m_host, *m_desk, this));
    QWidget *head = constructHead();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sections);
    row->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addLayout(row, 1);
    m_sections->setCurrentRow(0);
    setFocusProxy(m_sections);
    setTabOrder(m_year, m_number);
    setTabOrder(m_number, m_sections);
    connect(m_sections, &QListWidget::currentRowChanged, this, &QuarterPage::showSection);
    connect(m_sections, &QListWidget::itemActivated, this,
            [this] { m_panes[size_t(m_stack->currentIndex())]->setFocus(); });
    for (QComboBox *combo : {m_year, m_number}) {
        connect(combo, &QComboBox::activated, this, [this] {
            load();
            Q_EMIT changed();
        });
    }
    adoptRoom();
}

QWidget *QuarterPage::constructHead()
{
    const Metrics metrics(this);
    auto *head = new QWidget(this);
    auto *title = new TextLabel(TextLabel::Kind::Title, tr("Quarter"), head);
    m_year = new QComboBox(head);
    m_year->setObjectName(u"quarterYearComboBox"_s);
    m_year->setAccessibleName(tr("Year"));
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_number = new QComboBox(head);
    m_number->setObjectName(u"quarterNumberComboBox"_s);
    m_number->setAccessibleName(tr("Quarter"));
    m_number->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *yearLabel = new QLabel(tr("&Year"), head);
    yearLabel->setBuddy(m_year);
    auto *numberLabel = new QLabel(tr("&Quarter"), head);
    numberLabel->setBuddy(m_number);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    row->setSpacing(metrics.gap());
    row->addWidget(title);
    row->addSpacing(metrics.margin());
    row->addWidget(yearLabel);
    row->addWidget(m_year);
    row->addWidget(numberLabel);
    row->addWidget(m_number);
    row->addStretch(1);
    return head;
}

void QuarterPage::addSection(const QString &name, SectionPane *pane)
{
    m_panes.push_back(pane);
    m_stack->addWidget(pane);
    m_sections->addItem(name);
    connect(pane, &SectionPane::changed, this, &Page::changed);
}

void QuarterPage::offerQuarters()
{
    const Quarter before = m_year->count() > 0 ? quarter() : Quarter{};
    const QDate today = m_host.session().today();
    // The last quarter that is over: it is the one that is being closed.
    const Quarter over = Quarter::of(Quarter::of(today).firstDay().addDays(-1));
    std::vector<FinancialYear> years =
        recordedYears(m_host.session().database()).value_or(std::vector<FinancialYear>());
    for (const FinancialYear year : {over.year, FinancialYear::of(today)}) {
        if (std::find(years.begin(), years.end(), year) == years.end())
            years.push_back(year);
    }
    std::sort(years.begin(), years.end());
    m_year->clear();
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (*year <= FinancialYear::of(today))
            m_year->addItem(year->label(), year->startYear);
    }
    if (m_number->count() == 0) {
        for (int number = 1; number <= 4; ++number) {
            const QDate last = Quarter{over.year, number}.lastDay();
            m_number->addItem(tr("Q%1, to %2", "a quarter and its last day")
                                  .arg(number)
                                  .arg(QLocale().toString(last, u"d MMM"_s)),
                              number);
        }
    }
    setQuarter(before.year.startYear != 0 ? before : over);
}

Quarter QuarterPage::quarter() const
{
    return {{m_year->currentData().toInt()}, m_number->currentData().toInt()};
}

void QuarterPage::setQuarter(Quarter quarter)
{
    const int year = m_year->findData(quarter.year.startYear);
    m_year->setCurrentIndex(std::max(0, year));
    m_number->setCurrentIndex(std::max(0, m_number->findData(quarter.number)));
}

void QuarterPage::refresh()
{
    offerQuarters();
    load();
}

void QuarterPage::load()
{
    m_panes[size_t(m_stack->currentIndex())]->load(quarter());
}

void QuarterPage::showSection(int index)
{
    if (index < 0)
        return;
    m_stack->setCurrentIndex(index);
    if (m_year->count() > 0)
        load();
    Q_EMIT changed();
}

QString QuarterPage::title() const
{
    return tr("Quarter");
}

QString QuarterPage::help() const
{
    return tr(
        "Before a quarter is closed, this page lists what would make its tables wrong, and counts "
        "it "
        "down to nothing: mend the cases, or explain why a line is right as it is. Enter shows the "
        "cases of a line, and Enter there opens one. The totals check holds the tables against "
        "each "
        "other, and against printed ones that you paste. The forecast says what the running "
        "quarter "
        "closes at if the open cases are answered in time. Then come the counters for the "
        "Complaint "
        "Handling Code, answers to standing questions, and the return for other councils.");
}

Page::Status QuarterPage::status() const
{
    return {m_panes[size_t(m_stack->currentIndex())]->status(), QString()};
}

bool QuarterPage::can(PageCommand command) const
{
    return m_panes[size_t(m_stack->currentIndex())]->can(command);
}

void QuarterPage::perform(PageCommand command)
{
    m_panes[size_t(m_stack->currentIndex())]->perform(command);
}

QString QuarterPage::exportWords() const
{
    return tr("&Save these figures...");
}

QJsonObject QuarterPage::state() const
{
    return {{u"section"_s, m_stack->currentIndex()}, {u"quarter"_s, quarter().code()}};
}

void QuarterPage::restore(const QJsonObject &state)
{
    if (m_year->count() == 0)
        offerQuarters();
    const int code = state.value(u"quarter"_s).toInt();
    const int section = state.value(u"section"_s).toInt(m_stack->currentIndex());
    const bool isOther = code > 0 && code != quarter().code();
    if (isOther)
        setQuarter(Quarter::fromCode(code));
    if (section != m_stack->currentIndex() && section >= 0 && section < m_sections->count())
        m_sections->setCurrentRow(section);
    else if (isOther)
        load();
}

QList<QWidget *> QuarterPage::panes() const
{
    QList<QWidget *> all{m_year, m_sections};
    all += m_panes[size_t(m_stack->currentIndex())]->panes();
    return all;
}

void QuarterPage::adoptRoom()
{
    const Metrics metrics(this);
    // As wide as its words: names of sections are not cut.
    m_sections->setFixedWidth(metrics.isCramped(width())
                                  ? m_sections->sizeHintForColumn(0) + metrics.gap()
                                  : qMax(metrics.times(13), m_sections->sizeHintForColumn(0)));
}

void QuarterPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_sections)
        adoptRoom();
}

void QuarterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adoptRoom();
}

} // namespace redress
