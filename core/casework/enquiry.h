// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/casework/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace redress {

using EnquiryId = Id<struct EnquiryTag>;

/// What a letter of the Ombudsman asks for. \source domain 3.2
enum class EnquiryKind {
    Assessment, ///< The initial enquiry, before it is decided whether to investigate.
    Detailed,
    DraftComments, ///< Comments on a draft decision.
    Compliance,    ///< What became of a recommendation.
    Other,
};

template <>
inline constexpr std::array<std::pair<EnquiryKind, QLatin1StringView>, 5> kStoredWords<EnquiryKind>{
    {
        {EnquiryKind::Assessment, QLatin1StringView("assessment")},
        {EnquiryKind::Detailed, QLatin1StringView("detailed")},
        {EnquiryKind::DraftComments, QLatin1StringView("draft_comments")},
        {EnquiryKind::Compliance, QLatin1StringView("compliance")},
        {EnquiryKind::Other, QLatin1StringView("other")},
    }};

/// A further letter of the Ombudsman in a case, each with its own day to keep. The first enquiry
/// stands with the case itself.
struct EnquiryRecord {
    EnquiryId id; ///< Not valid for one that is new.
    OmbudsmanId ombudsmanCase;
    EnquiryKind kind = EnquiryKind::Detailed;
    QDate letterOn;
    std::optional<QDate> dueOn;    ///< The day in the letter.
    std::optional<QDate> agreedTo; ///< The Ombudsman agreed to a later day.
    std::optional<QDate> repliedOn;
    QString note;

    /// The day by which the reply is to be sent: that which was agreed, or that in the letter.
    std::optional<QDate> dayToKeep() const { return agreedTo ? agreedTo : dueOn; }
    bool operator==(const EnquiryRecord &) const = default;
};

} // namespace redress
