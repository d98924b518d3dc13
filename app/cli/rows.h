// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace redress::cli {

/// Rows with the same columns, for programs: as CSV or as JSON.
class Rows final
{
public:
    /// \param columns stored words, such as "responded_on".
    explicit Rows(const QStringList &columns);

    /// A cell is text, a number, true or false, null for "none", or a list of texts.
    void add(const QList<QJsonValue> &cells);

    /// \param format Csv or Json. Text of the file that would start a formula does not in CSV.
    void print(Invocation &call, Format format) const;

private:
    QStringList m_columns;
    QList<QList<QJsonValue>> m_rows;
};

/// A day as 2024-02-09, null without one.
QJsonValue dayCell(std::optional<QDate> day);

/// A list of texts.
QJsonValue listCell(const QStringList &texts);

} // namespace redress::cli
