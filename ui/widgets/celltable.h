// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/widgets/statusshape.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace redress {

/// One cell of a short list: its words, and by what it sorts where words would not do.
struct TableCell {
    QString words;
    QVariant sortValue{}; ///< Invalid: the words.
    StatusShape shape = StatusShape::None;
    bool isQuiet = false;
};

/// A short list that was filled once: of issues, of actions, of faults.
class CellTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Row = std::vector<TableCell>;

    /// The same rows, in their order, in the language of a paper.
    struct Words {
        QStringList headings;
        std::vector<Row> rows;
    };

    explicit CellTableModel(QStringList headings, QObject *parent = nullptr);

    /// How the rows are said anew where they are asked for in another language, see SpokenHere.
    void setMaker(std::function<Words()> maker) { m_maker = std::move(maker); }

    /// Rows with as many cells as there are headings.
    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString sentence(const Row &row) const;
    /// In another language than that of the rows; null: in theirs.
    const Words *otherWords() const;

    QStringList m_headings;
    std::vector<Row> m_rows;
    QString m_language = languageTagHere(); ///< Of the rows.
    std::function<Words()> m_maker;
    mutable std::optional<Words> m_other;
    mutable QString m_otherLanguage;
};

} // namespace redress
