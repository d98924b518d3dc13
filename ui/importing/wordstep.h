// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/mappingstep.h"

class QScrollArea;
class QVBoxLayout;

namespace redress {

class ChoiceBox;
class TextLabel;

/// What the words of the file mean: each different value of a column that takes words from a list,
/// and which of ours it is.
class WordStep final : public MappingStep
{
    Q_OBJECT

public:
    explicit WordStep(QWidget *parent = nullptr);

    QString title() const override { return tr("The words"); }
    void show(const Content &content, BackgroundWork &work) override;
    void apply(ImportMapping &mapping) const override;
    QWidget *first() const override;

private:
    /// A column of the mapping that takes words.
    struct Asked {
        size_t table = 0;
        size_t rule = 0;
        QStringList words;
        std::vector<TheirValue> values{};
    };
    struct Line {
        size_t table = 0;
        size_t rule = 0;
        QString theirs;
        QStringList words;
        ChoiceBox *box = nullptr;
    };

    void fill(const ImportMapping &mapping, const std::vector<Asked> &asked);
    void addLines(QVBoxLayout *layout, const ColumnRule &rule, const Asked &asked);

    QScrollArea *m_area;
    TextLabel *m_words;
    std::vector<Line> m_lines;
    bool m_isRead = false;
};

} // namespace redress
