// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/newreportdialog.h"

#include "ui/papers/composedpaper.h"
#include "ui/widgets/choicebox.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kYearsOffered = 5;
constexpr int kQuarters = 4;

} // namespace

NewReportDialog::NewReportDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_layout(new ChoiceBox(this))
    , m_name(new QLineEdit(this))
    , m_year(new ChoiceBox(this))
    , m_quarter(new ChoiceBox(this))
{
    setObjectName(u"newReportDialog"_s);
    setWindowTitle(tr("New report"));
    m_layout->setObjectName(u"layoutComboBox"_s);
    m_name->setObjectName(u"reportNameEdit"_s);
    m_year->setObjectName(u"reportYearComboBox"_s);
    m_quarter->setObjectName(u"reportQuarterComboBox"_s);
    for (size_t i = 0; i < shippedReports().size(); ++i)
        m_layout->addChoice(paperName(shippedReports()[i]), qint64(i));
    const FinancialYear running = FinancialYear::of(today);
    for (int back = 0; back < kYearsOffered; ++back) {
        const FinancialYear year{running.startYear - back};
        m_year->addChoice(year.label(), year.startYear);
    }
    for (int quarter = 1; quarter <= kQuarters; ++quarter)
        m_quarter->addChoice(tr("Quarter %1").arg(quarter), quarter);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Layout"), m_layout);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("Throu&gh"), m_quarter);
    auto *buttons = new QDialogButtonBox(this);
    auto *begin = buttons->addButton(tr("&Begin to write"), QDialogButtonBox::AcceptRole);
    begin->setObjectName(u"beginReportButton"_s);
    begin->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &NewReportDialog::proposeName);
    connect(m_name, &QLineEdit::textChanged, begin,
            [begin](const QString &text) { begin->setEnabled(!text.trimmed().isEmpty()); });
    m_layout->setValue(0);
    proposeName();
}

void NewReportDialog::proposeName()
{
    m_name->setText(paperName(layoutChosen()));
    const ReportPeriod likely = likelyPeriod(layoutChosen(), m_today);
    m_year->setValue(likely.year.startYear);
    m_quarter->setValue(likely.throughQuarter);
}

const ReportDefinition &NewReportDialog::layoutChosen() const
{
    return shippedReports()[size_t(m_layout->value().value_or(0))];
}

QString NewReportDialog::name() const
{
    return m_name->text().trimmed();
}

FinancialYear NewReportDialog::year() const
{
    return {int(m_year->value().value_or(m_today.year()))};
}

int NewReportDialog::throughQuarter() const
{
    return int(m_quarter->value().value_or(kQuarters));
}

} // namespace redress
