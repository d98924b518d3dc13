// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/tablesettings.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostDecimals = 2;
constexpr int kUsualThreshold = 5;

template <typename Enum>
std::optional<QString> wordOf(const std::optional<Enum> &value)
{
    return value ? std::optional(QString(toStored(*value))) : std::nullopt;
}

std::optional<QString> wordOf(const std::optional<int> &value)
{
    return value ? std::optional(QString::number(*value)) : std::nullopt;
}

std::optional<QString> wordOf(const std::optional<QString> &value)
{
    return value;
}

template <typename Enum>
bool put(std::optional<Enum> &setting, const QString &word)
{
    const auto value = fromStored<Enum>(word);
    if (value)
        setting = value;
    return value.has_value();
}

bool put(std::optional<int> &setting, const QString &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (isNumber && value >= 0)
        setting = value;
    return isNumber && value >= 0;
}

bool put(std::optional<QString> &setting, const QString &text)
{
    if (!text.isEmpty())
        setting = text;
    return !text.isEmpty();
}

/// Asks \p visit with the member that bears \p name. \return false if none does.
template <typename Settings, typename Visit>
bool visitMember(Settings &settings, const QString &name, const Visit &visit)
{
    if (name == "decimals"_L1)
        visit(settings.decimals);
    else if (name == "no_base"_L1)
        visit(settings.noBase);
    else if (name == "timeliness"_L1)
        visit(settings.timeliness);
    else if (name == "bands"_L1)
        visit(settings.bands);
    else if (name == "escalation"_L1)
        visit(settings.escalation);
    else if (name == "uphold_base"_L1)
        visit(settings.upholdBase);
    else if (name == "fault_alone"_L1)
        visit(settings.faultAlone);
    else if (name == "learning_period"_L1)
        visit(settings.learningPeriod);
    else if (name == "zero_rows"_L1)
        visit(settings.zeroRows);
    else if (name == "demand"_L1)
        visit(settings.demand);
    else if (name == "threshold"_L1)
        visit(settings.threshold);
    else if (name == "outcome_basis"_L1)
        visit(settings.outcomeBasis);
    else if (name == "small_rows"_L1)
        visit(settings.smallRows);
    else
        return false;
    return true;
}

} // namespace

TableSettings TableSettings::shipped()
{
    TableSettings settings;
    settings.decimals = 0;
    settings.noBase = NoBase::Dash;
    settings.timeliness = Timeliness::InForce;
    settings.bands = Bands::Both;
    settings.escalation = Escalation::Flow;
    settings.upholdBase = UpholdBase::Investigated;
    settings.faultAlone = FaultAlone::Counted;
    settings.learningPeriod = LearningPeriod::Outcome;
    settings.zeroRows = ZeroRows::Show;
    settings.threshold = kUsualThreshold;
    settings.outcomeBasis = OutcomeBasis::Outcome;
    settings.smallRows = SmallRows::Hide;
    return settings;
}

TableSettings TableSettings::over(const TableSettings &below) const
{
    TableSettings settings = *this;
    for (const SettingName &setting : tableSettingNames()) {
        const auto lower = storedSetting(below, setting.name);
        if (lower && !storedSetting(settings, setting.name))
            setStored(settings, setting.name, *lower);
    }
    return settings;
}

QString SettingName::labelText() const
{
    return QCoreApplication::translate("redress::TableSettings", label);
}

QString SettingName::wordText(const QString &word) const
{
    const qsizetype at = words.indexOf(word);
    return at < 0
               ? word
               : QCoreApplication::translate("redress::TableSettings", wordLabels.at(size_t(at)));
}

const std::vector<SettingName> &tableSettingNames()
{
    static const std::vector<SettingName> names{
        {"decimals"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "Decimals of percentages"),
         {},
         {}},
        {"no_base"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "Percentage of nothing"),
         storedWords<NoBase>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings", "A dash"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "A blank")}},
        {"timeliness"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "In time means"),
         storedWords<Timeliness>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings", "By the limit or the agreed extension"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "By the limit, extensions left aside"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "By the aim, extensions left aside")}},
        {"bands"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "Columns of working days"),
         storedWords<Bands>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings", "Bands, and added up"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "Bands alone"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "Added up alone")}},
        {"escalation"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "Escalation counts"),
         storedWords<Escalation>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings",
                            "A flow: stage 2 received over stage 1 received"),
          QT_TRANSLATE_NOOP("redress::TableSettings",
                            "A cohort: stage 1 answered that was taken to stage 2")}},
        {"uphold_base"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "The Ombudsman's uphold rate is of"),
         storedWords<UpholdBase>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings",
                            "Detailed investigations, as the Ombudsman publishes it"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "All decisions")}},
        {"fault_alone"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "Fault without injustice is"),
         storedWords<FaultAlone>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings", "Counted as upheld"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "Not counted as upheld")}},
        {"learning_period"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "Issues and actions are placed by"),
         storedWords<LearningPeriod>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings", "The outcome date of their stage"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "The receipt of their stage")}},
        {"zero_rows"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "Rows without any figure are"),
         storedWords<ZeroRows>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings", "Shown"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "Left out"),
          QT_TRANSLATE_NOOP("redress::TableSettings",
                            "Shown where the table lists them, and no others")}},
        {"demand"_L1, QT_TRANSLATE_NOOP("redress::TableSettings", "Figure of demand"), {}, {}},
        {"threshold"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "Numbers hidden in a public copy, below"),
         {},
         {}},
        {"outcome_basis"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings", "Outcomes are placed by"),
         storedWords<OutcomeBasis>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings", "Their own date"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "The receipt of the complaint")}},
        {"small_rows"_L1,
         QT_TRANSLATE_NOOP("redress::TableSettings",
                           "Rows of small numbers alone are, in a public copy,"),
         storedWords<SmallRows>(),
         {QT_TRANSLATE_NOOP("redress::TableSettings", "Shown with their numbers hidden"),
          QT_TRANSLATE_NOOP("redress::TableSettings", "Put together in one row of others")}},
    };
    return names;
}

std::optional<QString> storedSetting(const TableSettings &settings, const QString &name)
{
    std::optional<QString> stored;
    visitMember(settings, name, [&](const auto &member) { stored = wordOf(member); });
    return stored;
}

bool setStored(TableSettings &settings, const QString &name, const QString &value)
{
    bool isGood = false;
    const bool isKnown =
        visitMember(settings, name, [&](auto &member) { isGood = put(member, value); });
    if (settings.decimals && *settings.decimals > kMostDecimals) {
        settings.decimals.reset();
        return false;
    }
    return isKnown && isGood;
}

Result<TableSettings> tableSettingsFromJson(const QJsonObject &object)
{
    TableSettings settings;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!setStored(settings, it.key(), it.value().toVariant().toString()))
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate("redress::TableSettings",
                                                     "A table has no setting \"%1\" with the "
                                                     "value \"%2\".")
                             .arg(it.key(), it.value().toVariant().toString()),
                         it.key()};
    }
    return settings;
}

QJsonObject toJson(const TableSettings &settings)
{
    QJsonObject object;
    for (const SettingName &setting : tableSettingNames()) {
        if (const auto stored = storedSetting(settings, setting.name))
            object.insert(setting.name, *stored);
    }
    return object;
}

} // namespace redress
