// SPDX-License-Identifier: GPL-3.0-or-later
// P11, first half: one changed fact of a case, saved with its entry in the audit trail, beside the
// same rows by the C interface of SQLite, its statements prepared beforehand. The words of the case
// and the index over them are rows like the others: a save that leaves them out would leave a file
// in which searches find what was there before.
#include "core/base/searchwords.h"
#include "core/store/casechange.h"
#include "core/store/caserepository.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"
#include "tests/benchmark/rawsqlite.h"

#include <QCoreApplication>

#include <memory>
#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kWithinOfRaw = 2.0;
constexpr int kSaves = 200;
constexpr int kRounds = 5;

std::vector<CaseId> casesToChange(const QString &path)
{
    RawDatabase raw(path.toStdString());
    RawStatement select(raw, "SELECT id FROM case_record ORDER BY reference LIMIT 200");
    std::vector<CaseId> ids;
    while (select.step())
        ids.emplace_back(select.integer(0));
    return ids;
}

/// The form has read the case before, so reading is no part of the save.
std::vector<CaseChange> changesOf(CaseStore &store, const std::vector<CaseId> &ids, int round)
{
    std::vector<CaseChange> changes;
    for (const CaseId id : ids) {
        const auto dossier = CaseRepository(store.database()).dossier(id);
        if (!dossier)
            throw std::runtime_error("no case");
        CaseChange change = casechange::none(*dossier);
        change.after.summary = u"changed for the %1. time"_s.arg(round);
        change.what = u"Changed summary"_s;
        changes.push_back(change);
    }
    return changes;
}

void saveOurs(CaseStore &store, const std::vector<CaseChange> &changes)
{
    for (const CaseChange &change : changes) {
        const auto saved = casechange::save(store.database(), store.signature(), store.rules(),
                                            change, benchmarkDay());
        if (!saved)
            throw std::runtime_error(saved.error().message.toStdString());
    }
}

/// The same writes by hand: number, unit of work, record, entry, words and seal in one transaction.
class RawSaver final
{
public:
    explicit RawSaver(const QString &path)
        : m_database(path.toStdString())
    {
        m_database.run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; "
                       "PRAGMA secure_delete = ON");
        const auto prepare = [this](const char *sql) {
            return std::make_unique<RawStatement>(m_database, sql);
        };
        m_number = prepare("UPDATE id_counter SET next_id = next_id + 2 WHERE name = 'record' "
                           "RETURNING next_id");
        m_unit = prepare("INSERT INTO change_set (id, at_utc, person, computer, what) "
                         "VALUES (?, '2024-12-31T09:14:00Z', 'benchmark', 'desk', 'Changed')");
        m_record = prepare("UPDATE case_record SET summary = ?, version = version + 1 "
                           "WHERE id = ?");
        m_entry =
            prepare("INSERT INTO change_entry (id, change_set_id, entity, entity_id, case_id, "
                    "action, field, old_value, new_value) "
                    "VALUES (?, ?, 'case', ?, ?, 'changed', 'summary', ?, ?)");
        m_words = prepare("SELECT body FROM case_text WHERE case_id = ?");
        m_forget = prepare("INSERT INTO case_words (case_words, rowid, body) "
                           "VALUES ('delete', ?, ?)");
        m_text = prepare("UPDATE case_text SET body = ? WHERE case_id = ?");
        m_index = prepare("INSERT INTO case_words (rowid, body) VALUES (?, ?)");
        m_position = prepare("SELECT position, digest FROM change_seal "
                             "ORDER BY position DESC LIMIT 1");
        m_seal =
            prepare("INSERT INTO change_seal (change_set_id, position, previous_digest, digest) "
                    "VALUES (?, ?, ?, ?)");
    }

    void save(CaseId id, const std::string &before, const std::string &after)
    {
        m_database.run("BEGIN IMMEDIATE");
        m_number->step();
        const sqlite3_int64 number = m_number->integer(0) - 2;
        m_number->run();
        m_unit->bind(1, number).run();
        m_record->bind(1, after).bind(2, id.value()).run();
        m_entry->bind(1, number + 1).bind(2, number).bind(3, id.value()).bind(4, id.value());
        m_entry->bind(5, before).bind(6, after).run();
        saveWords(id, plainWords(QString::fromStdString(before)).toStdString(),
                  plainWords(QString::fromStdString(after)).toStdString());
        m_position->step();
        const sqlite3_int64 position = m_position->integer(0);
        const std::string previous = m_position->text(1);
        m_position->run();
        m_seal->bind(1, number).bind(2, position + 1).bind(3, previous).bind(4, previous).run();
        m_database.run("COMMIT");
    }

private:
    void saveWords(CaseId id, const std::string &before, const std::string &after)
    {
        m_words->bind(1, id.value());
        if (!m_words->step())
            throw std::runtime_error("a case without words");
        const std::string old = m_words->text(0);
        m_words->run();
        const size_t place = old.find(before);
        if (place == std::string::npos)
            throw std::runtime_error("the words of a case do not hold its summary");
        const std::string body = std::string(old).replace(place, before.size(), after);
        m_forget->bind(1, id.value()).bind(2, old).run();
        m_text->bind(1, body).bind(2, id.value()).run();
        m_index->bind(1, id.value()).bind(2, body).run();
    }

    RawDatabase m_database;
    std::unique_ptr<RawStatement> m_words;
    std::unique_ptr<RawStatement> m_forget;
    std::unique_ptr<RawStatement> m_text;
    std::unique_ptr<RawStatement> m_index;
    std::unique_ptr<RawStatement> m_number;
    std::unique_ptr<RawStatement> m_unit;
    std::unique_ptr<RawStatement> m_record;
    std::unique_ptr<RawStatement> m_entry;
    std::unique_ptr<RawStatement> m_position;
    std::unique_ptr<RawStatement> m_seal;
};

void measure(int cases)
{
    const QString ours = copyOfCaseFile(cases, u"save-ours.redress"_s);
    const QString theirs = copyOfCaseFile(cases, u"save-raw.redress"_s);
    const std::vector<CaseId> ids = casesToChange(ours);
    const auto store = openCaseFile(ours, CaseStore::Access::ReadWrite);
    RawSaver raw(theirs);
    Best ourTime;
    Best rawTime;
    for (int round = 0; round < kRounds; ++round) {
        const std::vector<CaseChange> changes = changesOf(*store, ids, round);
        ourTime.run([&] { saveOurs(*store, changes); });
        rawTime.run([&] {
            for (const CaseChange &change : changes)
                raw.save(change.before.id, change.before.summary.toStdString(),
                         change.after.summary.toStdString());
        });
    }
    tellTimes(u"P11"_s, u"save of a case with audit"_s, cases, ourTime.wall / kSaves,
              rawTime.wall / kSaves, kWithinOfRaw);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        for (const int cases : sizes())
            measure(cases);
    });
}
