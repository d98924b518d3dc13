// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/formstep.h"

#include "core/exchange/import/importfiles.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostHeadingRow = 100;
constexpr int kMostCharacters = 30; ///< Of a cell; a heading is shown whole.
constexpr std::array kSeparators{',', ';', '\t', '|'};

QString encodingWords(CsvForm::Encoding encoding)
{
    switch (encoding) {
    case CsvForm::Encoding::Utf8:
        return FormStep::tr("UTF-8");
    case CsvForm::Encoding::Windows1252:
        return FormStep::tr("Windows (1252), as Excel saves plain CSV");
    case CsvForm::Encoding::Utf16:
        return FormStep::tr("UTF-16, as Excel saves Unicode text");
    }
    return {};
}

QString separatorWords(char separator)
{
    switch (separator) {
    case ';':
        return FormStep::tr("Semicolon");
    case '\t':
        return FormStep::tr("Tab");
    case '|':
        return FormStep::tr("Upright line");
    default:
        return FormStep::tr("Comma");
    }
}

} // namespace

FormStep::FormStep(QWidget *parent)
    : MappingStep(parent)
    , m_sheet(new ChoiceBox(this))
    , m_encoding(new ChoiceBox(this))
    , m_separator(new ChoiceBox(this))
    , m_headingRow(new QSpinBox(this))
    , m_days(new ChoiceBox(this))
    , m_rows(new RecordTable(this))
{
    construct();
    for (ChoiceBox *box : {m_sheet, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &FormStep::reread);
    connect(m_days, &QComboBox::activated, this, &FormStep::edited);
    connect(m_headingRow, &QSpinBox::valueChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT reread();
    });
}

void FormStep::construct()
{
    m_sheet->setObjectName(u"sheetComboBox"_s);
    m_encoding->setObjectName(u"encodingComboBox"_s);
    m_separator->setObjectName(u"separatorComboBox"_s);
    m_headingRow->setObjectName(u"headingRowSpinBox"_s);
    m_days->setObjectName(u"daysComboBox"_s);
    m_rows->setObjectName(u"theirRowsTableView"_s);
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_headingRow->setRange(1, kMostHeadingRow);
    for (const auto &[encoding, word] : kStoredWords<CsvForm::Encoding>)
        m_encoding->addChoice(encodingWords(encoding), qint64(encoding));
    for (const char separator : kSeparators)
        m_separator->addChoice(separatorWords(separator), separator);
    for (const auto &[order, word] : kStoredWords<DayOrder>)
        m_days->addChoice(dayOrderWords(order), qint64(order));
    m_form = new QFormLayout;
    m_form->addRow(tr("&Sheet"), m_sheet);
    m_form->addRow(tr("Enc&oding"), m_encoding);
    m_form->addRow(tr("Cells are &parted by"), m_separator);
    m_form->addRow(tr("&Headings stand on row"), m_headingRow);
    m_form->addRow(tr("&Days are written"), m_days);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addWidget(
        new TextLabel(TextLabel::Kind::Strong, tr("The first rows, as they are read so"), this));
    layout->addWidget(m_rows, 1);
}

void FormStep::show(const Content &content, BackgroundWork &)
{
    m_isFilling = true;
    m_isWorkbook = isWorkbook(content.path);
    m_sheet->clear();
    for (qsizetype i = 0; i < content.file.sheets.size(); ++i)
        m_sheet->addChoice(content.file.sheets.at(i), i);
    m_sheet->setCurrentIndex(qMax(0, int(content.file.sheets.indexOf(content.mapping.sheet))));
    m_form->setRowVisible(m_sheet, m_isWorkbook);
    m_form->setRowVisible(m_encoding, !m_isWorkbook);
    m_form->setRowVisible(m_separator, !m_isWorkbook);
    m_encoding->setValue(qint64(content.mapping.form.encoding));
    m_separator->setValue(content.mapping.form.separator.value_or(','));
    m_headingRow->setValue(int(content.mapping.headingRow));
    m_days->setValue(qint64(content.mapping.dayOrder));
    m_isFilling = false;
    showRows(content.file);
}

void FormStep::showRows(const TheirFile &file)
{
    m_hasHeadings = !file.headings.isEmpty();
    auto *model = new CellTableModel(file.headings, this);
    std::vector<CellTableModel::Row> rows;
    for (const QStringList &row : file.rows) {
        CellTableModel::Row cells;
        for (const QString &cell : row)
            cells.push_back({cell});
        rows.push_back(std::move(cells));
    }
    model->setRows(std::move(rows));
    m_rows->setModel(model);
    m_rows->setMostCharacters(QList<int>(file.headings.size(), kMostCharacters));
    delete m_model;
    m_model = model;
}

void FormStep::apply(ImportMapping &mapping) const
{
    if (m_isWorkbook)
        mapping.sheet = m_sheet->currentText();
    mapping.form.encoding = CsvForm::Encoding(m_encoding->value().value_or(0));
    mapping.form.separator = char(m_separator->value().value_or(','));
    mapping.headingRow = m_headingRow->value();
    mapping.dayOrder = DayOrder(m_days->value().value_or(0));
}

QString FormStep::missing() const
{
    return m_hasHeadings ? QString() : tr("There is no row of headings there.");
}

QWidget *FormStep::first() const
{
    return m_isWorkbook ? m_sheet : m_encoding;
}

} // namespace redress
