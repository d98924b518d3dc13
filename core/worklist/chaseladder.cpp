// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/chaseladder.h"

#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LadderText {
    Q_DECLARE_TR_FUNCTIONS(redress::ChaseLadder)
};

const QString kSetting = u"worklist.chase_ladder"_s;
constexpr int kToHeadOfService = 2;
constexpr int kToDirector = 4;

} // namespace

ChaseLadder ChaseLadder::shipped()
{
    return {{{kToHeadOfService, LadderText::tr("head of service")},
             {kToDirector, LadderText::tr("director")}}};
}

QString ChaseLadder::whomAfter(int chased) const
{
    QString whom;
    for (const Rung &rung : rungs) {
        if (chased >= rung.after)
            whom = rung.whom;
    }
    return whom;
}

QString ChaseLadder::fault() const
{
    int before = 0;
    for (const Rung &rung : rungs) {
        if (rung.whom.trimmed().isEmpty())
            return LadderText::tr("Say to whom it goes.");
        if (rung.after <= before || rung.after > kMostChases)
            return LadderText::tr("Each rung comes after more chases than the one below it.");
        before = rung.after;
    }
    return {};
}

namespace chaseladder {

std::optional<ChaseLadder> fromStored(const QString &stored)
{
    const QJsonDocument json = QJsonDocument::fromJson(stored.toUtf8());
    if (!json.isArray())
        return std::nullopt;
    ChaseLadder ladder;
    const QJsonArray rungs = json.array();
    for (const auto &one : rungs)
        ladder.rungs.push_back({one[u"after"_s].toInt(), one[u"whom"_s].toString()});
    return ladder;
}

ChaseLadder load(Database &database)
{
    const auto stored = rulesrepository::setting(database, kSetting);
    return stored ? fromStored(*stored).value_or(ChaseLadder()) : ChaseLadder::shipped();
}

Result<void> set(Database &database, const Signature &signature, const ChaseLadder &ladder,
                 const QString &what)
{
    return guarded([&] {
        if (const QString fault = ladder.fault(); !fault.isEmpty())
            throw StorageError({Error::Code::Invalid, fault, kSetting});
        QJsonArray rungs;
        for (const ChaseLadder::Rung &rung : ladder.rungs)
            rungs.append(QJsonObject{{u"after"_s, rung.after}, {u"whom"_s, rung.whom.trimmed()}});
        UnitOfWork unit(database, signature, what);
        rulesrepository::setSetting(
            unit, kSetting, QString::fromUtf8(QJsonDocument(rungs).toJson(QJsonDocument::Compact)));
        if (unit.hasEntries())
            unit.commit();
    });
}

} // namespace chaseladder
} // namespace redress
