// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/mappingstep.h"

class QCheckBox;
class QLineEdit;

namespace redress {

class CellTableModel;
class ChoiceBox;
class RecordTable;
class TextLabel;

/// The first rows as they will be read, table by table, and the name under which the mapping is
/// kept.
class PreviewStep final : public MappingStep
{
    Q_OBJECT

public:
    explicit PreviewStep(QWidget *parent = nullptr);

    QString title() const override { return tr("Look it over"); }
    void show(const Content &content, BackgroundWork &work) override;
    void apply(ImportMapping &mapping) const override;
    QString missing() const override;
    QWidget *first() const override;

    bool isKept() const;

private:
    void showTable();

    ChoiceBox *m_tables;
    RecordTable *m_rows;
    CellTableModel *m_model = nullptr;
    QCheckBox *m_keep;
    QLineEdit *m_name;
    MappedPreview m_preview;
};

} // namespace redress
