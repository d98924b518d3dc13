// SPDX-License-Identifier: GPL-3.0-or-later
// As known on a day, after days of edits by chance.
#include "tests/core/statistics/knownonfixture.h"

#include "core/store/casecreation.h"
#include "core/store/yearrepository.h"

#include <random>

namespace redress {

using namespace Qt::StringLiterals;

TEST_F(KnownOn, GivesEachDayBackAfterAThousandEditsByChance)
{
    constexpr int kDays = 20;
    constexpr int kEditsADay = 50;
    std::mt19937 dice(20241031);
    const auto below = [&dice](size_t count) { return size_t(dice()) % count; };
    importAll(false);
    QStringList references{u"A1"_s, u"A2"_s, u"A3"_s, u"M1"_s, u"C1"_s};
    int done = 0;
    const auto edit = [&](CaseChange &wanted) {
        CaseRecord &record = wanted.after;
        StageRecord *stage =
            wanted.stages.empty() ? nullptr : &wanted.stages[below(wanted.stages.size())].after;
        const QDate soon = record.receivedOn.addDays(qint64(below(40)));
        switch (below(9)) {
        case 0:
            record.service = below(3) == 0 ? std::optional<OrgNodeId>()
                                           : node(below(2) == 0 ? u"North"_s : u"South"_s).id;
            record.directorate = node(u"Roads"_s).id;
            break;
        case 1:
            record.receivedOn = record.receivedOn.addDays(-qint64(below(3)));
            break;
        case 2:
            record.isChildOrYoungPerson = !record.isChildOrYoungPerson;
            record.summary = u"Summary %1"_s.arg(below(100));
            break;
        case 3:
            if (stage)
                stage->respondedOn = below(4) == 0 ? std::optional<QDate>() : soon;
            break;
        case 4:
            if (stage && stage->respondedOn)
                stage->outcome = std::array{Outcome::Upheld, Outcome::NotUpheld,
                                            Outcome::PartiallyUpheld}[below(3)];
            break;
        case 5:
            if (stage)
                stage->extendedTo = stage->receivedOn.addDays(40);
            break;
        case 6:
            if (stage && stage->holds.empty())
                stage->holds.push_back(
                    {{}, stage->receivedOn, stage->receivedOn.addDays(2), {}, false});
            else if (stage)
                stage->holds.clear();
            break;
        case 7:
            if (record.kind == CaseKind::MpEnquiry)
                record.respondedOn = soon;
            break;
        default:
            if (record.kind == CaseKind::Complaint && wanted.stages.size() < 2) {
                wanted.newStage = StageRecord{};
                wanted.newStage->number = int(wanted.stages.size()) + 1;
                wanted.newStage->receivedOn =
                    (wanted.stages.empty() ? record : wanted.after).receivedOn.addDays(1);
            }
        }
    };
    for (int today = 0; today < kDays; ++today) {
        for (int i = 0; i < kEditsADay; ++i) {
            switch (below(12)) {
            case 0: {
                NewContact contact;
                contact.record.reference = u"R%1"_s.arg(references.size());
                contact.record.procedure = ProcedureKey::Corporate;
                contact.record.receivedOn = m_today.addDays(-qint64(below(60)));
                contact.record.directorate = node(u"Roads"_s).id;
                contact.record.summary = u"By chance"_s;
                contact.stage = StageRecord{};
                contact.stage->receivedOn = contact.record.receivedOn;
                ASSERT_TRUE(casecreation::record(m_store.database(), m_store->signature(),
                                                 m_store->rules(), contact, u"Recorded"_s));
                references.append(contact.record.reference);
                ++done;
                break;
            }
            case 1:
                inUnit([&](UnitOfWork &unit) {
                    HistoryFigure figure;
                    figure.year = {2022};
                    figure.quarter = int(below(5));
                    figure.measure = HistoryMeasure::Stage2Received;
                    figure.value = double(below(50));
                    if (below(3) == 0)
                        YearRepository::remove(unit, figure);
                    else
                        YearRepository::type(unit, figure);
                });
                ++done;
                break;
            case 2: {
                const QString &reference = references.at(qsizetype(below(3)));
                const CaseDossier now = dossierOf(reference);
                const QByteArray word = toStored(*now.record.procedure).data();
                const QString received = now.record.receivedOn.toString(Qt::ISODate);
                const QString cases = m_store.write(
                    u"cases.csv"_s,
                    "reference,kind,procedure,directorate,service,received_date,summary\n" +
                        reference.toLatin1() + ",complaint," + word + ",Roads,South," +
                        received.toLatin1() + ",Imported anew\n");
                const QString stages = m_store.write(
                    u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n" +
                                         reference.toLatin1() + ",1," + received.toLatin1() + "," +
                                         received.toLatin1() + ",upheld\n");
                const QString issues =
                    m_store.write(u"issues.csv"_s, "reference,stage,issue_category,outcome\n" +
                                                       reference.toLatin1() + ",1,Anew,upheld\n");
                ASSERT_TRUE(
                    m_store.import({cases, stages, issues}, {.today = m_today, .replace = true})
                        .stored);
                ++done;
                break;
            }
            case 3: {
                OrgNode area = node(u"Children"_s);
                OrgChange wanted{area, area, {}};
                wanted.after.sortOrder = int(below(20));
                ASSERT_TRUE(change(wanted));
                ++done;
                break;
            }
            default: {
                CaseChange wanted = casechange::none(
                    dossierOf(references.at(qsizetype(below(size_t(references.size()))))));
                edit(wanted);
                // What is not possible is not saved, as in the program.
                done += save(wanted) ? 1 : 0;
            }
            }
        }
        keep();
        sleep();
    }
    EXPECT_GT(done, kDays * kEditsADay / 2);
    expectEachDayAgain();
}

} // namespace redress
