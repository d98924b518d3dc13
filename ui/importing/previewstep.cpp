// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/previewstep.h"

#include "core/exchange/import/columnkind.h"
#include "ui/shell/backgroundwork.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/recordtable.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostCharacters = 30; ///< Of a cell; a heading is shown whole.

} // namespace

PreviewStep::PreviewStep(QWidget *parent)
    : MappingStep(parent)
    , m_tables(new ChoiceBox(this))
    , m_rows(new RecordTable(this))
    , m_keep(new QCheckBox(tr("&Keep this mapping for the next file, as"), this))
    , m_name(new QLineEdit(this))
{
    m_tables->setObjectName(u"previewTableComboBox"_s);
    m_rows->setObjectName(u"previewTableView"_s);
    m_rows->setAccessibleName(tr("First rows as they will be read"));
    m_keep->setObjectName(u"keepMappingCheckBox"_s);
    m_name->setObjectName(u"mappingNameLineEdit"_s);
    m_name->setAccessibleName(tr("Name of the mapping"));
    m_keep->setChecked(true);
    auto *form = new QFormLayout;
    form->addRow(tr("First rows of &table"), m_tables);
    auto *keep = new QHBoxLayout;
    keep->addWidget(m_keep);
    keep->addWidget(m_name, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_rows, 1);
    layout->addLayout(keep);
    connect(m_tables, &QComboBox::currentIndexChanged, this, &PreviewStep::showTable);
    connect(m_keep, &QCheckBox::toggled, m_name, &QWidget::setEnabled);
    connect(m_keep, &QCheckBox::toggled, this, &PreviewStep::edited);
    connect(m_name, &QLineEdit::textChanged, this, &PreviewStep::edited);
}

void PreviewStep::show(const Content &content, BackgroundWork &work)
{
    if (m_name->text().isEmpty())
        m_name->setText(content.mapping.name.isEmpty() ? QFileInfo(content.path).completeBaseName()
                                                       : content.mapping.name);
    work.start<MappedPreview>(
        [content](const Progress &) { return preview(content.path, content.mapping); },
        [this, mapping = content.mapping](const Result<MappedPreview> &made) {
            if (!made) {
                Q_EMIT failed(made.error().message);
                return;
            }
            m_preview = *made;
            m_tables->clear();
            for (size_t i = 0; i < m_preview.tables.size(); ++i) {
                const ColumnRule *stage = mapping.tables[i].rule(u"stage");
                const QString name = tableLabel(m_preview.tables[i].table);
                m_tables->addChoice(
                    stage && !stage->constant.isEmpty()
                        ? tr("%1, stage %2", "table, number").arg(name, stage->constant)
                        : name,
                    qint64(i));
            }
            showTable();
            Q_EMIT edited();
        });
}

void PreviewStep::showTable()
{
    const auto index = m_tables->value();
    if (!index || size_t(*index) >= m_preview.tables.size())
        return;
    const MappedPreview::Table &table = m_preview.tables[size_t(*index)];
    QStringList headings;
    for (const QString &column : table.columns)
        headings.append(columnLabel(column));
    auto *model = new CellTableModel(headings, this);
    std::vector<CellTableModel::Row> rows;
    for (const QStringList &row : table.rows) {
        CellTableModel::Row cells;
        for (const QString &cell : row)
            cells.push_back(
                {cell, {}, cell.endsWith(u" ?"_s) ? StatusShape::Late : StatusShape::None});
        rows.push_back(std::move(cells));
    }
    model->setRows(std::move(rows));
    m_rows->setModel(model);
    m_rows->setMostCharacters(QList<int>(headings.size(), kMostCharacters));
    delete m_model;
    m_model = model;
}

void PreviewStep::apply(ImportMapping &mapping) const
{
    mapping.name = m_keep->isChecked() ? m_name->text().trimmed() : QString();
}

QString PreviewStep::missing() const
{
    return m_keep->isChecked() && m_name->text().trimmed().isEmpty()
               ? tr("The mapping needs a name to be kept under.")
               : QString();
}

QWidget *PreviewStep::first() const
{
    return m_tables;
}

bool PreviewStep::isKept() const
{
    return m_keep->isChecked();
}

} // namespace redress
