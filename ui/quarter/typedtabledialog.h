// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/totalscheck/checkedtable.h"

#include <QDialog>

#include <vector>

class QPlainTextEdit;

namespace redress {

class TextLabel;

/// Takes tables that were printed elsewhere, typed again or pasted from a spreadsheet.
class TypedTableDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param text what was typed before.
    explicit TypedTableDialog(const QString &text, QWidget *parent = nullptr);

    QString text() const;

Q_SIGNALS:
    /// The person wants these checked; the dialog closes.
    void tablesTyped(const std::vector<redress::CheckedTable> &tables);

private:
    void check();

    QPlainTextEdit *m_text;
    TextLabel *m_fault;
};

} // namespace redress
