// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/trend.h"
#include "core/store/referencedata.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;
class QSpinBox;
class QToolButton;

namespace redress {

/// Where a person puts a trend together: what is counted, how it is drawn, by what it is split,
/// over how many years, and of which cases alone.
class TrendBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendBar(const ReferenceData &reference, QWidget *parent = nullptr);

    const TrendChoice &choice() const { return m_choice; }
    /// Tells nobody.
    void setChoice(const TrendChoice &choice);
    QWidget *first() const;

    /// Whether the trend is saved already, whether the person may save it.
    void setSaved(bool isSaved, bool isPrivate, bool canSave);
    /// To be seen by the person alone.
    bool isPrivate() const;

Q_SIGNALS:
    /// The person has chosen something else.
    void chosen();
    void saveWanted();
    void deleteWanted();

private:
    void addEnd();
    void addField(const QString &label, QWidget *field, const QString &name);
    void fillMeasures();
    void showChoice();
    void fillShapes();
    void fillSplits();
    void showFilters();
    void fillFilterMenu();
    void addFilter(Dimension dimension, const QString &value);
    void removeFilter(Dimension dimension);
    void read();
    void adopt(TrendChoice choice);

    const ReferenceData &m_reference;
    TrendChoice m_choice;
    QComboBox *m_measure;
    QComboBox *m_shape;
    QComboBox *m_split;
    QSpinBox *m_years;
    QSpinBox *m_top;
    QWidget *m_topPair = nullptr;
    QToolButton *m_filter;
    QMenu *m_filterMenu;
    QCheckBox *m_private;
    QToolButton *m_save;
    QToolButton *m_delete;
    std::vector<QToolButton *> m_chips;
};

/// \p choice with what does not go with its measure and shape put right: another split, no stack of
/// percentages.
TrendChoice madeConsistent(TrendChoice choice);

} // namespace redress
