// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts, documents and the history of cases at the Ombudsman that stand alone: kept, chased,
// found, moved, hidden and destroyed as those of cases of the council.
#include "core/conduct/ombudsman.h"
#include "core/letters/lettervalues.h"
#include "core/letters/ombudsmanpack.h"
#include "core/letters/worksheets.h"
#include "core/search/search.h"
#include "core/statistics/labels.h"
#include "core/store/accesslog.h"
#include "core/store/bin.h"
#include "core/store/fieldrestore.h"
#include "core/store/ombudsmantrail.h"
#include "core/store/restriction.h"
#include "core/store/retention.h"
#include "core/store/takeback.h"
#include "core/worklist/caselist.h"
#include "core/worklist/worklist.h"
#include "tests/core/access/team.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class PapersAtOmbudsman : public TeamTest
{
protected:
    PapersAtOmbudsman()
    {
        separateOmbudsmanCase();
        as(u"ann"_s);
    }

    OmbudsmanId id() { return OmbudsmanId(count(u"SELECT id FROM ombudsman_case"_s)); }
    QDate today() { return file().clock().today(); }
    QString reference() { return database().ask(u"SELECT reference FROM ombudsman_case"_s); }
    std::vector<ContactEntry> log(const AnyCaseId &of)
    {
        const auto read = contactlog::entries(database(), of);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<ContactEntry>());
    }
    std::vector<CaseDocument> documents(const AnyCaseId &of)
    {
        const auto read = DocumentRepository(database()).documents(of);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<CaseDocument>());
    }
    Result<ChangeSetId> rang(const QString &about, std::optional<QDate> chaseOn = {})
    {
        ContactEntry entry;
        entry.kind = ContactKind::Call;
        entry.direction = DocumentDirection::Out;
        entry.happenedOn = today();
        entry.withWhom = u"Ida Quux"_s;
        entry.note = about;
        entry.nextChaseOn = chaseOn;
        return contactlog::save(database(), file().signature(), id(), entry, {}, today(),
                                u"Contact recorded"_s);
    }
    DocumentId attach(const QString &name, const QByteArray &text)
    {
        NewDocument document;
        document.name = name;
        document.content = text;
        document.mediaType = u"text/plain"_s;
        document.kind = QString(kDecisionKind);
        const auto added =
            DocumentRepository(database()).add(file().signature(), id(), {document}, u"Attached"_s);
        EXPECT_TRUE(added) << why(added);
        return added ? added->documents.front() : DocumentId();
    }
    /// It is of the complaint from now on.
    void link()
    {
        OmbudsmanFacts facts = ombudsman::facts(database(), id()).value();
        facts.record.caseId = complaint();
        const auto linked = ombudsman::save(database(), file().signature(), file().rules(), facts,
                                            today(), u"Linked"_s);
        ASSERT_TRUE(linked) << why(linked);
    }
    bool historyTellsOf(const QString &entity)
    {
        const auto history = ombudsmantrail::history(database(), id());
        EXPECT_TRUE(history) << why(history);
        return history &&
               std::ranges::find(*history, entity, &HistoryEntry::entity) != history->end();
    }
    /// The case waits for a decision again.
    void reopen()
    {
        OmbudsmanFacts facts = ombudsman::facts(database(), id()).value();
        facts.record.decision.reset();
        facts.record.decisionOn.reset();
        facts.upheldIssues.clear();
        facts.reportKind.reset();
        facts.reportAnsweredOn.reset();
        const auto saved = ombudsman::save(database(), file().signature(), file().rules(), facts,
                                           today(), u"Reopened"_s);
        ASSERT_TRUE(saved) << why(saved);
    }
    std::vector<WorkItem> chasesInList()
    {
        const auto list = WorkList::load(database(), file().rules(), today());
        EXPECT_TRUE(list) << why(list);
        std::vector<WorkItem> found;
        if (!list)
            return found;
        for (const WorkItem &item : list->items()) {
            if (item.kind == WorkItem::Kind::Chase && item.ombudsmanId)
                found.push_back(item);
        }
        return found;
    }
    QStringList found(const QString &typed)
    {
        const auto search = search::parse(typed, {file().reference(), today()});
        EXPECT_TRUE(search) << why(search);
        const auto alone = caselist::alone(database(), search.value_or(Search()), 10);
        EXPECT_TRUE(alone) << why(alone);
        QStringList references;
        for (const auto &one : alone.value_or(std::vector<caselist::Found>()))
            references.append(one.reference);
        return references;
    }
    qint64 mentions(const QString &word)
    {
        qint64 all = 0;
        for (const QString &sql :
             {u"SELECT count(*) FROM change_entry WHERE old_value LIKE '%1' OR new_value LIKE "
              "'%1'"_s,
              u"SELECT count(*) FROM change_set WHERE what LIKE '%1'"_s,
              u"SELECT count(*) FROM contact_log WHERE note LIKE '%1' OR with_whom LIKE '%1'"_s,
              u"SELECT count(*) FROM document WHERE name LIKE '%1'"_s,
              u"SELECT count(*) FROM document_text WHERE body LIKE '%1'"_s,
              u"SELECT count(*) FROM bin_item WHERE body LIKE '%1' OR title LIKE '%1'"_s})
            all += count(sql.arg(u'%' + word + u'%'));
        return all;
    }
};

