// SPDX-License-Identifier: GPL-3.0-or-later
// The chase sheet and the sheet of an officer who is away, as blocks.
#include "core/letters/worksheets.h"

#include "core/base/language.h"
#include "core/letters/contactlog.h"
#include "core/store/recordwriter.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// On Mon 3 June 2024: stage 2 of CR-1 has its limit on 7 June, the aim of 25 working days from 11
/// March passed on 17 April; the answer to MP-1, received on 13 May, has no officer.
class WorkSheetsTest : public StoredCaseTest
{
protected:
    QDate today() { return file().clock().today(); }
    WorkList list(QDate day)
    {
        const auto read = WorkList::load(database(), file().rules(), day);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(WorkList());
    }
    std::vector<OwedItem> owed(QDate day)
    {
        const auto read = owedItems(database(), list(day), file().reference());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<OwedItem>());
    }
    void log(CaseId id, ContactKind kind, const char *on, const char *chaseOn,
             DocumentDirection direction = DocumentDirection::Out)
    {
        ContactEntry entry;
        entry.kind = kind;
        entry.direction = direction;
        entry.happenedOn = day(on);
        entry.withWhom = u"Mrs Manager"_s;
        entry.note = u"Where is the report?"_s;
        if (chaseOn)
            entry.nextChaseOn = day(chaseOn);
        ASSERT_TRUE(
            contactlog::save(database(), file().signature(), id, entry, {}, today(), u"Contact"_s));
    }
    void setManager(CaseId id, const QString &name)
    {
        inUnit([&](UnitOfWork &unit) {
            updateRecord(unit, "case_detail"_L1, id.value(), id, {{u"responding_manager"_s, name}});
        });
    }
    SheetFrame frame() { return {u"Wexmoor"_s, today(), false}; }

    static QString textOf(const Document &document)
    {
        QStringList text;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<HeadingBlock>(&block))
                text.append(u"# "_s + heading->text);
            else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
                text.append(plainText(paragraph->text));
            else if (const auto *table = std::get_if<TableBlock>(&block)) {
                for (const PaperTable::Row &row : table->table.rows) {
                    QStringList cells;
                    for (const auto &cell : row.cells)
                        cells.append(cell.text);
                    text.append(cells.join(u" | "_s));
                }
            }
        }
        return text.join(u'\n');
    }
};

} // namespace

TEST_F(WorkSheetsTest, SaysWhoOwesWhatAndSinceWhen)
{
    setManager(complaint(), u"Carol Head"_s);
    log(complaint(), ContactKind::Chase, "2024-05-20", nullptr);
    log(complaint(), ContactKind::Chase, "2024-05-28", "2024-06-05");
    const auto all = owed(today());
    const auto found = std::find_if(all.begin(), all.end(), [](const OwedItem &one) {
        return one.item.kind == WorkItem::Kind::Stage;
    });
    ASSERT_NE(found, all.end());
    EXPECT_EQ(found->manager, u"Carol Head"_s);
    EXPECT_EQ(found->since, found->item.aimOn); // Past the aim, not past the limit.
    EXPECT_EQ(found->askedOn, day("2024-05-28"));
    EXPECT_EQ(found->askedWhom, u"Mrs Manager"_s);
    EXPECT_EQ(found->timesChased, 2);
    EXPECT_EQ(found->chaseOn, day("2024-06-05"));
    EXPECT_EQ(found->goesTo, u"head of service"_s) << "two chases were in vain";
    EXPECT_TRUE(textOf(chaseSheet(all, frame())).contains(u"Wed 5 Jun 2024: head of service"_s))
        << textOf(chaseSheet(all, frame())).toStdString();

    // Past its limit of Fri 7 June it is owed since then.
    const auto later = owed(day("2024-06-10"));
    const auto late = std::find_if(later.begin(), later.end(), [](const OwedItem &one) {
        return one.item.kind == WorkItem::Kind::Stage;
    });
    ASSERT_NE(late, later.end());
    EXPECT_EQ(late->since, day("2024-06-07"));
}

TEST_F(WorkSheetsTest, ListsWhatIsInTimeOnlyOnceItIsToBeChased)
{
    const auto isOwed = [&](QDate on) {
        const auto all = owed(on);
        return std::any_of(all.begin(), all.end(), [](const OwedItem &one) {
            return one.item.reference == u"MP-1"_s && !one.item.isOverdue();
        });
    };
    ASSERT_FALSE(isOwed(day("2024-05-15")));
    log(enquiry(), ContactKind::Email, "2024-05-14", "2024-05-16");
    EXPECT_FALSE(isOwed(day("2024-05-15")));
    EXPECT_TRUE(isOwed(day("2024-05-16")));
}

