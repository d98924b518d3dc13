// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/integrity.h"
#include "core/store/members.h"
#include "core/store/storageerror.h"
#include "tests/core/store/storedcase.h"

namespace redress {

/// A case file of which "head" is administrator, "mia" manager, "ann" officer and "rob" reader.
class TeamTest : public StoredCaseTest
{
protected:
    TeamTest()
    {
        m_head = add(QStringLiteral("head"), TeamRole::Administrator);
        as(QStringLiteral("head"));
        m_mia = add(QStringLiteral("mia"), TeamRole::Manager);
        m_rob = add(QStringLiteral("rob"), TeamRole::Reader);
        for (const Member &member : file().reference().members()) {
            if (member.login == QStringLiteral("ann"))
                m_ann = member.id;
        }
    }

    MemberId add(const QString &login, TeamRole role)
    {
        TeamMember member;
        member.login = login;
        member.name = QStringLiteral("Name of %1").arg(login);
        member.role = role;
        const auto saved = members::save(database(), file().signature(), member,
                                         file().clock().today(), QStringLiteral("Added"));
        EXPECT_TRUE(saved) << why(saved);
        return saved.value_or(MemberId());
    }

    /// Somebody else sits down at the computer and opens the file.
    void as(const QString &login) { store().actAs(login); }

    /// What an officer does: a fact of the case is changed. \return what came of it.
    Result<void> changeSummary(const QString &to)
    {
        return guarded([&] {
            UnitOfWork unit(database(), file().signature(), QStringLiteral("Changed"));
            const CaseRecord before =
                unwrap(CaseRepository(database()).dossier(complaint())).record;
            CaseRecord after = before;
            after.summary = to;
            unwrap(CaseRepository::update(unit, file().rules(), before, after));
            unit.commit();
        });
    }

    /// The complaint's case at the Ombudsman stands alone from now on.
    void separateOmbudsmanCase()
    {
        inUnit([this](UnitOfWork &unit) {
            unit.database().run(QStringLiteral("UPDATE ombudsman_case SET case_id = NULL"));
            unit.changed(QLatin1StringView("ombudsman_case"), 1, {}, QLatin1StringView("case_id"),
                         QString::number(complaint().value()), std::nullopt);
        });
    }

    QStringList findings()
    {
        const auto report = checkIntegrity(database(), file().rules());
        EXPECT_TRUE(report) << why(report);
        return report ? report->findings : QStringList();
    }

    MemberId m_head;
    MemberId m_mia;
    MemberId m_ann;
    MemberId m_rob;
};

} // namespace redress
