// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/faultwords.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

namespace {

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(redress::FaultWords)
};

QString inSentence(Field field)
{
    return fieldName(field).toLower();
}

} // namespace

QString fieldName(Field field)
{
    switch (field) {
    case Field::Reference:
        return FaultText::tr("Reference");
    case Field::Kind:
        return FaultText::tr("Kind");
    case Field::Procedure:
        return FaultText::tr("Procedure");
    case Field::Directorate:
        return FaultText::tr("Directorate");
    case Field::Service:
        return FaultText::tr("Service");
    case Field::ReceivedDate:
        return FaultText::tr("Received");
    case Field::RespondedDate:
        return FaultText::tr("Response sent");
    case Field::Summary:
        return FaultText::tr("Summary");
    case Field::Stage:
        return FaultText::tr("Stage");
    case Field::AcknowledgedDate:
        return FaultText::tr("Acknowledged");
    case Field::AgreedDate:
        return FaultText::tr("Record agreed");
    case Field::DueDate:
        return FaultText::tr("Limit");
    case Field::ExtensionAgreedTo:
        return FaultText::tr("Extension agreed to");
    case Field::OnHoldFrom:
        return FaultText::tr("On hold from");
    case Field::OnHoldTo:
        return FaultText::tr("On hold to");
    case Field::PanelDate:
        return FaultText::tr("Panel");
    case Field::Outcome:
        return FaultText::tr("Outcome");
    case Field::OutcomeDate:
        return FaultText::tr("Outcome on");
    case Field::EnquiryDueDate:
        return FaultText::tr("Reply to the Ombudsman due");
    case Field::EnquiryRespondedDate:
        return FaultText::tr("Replied to the Ombudsman");
    case Field::DecisionDate:
        return FaultText::tr("Decided");
    case Field::Decision:
        return FaultText::tr("Decision");
    case Field::Category:
        return FaultText::tr("Category");
    case Field::Amount:
        return FaultText::tr("Amount");
    case Field::CompletedDate:
        return FaultText::tr("Completed");
    case Field::PaidDate:
        return FaultText::tr("Paid");
    }
    return {};
}

QString faultWords(const FieldFault &fault)
{
    using Rule = FieldFault::Rule;
    const QString day = fault.day ? weekdayDate(*fault.day) : QString();
    const QString other = fault.other ? inSentence(*fault.other) : QString();
    switch (fault.rule) {
    case Rule::Required:
        if (fault.field == Field::OutcomeDate)
            return FaultText::tr("Give the day on which it was withdrawn or discontinued.");
        return FaultText::tr("This has to be given.");
    case Rule::TooLong:
        return FaultText::tr("This is too long. At most %1 characters are kept.")
            .arg(QLocale().toString(fault.most));
    case Rule::TooEarly:
        return FaultText::tr("This is before %1. Give that day or a later one.").arg(day);
    case Rule::InFuture:
        return FaultText::tr("This day has not come yet. Give today, %1, or an earlier day.")
            .arg(day);
    case Rule::Before:
        return FaultText::tr("This is before \"%1\", %2. Give that day or a later one.")
            .arg(other, day);
    case Rule::After:
        return FaultText::tr("This is after \"%1\", %2, when nothing was awaited any more. Give "
                             "that day or an earlier one.")
            .arg(other, day);
    case Rule::NotForKind:
        return fault.field == Field::Procedure
                   ? FaultText::tr("Only a complaint has a procedure. Leave it empty.")
                   : FaultText::tr("A complaint is answered by its stages. Leave this empty.");
    case Rule::NotForStage:
        return FaultText::tr("Only a stage 3 has a panel. Leave it empty.");
    case Rule::NotWith:
        return fault.field == Field::RespondedDate
                   ? FaultText::tr("A stage that was withdrawn or discontinued has no response. "
                                   "Leave this empty, or choose another outcome.")
                   : FaultText::tr(
                         "This does not go together with \"%1\". Leave one of them empty.")
                         .arg(other);
    case Rule::NotWithout:
        return fault.orOther ? FaultText::tr("This needs \"%1\" or \"%2\" as well.")
                                   .arg(other, inSentence(*fault.orOther))
                             : FaultText::tr("This needs \"%1\" as well.").arg(other);
    }
    return {};
}

QString noDayWords(const QString &typed)
{
    return FaultText::tr("\"%1\" is not a day. Type it as in 28/3/24, 28-3 or 28 mar.")
        .arg(typed.trimmed().left(40));
}

QString noAmountWords()
{
    return FaultText::tr("Type an amount as in 250 or 1,250.50, or leave it empty.");
}

} // namespace redress
