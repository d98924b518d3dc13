// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/mappingstep.h"

class QCheckBox;
class QFormLayout;
class QScrollArea;
class QVBoxLayout;

namespace redress {

class ChoiceBox;

/// Which of their columns is which of ours: a line for each of ours, for cases, the three stages
/// and issues.
class ColumnStep final : public MappingStep
{
    Q_OBJECT

public:
    explicit ColumnStep(QWidget *parent = nullptr);

    QString title() const override { return tr("The columns"); }
    void show(const Content &content, BackgroundWork &work) override;
    void apply(ImportMapping &mapping) const override;
    QString missing() const override;
    QWidget *first() const override;

private:
    /// One line: a column of ours and where it comes from.
    struct Line {
        ImportTable table = ImportTable::Cases;
        int stage = 0; ///< Of a table with stages.
        QString column;
        bool isRequired = false;
        ChoiceBox *box = nullptr;
        std::vector<ColumnRule::Word> words{}; ///< Kept while columns are chosen anew.
        QString otherConstant{};               ///< For cells that are blank.
    };

    void addGroup(QVBoxLayout *layout, const Content &content, ImportTable table, int stage);
    void addLine(QFormLayout *form, const Content &content, Line line);
    const Line *line(ImportTable table, int stage, const QString &column) const;
    ColumnRule ruleOf(const Line &line) const;
    bool isChosen(const Line *line) const;
    void askConstant(size_t line);

    QScrollArea *m_area;
    QCheckBox *m_services;
    std::vector<Line> m_lines;
    QStringList m_headings;
};

} // namespace redress
