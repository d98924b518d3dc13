// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/starterlists.h"

#include "core/store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct StarterText {
    Q_DECLARE_TR_FUNCTIONS(redress::StarterLists)
};

const QString kWasEmptied = uR"sql(
SELECT 1 FROM change_entry
WHERE entity = 'list_item' AND action = 'deleted' AND old_value LIKE :list LIMIT 1
)sql"_s;

struct StarterList {
    UserList list;
    QStringList names;
};

std::vector<StarterList> shippedLists()
{
    QFile file(u":/redress/lists.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened)
        return {};
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<StarterList> shipped;
    for (const auto &[list, word] : kStoredWords<UserList>) {
        QStringList names;
        for (const QJsonValue name : lists.value(word).toArray())
            names.append(name.toString());
        shipped.push_back({list, names});
    }
    return shipped;
}

void put(const std::vector<StarterList> &lists, UnitOfWork &unit, ReferenceData &reference)
{
    ReferenceWriter writer(unit, reference, ReferenceWriter::Trail::Origin);
    for (const StarterList &shipped : lists) {
        for (const QString &name : shipped.names)
            writer.itemNamed(shipped.list, name);
    }
}

bool wasEmptied(Database &database, UserList list)
{
    Statement select(database, kWasEmptied);
    select.bind(u":list"_s, u"%\"list\":\"%1\"%"_s.arg(toStored(list)));
    return select.step();
}

} // namespace

void seedStarterLists(UnitOfWork &unit, ReferenceData &reference)
{
    put(shippedLists(), unit, reference);
}

bool fillStarterLists(Database &database, const Signature &signature)
{
    ReferenceData reference = ReferenceData::load(database);
    std::vector<StarterList> lists = shippedLists();
    std::erase_if(lists, [&](const StarterList &shipped) {
        return shipped.names.isEmpty() ||
               std::ranges::any_of(
                   reference.items(),
                   [&](const ListItem &item) { return item.list == shipped.list; }) ||
               wasEmptied(database, shipped.list);
    });
    if (lists.empty())
        return false;
    UnitOfWork unit(database, signature, StarterText::tr("Values of new lists put into the file"));
    put(lists, unit, reference);
    unit.bringsRecords();
    unit.commit();
    return true;
}

} // namespace redress
