// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accesslog.h"

#include "core/store/fileheader.h"
#include "core/store/ownconnection.h"
#include "core/store/patience.h"
#include "core/store/reader.h"
#include "core/store/rights.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace redress::accesslog {

namespace {

using namespace Qt::StringLiterals;
using Kind = AccessEntry::Kind;

struct LogText {
    Q_DECLARE_TR_FUNCTIONS(redress::AccessLog)
};

const QString kEntries = uR"sql(
SELECT s.at_utc, s.person, s.computer, e.entity, e.new_value, e.entity_id,
       coalesce(c.reference, o.reference, ''), o.id
FROM change_entry e
JOIN change_set s ON s.id = e.change_set_id
LEFT JOIN case_record c ON c.id = e.entity_id
LEFT JOIN ombudsman_case o ON o.id = e.entity_id AND c.id IS NULL
WHERE e.action = 'exported' AND e.entity IN ('view', 'print', 'copy')
ORDER BY e.id DESC LIMIT :most
)sql"_s;

QLatin1StringView entityOf(Kind kind)
{
    switch (kind) {
    case Kind::Viewed:
        return "view"_L1;
    case Kind::Printed:
        return "print"_L1;
    case Kind::Saved:
        break;
    }
    return "copy"_L1;
}

Kind kindOf(const QString &entity)
{
    return entity == entityOf(Kind::Viewed)    ? Kind::Viewed
           : entity == entityOf(Kind::Printed) ? Kind::Printed
                                               : Kind::Saved;
}

QString unitWords(Kind kind)
{
    switch (kind) {
    case Kind::Viewed:
        return LogText::tr("Restricted case looked at");
    case Kind::Printed:
        return LogText::tr("Printed");
    case Kind::Saved:
        break;
    }
    return LogText::tr("Saved outside of the file");
}

void write(Database &database, const Signature &signature, Kind kind, const QString &what,
           const std::optional<AnyCaseId> &ofCase)
{
    UnitOfWork unit(database, signature, unitWords(kind));
    const auto number = [](auto id) { return id.value(); };
    unit.exported(entityOf(kind), ofCase ? std::visit(number, *ofCase) : 0, what);
    unit.commit();
}

bool mayBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable() &&
           !isLogOfAnotherComputer(path);
}

} // namespace

Result<void> note(Database &database, const Signature &signature, Kind kind, const QString &what,
                  const std::optional<AnyCaseId> &ofCase)
{
    // Whoever has lost the file to somebody else looks at it as a reader does.
    if (!database.isReadOnly() && !database.refusal())
        return guarded([&] { write(database, signature, kind, what, ofCase); });
    if (kind != Kind::Viewed && !mayBeWritten(database.path()))
        return {};
    if (isLogOfAnotherComputer(database.path()))
        return Error{Error::Code::ReadOnly,
                     LogText::tr("Who looks at a restricted case is noted in the file, which "
                                 "another computer is writing to just now. Open the case when "
                                 "it is closed there."),
                     database.path()};
    return onOwnConnection(database.path(), Database::Access::ReadWrite,
                           [&](Database &own) -> Result<void> {
                               return guarded([&] {
                                   patience::set(own, patience::of(database));
                                   write(own, signature, kind, what, ofCase);
                               });
                           });
}

Result<std::vector<AccessEntry>> entries(Database &database, int most)
{
    return guarded([&] {
        const Reader reader = currentReader();
        rights::demand(rights::of(database, reader.login, reader.day), TeamRole::Manager);
        std::vector<AccessEntry> found;
        Statement select(database, kEntries);
        select.bind(u":most"_s, most);
        while (select.step()) {
            RowReader row(select);
            AccessEntry one;
            one.atUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
            one.person = row.text();
            one.computer = row.text();
            one.kind = kindOf(row.text());
            one.what = row.optionalText().value_or(QString());
            const qint64 ofCase = row.integer();
            one.reference = row.text();
            if (ofCase > 0 && !row.optionalInteger())
                one.caseId = CaseId(ofCase);
            found.push_back(one);
        }
        return found;
    });
}

} // namespace redress::accesslog
