// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"
#include "core/store/referencedata.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace redress {

class ChoiceBox;
class FilterPicker;
class TextLabel;

/// A computed footnote: where its mark stands, what it counts there, and its sentences.
class FootnoteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param table as it is filled now: its rows and columns are offered.
    FootnoteDialog(const ReferenceData &reference, const FilledTable &table,
                   const std::optional<Footnote> &footnote, QWidget *parent = nullptr);

    Footnote footnote() const;

private:
    void construct(const ReferenceData &reference, const FilledTable &table);
    void load(const Footnote &footnote);
    void offerFilters();
    void check();

    std::vector<QStringList> m_rows; ///< As offered; an empty list is the row of totals.
    QStringList m_columns;           ///< An empty key is the name of the row.
    ChoiceBox *m_row = nullptr;
    ChoiceBox *m_column = nullptr;
    ChoiceBox *m_measure = nullptr;
    FilterPicker *m_filter = nullptr;
    QLineEdit *m_one = nullptr;
    QLineEdit *m_many = nullptr;
    QLineEdit *m_none = nullptr;
    TextLabel *m_fault = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace redress
