// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/statistics/tablefixture.h"

#include <functional>

namespace redress {

/// A complaint as a line of a list that is counted by hand: all corporate, stage 1.
struct Line {
    const char *reference;
    const char *directorate;
    const char *service;
    const char *received; ///< Day.
    const char *responded;
    const char *outcome;
    const char *from; ///< Whether a child or young person complained: yes, no.
    const char *method;

    int year() const { return number(received, 0, 4) - (month() < 4 ? 1 : 0); }
    int month() const { return number(received, 5, 2); }
    int quarter() const { return (month() + 8) % 12 / 3 + 1; }
    /// Of the outcome, which falls on the day of the response.
    int findingYear() const
    {
        return number(responded, 0, 4) - (number(responded, 5, 2) < 4 ? 1 : 0);
    }
    int findingQuarter() const { return (number(responded, 5, 2) + 8) % 12 / 3 + 1; }
    bool is(const char *value, const char *wanted) const { return qstrcmp(value, wanted) == 0; }

    static int number(const char *text, int from, int digits)
    {
        return QByteArray(text).mid(from, digits).toInt();
    }
};

inline constexpr Line kLines[]{
    {"A01", "Roads", "Lighting", "2022-04-05", "2022-04-20", "upheld", "no", "Letter"},
    {"A02", "Roads", "Lighting", "2022-05-10", "2022-05-25", "not_upheld", "no", "Email"},
    {"A03", "Roads", "Potholes", "2022-08-02", "2022-08-20", "upheld", "yes", "Email"},
    {"A04", "Homes", "Repairs", "2022-11-14", "2022-12-01", "upheld", "no", "Phone"},
    {"A05", "Homes", "Repairs", "2023-02-20", "2023-03-06", "not_upheld", "no", "Phone"},
    {"A06", "Homes", "Lettings", "2023-03-01", "2023-03-15", "partially_upheld", "no", "Email"},
    {"B01", "Roads", "Lighting", "2023-04-11", "2023-04-25", "upheld", "yes", "Email"},
    {"B02", "Roads", "Lighting", "2023-04-12", "2023-05-02", "upheld", "no", "Email"},
    {"B03", "Roads", "Lighting", "2023-05-09", "2023-05-23", "not_upheld", "yes", "Letter"},
    {"B04", "Roads", "Potholes", "2023-06-20", "2023-07-04", "not_upheld", "no", "Phone"},
    {"B05", "Roads", "Potholes", "2023-07-03", "2023-07-18", "upheld", "no", "Phone"},
    {"B06", "Roads", "Bridges", "2023-07-24", "2023-08-08", "partially_upheld", "no", "Letter"},
    {"B07", "Homes", "Repairs", "2023-08-15", "2023-08-30", "upheld", "no", "Email"},
    {"B08", "Homes", "Repairs", "2023-09-05", "2023-09-19", "upheld", "yes", "Email"},
    {"B09", "Homes", "Repairs", "2023-10-10", "2023-10-24", "not_upheld", "no", "Web"},
    {"B10", "Homes", "Lettings", "2023-10-17", "2023-10-31", "not_upheld", "no", "Email"},
    {"B11", "Homes", "Lettings", "2023-11-21", "2023-12-05", "partially_upheld", "no", "Phone"},
    {"B12", "Homes", "Repairs", "2024-01-09", "2024-01-23", "upheld", "no", "Email"},
    {"B13", "Homes", "Repairs", "2024-02-13", "2024-02-27", "not_upheld", "no", "Letter"},
    {"B14", "Roads", "Lighting", "2024-03-05", "2024-03-19", "upheld", "no", "Email"},
};

/// Imports the lines.
inline void fillLines(TestStore &store)
{
    QByteArray services = "directorate,service\nRoads,Signs\n"; // Of which nobody complained.
    QByteArray cases = "reference,kind,procedure,directorate,service,received_date,"
                       "child_or_young_person,contact_method,summary\n";
    QByteArray stages = "reference,stage,received_date,responded_date,outcome\n";
    for (const Line &line : kLines) {
        const QByteArray service = QByteArray(line.directorate) + ',' + line.service + '\n';
        if (!services.contains('\n' + service))
            services += service;
        cases += QByteArray(line.reference) + ",complaint,corporate," + line.directorate + ',' +
                 line.service + ',' + line.received + ',' + line.from + ',' + line.method +
                 ",Words\n";
        stages += QByteArray(line.reference) + ",1," + line.received + ',' + line.responded + ',' +
                  line.outcome + '\n';
    }
    const auto report = store.import({store.write(QStringLiteral("services.csv"), services),
                                      store.write(QStringLiteral("cases.csv"), cases),
                                      store.write(QStringLiteral("stages.csv"), stages)});
    EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
}

/// How many lines have it all.
inline int counted(const std::function<bool(const Line &)> &has)
{
    int count = 0;
    for (const Line &line : kLines)
        count += has(line) ? 1 : 0;
    return count;
}

} // namespace redress
