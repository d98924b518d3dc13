// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/reportlife.h"
#include "core/report/reportcontext.h"
#include "tests/support/outcomechange.h"

#include <gtest/gtest.h>

namespace redress {

inline constexpr int kRoads = 7; ///< Complaints, five of them upheld.
inline constexpr int kHomes = 6; ///< Complaints, three of them upheld.

/// Thirteen complaints of one quarter, so many that no number of them is small.
inline void fillThirteen(TestStore &store)
{
    QByteArray cases = "reference,kind,procedure,directorate,received_date,summary\n";
    QByteArray stages = "reference,stage,received_date,responded_date,outcome\n";
    const auto add = [&](char letter, int count, int upheld, const char *directorate) {
        for (int i = 1; i <= count; ++i) {
            const QByteArray reference = letter + QByteArray::number(i);
            cases += reference + ",complaint,corporate," + directorate + ",2023-04-1" +
                     QByteArray::number(i % 4) + ",x\n";
            stages += reference + ",1,2023-04-1" + QByteArray::number(i % 4) + ",2023-04-20," +
                      (i <= upheld ? "upheld" : "not_upheld") + "\n";
        }
    };
    add('R', kRoads, 5, "Roads");
    add('H', kHomes, 3, "Homes");
    const ImportReport report =
        store.import({store.write(QStringLiteral("services.csv"), "directorate\nRoads\nHomes\n"),
                      store.write(QStringLiteral("cases.csv"), cases),
                      store.write(QStringLiteral("stages.csv"), stages)});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(QLatin1Char('\n')).toStdString();
}

/// A report of two sections, a table, and two sentences with figures.
inline ReportDefinition smallReport()
{
    const auto report = reportFromJson(R"({
        "id": "own", "title": "Complaints in {year}", "running_head": "Complaints",
        "figures": {
            "received": {"measure": "received", "where": {"stage": ["1"]}},
            "upheld": {"measure": "upheld_pct", "where": {"stage": ["1"]}}},
        "parts": [
            {"heading": "Volumes"},
            {"text": "{received} complaints came in. They were taken seriously."},
            {"table": "complaints-received"},
            {"heading": "Outcomes"},
            {"text": "Of these, {upheld|base} were upheld. See {table:complaints-received}."}]})");
    EXPECT_TRUE(report) << why(report);
    return report ? *report : ReportDefinition();
}

inline ReportIssue issueOf(TestStore &store, ReportIssueId id)
{
    const auto issue = keptReport(store.database(), id);
    EXPECT_TRUE(issue) << why(issue);
    return issue ? *issue : ReportIssue();
}

/// A draft by "writer".
inline ReportIssue begin(TestStore &store, const ReportDefinition &layout = smallReport())
{
    store.actAs(QStringLiteral("writer"));
    const auto id = beginReport(*store, layout, QStringLiteral("Annual report"), {2023}, 4);
    EXPECT_TRUE(id) << why(id);
    return id ? issueOf(store, *id) : ReportIssue();
}

/// The same, reviewed by "reader" and approved by "head".
inline ReportIssue approve(TestStore &store, const ReportIssue &draft)
{
    store.actAs(QStringLiteral("reader"));
    const auto reviewed = reviewReport(*store, draft);
    EXPECT_TRUE(reviewed) << why(reviewed);
    store.actAs(QStringLiteral("head"));
    const auto approved = approveReport(*store, issueOf(store, draft.id));
    EXPECT_TRUE(approved) << why(approved);
    return issueOf(store, draft.id);
}

inline ReportContext contextOf(TestStore &store)
{
    const auto context = reportContext(*store, {{2023}, 4, {}});
    EXPECT_TRUE(context) << why(context);
    return context ? *context : ReportContext();
}

inline Document paperOf(TestStore &store, const ReportIssue &issue,
                        PaperCopy copy = PaperCopy::Internal)
{
    TableEngine engine(store.database(), store->reference());
    const auto document = documentOf(store.database(), engine, issue, contextOf(store), copy);
    EXPECT_TRUE(document) << why(document);
    return document ? *document : Document();
}

} // namespace redress
