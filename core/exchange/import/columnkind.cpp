// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/columnkind.h"

#include "core/casework/historymeasure.h"
#include "core/casework/terms.h"
#include "core/procedure/procedure.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Is = ColumnKind::Is;

struct ColumnText {
    Q_DECLARE_TR_FUNCTIONS(redress::ImportColumn)
};

constexpr const char *kContext = "redress::ImportColumn";

struct Name {
    QLatin1StringView column;
    const char *words;
};

constexpr std::array kNames{
    Name{"reference"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Reference")},
    Name{"kind"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Kind of contact")},
    Name{"procedure"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Procedure")},
    Name{"directorate"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Directorate")},
    Name{"service"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Service")},
    Name{"sort_order"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Order")},
    Name{"team"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Team")},
    Name{"complainant_type"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Type of complainant")},
    Name{"child_or_young_person"_L1,
         QT_TRANSLATE_NOOP("redress::ImportColumn", "Made by a child or young person")},
    Name{"advocate"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Advocate")},
    Name{"contact_method"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Contact method")},
    Name{"received_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Received on")},
    Name{"responded_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Response sent on")},
    Name{"theme"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Theme")},
    Name{"summary"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Summary")},
    Name{"quote"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Words that may be quoted")},
    Name{"stage"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Stage")},
    Name{"acknowledged_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Acknowledged on")},
    Name{"agreed_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Statement agreed on")},
    Name{"due_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Due on")},
    Name{"extension_agreed_to"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Extended to")},
    Name{"on_hold_from"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "On hold from")},
    Name{"on_hold_to"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "On hold to")},
    Name{"on_hold_reason"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Why on hold")},
    Name{"panel_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Panel held on")},
    Name{"outcome"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Outcome")},
    Name{"outcome_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Outcome decided on")},
    Name{"issue_category"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Category of issue")},
    Name{"root_cause"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Root cause")},
    Name{"category"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Category")},
    Name{"scope"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Individual or wider")},
    Name{"description"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Description")},
    Name{"completed_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Completed on")},
    Name{"own_reference"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Own reference")},
    Name{"enquiry_due_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Enquiry due on")},
    Name{"enquiry_responded_date"_L1,
         QT_TRANSLATE_NOOP("redress::ImportColumn", "Enquiry answered on")},
    Name{"decision_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Decided on")},
    Name{"decision"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Decision")},
    Name{"ombudsman_reference"_L1,
         QT_TRANSLATE_NOOP("redress::ImportColumn", "Ombudsman's reference")},
    Name{"amount"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Amount in pounds")},
    Name{"cost_type"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Type of cost")},
    Name{"paid_date"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Paid on")},
    Name{"year"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Financial year")},
    Name{"quarter"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Quarter")},
    Name{"measure"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Figure")},
    Name{"dimension"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Of what")},
    Name{"value"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Value")},
    Name{"pillar"_L1, QT_TRANSLATE_NOOP("redress::ImportColumn", "Pillar")},
};

/// The procedures that a complaint may have; the others go by the kind of contact.
QStringList proceduresOfComplaints()
{
    return {toStored(ProcedureKey::ChildrenStatutory), toStored(ProcedureKey::AdultSocialCare),
            toStored(ProcedureKey::Corporate)};
}

/// The outcomes of an issue: those of a stage, but for the ways in which one ends without.
QStringList outcomesOfIssues()
{
    QStringList words = storedWords<Outcome>();
    words.removeAll(QString(toStored(Outcome::Withdrawn)));
    words.removeAll(QString(toStored(Outcome::Discontinued)));
    return words;
}

} // namespace

ColumnKind columnKindOf(ImportTable table, QStringView column)
{
    if (column == "reference"_L1 || column == "own_reference"_L1 ||
        column == "ombudsman_reference"_L1)
        return {Is::Reference};
    if (column.endsWith("_date"_L1) || column == "extension_agreed_to"_L1 ||
        column == "on_hold_from"_L1 || column == "on_hold_to"_L1)
        return {Is::Day};
    if (column == "kind"_L1)
        return {Is::Word, storedWords<CaseKind>()};
    if (column == "procedure"_L1)
        return {Is::Word, proceduresOfComplaints()};
    if (column == "outcome"_L1)
        return {Is::Word,
                table == ImportTable::Issues ? outcomesOfIssues() : storedWords<Outcome>()};
    if (column == "decision"_L1)
        return {Is::Word, importedDecisions()};
    if (column == "scope"_L1)
        return {Is::Word, storedWords<ActionScope>()};
    if (column == "cost_type"_L1)
        return {Is::Word, storedWords<CostType>()};
    if (column == "category"_L1 && table == ImportTable::Remedies)
        return {Is::Word, storedWords<RemedyCategory>()};
    if (column == "measure"_L1 && table == ImportTable::History)
        return {Is::Word, storedWords<HistoryMeasure>()};
    if (column == "stage"_L1)
        return {Is::Word, {u"1"_s, u"2"_s, u"3"_s}};
    if (column == "child_or_young_person"_L1)
        return {Is::YesNo};
    if (column == "sort_order"_L1 || column == "quarter"_L1)
        return {Is::WholeNumber};
    if (column == "amount"_L1)
        return {Is::Money};
    if (column == "year"_L1)
        return {Is::Year};
    return {};
}

QString tableLabel(ImportTable table)
{
    switch (table) {
    case ImportTable::Services:
        return ColumnText::tr("Services");
    case ImportTable::Cases:
        return ColumnText::tr("Cases");
    case ImportTable::Stages:
        return ColumnText::tr("Stages");
    case ImportTable::Issues:
        return ColumnText::tr("Issues");
    case ImportTable::Actions:
        return ColumnText::tr("Actions");
    case ImportTable::Ombudsman:
        return ColumnText::tr("Cases at the Ombudsman");
    case ImportTable::Remedies:
        return ColumnText::tr("Remedies");
    case ImportTable::Costs:
        return ColumnText::tr("Costs");
    case ImportTable::History:
        return ColumnText::tr("Published figures");
    case ImportTable::Demand:
        return ColumnText::tr("Demand");
    case ImportTable::DipSample:
        return ColumnText::tr("Dip sample");
    }
    return {};
}

QString columnLabel(QStringView column)
{
    for (const Name &name : kNames) {
        if (name.column == column)
            return QCoreApplication::translate(kContext, name.words);
    }
    return column.toString();
}

} // namespace redress
