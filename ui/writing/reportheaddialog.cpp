// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/reportheaddialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

ReportHeadDialog::ReportHeadDialog(const QString &name, const ReportDefinition &report,
                                   QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_title(new QLineEdit(report.title, this))
    , m_subtitle(new QLineEdit(report.subtitle, this))
    , m_runningHead(new QLineEdit(report.runningHead, this))
    , m_headings(new QCheckBox(tr("Headings are n&umbered"), this))
    , m_paragraphs(new QCheckBox(tr("&Paragraphs are numbered under their heading"), this))
    , m_letters(new QCheckBox(tr("&Appendices have letters, not numbers"), this))
{
    setObjectName(u"reportHeadDialog"_s);
    setWindowTitle(tr("Title and numbering"));
    m_name->setObjectName(u"headName"_s);
    m_title->setObjectName(u"headTitle"_s);
    m_subtitle->setObjectName(u"headSubtitle"_s);
    m_runningHead->setObjectName(u"headRunning"_s);
    m_headings->setObjectName(u"headNumbersHeadings"_s);
    m_paragraphs->setObjectName(u"headNumbersParagraphs"_s);
    m_letters->setObjectName(u"headLettersAppendices"_s);
    m_headings->setChecked(report.numbersHeadings);
    m_paragraphs->setChecked(report.numbersParagraphs);
    m_letters->setChecked(report.lettersAppendices);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name in the list of reports"), m_name);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Subtitle"), m_subtitle);
    form->addRow(tr("&Line at the head of each page"), m_runningHead);
    auto *note =
        new TextLabel(TextLabel::Kind::Quiet,
                      tr("Words in braces are filled in: {year}, {period} and {council}."), this);
    note->setWordWrap(true);
    form->addRow(note);
    form->addRow(m_headings);
    form->addRow(m_paragraphs);
    form->addRow(m_letters);
    auto *buttons = new QDialogButtonBox(this);
    auto *use = buttons->addButton(tr("Tak&e over"), QDialogButtonBox::AcceptRole);
    use->setObjectName(u"headUseButton"_s);
    use->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, use] {
        use->setEnabled(!m_name->text().trimmed().isEmpty() &&
                        !m_title->text().trimmed().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, use, check);
    connect(m_title, &QLineEdit::textChanged, use, check);
    // Paragraphs take the number of their section, which so needs one.
    connect(m_headings, &QCheckBox::toggled, m_paragraphs, &QWidget::setEnabled);
    m_paragraphs->setEnabled(report.numbersHeadings);
    setMinimumWidth(Metrics(this).times(40));
}

QString ReportHeadDialog::name() const
{
    return m_name->text().trimmed();
}

void ReportHeadDialog::applyTo(ReportDefinition &report) const
{
    report.title = m_title->text().trimmed();
    report.subtitle = m_subtitle->text().trimmed();
    report.runningHead = m_runningHead->text().trimmed();
    report.numbersHeadings = m_headings->isChecked();
    report.numbersParagraphs = m_headings->isChecked() && m_paragraphs->isChecked();
    report.lettersAppendices = m_letters->isChecked();
}

} // namespace redress
