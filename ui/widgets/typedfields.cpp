// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedfields.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kValue = u"value"_s;
const QString kShown = u"shown"_s;

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(redress::TypedFields)
};

QJsonObject typed(const QJsonValue &value, const QString &shown)
{
    return {{kValue, value}, {kShown, shown}};
}

} // namespace

QJsonObject typedIn(const QWidget &field)
{
    if (const auto *box = qobject_cast<const ChoiceBox *>(&field)) {
        const auto value = box->value();
        return typed(value ? QJsonValue(*value) : QJsonValue(), box->valueText());
    }
    if (const auto *box = qobject_cast<const QCheckBox *>(&field))
        return typed(box->isChecked(),
                     box->isChecked() ? FieldText::tr("yes") : FieldText::tr("no"));
    if (const auto *edit = qobject_cast<const DateEdit *>(&field))
        return typed(edit->date() ? edit->date()->toString(Qt::ISODate) : edit->text().trimmed(),
                     edit->text().trimmed());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&field))
        return typed(edit->text(), edit->text());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&field))
        return typed(edit->toPlainText(), edit->toPlainText());
    return {};
}

QJsonObject typedText(const QString &text, const QString &shown)
{
    return typed(text, shown);
}

QString textOf(const QJsonObject &typed)
{
    return typed.value(kValue).toString();
}

QString shownOf(const QJsonObject &typed)
{
    return typed.value(kShown).toString();
}

bool isSameTyped(const QJsonObject &one, const QJsonObject &other)
{
    return one.value(kValue) == other.value(kValue);
}

void putTyped(QWidget &field, const QJsonObject &typed)
{
    const QJsonValue value = typed.value(kValue);
    if (auto *box = qobject_cast<ChoiceBox *>(&field)) {
        box->setValue(value.isDouble() ? std::optional(value.toInteger()) : std::nullopt,
                      shownOf(typed));
    } else if (auto *tick = qobject_cast<QCheckBox *>(&field)) {
        tick->setChecked(value.toBool());
    } else if (auto *day = qobject_cast<DateEdit *>(&field)) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        day->setDate(date.isValid() ? std::optional(date) : std::nullopt);
        if (!date.isValid())
            day->setText(value.toString());
    } else if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        line->setText(value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&field)) {
        text->setPlainText(value.toString());
    }
}

} // namespace redress