TEST_F(PapersAtOmbudsman, ContactsAreKeptChangedAndTakenBack)
{
    const auto unit = rang(u"Asked for the draft"_s);
    ASSERT_TRUE(unit) << why(unit);
    ASSERT_EQ(log(id()).size(), 1U);
    EXPECT_EQ(log(id()).front().note, u"Asked for the draft"_s);
    EXPECT_TRUE(log(complaint()).empty() ||
                log(complaint()).front().note != u"Asked for the draft"_s);
    ContactEntry changed = log(id()).front();
    changed.note = u"Asked for the statement"_s;
    const auto later = contactlog::save(database(), file().signature(), id(), changed, {}, today(),
                                        u"Contact changed"_s);
    ASSERT_TRUE(later) << why(later);
    EXPECT_FALSE(
        takeBackUnit(database(), file().signature(), file().rules(), *unit, id(), u"Undone"_s))
        << "it was changed since";
    ASSERT_TRUE(
        takeBackUnit(database(), file().signature(), file().rules(), *later, id(), u"Undone"_s));
    EXPECT_EQ(log(id()).front().note, u"Asked for the draft"_s);
    ASSERT_TRUE(contactlog::remove(database(), file().signature(), id(), *log(id()).front().id,
                                   u"Entered twice"_s, u"Taken away"_s));
    EXPECT_TRUE(log(id()).empty());
    EXPECT_EQ(findings(), QStringList());
}

