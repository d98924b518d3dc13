// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/statistics/tablefixture.h"

#include <set>
#include <utility>
#include <vector>

namespace redress {

/// A year of a council typed in from the counts of a published paper: as many cases as it counts,
/// with the days and outcomes that it tells of.
class TypedYear final
{
public:
    struct Place {
        QString directorate;
        QString service;
        QString team;
    };
    struct Stage {
        QString receivedOn;
        QString respondedOn;
        QString outcome;
        QString heldFrom;
    };

    /// Complaints of one kind, each with the stages that are given, from the first on.
    void complaints(int count, const Place &place, const std::vector<Stage> &stages,
                    const QString &procedure = QStringLiteral("children_statutory"),
                    const QString &type = {})
    {
        m_places.insert({place.directorate, place.service});
        for (; count > 0; --count) {
            const QString reference = next();
            m_cases +=
                QStringLiteral("%1,complaint,%2,%3,%4,%5,%6,%7,typed\n")
                    .arg(reference, procedure, quoted(place.directorate), quoted(place.service),
                         quoted(place.team), type, stages.front().receivedOn);
            int number = 0;
            for (const Stage &stage : stages)
                m_stages += QStringLiteral("%1,%2,%3,%4,%5,%6\n")
                                .arg(reference, QString::number(++number), stage.receivedOn,
                                     stage.respondedOn, stage.outcome, stage.heldFrom);
        }
    }

    void decisions(int count, const QString &directorate, const QString &receivedOn,
                   const QString &decidedOn, const QString &decision)
    {
        m_places.insert({directorate, QString()});
        for (; count > 0; --count)
            m_ombudsman += QStringLiteral("%1,%2,%3,%4,%5\n")
                               .arg(next(), quoted(directorate), receivedOn, decidedOn, decision);
    }

    void fill(TestStore &store) const
    {
        QString services = QStringLiteral("directorate,service,sort_order\n");
        int order = 0;
        for (const auto &[directorate, service] : m_places)
            services += QStringLiteral("%1,%2,%3\n")
                            .arg(quoted(directorate), quoted(service), QString::number(++order));
        const QString cases = QStringLiteral("reference,kind,procedure,directorate,service,team,"
                                             "complainant_type,received_date,summary\n") +
                              m_cases;
        const QString stages = QStringLiteral("reference,stage,received_date,responded_date,"
                                              "outcome,on_hold_from\n") +
                               m_stages;
        const QString ombudsman =
            QStringLiteral("reference,directorate,received_date,decision_date,decision\n") +
            m_ombudsman;
        const ImportReport report =
            store.import({store.write(QStringLiteral("services.csv"), services.toUtf8()),
                          store.write(QStringLiteral("cases.csv"), cases.toUtf8()),
                          store.write(QStringLiteral("stages.csv"), stages.toUtf8()),
                          store.write(QStringLiteral("ombudsman.csv"), ombudsman.toUtf8())});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }

private:
    static QString quoted(const QString &text) { return u'"' + text + u'"'; }
    QString next() { return QStringLiteral("T-%1").arg(++m_count); }

    int m_count = 0;
    std::set<std::pair<QString, QString>> m_places;
    QString m_cases;
    QString m_stages;
    QString m_ombudsman;
};

/// What a cell of a shipped table prints, by the words of its row and the key of its column.
inline std::optional<double> printed(const FilledTable &table, const QString &row,
                                     const QString &column)
{
    const int atRow = table.rowNamed(row);
    const int atColumn = table.columnNamed(column);
    EXPECT_GE(atRow, 0) << table.definition.id.toStdString() << ": no row " << row.toStdString();
    EXPECT_GE(atColumn, 0) << table.definition.id.toStdString() << ": no column "
                           << column.toStdString();
    return atRow < 0 || atColumn < 0 ? std::nullopt
                                     : table.cell(size_t(atRow), size_t(atColumn)).value();
}

} // namespace redress
