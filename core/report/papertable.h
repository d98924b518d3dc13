// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace redress {

/// A table ready for paper: texts, spans and weights, without a page.
struct PaperTable {
    struct HeadCell {
        QString text;
        int span = 1;          ///< Columns that it stands over.
        bool isShaded = false; ///< Stands over a total.
        bool operator==(const HeadCell &) const = default;
    };
    struct BodyCell {
        QString text;
        QString spoken;        ///< What a screen reader says instead; empty: the text.
        bool isItalic = false; ///< From a published paper.
        bool operator==(const BodyCell &) const = default;
    };
    struct Row {
        std::vector<BodyCell> cells; ///< Key columns first.
        bool isTotal = false;
        bool operator==(const Row &) const = default;
    };
    struct Column {
        bool isNumber = true;
        bool isShaded = false; ///< A total: stands on a ground.
        int group = 0;         ///< Columns of one group stay together when a table is split.
        bool operator==(const Column &) const = default;
    };

    QString caption;
    int keyColumns = 1;                      ///< Repeated where a wide table is split.
    std::vector<Column> columns;             ///< Key columns included.
    std::vector<std::vector<HeadCell>> head; ///< One to three rows; spans add up to the columns.
    std::vector<Row> rows;
    QStringList notes; ///< Date basis first.

    bool operator==(const PaperTable &) const = default;
};

/// How a filled table stands on paper: groups over measures, totals on a ground, notes beneath.
PaperTable paperTable(const FilledTable &table);

} // namespace redress