/// \source features 41
TEST_F(PapersAtOmbudsman, AChaseIsOpenWorkUntilTheOmbudsmanWaitsForNothing)
{
    reopen();
    ASSERT_TRUE(rang(u"Who has the file?"_s, today()));
    const auto items = chasesInList();
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items.front().ombudsmanId, id());
    EXPECT_EQ(items.front().dueOn, today());
    EXPECT_EQ(items.front().status, WorkItem::Status::DueToday);
    EXPECT_EQ(items.front().nextStep, WorkItem::NextStep::AskAgain);
    EXPECT_TRUE(items.front().isOfOmbudsman());
    const auto list = WorkList::load(database(), file().rules(), today());
    ASSERT_TRUE(list) << why(list);
    EXPECT_GE(list->count(WorkFilter::Chase), 1);
    const auto chases = contactlog::chases(database(), today());
    ASSERT_TRUE(chases) << why(chases);
    const auto mine = std::ranges::find(*chases, AnyCaseId(id()), &Chase::caseId);
    ASSERT_NE(mine, chases->end());
    EXPECT_EQ(mine->note, u"Who has the file?"_s);
    const auto owed = owedItems(database(), *list, file().reference());
    ASSERT_TRUE(owed) << why(owed);
    EXPECT_TRUE(std::ranges::any_of(*owed, [&](const OwedItem &one) {
        return one.item.ombudsmanId == id() && one.askedOn == today();
    })) << "the chase sheet tells who was asked";

    inUnit([this](UnitOfWork &unit) { // Decided, and nothing to be done.
        unit.database().run(u"DELETE FROM recommendation"_s);
        unit.database().run(u"DELETE FROM ombudsman_enquiry"_s);
        unit.database().run(u"UPDATE ombudsman_case SET decision = 'not_upheld', decision_on = "
                            "received_on"_s);
        unit.changed("ombudsman_case"_L1, id().value(), {}, "category"_L1, {}, u"x"_s);
    });
    EXPECT_TRUE(chasesInList().empty());
    EXPECT_TRUE(
        std::ranges::none_of(*contactlog::chases(database(), today()),
                             [&](const Chase &one) { return one.caseId == AnyCaseId(id()); }));
}

TEST_F(PapersAtOmbudsman, DocumentsAreKeptFoundAndInThePack)
{
    attach(u"Statement of the tambourine.txt"_s, "The xylophone is late");
    ASSERT_TRUE(rang(u"Mandolin"_s));
    ASSERT_EQ(documents(id()).size(), 1U);
    EXPECT_EQ(labelOfKind(documents(id()).front().kind), u"Decision of the Ombudsman"_s);
    EXPECT_EQ(found(u"tambourine"_s), QStringList(reference()));
    EXPECT_EQ(found(u"xylophone"_s), QStringList(reference())) << "what it says";
    EXPECT_EQ(found(u"mandolin"_s), QStringList(reference()));
    EXPECT_EQ(found(u"bassoon"_s), QStringList());
    const auto about = readCaseOnPaper(file(), id());
    ASSERT_TRUE(about) << why(about);
    EXPECT_EQ(about->contacts.size(), 1U);
    ASSERT_EQ(about->documents.size(), 1U);
    const auto pack = ombudsmanPack(file(), *about, today());
    ASSERT_TRUE(pack) << why(pack);
    EXPECT_FALSE(pack->missing.join(u'\n').contains(u"No letter and no document"_s));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PapersAtOmbudsman, LettersAreFilledInFromTheRecordAndKept)
{
    const auto source = readLetterSource(file(), id());
    ASSERT_TRUE(source) << why(source);
    EXPECT_EQ(source->id(), AnyCaseId(id()));
    const LetterValues values =
        letterValues(*source, 0, nullptr, today(), file().rules(), file().reference());
    EXPECT_EQ(values.value(u"reference"_s).items, QStringList(reference()));
    EXPECT_EQ(values.value(u"ombudsman_decision"_s).items,
              QStringList(labelOf(Decision::UpheldInjustice)));
    EXPECT_FALSE(values.value(u"procedure"_s).isKnown()) << "it is of none";
    NewDocument letter;
    letter.name = u"letter.pdf"_s;
    letter.content = "Dear Ombudsman";
    letter.mediaType = u"application/pdf"_s;
    letter.kind = kindOfLetter(u"ombudsman"_s);
    letter.direction = DocumentDirection::Out;
    letter.text = u"Dear Ombudsman"_s;
    DocumentRepository repository(database());
    const auto kept = repository.add(file().signature(), id(), {letter}, u"Kept"_s);
    ASSERT_TRUE(kept) << why(kept);
    const auto sent =
        repository.setSentOn(file().signature(), id(), kept->documents.front(), today(), u"Sent"_s);
    ASSERT_TRUE(sent) << why(sent);
    ASSERT_EQ(documents(id()).size(), 1U);
    EXPECT_TRUE(documents(id()).front().isLetter());
    EXPECT_EQ(documents(id()).front().sentOn, today());
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), id(), {m_mia}, u"Staff"_s,
                                      u"Restricted"_s));
    EXPECT_FALSE(readLetterSource(file(), id()));
}

