// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/figuredialog.h"

#include "core/report/cellfigure.h"
#include "core/report/narrative.h"
#include "core/statistics/measure.h"
#include "core/statistics/savedtables.h"
#include "core/store/storageerror.h"
#include "ui/figures/figureview.h"
#include "ui/shell/session.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Format {
    const char *word;
    const char *label;
};

const std::vector<Format> &formats()
{
    static const std::vector<Format> all{
        {"", QT_TRANSLATE_NOOP("redress::FigureDialog", "The figure")},
        {"base", QT_TRANSLATE_NOOP("redress::FigureDialog", "With what it is a share of")},
        {"n_of_n", QT_TRANSLATE_NOOP("redress::FigureDialog", "So many of so many")},
        {"words", QT_TRANSLATE_NOOP("redress::FigureDialog", "In words")},
        {"change", QT_TRANSLATE_NOOP("redress::FigureDialog", "Change in per cent")},
        {"difference", QT_TRANSLATE_NOOP("redress::FigureDialog", "Change in number")},
        {"points", QT_TRANSLATE_NOOP("redress::FigureDialog", "Change in percentage points")},
        {"prior", QT_TRANSLATE_NOOP("redress::FigureDialog", "The year before")},
        {"compared", QT_TRANSLATE_NOOP("redress::FigureDialog", "Compared with the year before")},
        {"more_than", QT_TRANSLATE_NOOP("redress::FigureDialog", "More or fewer than before")},
        {"count", QT_TRANSLATE_NOOP("redress::FigureDialog", "The number of a share")},
        {"fraction", QT_TRANSLATE_NOOP("redress::FigureDialog", "As a part in words")},
        {"out_of_ten", QT_TRANSLATE_NOOP("redress::FigureDialog", "Out of ten")},
        {"rank", QT_TRANSLATE_NOOP("redress::FigureDialog", "Among three years")},
        {"by_quarter", QT_TRANSLATE_NOOP("redress::FigureDialog", "Quarter by quarter")},
        {"first_quarter", QT_TRANSLATE_NOOP("redress::FigureDialog", "The first quarter")},
        {"last_quarter", QT_TRANSLATE_NOOP("redress::FigureDialog", "The last quarter")}};
    return all;
}

QString labelFor(const QString &name, const FigureSpec &figure)
{
    const Measure *measure = measureNamed(figure.measure.measure);
    return measure ? FigureDialog::tr("%1 {%2}", "a measure and the name of the field")
                         .arg(measure->labelText(), name)
                   : u"{%1}"_s.arg(name);
}

} // namespace

