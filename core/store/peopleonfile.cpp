// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/peopleonfile.h"

#include "core/store/statement.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kSelectAll = uR"sql(
SELECT name, born_on FROM person ORDER BY id
)sql"_s;

const QString kSelectOnCase = uR"sql(
SELECT DISTINCT p.id, p.name, p.born_on
FROM case_person k JOIN person p ON p.id = k.person_id
WHERE k.case_id = :case_id
ORDER BY p.id
)sql"_s;

const QString kSelectWriters = uR"sql(
SELECT DISTINCT compliment_from FROM case_detail WHERE compliment_from IS NOT NULL ORDER BY compliment_from
)sql"_s;

const QString kSelectWriter = uR"sql(
SELECT compliment_from FROM case_detail WHERE case_id = :case_id AND compliment_from IS NOT NULL
)sql"_s;

void addWriters(Statement &select, std::vector<PersonOnFile> &people)
{
    while (select.step()) {
        if (const QString name = select.text(0); !name.isEmpty())
            people.push_back({name, std::nullopt});
    }
}

} // namespace

std::vector<PersonOnFile> peopleOnFile(Database &database, std::optional<CaseId> onCase)
{
    std::vector<PersonOnFile> people;
    if (onCase) {
        Statement select(database, kSelectOnCase);
        select.bind(u":case_id"_s, *onCase);
        while (select.step())
            people.push_back({select.text(1), select.date(2)});
        Statement writer(database, kSelectWriter);
        writer.bind(u":case_id"_s, *onCase);
        addWriters(writer, people);
        return people;
    }
    Statement select(database, kSelectAll);
    while (select.step())
        people.push_back({select.text(0), select.date(1)});
    Statement writers(database, kSelectWriters);
    addWriters(writers, people);
    return people;
}

} // namespace redress
