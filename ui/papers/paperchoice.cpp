// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperchoice.h"

#include "ui/figures/flowlayout.h"
#include "ui/figures/periodbutton.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kQuarters = 4;

} // namespace

PaperChoice::PaperChoice(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_today(host.session().today())
    , m_more(new QPushButton(tr("More choices"), this))
    , m_definition(new ChoiceBox(this))
    , m_periods(new PeriodButton(
          host, [this] { return keptChosen() ? std::nullopt : std::optional(request().period); },
          this))
    , m_year(new ChoiceBox(this))
    , m_quarter(new ChoiceBox(this))
    , m_asAt(new DateEdit(m_today, host.session().rules().calendar(), this))
    , m_knownOn(new DateEdit(m_today, host.session().rules().calendar(), this))
    , m_public(new QCheckBox(tr("Pu&blic copy: small numbers hidden"), this))
{
    construct();
    for (size_t i = 0; i < shippedReports().size(); ++i)
        m_definition->addChoice(paperName(shippedReports()[i]), qint64(i));
    for (int quarter = 1; quarter <= kQuarters; ++quarter)
        m_quarter->addChoice(tr("Quarter %1").arg(quarter), quarter);
    m_definition->setValue(0);
    setPeriod(likelyPeriod(shippedReports().front(), m_today));
    m_told = request();
    connectAll();
}

void PaperChoice::construct()
{
    m_definition->setObjectName(u"reportComboBox"_s);
    m_definition->setMinimumContentsLength(24);
    m_year->setObjectName(u"yearComboBox"_s);
    m_year->setMinimumContentsLength(7);
    m_quarter->setObjectName(u"quarterComboBox"_s);
    m_quarter->setMinimumContentsLength(9);
    explainDays();
    m_more->setObjectName(u"moreChoicesButton"_s);
    m_more->setCheckable(true);
    m_more->setToolTip(tr("As at a day, known until a day, the public copy, both copies"));
    m_more->setAccessibleDescription(m_more->toolTip());
    m_public->setObjectName(u"publicCheckBox"_s);
    m_public->setToolTip(tr("Hides small numbers, and all from which they would follow, so that "
                            "nobody can be recognised. Composing takes longer."));
    m_public->setAccessibleDescription(m_public->toolTip());
    m_asAtPair = pairOf(tr("A&s at"), m_asAt);
    m_knownOnPair = pairOf(tr("Known &until"), m_knownOn);
    auto *flow = new FlowLayout(this);
    flow->setSpacing(Metrics(this).gap());
    for (QWidget *widget : std::initializer_list<QWidget *>{
             pairOf(tr("Re&port"), m_definition), m_periods, pairOf(tr("&Year"), m_year),
             pairOf(tr("Throu&gh"), m_quarter), m_more, m_asAtPair, m_knownOnPair, m_public})
        flow->addWidget(widget);
    QWidget *before = m_definition;
    for (QWidget *field : std::initializer_list<QWidget *>{m_periods, m_year, m_quarter, m_more,
                                                           m_asAt, m_knownOn, m_public})
        setTabOrder(std::exchange(before, field), field);
    showSeldom();
}

QWidget *PaperChoice::pairOf(const QString &text, QWidget *field)
{
    auto *pair = new QWidget(this);
    auto *label = new QLabel(text, pair);
    label->setBuddy(field);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics(this).gap());
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

void PaperChoice::append(QWidget *widget, bool isSeldom)
{
    layout()->addWidget(widget);
    if (isSeldom)
        m_seldom.append(widget);
    showSeldom();
}

void PaperChoice::explainDays()
{
    m_asAt->setObjectName(u"asAtEdit"_s);
    m_asAt->setPlaceholderText(tr("all records"));
    m_asAt->setToolTip(tr("By the dates in the records: what happened after this day is left out, "
                          "whenever it was entered. Empty: everything counts."));
    m_asAt->setAccessibleDescription(m_asAt->toolTip());
    m_knownOn->setObjectName(u"knownOnEdit"_s);
    m_knownOn->setPlaceholderText(tr("now"));
    m_knownOn->setToolTip(
        tr("By the history of changes: the file as it was at the end of this day. "
           "What was entered, changed or removed later is left out, whatever its "
           "date. Empty: as it is now."));
    m_knownOn->setAccessibleDescription(m_knownOn->toolTip());
}

void PaperChoice::setCramped(bool isCramped)
{
    if (std::exchange(m_isCramped, isCramped) != isCramped)
        showSeldom();
}

/// What is chosen stays in sight.
void PaperChoice::showSeldom()
{
    const bool areAll = !m_isCramped || m_more->isChecked();
    m_more->setVisible(m_isCramped);
    m_asAtPair->setVisible(areAll || m_asAt->date() || m_asAt->hasFocus());
    m_knownOnPair->setVisible(areAll || m_knownOn->date() || m_knownOn->hasFocus());
    m_public->setVisible(areAll || m_public->isChecked());
    for (QWidget *widget : std::as_const(m_seldom))
        widget->setVisible(areAll);
}

void PaperChoice::tell()
{
    if (!m_asAt->isGood() || !m_knownOn->isGood() || m_told == request())
        return;
    m_told = request();
    Q_EMIT requestChanged();
}

void PaperChoice::choosePeriod(const ReportPeriod &period)
{
    m_isPeriodChosen = true;
    setPeriod(period);
    showSeldom();
    tell();
}

void PaperChoice::connectAll()
{
    connect(m_definition, &QComboBox::currentIndexChanged, this, [this] {
        chooseDefinition();
        tell();
    });
    for (const ChoiceBox *box : {m_year, m_quarter})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_isPeriodChosen = true;
            tell();
        });
    connect(m_periods, &PeriodButton::chosen, this, &PaperChoice::choosePeriod);
    connect(m_public, &QCheckBox::toggled, this, &PaperChoice::tell);
    connect(m_more, &QPushButton::toggled, this, &PaperChoice::showSeldom);
    // A day is taken when it is whole, not while it is typed.
    for (const DateEdit *day : {m_asAt, m_knownOn}) {
        connect(day, &QLineEdit::editingFinished, this, &PaperChoice::tell);
        connect(day, &DateEdit::dateChanged, this, [this, day] {
            if (!day->hasFocus())
                tell();
        });
    }
}

