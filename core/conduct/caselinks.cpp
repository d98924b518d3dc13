// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/caselinks.h"

#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseLinks)
};

const QString kLinks = uR"sql(
SELECT l.id, l.case_id, c.id, c.reference, c.summary, c.received_on, l.relation, l.note
FROM case_link l JOIN case_record c
     ON c.id = CASE WHEN l.case_id = :case_id THEN l.other_case_id ELSE l.case_id END
WHERE l.case_id = :same_case OR l.other_case_id = :its_case
ORDER BY c.received_on DESC, c.reference
)sql"_s;

[[noreturn]] void refuse(Error::Code code, const QString &words)
{
    throw StorageError({code, words, u"case_link"_s});
}

std::vector<CaseLink> readLinks(Database &database, CaseId id)
{
    const ClosedCases closed(database);
    std::vector<CaseLink> links;
    Statement select(database, kLinks);
    select.bind(u":case_id"_s, id).bind(u":same_case"_s, id).bind(u":its_case"_s, id);
    while (select.step()) {
        RowReader row(select);
        CaseLink link;
        link.id = row.id<CaseLinkId>();
        link.owner = row.id<CaseId>();
        link.other = row.id<CaseId>();
        link.reference = row.text();
        link.summary = row.text();
        link.receivedOn = row.day();
        link.kind = fromStored<LinkKind>(row.text()).value_or(LinkKind::Related);
        link.note = row.text();
        if (closed.has(link.other)) {
            link.summary = restriction::closedWords();
            link.note.clear();
        }
        links.push_back(link);
    }
    return links;
}

} // namespace

QString labelOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Premature:
        return LinkText::tr("Came back from the Ombudsman as premature");
    case LinkKind::Converted:
        return LinkText::tr("One became the other");
    case LinkKind::Family:
        return LinkText::tr("Same family or event");
    case LinkKind::Related:
        return LinkText::tr("Related");
    }
    return {};
}

namespace caselinks {

Result<std::vector<CaseLink>> linksOf(Database &database, CaseId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        const ClosedCases closed(database);
        std::vector<CaseLink> links = readLinks(database, id);
        for (CaseLink &link : links) {
            if (!closed.has(link.other))
                continue;
            link.summary = restriction::closedWords();
            link.note.clear();
        }
        return links;
    });
}

Result<ChangeSetId> link(Database &database, const Signature &signature, CaseId one, CaseId other,
                         LinkKind kind, const QString &note, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        put(unit, one, other, kind, note);
        unit.commit();
        return unit.id();
    });
}

void put(UnitOfWork &unit, CaseId one, CaseId other, LinkKind kind, const QString &note)
{
    Database &database = unit.database();
    if (one == other)
        refuse(Error::Code::Invalid, LinkText::tr("A case is not linked with itself."));
    for (const CaseId id : {one, other})
        restriction::demandOpen(database, id);
    for (const CaseLink &known : readLinks(database, one)) {
        if (known.other == other && known.kind == kind)
            refuse(Error::Code::Conflict, LinkText::tr("The two cases are linked so already."));
    }
    const auto id = unit.newId<CaseLinkId>();
    insertRecord(unit, "case_link"_L1, id.value(), one,
                 {{u"case_id"_s, storedFact(one)},
                  {u"other_case_id"_s, storedFact(other)},
                  {u"relation"_s, storedText(kind)},
                  {u"note"_s, note.trimmed()}});
}

Result<ChangeSetId> unlink(Database &database, const Signature &signature, CaseId one,
                           CaseLinkId id, const QString &reason, const QString &what)
{
    return guarded([&] {
        restriction::demandOpen(database, one);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        const auto facts = storedFactsOf(database, "case_link"_L1, id.value());
        const QString own = QString::number(one.value());
        if (!facts || (facts->at(u"case_id"_s) != own && facts->at(u"other_case_id"_s) != own))
            refuse(Error::Code::NotFound, LinkText::tr("The cases are no longer linked so."));
        // Its words are those of the case from which it was made.
        removeRecord(unit, "case_link"_L1, id.value(),
                     CaseId(facts->at(u"case_id"_s).value_or(own).toLongLong()));
        unit.commit();
        return unit.id();
    });
}

} // namespace caselinks
} // namespace redress
