// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/mappingstep.h"

class QFormLayout;
class QSpinBox;

namespace redress {

class CellTableModel;
class ChoiceBox;
class RecordTable;

/// How the file is read: sheet, encoding, separator, row of headings, order of days; beneath it the
/// first rows as they are read so.
class FormStep final : public MappingStep
{
    Q_OBJECT

public:
    explicit FormStep(QWidget *parent = nullptr);

    QString title() const override { return tr("The file"); }
    void show(const Content &content, BackgroundWork &work) override;
    void apply(ImportMapping &mapping) const override;
    QString missing() const override;
    QWidget *first() const override;

private:
    void construct();
    void showRows(const TheirFile &file);

    QFormLayout *m_form = nullptr;
    ChoiceBox *m_sheet;
    ChoiceBox *m_encoding;
    ChoiceBox *m_separator;
    QSpinBox *m_headingRow;
    ChoiceBox *m_days;
    RecordTable *m_rows;
    CellTableModel *m_model = nullptr;
    bool m_isWorkbook = false;
    bool m_isFilling = false;
    bool m_hasHeadings = false;
};

} // namespace redress
