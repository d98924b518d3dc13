// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "ui/settings/yearmodel.h"

#include <optional>

namespace redress {

/// Background figures of a year, such as referrals: the base of complaints per demand.
/// \source import format, demand.csv; features 93
class DemandModel final : public YearModel
{
    Q_OBJECT

public:
    using YearModel::YearModel;

    enum Column { Indicator, Value, Source, ColumnCount };

    Words words() const override;
    void load(Session &session, FinancialYear year) override;
    void write(UnitOfWork &unit) override;
    void addLine(const QString &name) override;
    bool isModified() const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Line {
        std::optional<ListItemId> indicator; ///< Nothing: it was added and is not saved.
        QString name;
        QString stored;
        QString typed;
        QString storedSource;
        QString typedSource;
    };

    static bool isOther(const Line &line);
    static QString fault(const QString &typed);

    std::vector<Line> m_lines;
    FinancialYear m_year;
    bool m_isReadOnly = false;
};

} // namespace redress
