// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportpick.h"

#include <QJsonArray>

namespace redress {

using namespace Qt::StringLiterals;

QJsonObject pickToJson(const ReportPick &pick)
{
    QJsonObject object;
    const auto add = [&object](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    add("record"_L1, pick.record);
    add("title"_L1, pick.title);
    add("text"_L1, pick.text);
    if (!pick.actions.isEmpty())
        object.insert("actions"_L1, QJsonArray::fromStringList(pick.actions));
    add("source"_L1, pick.source);
    return object;
}

ReportPick pickFromJson(const QJsonObject &object)
{
    ReportPick pick;
    pick.record = object.value("record"_L1).toString();
    pick.title = object.value("title"_L1).toString();
    pick.text = object.value("text"_L1).toString();
    for (const QJsonValue action : object.value("actions"_L1).toArray())
        pick.actions.append(action.toString());
    pick.source = object.value("source"_L1).toString();
    return pick;
}

} // namespace redress