TEST_F(WorkSheetsTest, GivesEachWhoOwesAPageAndNobodyTheLast)
{
    setManager(complaint(), u"Carol Head"_s);
    const auto all = owed(day("2024-07-01")); // Both are past their limits.
    ASSERT_GE(all.size(), 2U);
    EXPECT_TRUE(all.back().manager.isEmpty());
    const Document sheet = chaseSheet(all, frame());
    std::vector<const HeadingBlock *> headings;
    for (const Block &block : sheet.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            headings.push_back(heading);
    }
    ASSERT_EQ(headings.size(), 2U);
    EXPECT_EQ(headings[0]->text, u"Chase sheet: Carol Head"_s);
    EXPECT_FALSE(headings[0]->startsPage);
    EXPECT_EQ(headings[1]->text, u"Chase sheet: nobody is named"_s);
    EXPECT_TRUE(headings[1]->startsPage);
    EXPECT_TRUE(textOf(sheet).contains(u"CR-1, Stage 2 | Send the adjudication letter | Fri 7 Jun "
                                       "2024"_s))
        << textOf(sheet).toStdString();
    EXPECT_TRUE(textOf(sheet).contains(u"not yet"_s));
}

TEST_F(WorkSheetsTest, SaysThatNothingIsOwed)
{
    const Document sheet = chaseSheet({}, frame());
    EXPECT_TRUE(textOf(sheet).contains(u"As at Mon 3 Jun 2024 nothing is owed"_s))
        << textOf(sheet).toStdString();
}

/// \source The council's wish, which holds whatever the windows speak.
TEST_F(WorkSheetsTest, SpeaksTheLanguageOfThePapersOfTheCouncil)
{
    Language language;
    language.use(u"en"_s);
    SheetFrame welsh = frame();
    welsh.language = u"cy"_s;
    const Document sheet = chaseSheet(owed(day("2024-06-10")), welsh);
    EXPECT_EQ(sheet.language, u"cy-GB"_s);
    EXPECT_TRUE(sheet.footer.contains(u"Meh 2024"_s)) << sheet.footer.toStdString();
    EXPECT_EQ(sheet.runningHead, u"Taflen ddilyn i fyny"_s);
    language.use(u"cy"_s);
    SheetFrame english = frame();
    english.language = u"en"_s;
    const Document other = chaseSheet(owed(day("2024-06-10")), english);
    EXPECT_EQ(other.language, u"en-GB"_s);
    EXPECT_TRUE(other.footer.contains(u"Jun 2024"_s)) << other.footer.toStdString();
    EXPECT_EQ(other.runningHead, u"Chase sheet"_s);
    language.use(u"en"_s);
}

TEST_F(WorkSheetsTest, TellsWhoStandsInAllThatIsOpen)
{
    setManager(complaint(), u"Carol Head"_s);
    log(complaint(), ContactKind::Letter, "2024-06-03", "2024-06-05");
    inUnit([this](UnitOfWork &unit) {
        const auto person = [&](const QString &name, const StoredFacts &more) {
            const qint64 id = unit.newId<CaseId>().value();
            StoredFacts facts = more;
            facts[u"name"_s] = name;
            facts[u"folded_name"_s] = name.toLower();
            insertRecord(unit, "person"_L1, id, complaint(), facts);
            return id;
        };
        const auto put = [&](qint64 id, const QString &role) {
            insertRecord(unit, "case_person"_L1, unit.newId<CaseId>().value(), complaint(),
                         {{u"case_id"_s, storedFact(complaint())},
                          {u"person_id"_s, storedFact(id)},
                          {u"role"_s, role}});
        };
        put(person(u"Pat Price"_s, {{u"telephone"_s, u"01632 960001"_s},
                                    {u"safe_contact"_s, u"only by the school"_s}}),
            u"complainant"_s);
        put(person(u"Rob Silent"_s,
                   {{u"telephone"_s, u"01632 960002"_s}, {u"do_not_contact"_s, u"1"_s}}),
            u"representative"_s);
    });
    const auto sheet = officerSheet(database(), list(today()), *complaintRecord().officer,
                                    file().reference(), frame());
    ASSERT_TRUE(sheet) << why(sheet);
    const QString text = textOf(*sheet);
    EXPECT_TRUE(text.startsWith(u"# While Ann Example is away\nAs at Mon 3 Jun 2024: "_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"CR-1, Stage 2: Delay, \"twice\" | Fri 7 Jun 2024"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"Mrs Manager on 3 Jun 2024, by letter"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"To ask again on Wed 5 Jun 2024"_s));
    EXPECT_TRUE(text.contains(u"Service: Carol Head"_s));
    // How contact is safe takes the place of the number; who must not be rung has none.
    EXPECT_TRUE(text.contains(u"Pat Price, safe contact: only by the school"_s));
    EXPECT_TRUE(text.contains(u"Rob Silent: NOT to be contacted"_s));
    EXPECT_FALSE(text.contains(u"01632"_s));
    EXPECT_FALSE(text.contains(u"MP-1"_s)); // It is nobody's.
}

} // namespace redress
