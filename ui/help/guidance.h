// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedure/procedure.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace redress {

/// What a rule says of a field, in our own words, and where it stands. \source features B20
struct Guidance {
    QString rule; ///< "Regulations 2006, regulation 16"
    QString words;
    QString place;                          ///< Where the manual says more: "law#stage-2".
    std::vector<ProcedureKey> procedures{}; ///< To which it applies; empty: not of a procedure.
};

/// Property of a form that is about one case: the stored word of its procedure, or "none". Rules
/// of other procedures are not told there.
inline constexpr char kGuidanceProcedure[] = "guidanceProcedure";
/// Says so of \p form.
void setGuidanceProcedure(QWidget &form, std::optional<ProcedureKey> procedure);

/// All fields with guidance, by their names as HelpContext knows them.
QHash<QString, Guidance> guidance();

/// Of a field, or of what it is a part of; nothing where no rule is known, or none of the procedure
/// that its form is about.
std::optional<Guidance> guidanceFor(const QWidget *field);

/// Gives every field within \p root that has guidance its words for What's This, besides what it
/// says itself. Done again when the form is about another procedure: rules of the one before go.
void explainFields(QWidget *root);

/// \p words of \p field itself, and the rule that explainFields() found for it.
QString withRule(const QWidget &field, const QString &words);

} // namespace redress
