// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/periodbar.h"

#include "ui/figures/flowlayout.h"
#include "ui/figures/periodbutton.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

PeriodBar::PeriodBar(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_year(new QComboBox(this))
    , m_through(new QComboBox(this))
    , m_directorate(new QComboBox(this))
    , m_asAt(new DateEdit(host.session().today(), host.session().rules().calendar(), this))
    , m_knownOn(new DateEdit(host.session().today(), host.session().rules().calendar(), this))
    , m_restated(new QCheckBox(tr("Restate&d"), this))
    , m_public(new QCheckBox(tr("Pu&blic copy"), this))
{
    new FlowLayout(this);
    for (QComboBox *combo : {m_year, m_through, m_directorate})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_directorate->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_directorate->setMinimumContentsLength(16);
    addPeriods(host);
    addField(tr("&Year"), m_year, u"yearComboBox"_s);
    addField(tr("Throu&gh"), m_through, u"throughComboBox"_s);
    addField(tr("D&irectorate"), m_directorate, u"directorateComboBox"_s);
    addDay(
        tr("&As at"), m_asAt, u"asAtEdit"_s, tr("all records"),
        tr("By the dates in the records: what happened after this day does not count, whenever it "
           "was entered. Empty: everything counts that falls into the period."));
    addDay(
        tr("Known &until"), m_knownOn, u"knownOnEdit"_s, tr("now"),
        tr("By the history of changes: the file as it was at the end of this day. What was "
           "entered, changed or removed later does not count, whatever its date. Empty: as it is "
           "now."));
    addRestated();
    m_public->setObjectName(u"publicCopyCheckBox"_s);
    m_public->setToolTip(tr("Shows the figures as they would be published: small numbers are "
                            "hidden, and all from which they would follow."));
    m_public->setAccessibleDescription(m_public->toolTip());
    layout()->addWidget(m_public);
    connect(m_public, &QCheckBox::toggled, this, &PeriodBar::read);
    for (QComboBox *combo : {m_year, m_through, m_directorate})
        connect(combo, &QComboBox::activated, this, &PeriodBar::read);
    // While a day is being typed it is many days, one after the other.
    for (const DateEdit *day : {m_asAt, m_knownOn})
        connect(day, &QLineEdit::editingFinished, this, &PeriodBar::read);
    connect(m_restated, &QCheckBox::toggled, this, &PeriodBar::read);
    adoptFont();
}

QWidget *PeriodBar::first() const
{
    return m_year;
}

void PeriodBar::addField(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    QString plain = label;
    field->setAccessibleName(plain.remove(u'&'));
    auto *pair = new QWidget(this);
    auto *caption = new QLabel(label, pair);
    caption->setBuddy(field);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, Metrics(this).gap(), 0);
    row->setSpacing(Metrics(this).gap());
    row->addWidget(caption);
    row->addWidget(field);
    layout()->addWidget(pair);
}

void PeriodBar::addDay(const QString &label, DateEdit *field, const QString &name,
                       const QString &empty, const QString &meaning)
{
    addField(label, field, name);
    field->setPlaceholderText(empty);
    field->setAccessibleDescription(meaning);
    field->setToolTip(meaning);
}

void PeriodBar::addPeriods(PageHost &host)
{
    auto *periods = new PeriodButton(
        host, [this] { return m_choice.year ? std::optional(m_choice.period()) : std::nullopt; },
        this);
    layout()->addWidget(periods);
    connect(periods, &PeriodButton::chosen, this, &PeriodBar::adopt);
}

void PeriodBar::adopt(const ReportPeriod &period)
{
    FigureChoice choice = m_choice;
    choice.year = period.year;
    choice.throughQuarter = period.throughQuarter;
    choice.asAt = period.asAt;
    choice.knownOn = period.knownOn;
    if (choice == m_choice)
        return;
    setChoice(choice);
    Q_EMIT chosen();
}

void PeriodBar::addRestated()
{
    m_restated->setObjectName(u"restatedCheckBox"_s);
    m_restated->setAccessibleDescription(
        tr("Figures of services that were closed are counted with those that took over, so that "
           "years before and after a restructure can be compared."));
    m_restated->setToolTip(m_restated->accessibleDescription());
    layout()->addWidget(m_restated);
}

void PeriodBar::adoptFont()
{
    for (DateEdit *day : {m_asAt, m_knownOn})
        day->setFixedWidth(Metrics(this).times(11)); // "Wed 28/11/2026"
}

void PeriodBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_knownOn)
        adoptFont();
}

void PeriodBar::offer(const std::vector<FinancialYear> &years, const ReferenceData &reference)
{
    m_year->clear();
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        m_year->addItem(year->label(), year->startYear);
    m_directorate->clear();
    m_directorate->addItem(tr("All"), QString());
    for (const OrgNode &directorate : reference.directorates())
        m_directorate->addItem(directorate.name, directorate.name);
    setEnabled(!years.empty());
    showChoice();
}

void PeriodBar::setChoice(const FigureChoice &choice)
{
    m_choice = choice;
    showChoice();
}

void PeriodBar::fillQuarters()
{
    const int start = m_choice.year ? m_choice.year->startYear : 0;
    m_through->clear();
    for (int number = 1; number <= 4; ++number) {
        const QDate last = Quarter{{start}, number}.lastDay();
        m_through->addItem(tr("Q%1, to %2", "a quarter and its last day")
                               .arg(number)
                               .arg(QLocale().toString(last, u"d MMM"_s)),
                           number);
    }
}

void PeriodBar::showChoice()
{
    if (!m_choice.year)
        return;
    const int year = m_choice.year->startYear;
    if (m_year->findData(year) < 0)
        m_year->addItem(m_choice.year->label(), year);
    m_year->setCurrentIndex(m_year->findData(year));
    fillQuarters();
    m_through->setCurrentIndex(m_choice.throughQuarter - 1);
    m_directorate->setCurrentIndex(qMax(0, m_directorate->findData(m_choice.directorate)));
    m_asAt->setDate(m_choice.asAt);
    m_knownOn->setDate(m_choice.knownOn);
    const QSignalBlocker restatedBlocker(m_restated);
    m_restated->setChecked(m_choice.isRestated);
    const QSignalBlocker publicBlocker(m_public);
    m_public->setChecked(m_choice.isPublic);
}

void PeriodBar::read()
{
    FigureChoice choice = m_choice;
    if (m_year->currentIndex() >= 0)
        choice.year = FinancialYear{m_year->currentData().toInt()};
    if (m_through->currentIndex() >= 0)
        choice.throughQuarter = m_through->currentData().toInt();
    choice.directorate = m_directorate->currentData().toString();
    if (m_asAt->isGood())
        choice.asAt = m_asAt->date();
    if (m_knownOn->isGood())
        choice.knownOn = m_knownOn->date();
    choice.isRestated = m_restated->isChecked();
    choice.isPublic = m_public->isChecked();
    if (choice == m_choice)
        return;
    const bool isOtherYear = choice.year != m_choice.year;
    m_choice = choice;
    if (isOtherYear)
        showChoice();
    Q_EMIT chosen();
}

} // namespace redress
