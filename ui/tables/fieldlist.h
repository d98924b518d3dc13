// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/pivotdefinition.h"

#include <QListWidget>
#include <QWidget>

namespace redress {

class FilterEdit;
class SegmentedSwitch;
class TextLabel;

/// Fields that can be dragged away.
class FieldListWidget final : public QListWidget
{
    Q_OBJECT

public:
    using QListWidget::QListWidget;

Q_SIGNALS:
    void entered();

protected:
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// All that a table can be made of: measures, and what they can be split by. What does not go with
/// the chosen measures is grey and says why.
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    enum class Shows { Measures, Dimensions };

    explicit FieldList(QWidget *parent = nullptr);

    /// Tells what goes with the table as it is.
    void setTable(const TableDefinition &table);
    void showFields(Shows what);
    /// All fields again; the chosen one stays.
    void clearFind();
    Shows shown() const { return m_shows; }

    /// The measure of the chosen line; empty while dimensions are shown.
    QString measure() const;
    std::optional<Dimension> dimension() const;
    /// Why the chosen dimension cannot stand there; nothing if it can.
    std::optional<QString> whyNotRow() const;
    std::optional<QString> whyNotColumn() const;
    std::optional<QString> whyNotFilter() const;

    QListWidget *list() const { return m_list; }
    FilterEdit *filterEdit() const { return m_filter; }

Q_SIGNALS:
    void currentChanged();
    void entered(); ///< Enter or a double click.

private:
    void construct();
    void fill();
    void describe();
    QString wordOfCurrent() const;

    SegmentedSwitch *m_switch = nullptr;
    FilterEdit *m_filter = nullptr;
    FieldListWidget *m_list = nullptr;
    TextLabel *m_description = nullptr;
    TableDefinition m_table;
    Shows m_shows = Shows::Measures;
};

/// "measure:received" and "dimension:service": how fields are named while they are dragged.
QString fieldWord(const QString &measure);
QString fieldWord(Dimension dimension);
std::optional<Dimension> dimensionIn(const QString &word);
/// Empty if the word names no measure.
QString measureIn(const QString &word);

} // namespace redress
