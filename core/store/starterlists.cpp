// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/starterlists.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

void seedStarterLists(UnitOfWork &unit, ReferenceData &reference)
{
    QFile file(QStringLiteral(":/redress/lists.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    if (!opened)
        return;
    const QJsonObject lists = QJsonDocument::fromJson(file.readAll()).object();
    ReferenceWriter writer(unit, reference, ReferenceWriter::Trail::Origin);
    for (const auto &[list, word] : kStoredWords<UserList>) {
        for (const QJsonValue name : lists.value(word).toArray())
            writer.itemNamed(list, name.toString());
    }
}

} // namespace redress
