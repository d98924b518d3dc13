// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabledefinition.h"
#include "core/store/referencedata.h"

#include <QDialog>
#include <QWidget>

#include <optional>

class QListWidget;

namespace redress {

class ChoiceBox;

/// Chooses by what to narrow down, and to which values, by ticks.
class FilterPicker final : public QWidget
{
    Q_OBJECT

public:
    FilterPicker(const ReferenceData &reference, QWidget *parent = nullptr);

    /// What is offered; with a first line for no filter.
    void offer(const std::vector<Dimension> &dimensions);
    /// One dimension alone, without a choice.
    void fix(Dimension dimension);

    void setFilter(const std::optional<Filter> &filter);
    /// Nothing if none is chosen or no value is ticked.
    std::optional<Filter> filter() const;

    QListWidget *values() const { return m_values; }

Q_SIGNALS:
    void changed();

private:
    std::optional<Dimension> dimension() const;
    void fillValues(const QStringList &ticked);

    const ReferenceData &m_reference;
    ChoiceBox *m_dimension;
    QListWidget *m_values;
    std::optional<Dimension> m_fixed;
};

/// The values of one filter of a table.
class FilterDialog final : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(const ReferenceData &reference, const Filter &filter, QWidget *parent = nullptr);

    Filter filter() const;

private:
    Dimension m_dimension;
    FilterPicker *m_picker;
};

/// "Stage: 1 or 2": a filter in words.
QString filterInWords(const Filter &filter);

} // namespace redress