const ReportIssue *PaperChoice::keptChosen() const
{
    const auto chosen = size_t(m_definition->value().value_or(0));
    const size_t shipped = shippedReports().size();
    return chosen >= shipped && chosen - shipped < m_kept.size() ? &m_kept[chosen - shipped]
                                                                 : nullptr;
}

void PaperChoice::setKept(const std::vector<ReportIssue> &kept)
{
    const QSignalBlocker blocker(m_definition);
    const QString wanted = m_told.definition;
    m_kept = kept;
    while (m_definition->count() > int(shippedReports().size()))
        m_definition->removeItem(m_definition->count() - 1);
    for (size_t i = 0; i < kept.size(); ++i) {
        const auto value = qint64(shippedReports().size()) + qint64(i);
        m_definition->addChoice(titleOf(kept[i]), value);
        if (keptReportId(kept[i].id) == wanted)
            m_definition->setValue(value);
    }
    if (m_definition->currentIndex() < 0)
        m_definition->setValue(0);
    chooseDefinition();
    m_told = request();
}

void PaperChoice::chooseDefinition()
{
    const ReportIssue *kept = keptChosen();
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_periods, m_year, m_quarter, m_asAt, m_knownOn})
        field->setEnabled(!kept);
    if (kept) {
        setPeriod(periodOf(*kept));
        return;
    }
    const auto chosen = m_definition->value();
    if (chosen && !m_isPeriodChosen)
        setPeriod(periodFor(shippedReports()[size_t(*chosen)]));
}

ReportPeriod PaperChoice::periodFor(const ReportDefinition &definition) const
{
    const ReportPeriod likely = likelyPeriod(definition, m_today);
    // A year with a day that was typed wrongly may lie ahead.
    const auto last =
        std::ranges::find_if(m_recorded, [&](FinancialYear year) { return year <= likely.year; });
    return last == m_recorded.end() || *last == likely.year
               ? likely
               : ReportPeriod{*last, kQuarters, std::nullopt};
}

void PaperChoice::setPeriod(const ReportPeriod &period)
{
    const QSignalBlocker yearBlocker(m_year);
    const QSignalBlocker quarterBlocker(m_quarter);
    if (m_year->findData(qint64(period.year.startYear)) < 0)
        m_year->addChoice(period.year.label(), period.year.startYear);
    m_year->setValue(period.year.startYear);
    m_quarter->setValue(period.throughQuarter);
    m_asAt->setDate(period.asAt);
    m_knownOn->setDate(period.knownOn);
}

void PaperChoice::setYears(std::vector<FinancialYear> years)
{
    m_recorded = years;
    if (!m_isPeriodChosen)
        chooseDefinition();
    const QSignalBlocker blocker(m_year);
    const auto chosen = m_year->value();
    if (chosen)
        years.push_back({int(*chosen)});
    for (const ReportDefinition &definition : shippedReports())
        years.push_back(likelyPeriod(definition, m_today).year);
    std::ranges::sort(years, std::greater());
    // Clang 14 cannot read the subrange that std::ranges::unique gives.
    years.erase(std::unique(years.begin(), years.end()), years.end());
    m_year->clear();
    for (const FinancialYear year : years)
        m_year->addChoice(year.label(), year.startYear);
    m_year->setValue(chosen);
    m_told = request();
}

PaperRequest PaperChoice::request() const
{
    PaperRequest request;
    const ReportIssue *kept = keptChosen();
    request.definition = kept ? keptReportId(kept->id)
                              : shippedReports()[size_t(m_definition->value().value_or(0))].id;
    request.period.year = {int(m_year->value().value_or(m_today.year()))};
    request.period.throughQuarter = int(m_quarter->value().value_or(kQuarters));
    request.period.asAt = m_asAt->date();
    request.period.knownOn = m_knownOn->date();
    request.isPublic = m_public->isChecked();
    return request;
}

void PaperChoice::setRequest(const PaperRequest &request)
{
    const QSignalBlocker blocker(m_definition);
    for (size_t i = 0; i < shippedReports().size(); ++i) {
        if (shippedReports()[i].id == request.definition)
            m_definition->setValue(qint64(i));
    }
    for (size_t i = 0; i < m_kept.size(); ++i) {
        if (keptReportId(m_kept[i].id) == request.definition)
            m_definition->setValue(qint64(shippedReports().size() + i));
    }
    const QSignalBlocker publicBlocker(m_public);
    m_public->setChecked(request.isPublic);
    m_isPeriodChosen = true;
    m_told = request;
    setPeriod(request.period);
    chooseDefinition();
    showSeldom();
}

QWidget *PaperChoice::firstField() const
{
    return m_definition;
}

} // namespace redress
