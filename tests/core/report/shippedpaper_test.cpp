// SPDX-License-Identifier: GPL-3.0-or-later
// A report that comes with Redress, in the language of the council's papers.
#include "core/base/language.h"
#include "core/report/reportcomposer.h"
#include "core/statistics/tableengine.h"

#include "tests/support/teststore.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The annual report of a council whose papers are in \p language.
Document annualReport(TestStore &store, const QString &language)
{
    TableEngine engine(store.database(), store->reference());
    ReportContext context;
    context.council = u"Exshire"_s;
    context.language = language;
    const ReportDefinition *definition = [&] {
        const SpokenHere spoken(language);
        return shippedReport(u"annual-report");
    }();
    const auto composed = composeReport(engine, *definition, {{2023}, 4, {}, {}}, context);
    EXPECT_TRUE(composed) << why(composed);
    return composed ? *composed : Document();
}

QString allHeadings(const Document &document)
{
    QString all;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            all += heading->text + u'\n';
    }
    return all;
}

} // namespace

TEST(ShippedPaper, IsWhollyInTheLanguageOfTheCouncilsPapers)
{
    Language language;
    TestStore store(day("2024-06-03"));
    language.use(u"en"_s);
    const Document welsh = annualReport(store, u"cy"_s);
    EXPECT_EQ(welsh.language, u"cy-GB"_s);
    EXPECT_TRUE(allHeadings(welsh).contains(u"Cyflwyniad"_s)) << allHeadings(welsh).toStdString();
    EXPECT_FALSE(allHeadings(welsh).contains(u"Introduction"_s));
    EXPECT_EQ(welsh.title, u"Cwynion ac adborth"_s);

    language.use(u"cy"_s);
    const Document english = annualReport(store, u"en"_s);
    language.use(u"en"_s);
    EXPECT_EQ(english.language, u"en-GB"_s);
    EXPECT_TRUE(allHeadings(english).contains(u"Introduction"_s));
    EXPECT_EQ(english.title, u"Complaints and feedback"_s);
}

} // namespace redress
