// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/storedword.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace redress {

/// How a percentage of nothing stands on screen and paper; a CSV cell is blank and JSON has null
/// either way. \source domain S-14
enum class NoBase { Dash, Blank };

/// By which day an answer is in time. Bands count working days alone, whatever is chosen here.
/// \source domain S-18
enum class Timeliness {
    InForce, ///< The limit, or the agreed extension where it is later.
    Limit,   ///< 20 working days at stage 1 and 65 at stage 2, extensions left aside.
    Aim,     ///< 10 and 25; the limit where the procedure has no aim.
};

/// Which columns a table of bands has. \source domain S-18
enum class Bands { Both, Single, Cumulative };

/// \source domain S-19
enum class Escalation { Flow, Cohort };

/// Of which decisions the Ombudsman's rate is, and whether fault without injustice is counted as
/// upheld. \source domain S-20
enum class UpholdBase { Investigated, Decided };
enum class FaultAlone { Counted, LeftOut };

/// Which day places issues and actions. \source domain S-21
enum class LearningPeriod { Outcome, Received };

/// Rows without any figure. \source domain S-22
enum class ZeroRows {
    Show,
    Hide,
    Listed, ///< Rows that the definition lists, and no others.
};

/// Which day places outcomes and responses. \source domain S-28
enum class OutcomeBasis {
    Outcome,  ///< Their own.
    Received, ///< That of the complaint, whenever the outcome came.
};

/// What a public copy does with rows in which every count is small. \source domain 7
enum class SmallRows {
    Hide,  ///< Their numbers are hidden.
    Merge, ///< They stand together as "Other services"; what is still small is hidden.
};

template <>
inline constexpr std::array<std::pair<NoBase, QLatin1StringView>, 2> kStoredWords<NoBase>{{
    {NoBase::Dash, QLatin1StringView("dash")},
    {NoBase::Blank, QLatin1StringView("blank")},
}};
template <>
inline constexpr std::array<std::pair<Timeliness, QLatin1StringView>, 3> kStoredWords<Timeliness>{{
    {Timeliness::InForce, QLatin1StringView("in_force")},
    {Timeliness::Limit, QLatin1StringView("limit")},
    {Timeliness::Aim, QLatin1StringView("aim")},
}};
template <>
inline constexpr std::array<std::pair<Bands, QLatin1StringView>, 3> kStoredWords<Bands>{{
    {Bands::Both, QLatin1StringView("both")},
    {Bands::Single, QLatin1StringView("bands")},
    {Bands::Cumulative, QLatin1StringView("cumulative")},
}};
template <>
inline constexpr std::array<std::pair<Escalation, QLatin1StringView>, 2> kStoredWords<Escalation>{{
    {Escalation::Flow, QLatin1StringView("flow")},
    {Escalation::Cohort, QLatin1StringView("cohort")},
}};
template <>
inline constexpr std::array<std::pair<UpholdBase, QLatin1StringView>, 2> kStoredWords<UpholdBase>{{
    {UpholdBase::Investigated, QLatin1StringView("investigated")},
    {UpholdBase::Decided, QLatin1StringView("decided")},
}};
template <>
inline constexpr std::array<std::pair<FaultAlone, QLatin1StringView>, 2> kStoredWords<FaultAlone>{{
    {FaultAlone::Counted, QLatin1StringView("counted")},
    {FaultAlone::LeftOut, QLatin1StringView("left_out")},
}};
template <>
inline constexpr std::array<std::pair<LearningPeriod, QLatin1StringView>, 2>
    kStoredWords<LearningPeriod>{{
        {LearningPeriod::Outcome, QLatin1StringView("outcome")},
        {LearningPeriod::Received, QLatin1StringView("received")},
    }};
template <>
inline constexpr std::array<std::pair<ZeroRows, QLatin1StringView>, 3> kStoredWords<ZeroRows>{{
    {ZeroRows::Show, QLatin1StringView("show")},
    {ZeroRows::Hide, QLatin1StringView("hide")},
    {ZeroRows::Listed, QLatin1StringView("listed")},
}};
template <>
inline constexpr std::array<std::pair<OutcomeBasis, QLatin1StringView>, 2>
    kStoredWords<OutcomeBasis>{{
        {OutcomeBasis::Outcome, QLatin1StringView("outcome")},
        {OutcomeBasis::Received, QLatin1StringView("received")},
    }};
template <>
inline constexpr std::array<std::pair<SmallRows, QLatin1StringView>, 2> kStoredWords<SmallRows>{{
    {SmallRows::Hide, QLatin1StringView("hide")},
    {SmallRows::Merge, QLatin1StringView("merge")},
}};

/// How a table counts and prints where more than one way is right. \source domain 9
///
/// A definition says what it wants to be sure of; what it leaves open is as the council has it in
/// its file, and otherwise as Redress ships it. What differs from that is printed with the table.
struct TableSettings {
    std::optional<int> decimals; ///< Of percentages whose column asks for none. \source S-13
    std::optional<NoBase> noBase;
    std::optional<Timeliness> timeliness;
    std::optional<Bands> bands;
    std::optional<Escalation> escalation;
    std::optional<UpholdBase> upholdBase;
    std::optional<FaultAlone> faultAlone;
    std::optional<LearningPeriod> learningPeriod;
    std::optional<ZeroRows> zeroRows;
    std::optional<QString> demand; ///< An indicator of demand by name. \source S-23
    std::optional<int> threshold;  ///< Of a public copy. \source S-24
    std::optional<OutcomeBasis> outcomeBasis;
    std::optional<SmallRows> smallRows; ///< Of a public copy.

    /// What Redress ships. Demand is that of referrals, by whatever name the file knows them.
    static TableSettings shipped();

    /// These, and what they leave open as \p below has it.
    TableSettings over(const TableSettings &below) const;

    bool operator==(const TableSettings &) const = default;
};

/// One setting by name: under "settings" in a definition, and behind "tables." in a case file.
struct SettingName {
    QLatin1StringView name;
    const char *label;                    ///< For people; labelText() is translated.
    QStringList words;                    ///< That it may have; empty for a number or a name.
    std::vector<const char *> wordLabels; ///< For people, in the order of the words.

    QString labelText() const;
    /// The stored \p word in words for people; a number or a name as it is.
    QString wordText(const QString &word) const;
};

/// All of them, in the order of domain.md 9.
const std::vector<SettingName> &tableSettingNames();

/// A setting as its stored word, number or name; nothing where it is left open.
std::optional<QString> storedSetting(const TableSettings &settings, const QString &name);

/// Puts a stored word, number or name in. \return false if it is none that the setting may have.
bool setStored(TableSettings &settings, const QString &name, const QString &value);

/// \return Error::Code::Invalid naming the member that is wrong.
Result<TableSettings> tableSettingsFromJson(const QJsonObject &object);

/// Empty where everything is left open.
QJsonObject toJson(const TableSettings &settings);

} // namespace redress
