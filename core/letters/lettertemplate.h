// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/conduct/acts.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

using LetterTemplateId = Id<struct LetterTemplateTag>;

/// A letter as it is written before it is filled in: text with merge fields.
/// \source domain 8
struct LetterTemplate {
    QString letter; ///< "acknowledgement": the shipped letter, or one of the council's own.
    QString name;
    QString when; ///< By when it goes out, for those who choose; only of what is shipped.
    std::vector<CaseKind> kinds;          ///< Empty: all.
    std::vector<ProcedureKey> procedures; ///< Empty: all.
    int stage = 0;                        ///< 0: any, and before the first.
    std::optional<ActKind> act;           ///< The step that sending it is.
    QString body;
    std::optional<LetterTemplateId> id; ///< In the file; nothing for the text that is shipped.
    int version = 1;

    bool isShipped() const { return !id; }
    /// \param ofStage the stage that the letter is about; 0: before the first, or none.
    bool suits(const CaseRecord &record, int ofStage) const;

    bool operator==(const LetterTemplate &) const = default;
};

/// The letters of domain 8, in the order in which a complaint meets them.
const std::vector<LetterTemplate> &shippedLetters();

/// \return Error::Code::Invalid naming the member that is wrong.
Result<LetterTemplate> letterFromJson(const QByteArray &json);

} // namespace redress