TEST_F(PapersAtOmbudsman, AreHiddenFromThoseToWhomTheCaseIsClosed)
{
    const DocumentId document = attach(u"Quux.txt"_s, "xylophone");
    ASSERT_TRUE(rang(u"Quux"_s));
    const ContactId contact = *log(id()).front().id;
    as(u"mia"_s);
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), id(), {m_mia}, u"Staff"_s,
                                      u"Restricted"_s));
    EXPECT_TRUE(contactlog::entries(database(), id()));
    as(u"ann"_s);
    EXPECT_FALSE(contactlog::entries(database(), id()));
    EXPECT_FALSE(rang(u"Again"_s));
    EXPECT_FALSE(DocumentRepository(database()).documents(id()));
    EXPECT_FALSE(DocumentRepository(database()).content(document));
    EXPECT_FALSE(DocumentRepository(database()).text(document));
    EXPECT_FALSE(contactlog::remove(database(), file().signature(), id(), contact, u"Old"_s,
                                    u"Taken away"_s));
    EXPECT_FALSE(DocumentRepository(database())
                     .setSentOn(file().signature(), id(), document, today(), u"Sent"_s));
    EXPECT_FALSE(
        DocumentRepository(database())
            .setChecked(file().signature(), id(), document, today(), u"Ann"_s, today(), u"Read"_s));
    EXPECT_FALSE(ombudsmantrail::history(database(), id()));
    EXPECT_FALSE(fieldrestore::changes(database(), id()));
    EXPECT_EQ(found(u"xylophone"_s), QStringList());
}

