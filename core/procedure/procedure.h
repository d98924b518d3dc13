// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/storedword.h"
#include "core/calendar/workingcalendar.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace redress {

/// The procedures under which a contact is answered. Compliments and cases at the Ombudsman have
/// none.
enum class ProcedureKey {
    ChildrenStatutory,
    AdultSocialCare,
    Corporate,
    MpEnquiry,
    CouncillorEnquiry,
    Representation,
};

template <>
inline constexpr std::array<std::pair<ProcedureKey, QLatin1StringView>, 6>
    kStoredWords<ProcedureKey>{{
        {ProcedureKey::ChildrenStatutory, QLatin1StringView("children_statutory")},
        {ProcedureKey::AdultSocialCare, QLatin1StringView("adult_social_care")},
        {ProcedureKey::Corporate, QLatin1StringView("corporate")},
        {ProcedureKey::MpEnquiry, QLatin1StringView("mp_enquiry")},
        {ProcedureKey::CouncillorEnquiry, QLatin1StringView("councillor_enquiry")},
        {ProcedureKey::Representation, QLatin1StringView("representation")},
    }};

/// The event whose day is day 0 of a stage.
enum class ClockStart {
    Received,     ///< The complaint or request reached the council.
    RecordAgreed, ///< The written record of complaint was agreed. \source domain S-02
    Acknowledged, ///< \source Complaint Handling Code 6.3
};

template <>
inline constexpr std::array<std::pair<ClockStart, QLatin1StringView>, 3> kStoredWords<ClockStart>{{
    {ClockStart::Received, QLatin1StringView("received")},
    {ClockStart::RecordAgreed, QLatin1StringView("record_agreed")},
    {ClockStart::Acknowledged, QLatin1StringView("acknowledged")},
}};

/// The chained clocks of a review panel.
/// \source SI 2006/1738 regulations 19 and 20; domain 3.1, S-27
struct PanelRule {
    WorkingDays panelWithin;           ///< From the request to the panel.
    WorkingDays findingsWithin;        ///< From the panel to its report.
    WorkingDays responseAfterFindings; ///< From the report to the council's reply.
    WorkingDays responseAfterPanel;    ///< The same from the panel, while the report has no day.
    bool alwaysFromPanel = false;      ///< Reply counted from the panel even when it has one.
    /// Milestones of guidance, which no regulation sets; nothing: the council keeps none.
    /// \source Getting the best from complaints (2006); domain 3.1
    std::optional<WorkingDays> chairWithin = {};  ///< From the request until a chair is appointed.
    std::optional<WorkingDays> papersBefore = {}; ///< With everybody so long before the panel.

    bool operator==(const PanelRule &) const = default;
};

/// What one version of a procedure says of one stage.
struct StageRule {
    int number = 1;
    QString name;
    ClockStart clockStart = ClockStart::Received;
    bool isLocal = false; ///< Set by the council, not by statute: closures may be left out (S-09).
    std::optional<WorkingDays> acknowledgeWithin; ///< From receipt.
    std::optional<WorkingDays> aim;               ///< The day to work for, where there is one.
    std::optional<WorkingDays> limit;             ///< The last day without an agreed extension.
    std::optional<WorkingDays> extendedLimit;     ///< The furthest an extension may go (Code 6.4).
    std::optional<int> backstopMonths;            ///< A statutory outer day (SI 2009/309 reg 14).
    std::optional<PanelRule> panel;               ///< Stage 3; limit is not used then.
    std::optional<WorkingDays> nextStageWindow;   ///< From the response to the last day to ask on.
    QString source;

    /// Its name; one that Redress gave it in the language that is spoken here.
    QString nameHere() const;

    bool operator==(const StageRule &) const = default;
};

/// A procedure as it stands from a day on. Cases keep the version of the day they were received.
struct ProcedureVersion {
    ProcedureKey procedure = ProcedureKey::ChildrenStatutory;
    QString version;
    std::optional<QDate> appliesFrom; ///< Nothing: since ever.
    std::vector<StageRule> stages;
    QString source;

    /// Nothing if this procedure has no such stage.
    const StageRule *stage(int number) const;

    bool operator==(const ProcedureVersion &) const = default;
};

/// All versions of all procedures of a council.
class ProcedureSet final
{
public:
    /// Those that Redress ships: the law and the guidance, with the usual local limits.
    static ProcedureSet shipped();

    explicit ProcedureSet(std::vector<ProcedureVersion> versions);

    /// The version in force for what was received on \p day; nothing if there is none.
    const ProcedureVersion *versionOn(ProcedureKey procedure, QDate day) const;

    /// A version by its name, whatever the day.
    const ProcedureVersion *versionNamed(ProcedureKey procedure, QStringView version) const;

    const std::vector<ProcedureVersion> &versions() const { return m_versions; }

private:
    std::vector<ProcedureVersion> m_versions; ///< By procedure, then by day.
};

/// Reads the versions of one procedure from their JSON form (resources/procedures).
/// \return Error::Code::Invalid naming the member that is wrong.
Result<std::vector<ProcedureVersion>> proceduresFromJson(const QByteArray &json);

/// The JSON form of one version, as it is kept in a case file.
QByteArray toJson(const ProcedureVersion &version);

} // namespace redress
