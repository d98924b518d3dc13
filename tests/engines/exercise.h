// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teststore.h"

#include "core/conduct/conductact.h"
#include "core/statistics/tableengine.h"
#include "core/worklist/caselist.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace redress {

/// A case file on one engine, and what was asked of it.
struct Side {
    std::unique_ptr<CaseStore> store;
    QSet<QString> statements;
    QStringList answers; ///< In the order in which they were given.
};

/// Spaces do not tell statements apart.
QString folded(const QString &sql);

/// Does on one engine what the programs do; both sides do the same in the same order.
class Exercise final
{
public:
    explicit Exercise(Side &side, const QString &folder)
        : m_side(side)
        , m_folder(folder)
    {}

    void open(Database database);
    void run();
    /// In a database of its own, that was opened for it.
    void makeSample();

private:
    CaseStore &store() { return *m_side.store; }
    Database &database() { return store().database(); }
    void answer(const QString &text) { m_side.answers.append(text); }
    /// Enquiries, of which the two counties have none, and a complaint that nobody has taken up.
    QString enquiries() const;
    QString ombudsmanCases() const;
    void import(const QString &path, bool replace);
    /// Changes and removals as forms make them.
    void writeByHand();
    ChangeSetId act(CaseId id, ActKind kind, int stage,
                    const std::function<void(Act &)> &more = {});
    /// A complaint is triaged, has its stages handled, leads to an action, and a step is taken
    /// back.
    void handleStages();
    /// Somebody is put on two cases, found again, linked with another record and taken off.
    void meetPeople();
    /// A letter is written anew and filled in, documents are kept, sent and removed.
    void writeLetters();
    /// Two records of one complaint are linked, made one, and taken apart.
    void linkCases();
    /// Responses are drawn, looked at, and drawn again.
    void sampleResponses();
    void askTables();
    void askForecasts(TableEngine &engine);
    void closeQuarters();
    /// Every measure by every dimension that it has, across quarters and months, and filtered.
    void askPivots();
    void keepTables();
    void askWorkLists();
    /// Who owes what, and what was said about it.
    void askSheets();
    void askCaseLists();
    void answerCases(const CaseListQuery &query);
    Search searchFor(const QString &text);
    /// Every field of the searches, and words.
    void askSearches();
    void keepLists();
    /// What is renamed is found by its new name, in every case that has it.
    void changeNames();
    void recordContact();
    /// A case at the Ombudsman that stands alone, its letters, one taken back, and where it goes
    /// on.
    void recordOmbudsman();
    void peopleAtOmbudsman(OmbudsmanId id);
    void papersAtOmbudsman(OmbudsmanId id);
    /// What a case cost, what is put right and what was recommended, written and taken away.
    void putRight();
    void askHistory();
    /// Roles, restricted cases, what was deleted, and what is destroyed by two.
    void shareWork();
    CaseId enquiry();
    void binAndKeep(CaseId id);
    void binAtOmbudsman();
    void keepNotes();
    void keepMappings();
    /// A service that is added, closed with a successor, and again without; one that is removed.
    void changeOrganisation();
    /// A value is added, moved and removed, and one is merged into another.
    void changeLists();
    void typeFigures();
    /// Days of the calendar are added, moved and closed, after a rehearsal.
    void changeCalendar();
    /// A version of a procedure is rehearsed, added, changed and taken away.
    void changeProcedures();
    /// Everything is undone again that a later day brings.
    void takeBackToYesterday();

    Side &m_side;
    QString m_folder;
    FixedClock m_clock{day("2024-06-03")};
};

} // namespace redress
