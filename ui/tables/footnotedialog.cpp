// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/footnotedialog.h"

#include "ui/tables/columndialog.h"
#include "ui/tables/filterpicker.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Its place among all measures; 0 where it is not known.
qint64 placeOf(const QString &measure)
{
    for (size_t place = 0; place < measures().size(); ++place) {
        if (measures()[place].id == measure)
            return qint64(place);
    }
    return 0;
}

} // namespace

FootnoteDialog::FootnoteDialog(const ReferenceData &reference, const FilledTable &table,
                               const std::optional<Footnote> &footnote, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"footnoteDialog"_s);
    setWindowTitle(footnote ? tr("Change the footnote") : tr("Add a footnote"));
    construct(reference, table);
    if (footnote)
        load(*footnote);
    check();
}

void FootnoteDialog::construct(const ReferenceData &reference, const FilledTable &table)
{
    const Metrics metrics(this);
    m_row = new ChoiceBox(this);
    m_row->setObjectName(u"footnoteRowBox"_s);
    for (const RowHead &row : table.rows) {
        if (row.isOthers())
            continue;
        const bool isWhole = row.isTotal || row.keys.isEmpty();
        m_rows.push_back(isWhole ? QStringList() : row.words);
        QStringList names = row.names;
        names.removeAll(QString());
        m_row->addChoice(names.isEmpty() ? table.title : names.join(u", "_s),
                         qint64(m_rows.size()) - 1);
    }
    m_column = new ChoiceBox(this);
    m_column->setObjectName(u"footnoteColumnBox"_s);
    m_column->addChoice(tr("At the name of the row, for the whole period"), 0);
    m_columns.append(QString());
    for (const ColumnHead &column : table.columns) {
        if (column.isChange)
            continue;
        m_column->addChoice(column.fullLabel(), m_columns.size());
        m_columns.append(column.key);
    }
    m_measure = new ChoiceBox(this);
    m_measure->setObjectName(u"footnoteMeasureBox"_s);
    for (size_t i = 0; i < measures().size(); ++i)
        m_measure->addChoice(measures()[i].labelText(), qint64(i));
    if (!table.definition.measures.empty())
        m_measure->setValue(placeOf(table.definition.measures.front().measure));
    m_filter = new FilterPicker(reference, this);
    m_one = new QLineEdit(this);
    m_one->setObjectName(u"footnoteOneEdit"_s);
    m_one->setPlaceholderText(tr("{n} complaint from a young person"));
    m_many = new QLineEdit(this);
    m_many->setObjectName(u"footnoteManyEdit"_s);
    m_many->setPlaceholderText(tr("{n} complaints from young people"));
    m_none = new QLineEdit(this);
    m_none->setObjectName(u"footnoteNoneEdit"_s);
    m_none->setPlaceholderText(tr("Empty: no footnote"));
    m_fault = new TextLabel(TextLabel::Kind::Quiet, this);
    m_fault->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *form = new QFormLayout;
    form->addRow(tr("&Row:"), m_row);
    form->addRow(tr("&Figure:"), m_column);
    form->addRow(tr("&Counts:"), m_measure);
    form->addRow(tr("Only:"), m_filter);
    form->addRow(tr("If &one:"), m_one);
    form->addRow(tr("If &several:"), m_many);
    form->addRow(tr("If &none:"), m_none);
    auto *words = new TextLabel(TextLabel::Kind::Quiet,
                                tr("{n} becomes the number in words, {figure} the number in "
                                   "figures. The cases that a footnote counts open from it."),
                                this);
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics.gap());
    layout->addLayout(form, 1);
    layout->addWidget(words);
    layout->addWidget(m_fault);
    layout->addWidget(m_buttons);
    offerFilters();
    connect(m_measure, &QComboBox::currentIndexChanged, this, &FootnoteDialog::offerFilters);
    for (QLineEdit *edit : {m_one, m_many})
        connect(edit, &QLineEdit::textChanged, this, &FootnoteDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(metrics.times(38), metrics.times(36));
}

void FootnoteDialog::offerFilters()
{
    const auto kept = m_filter->filter();
    const QString measure = footnote().measure.measure;
    const std::vector<Dimension> dimensions = filtersOf(measure);
    m_filter->offer(dimensions);
    const bool fits = kept && std::ranges::find(dimensions, kept->dimension) != dimensions.end();
    m_filter->setFilter(fits ? kept : std::nullopt);
}

void FootnoteDialog::load(const Footnote &footnote)
{
    const auto row = std::ranges::find(m_rows, footnote.row);
    if (row != m_rows.end())
        m_row->setValue(row - m_rows.begin());
    m_column->setValue(std::max<qsizetype>(0, m_columns.indexOf(footnote.column)));
    m_measure->setValue(placeOf(footnote.measure.measure));
    m_filter->setFilter(footnote.measure.where.empty()
                            ? std::nullopt
                            : std::optional(footnote.measure.where.front()));
    m_one->setText(footnote.one);
    m_many->setText(footnote.many);
    m_none->setText(footnote.none);
}

void FootnoteDialog::check()
{
    const bool isWhole = !m_one->text().trimmed().isEmpty() && !m_many->text().trimmed().isEmpty();
    m_fault->setText(isWhole ? QString()
                             : tr("Write a sentence for one and a sentence for several."));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isWhole);
}

Footnote FootnoteDialog::footnote() const
{
    Footnote footnote;
    const auto row = size_t(m_row->value().value_or(0));
    if (row < m_rows.size())
        footnote.row = m_rows[row];
    footnote.column = m_columns.value(m_column->value().value_or(0));
    footnote.measure.measure = measures()[size_t(m_measure->value().value_or(0))].id;
    if (const auto filter = m_filter->filter())
        footnote.measure.where = {*filter};
    footnote.one = m_one->text().trimmed();
    footnote.many = m_many->text().trimmed();
    footnote.none = m_none->text().trimmed();
    return footnote;
}

} // namespace redress
