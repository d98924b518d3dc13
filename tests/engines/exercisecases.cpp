// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that belong together, samples of responses, packs and copies, on one engine.
#include "tests/engines/exercise.h"

#include "core/conduct/caselinks.h"
#include "core/conduct/dipsample.h"
#include "core/exchange/calendar/settleddeadlines.h"
#include "core/letters/ombudsmanpack.h"
#include "core/letters/redactedcopy.h"
#include "core/store/casecreation.h"
#include "core/store/caserepository.h"

namespace redress {

using namespace Qt::StringLiterals;

void Exercise::linkCases()
{
    const CaseRepository cases(database());
    const auto first = cases.find(u"CO-1"_s);
    ASSERT_TRUE(first && *first);
    const auto dossier = cases.dossier(**first);
    ASSERT_TRUE(dossier) << why(dossier);
    NewContact contact;
    contact.record = dossier->record;
    contact.record.reference = u"CO-1b"_s;
    contact.stage = dossier->stages.front().stage;
    contact.stage->outcome.reset();
    contact.stage->outcomeOn.reset();
    contact.stage->holds.clear();
    const auto second = casecreation::record(database(), store().signature(), store().rules(),
                                             contact, u"Recorded twice"_s);
    ASSERT_TRUE(second) << why(second);
    NewDocument document;
    document.name = u"letter.pdf"_s;
    document.content = "%PDF";
    document.text = u"Dear Sir, your kettle"_s;
    ASSERT_TRUE(
        DocumentRepository(database()).add(store().signature(), *second, {document}, u"Kept"_s));
    const auto linked = caselinks::link(database(), store().signature(), *second, **first,
                                        LinkKind::Family, u"twins"_s, u"Linked"_s);
    ASSERT_TRUE(linked) << why(linked);
    const auto links = caselinks::linksOf(database(), **first);
    ASSERT_TRUE(links) << why(links);
    for (const CaseLink &one : *links)
        answer(one.reference + one.note + labelOf(one.kind));
    const auto preview = casemerge::preview(database(), *second, **first);
    ASSERT_TRUE(preview) << why(preview);
    answer(u"%1 %2 %3"_s.arg(preview->refusal).arg(preview->documents).arg(preview->stages));
    const auto merged = casemerge::merge(database(), store().signature(), store().rules(), *second,
                                         **first, true, u"The same"_s, u"Merged"_s);
    ASSERT_TRUE(merged) << why(merged);
    const auto whole = cases.find(u"CO-1b"_s);
    ASSERT_TRUE(whole) << why(whole);
    EXPECT_EQ(*whole, **first);
    const auto numbers = casemerge::numbersOf(database(), **first);
    ASSERT_TRUE(numbers) << why(numbers);
    ASSERT_EQ(numbers->size(), 1U);
    answer(numbers->front().reference + numbers->front().summary);
    const auto about = readCaseOnPaper(store(), **first);
    ASSERT_TRUE(about) << why(about);
    const auto pack = ombudsmanPack(store(), *about, m_clock.today());
    ASSERT_TRUE(pack) << why(pack);
    answer(pack->missing.join(u' '));
    const OmbudsmanId ombudsman(
        database().ask(u"SELECT min(id) FROM ombudsman_case"_s).toLongLong());
    const auto atOmbudsman = readCaseOnPaper(store(), ombudsman);
    ASSERT_TRUE(atOmbudsman) << why(atOmbudsman);
    answer(missingInPack(*atOmbudsman, m_clock.today()).join(u' '));
    const auto copy = redactedCase(store(), *about, m_clock.today());
    ASSERT_TRUE(copy) << why(copy);
    for (const Replacement &one : copy->replaced)
        answer(one.found + one.standIn);
    const auto apart =
        casemerge::takeApart(database(), store().signature(), store().rules(), **first,
                             numbers->front().id, u"Two after all"_s, u"Taken apart"_s);
    ASSERT_TRUE(apart) << why(apart);
    EXPECT_EQ(*apart, *second);
    const auto left = caselinks::linksOf(database(), *second);
    ASSERT_TRUE(left) << why(left);
    ASSERT_EQ(left->size(), 1U);
    ASSERT_TRUE(caselinks::unlink(database(), store().signature(), *second, left->front().id,
                                  u"Wrong"_s, u"Taken away"_s));
}

void Exercise::sampleResponses()
{
    const Quarter first{{2023}, 1};
    const Quarter last{{2023}, 4};
    const auto all = dipsample::population(database(), first, last);
    ASSERT_TRUE(all) << why(all);
    ASSERT_FALSE(all->empty());
    for (const DipCandidate &one : *all)
        answer(one.reference + QString::number(one.stageNumber));
    const auto id = dipsample::draw(database(), store().signature(), first, last, 3, 4711,
                                    m_clock.today(), u"Drawn"_s);
    ASSERT_TRUE(id) << why(id);
    const auto lines = dipsample::lines(database(), *id);
    ASSERT_TRUE(lines) << why(lines);
    ReferenceData reference = store().reference();
    ASSERT_TRUE(dipsample::assess(
        database(), store().signature(), reference, lines->front().response.caseId,
        lines->front().id, {{{}, {}, u"A note"_s}}, {u"A theme of the engines"_s}, u"Looked"_s));
    ASSERT_TRUE(store().reload());
    const auto draws = dipsample::draws(database());
    ASSERT_TRUE(draws) << why(draws);
    answer(u"%1 %2 %3"_s.arg(draws->front().population)
               .arg(draws->front().drawn)
               .arg(draws->front().looked));
    const auto again = dipsample::repeat(database(), *id);
    ASSERT_TRUE(again) << why(again);
    EXPECT_TRUE(again->isSame());
    const auto settled =
        settledDeadlines(database(), m_clock.today().addDays(-400), m_clock.today());
    ASSERT_TRUE(settled) << why(settled);
    QStringList keys;
    for (const SettledDeadline &one : *settled)
        keys.append(one.reference + one.day.toString(Qt::ISODate));
    keys.sort(); // Engines give them in any order.
    answer(keys.join(u' '));
}

} // namespace redress