FigureDialog::FigureDialog(Session &session, const ReportDefinition &report,
                           const ReportPeriod &period, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_figures(report.allFigures())
    , m_period(period.upTo(session.today()))
{
    setObjectName(u"figureDialog"_s);
    setWindowTitle(tr("Insert a live figure"));
    auto engine = guarded(
        [&] { return std::make_unique<TableEngine>(session.database(), session.reference()); });
    if (engine)
        m_engine = std::move(engine).value();
    construct();
    for (const auto &[name, named] : m_figures) {
        auto *item = new QListWidgetItem(labelFor(name, named.figure), m_known);
        item->setData(Qt::UserRole, name);
    }
    fillTables();
    connect(m_known, &QListWidget::currentRowChanged, this, &FigureDialog::chooseKnown);
    connect(m_tables, &QComboBox::currentIndexChanged, this, &FigureDialog::showTable);
    connect(m_view, &FigureView::placeChanged, this, &FigureDialog::chooseCell);
    connect(m_format, &QComboBox::currentIndexChanged, this, &FigureDialog::tell);
    showTable();
    m_known->setCurrentRow(0);
    tell();
}

void FigureDialog::construct()
{
    const Metrics metrics(this);
    m_known = new QListWidget(this);
    m_known->setObjectName(u"knownFigures"_s);
    m_tables = new QComboBox(this);
    m_tables->setObjectName(u"figureTables"_s);
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_view = new FigureView(this);
    m_view->setObjectName(u"figureCells"_s);
    m_view->setAccessibleName(tr("Cells of the table"));
    m_format = new QComboBox(this);
    m_format->setObjectName(u"figureFormat"_s);
    m_says = new TextLabel(TextLabel::Kind::Lead, this);
    m_says->setWordWrap(true);
    auto *grid = new QGridLayout;
    const auto add = [&](const QString &text, QWidget *field, int row, int column) {
        auto *label = new TextLabel(TextLabel::Kind::Plain, text, this);
        label->setBuddy(field);
        if (field == m_known)
            field->setAccessibleName(QString(text).remove(u'&')); // Lists do not say their labels.
        grid->addWidget(label, row, column);
        grid->addWidget(field, row + 1, column);
    };
    add(tr("Figures of this &report"), m_known, 0, 0);
    add(tr("Or a cell of a &table"), m_tables, 0, 1);
    grid->removeWidget(m_known);
    grid->addWidget(m_known, 1, 0, 2, 1);
    grid->addWidget(m_view, 2, 1);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowStretch(2, 1);
    add(tr("&How the sentence says it"), m_format, 3, 0);
    grid->addWidget(m_says, 4, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    m_insert->setObjectName(u"insertFigureButton"_s);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid, 1);
    layout->addWidget(buttons);
    resize(metrics.times(70), metrics.times(40));
}

/// Those that are shipped, and those of the file.
void FigureDialog::fillTables()
{
    for (const TableDefinition &table : shippedTables()) {
        if (table.kind != TableDefinition::Kind::Pivot)
            continue;
        m_definitions.push_back(table);
        m_tables->addItem(withPeriod(table.title, m_period));
    }
    const auto saved = savedTables(m_session.database(), m_session.store().who().person);
    for (const SavedTable &own : saved.value_or(std::vector<SavedTable>())) {
        if (!own.fault.isEmpty() || own.table.kind != TableDefinition::Kind::Pivot)
            continue;
        m_definitions.push_back(own.table);
        m_tables->addItem(tr("%1 (saved)", "a table of the file").arg(own.stored.name));
    }
}

void FigureDialog::showTable()
{
    const auto index = size_t(m_tables->currentIndex());
    if (index >= m_definitions.size() || !m_engine)
        return;
    m_isFilling = true;
    if (const auto table = m_engine->fill(m_definitions[index], m_period))
        m_view->setTable(*table);
    m_isFilling = false;
}

void FigureDialog::chooseKnown()
{
    const auto *item = m_known->currentItem();
    if (!item)
        return;
    m_name = item->data(Qt::UserRole).toString();
    m_figure = m_figures.at(m_name);
    m_new.reset();
    fillFormats();
}

void FigureDialog::chooseCell()
{
    const auto place = m_view->currentPlace();
    if (!place || !m_engine || m_isFilling)
        return;
    const FilledTable &table = m_view->figures()->table();
    const auto figure = figureOfCell(*m_engine, table, place->row, place->column);
    {
        const QSignalBlocker blocker(m_known);
        m_known->setCurrentRow(-1);
    }
    if (!figure) {
        m_figure.reset();
        m_new.reset();
        m_name.clear();
        m_says->setText(figure.error().message);
        m_insert->setEnabled(false);
        return;
    }
    m_figure = NamedFigure{*figure, {}};
    m_new = *figure;
    m_name = nameForFigure(table, place->row, place->column);
    // The same figure keeps its name; another of that name gets the next number.
    const QString plain = m_name;
    for (int number = 2; m_figures.contains(m_name); ++number) {
        if (m_figures.at(m_name) == *m_figure) {
            m_new.reset();
            break;
        }
        m_name = u"%1_%2"_s.arg(plain).arg(number);
    }
    fillFormats();
}

QString FigureDialog::sample(const QString &format) const
{
    if (!m_figure || !m_engine)
        return {};
    Narrative narrative(*m_engine, m_period, {{u"it"_s, *m_figure}}, {});
    const auto text = guarded([&] {
        return narrative.fillPlain(format.isEmpty() ? u"{it}"_s : u"{it|%1}"_s.arg(format), {});
    });
    return text ? *text : text.error().message;
}

/// Each format with what it says now: one that says nothing is there, too, and says that.
void FigureDialog::fillFormats()
{
    const QString chosen = m_format->currentData().toString();
    {
        const QSignalBlocker blocker(m_format);
        m_format->clear();
        for (const Format &format : formats()) {
            const QString word = QString::fromLatin1(format.word);
            m_format->addItem(
                tr("%1: %2", "a format and what it says").arg(tr(format.label), sample(word)),
                word);
        }
        m_format->setCurrentIndex(qMax(0, m_format->findData(chosen)));
    }
    tell();
}

void FigureDialog::tell()
{
    m_insert->setEnabled(m_figure.has_value());
    if (m_figure)
        m_says->setText(sample(m_format->currentData().toString()));
}

QString FigureDialog::field() const
{
    const QString format = m_format->currentData().toString();
    return m_name.isEmpty() || format.isEmpty() ? m_name : m_name + u'|' + format;
}

} // namespace redress
