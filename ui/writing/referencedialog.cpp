// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/referencedialog.h"

#include "core/report/partnumbers.h"
#include "core/statistics/tableengine.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/roomylines.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

constexpr qsizetype kMostLetters = 80;

/// What the part is called in the list; empty for one that nothing can refer to.
QString lineOf(const ReportPart &part, const PartNumber &number, const QString &text)
{
    const bool isParagraph = part.kind == Kind::Text;
    if (isParagraph && number.number.isEmpty())
        return {};
    if (!isParagraph && number.anchor.isEmpty())
        return {};
    QString words = text.simplified();
    if (words.size() > kMostLetters)
        words = words.left(words.lastIndexOf(u' ', kMostLetters)) + u" \u2026"_s;
    return number.number.isEmpty()
               ? words
               : ReferenceDialog::tr("%1  %2", "the number of a section or table; its name")
                     .arg(number.number, words);
}

/// The words by which a part is known.
QString wordsOf(const ReportPart &part)
{
    if (!part.title.isEmpty())
        return part.title;
    if (const auto table = tableIn(part))
        return table->title;
    if (const auto chart = chartIn(part))
        return chart->title.isEmpty() ? chart->table.title : chart->title;
    return part.text;
}

} // namespace

ReferenceDialog::ReferenceDialog(const ReportDefinition &report, const ReportPeriod &period,
                                 const std::function<QString(const QString &)> &plainOf,
                                 QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_says(new QComboBox(this))
{
    setObjectName(u"referenceDialog"_s);
    setWindowTitle(tr("Insert a reference"));
    m_filter->setObjectName(u"referenceFilter"_s);
    m_filter->setPlaceholderText(tr("Part of the number or name"));
    m_filter->setAccessibleName(tr("Part of the number or name"));
    m_list->setObjectName(u"referenceTargets"_s);
    m_list->setAccessibleName(tr("Headings, tables, charts and numbered paragraphs"));
    m_list->setItemDelegate(new RoomyLines(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_says->setObjectName(u"referenceSays"_s);
    m_says->addItem(tr("Its number, as \"Table 4\""), u"ref"_s);
    m_says->addItem(tr("Its number and page, as \"Table 4 (page 7)\""), u"ref_page"_s);
    m_says->addItem(tr("Its page alone, as \"page 7\""), u"page"_s);
    const auto numbers = numberParts(report, [&period](const ReportPart &part) {
        return part.fromQuarter <= period.throughQuarter;
    });
    for (size_t i = 0; i < numbers.size(); ++i) {
        const QString words = withPeriod(wordsOf(report.parts[i]), period);
        const QString line = lineOf(report.parts[i], numbers[i], plainOf(words));
        if (line.isEmpty())
            continue;
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, int(i));
    }
    auto *label = new TextLabel(TextLabel::Kind::Plain, tr("&The sentence says"), this);
    label->setBuddy(m_says);
    auto *note = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("It follows when parts are moved. A web page has no pages: there the number stands."),
        this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    insert->setObjectName(u"insertReferenceButton"_s);
    insert->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(label);
    layout->addWidget(m_says);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &ReferenceDialog::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, insert,
            [insert](int row) { insert->setEnabled(row >= 0); });
    m_list->setCurrentRow(0);
    insert->setEnabled(m_list->count() > 0);
    resize(Metrics(this).times(44), Metrics(this).times(36));
}

void ReferenceDialog::narrow(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = m_list->item(row)->text().contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!isShown);
        if (isShown && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

int ReferenceDialog::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

QString ReferenceDialog::field() const
{
    return m_says->currentData().toString();
}

QString freePartId(const ReportDefinition &report)
{
    for (int number = 1;; ++number) {
        QString id = u"place-%1"_s.arg(number);
        if (std::ranges::none_of(report.parts,
                                 [&](const ReportPart &part) { return part.id == id; }))
            return id;
    }
}

} // namespace redress