TEST_F(PapersAtOmbudsman, GoAlongWhenTheCaseIsLinkedAndComeBackWithUndo)
{
    attach(u"Quux.txt"_s, "xylophone");
    ASSERT_TRUE(rang(u"Quux"_s));
    const size_t contacts = log(complaint()).size();
    const size_t papers = documents(complaint()).size();
    OmbudsmanFacts facts = ombudsman::facts(database(), id()).value();
    facts.record.caseId = complaint();
    const auto unit = ombudsman::save(database(), file().signature(), file().rules(), facts,
                                      today(), u"Linked"_s);
    ASSERT_TRUE(unit) << why(unit);
    EXPECT_EQ(log(complaint()).size(), contacts + 1);
    EXPECT_EQ(documents(complaint()).size(), papers + 1);
    EXPECT_TRUE(log(id()).empty());
    EXPECT_EQ(findings(), QStringList());
    const auto back = takeBackUnit(database(), file().signature(), file().rules(), *unit,
                                   complaint(), u"Undone"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(log(id()).size(), 1U);
    EXPECT_EQ(documents(id()).size(), 1U);
    EXPECT_EQ(documents(complaint()).size(), papers);
}

/// As open as the case that it belongs to by now, and on none but that.
TEST_F(PapersAtOmbudsman, WhatWasInTheBinComesBackToTheCaseThatWasLinkedSince)
{
    const DocumentId wrong = attach(u"Quux.txt"_s, "xylophone");
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), id(), wrong.value(), u"Wrong"_s,
                                 u"Deleted"_s));
    EXPECT_TRUE(historyTellsOf(u"document"_s)) << "also while it is in the bin";
    link();
    as(u"mia"_s);
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), complaint(), {m_mia},
                                      u"Staff"_s, u"Restricted"_s));
    const auto restore = [this] {
        const auto items = bin::items(database());
        EXPECT_TRUE(items && items->size() == 1U) << why(items);
        return bin::restore(database(), file().signature(), file().rules(), items->front().id,
                            u"Back"_s);
    };
    as(u"ann"_s);
    EXPECT_EQ(bin::items(database())->front().title, restriction::closedWords());
    EXPECT_FALSE(restore());
    EXPECT_FALSE(ombudsmantrail::history(database(), id()));
    EXPECT_FALSE(fieldrestore::changes(database(), id()));
    as(u"mia"_s);
    const size_t papers = documents(complaint()).size();
    const auto back = restore();
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(documents(complaint()).size(), papers + 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM document WHERE ombudsman_case_id IS NOT NULL"_s), 0);
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PapersAtOmbudsman, AContactThatWasTakenAwayIsPutBackOnTheCaseThatWasLinkedSince)
{
    ASSERT_TRUE(rang(u"Mandolin"_s));
    ASSERT_TRUE(rang(u"Harp"_s));
    const auto all = log(id());
    const auto mandolin = std::ranges::find(all, u"Mandolin"_s, &ContactEntry::note);
    ASSERT_NE(mandolin, all.end());
    ASSERT_TRUE(contactlog::remove(database(), file().signature(), id(), *mandolin->id,
                                   u"Entered twice"_s, u"Taken away"_s));
    link();
    EXPECT_TRUE(historyTellsOf(u"contact_log"_s));
    const size_t contacts = log(complaint()).size();
    const auto changes = fieldrestore::changes(database(), id());
    ASSERT_TRUE(changes) << why(changes);
    const auto removal = std::ranges::find_if(*changes, &FieldChange::isRemoval);
    ASSERT_NE(removal, changes->end());
    EXPECT_TRUE(removal->isRestorable);
    const auto back = fieldrestore::restore(database(), file().signature(), file().rules(), id(),
                                            removal->entry, u"It was another"_s, u"Put back"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(log(complaint()).size(), contacts + 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM contact_log WHERE ombudsman_case_id IS NOT NULL"_s), 0);
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PapersAtOmbudsman, GoIntoTheBinWithTheCaseComeBackAndGoForGood)
{
    const DocumentId document = attach(u"Quux.txt"_s, "xylophone of Quux");
    const DocumentId wrong = attach(u"Wrong Quux.txt"_s, "no xylophone");
    ASSERT_TRUE(rang(u"Quux"_s));
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), id(), wrong.value(), u"Wrong"_s,
                                 u"Deleted"_s));
    ASSERT_EQ(documents(id()).size(), 1U);
    const auto one = bin::items(database());
    ASSERT_TRUE(one && one->size() == 1U);
    ASSERT_TRUE(
        bin::restore(database(), file().signature(), file().rules(), one->front().id, u"Back"_s));
    EXPECT_EQ(documents(id()).size(), 2U);
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), id(), wrong.value(), u"Wrong"_s,
                                 u"Deleted"_s));
    const auto put =
        bin::putOmbudsman(database(), file().signature(), id(), u"By mistake"_s, u"Deleted"_s);
    ASSERT_TRUE(put) << why(put);
    const auto both = bin::items(database());
    ASSERT_TRUE(both && both->size() == 2U);
    const auto itemOf = [&](BinItem::Kind kind) {
        return std::ranges::find(*both, kind, &BinItem::kind)->id;
    };
    EXPECT_FALSE(bin::restore(database(), file().signature(), file().rules(),
                              itemOf(BinItem::Kind::Document), u"Back"_s))
        << "its case is in the bin";
    const auto back = bin::restore(database(), file().signature(), file().rules(),
                                   itemOf(BinItem::Kind::Ombudsman), u"Back"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(log(id()).size(), 1U);
    ASSERT_EQ(documents(id()).size(), 1U);
    EXPECT_EQ(DocumentRepository(database()).content(document).value(), "xylophone of Quux");
    EXPECT_EQ(findings(), QStringList());
    ASSERT_TRUE(
        bin::putOmbudsman(database(), file().signature(), id(), u"By mistake"_s, u"Deleted"_s));
    as(u"head"_s);
    const auto again = bin::items(database());
    ASSERT_TRUE(again) << why(again);
    const auto gone =
        bin::purge(database(), file().signature(),
                   std::ranges::find(*again, BinItem::Kind::Ombudsman, &BinItem::kind)->id,
                   u"Over"_s, u"Purged"_s);
    ASSERT_TRUE(gone) << why(gone);
    EXPECT_EQ(mentions(u"Quux"_s), 0);
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(PapersAtOmbudsman, AreGoneWhenTheCaseIsDestroyed)
{
    attach(u"Quux.txt"_s, "xylophone of Quux");
    ASSERT_TRUE(rang(u"Quux"_s));
    ContactEntry changed = log(id()).front();
    changed.note = u"Quux again"_s;
    ASSERT_TRUE(contactlog::save(database(), file().signature(), id(), changed, {}, today(),
                                 u"Contact changed"_s));
    ASSERT_TRUE(accesslog::note(database(), file().signature(), AccessEntry::Kind::Saved,
                                u"Quux.txt"_s, id()));
    inUnit([this](UnitOfWork &unit) {
        unit.database().run(u"UPDATE recommendation SET accepted = 1, completed_on = "
                            "'2024-06-03', satisfied_on = '2024-06-03'"_s);
        unit.changed("ombudsman_case"_L1, id().value(), {}, "category"_L1, {}, u"x"_s);
    });
    as(u"mia"_s);
    ASSERT_TRUE(retention::propose(database(), file().signature(), id(), day("2040-06-03"),
                                   u"Time is over"_s, u"Proposed"_s));
    as(u"head"_s);
    const auto done = retention::confirm(database(), file().signature(), id(), day("2040-06-03"),
                                         u"Agreed"_s, u"Destroyed"_s);
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(mentions(u"Quux"_s), 0);
    EXPECT_TRUE(log(id()).empty());
    EXPECT_TRUE(documents(id()).empty());
    EXPECT_EQ(findings(), QStringList());
}

/// \source features 113; ux "History"
TEST_F(PapersAtOmbudsman, TheHistoryHasEachFieldAndPutsItBack)
{
    OmbudsmanFacts facts = ombudsman::facts(database(), id()).value();
    const QString before = facts.category;
    facts.category = u"Tambourines"_s;
    ASSERT_TRUE(ombudsman::save(database(), file().signature(), file().rules(), facts, today(),
                                u"Case at the Ombudsman changed"_s));
    ASSERT_TRUE(rang(u"Draft"_s));
    ContactEntry changed = log(id()).front();
    changed.note = u"Statement"_s;
    ASSERT_TRUE(contactlog::save(database(), file().signature(), id(), changed, {}, today(),
                                 u"Contact changed"_s));
    ASSERT_TRUE(contactlog::remove(database(), file().signature(), id(), *changed.id,
                                   u"Entered twice"_s, u"Taken away"_s));
    const auto history = ombudsmantrail::history(database(), id());
    ASSERT_TRUE(history) << why(history);
    EXPECT_EQ(history->front().action, u"deleted"_s) << "the newest first";
    EXPECT_TRUE(std::ranges::any_of(*history, [](const HistoryEntry &one) {
        return one.field == u"category"_s && one.after == u"Tambourines"_s;
    }));
    const auto changes = fieldrestore::changes(database(), id());
    ASSERT_TRUE(changes) << why(changes);
    const auto category = std::ranges::find(*changes, u"category"_s, &FieldChange::field);
    ASSERT_NE(category, changes->end());
    EXPECT_TRUE(category->isRestorable);
    const auto back = fieldrestore::restore(database(), file().signature(), file().rules(), id(),
                                            category->entry, u"Typed wrong"_s, u"Put back"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(ombudsman::facts(database(), id())->category, before);
    EXPECT_EQ(ombudsmantrail::history(database(), id())->front().reason, u"Typed wrong"_s);
    EXPECT_EQ(findings(), QStringList());
}

} // namespace

} // namespace redress
