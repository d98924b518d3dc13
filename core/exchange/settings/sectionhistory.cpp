// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/settings/sectionhistory.h"

#include "core/base/dates.h"
#include "core/exchange/settings/councilsettings.h"
#include "core/exchange/table/historytext.h"
#include "core/store/councilhistory.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(redress::SectionHistory)
};

/// Columns that cases do not have, or call otherwise.
struct Named {
    QLatin1StringView column;
    const char *words;
};

constexpr Named kNames[]{
    {"sort_order"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Place in the list")},
    {"retired_on"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Retired from")},
    {"is_retired"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Retired")},
    {"merged_into_id"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Merged into")},
    {"opened_on"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Began")},
    {"closed_on"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Closed")},
    {"parent_id"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Belongs to")},
    {"share_permille"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Share in thousandths")},
    {"effective_on"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "From")},
    {"first_on"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "From")},
    {"last_on"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "To")},
    {"node_id"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Service")},
    {"note"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Note")},
    {"value"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Figure")},
    {"source"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Source")},
    {"version_name"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Version")},
    {"definition"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Stages and days")},
    {"body"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Text")},
    {"login"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Name at sign-in")},
    {"initials"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Initials")},
    {"team_name"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Team")},
    {"left_on"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Last day")},
    {"offered"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Forms offered")},
    {"returned"_L1, QT_TRANSLATE_NOOP("redress::SectionHistory", "Forms that came back")},
};

constexpr qsizetype kMostLetters = 200; ///< Of a long text: the file has all of it.

QString columnName(const QString &column)
{
    for (const Named &named : kNames) {
        if (column == named.column)
            return HistoryWords::tr(named.words);
    }
    return factName(column);
}

/// What a record is called, by all that is stored of it.
QString nameIn(const QString &body)
{
    const QJsonObject record = QJsonDocument::fromJson(body.toUtf8()).object();
    const QDate closed = QDate::fromString(record.value("closed_on"_L1).toString(), Qt::ISODate);
    if (closed.isValid())
        return HistoryWords::tr("%1, %2", "a closed day, its name")
            .arg(slashedDate(closed), record.value("name"_L1).toString());
    for (const char *column : {"name", "login", "note", "version_name", "value"}) {
        const QJsonValue value = record.value(QLatin1StringView(column));
        QString words = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

/// Of the record as it is now; empty for one that has no name or is gone.
QString recordName(Database &database, const CouncilChange &change, const ReferenceData &reference)
{
    if (change.entity == "list_item"_L1)
        return reference.nameOf(ListItemId(change.record));
    if (change.entity == "org_node"_L1)
        return reference.nameOf(OrgNodeId(change.record));
    if (change.entity == "member"_L1)
        return reference.nameOf(std::optional(MemberId(change.record)));
    for (const auto entity : {"calendar_day"_L1, "procedure_version"_L1, "letter_template"_L1,
                              "period_note"_L1, "practitioner"_L1}) {
        if (change.entity != entity)
            continue;
        const auto found = recordBodies(database, entity, "id"_L1, change.record);
        return found.empty() ? QString() : nameIn(found.front().second);
    }
    return {};
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= kMostLetters ? line : line.left(kMostLetters) + u'\u2026';
}

QString valueOf(const CouncilChange &change, const std::optional<QString> &value,
                const ReferenceData &reference)
{
    if (!value)
        return {};
    if (change.field == "definition"_L1) // A rule is no text to read in a cell.
        return HistoryWords::tr("in the file");
    if (change.field == "parent_id"_L1 || change.field == "node_id"_L1)
        return reference.nameOf(OrgNodeId(value->toLongLong()));
    if (change.field == "merged_into_id"_L1)
        return reference.nameOf(ListItemId(value->toLongLong()));
    return shortened(factValue(change.field, value, reference));
}

SectionChange ofRecord(Database &database, const CouncilChange &change,
                       const ReferenceData &reference)
{
    SectionChange made{change.id, change.atUtc, change.person, {},
                       {},        {},           change.what,   change.reason};
    const QString name = shortened(recordName(database, change, reference));
    if (change.action == "created"_L1) {
        made.fact = HistoryWords::tr("Added");
        made.after = name;
    } else if (change.action == "deleted"_L1) {
        made.fact = HistoryWords::tr("Taken away");
        made.before = shortened(nameIn(change.before.value_or(QString())));
    } else {
        const QString column = columnName(change.field);
        made.fact = name.isEmpty()
                        ? column
                        : HistoryWords::tr("%1: %2", "a value, its fact").arg(name, column);
        made.before = valueOf(change, change.before, reference);
        made.after = valueOf(change, change.after, reference);
    }
    return made;
}

SectionChange ofSetting(const CouncilChange &change, const CouncilSetting &setting)
{
    const auto words = [&](const std::optional<QString> &value) {
        const QString stored = value.value_or(QString());
        return shortened(setting.words && !stored.isEmpty() ? setting.words(stored) : stored);
    };
    return {change.id,           change.atUtc, change.person, setting.label, words(change.before),
            words(change.after), change.what,  change.reason};
}

/// Reasons of a hold are stored by their ids.
QString namesOf(const QString &ids, const ReferenceData &reference)
{
    QStringList names;
    for (const QString &id : ids.split(u',', Qt::SkipEmptyParts))
        names.append(reference.nameOf(ListItemId(id.toLongLong())));
    return names.join(u", "_s);
}

} // namespace

Result<std::vector<SectionChange>> changesOfSection(Database &database,
                                                    const ReferenceData &reference,
                                                    const QString &section, int most)
{
    return guarded([&] {
        std::vector<SectionChange> changes;
        for (const QString &entity : recordsOfSection(section)) {
            for (const CouncilChange &change : unwrap(councilChanges(database, entity, most)))
                changes.push_back(ofRecord(database, change, reference));
        }
        QHash<QString, CouncilSetting> settings;
        for (const CouncilSetting &setting : councilSettings()) {
            if (setting.section == section)
                settings.insert(setting.name, setting);
        }
        if (!settings.isEmpty()) {
            // All of them, since those of other sections are left out only here; they are few.
            constexpr int kAll = 100000;
            for (const CouncilChange &change :
                 unwrap(councilChanges(database, u"setting"_s, kAll))) {
                const auto found = settings.constFind(change.field);
                if (found == settings.constEnd())
                    continue;
                SectionChange made = ofSetting(change, *found);
                if (change.field == "conduct.stopping_hold_reasons"_L1) {
                    made.before = namesOf(change.before.value_or(QString()), reference);
                    made.after = namesOf(change.after.value_or(QString()), reference);
                }
                changes.push_back(made);
            }
        }
        std::ranges::sort(changes, std::ranges::greater(), &SectionChange::id);
        if (changes.size() > size_t(most))
            changes.resize(size_t(most));
        return changes;
    });
}

} // namespace redress
