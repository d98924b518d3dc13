// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fieldhelp.h"

#include "ui/widgets/dateedit.h"
#include "ui/widgets/placewords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QPlainTextEdit>

namespace redress {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(redress::FieldHelp)
};

/// What every field of its kind can do.
QString wordsOfKind(const QWidget &field)
{
    if (qobject_cast<const DateEdit *>(&field))
        return HelpText::tr("A day: type 28/3, 28 mar or 28/3/26. t is today, w the next working "
                            "day, + and - a day, ] and [ a month; Alt+Down opens the calendar.");
    if (qobject_cast<const QComboBox *>(&field))
        return HelpText::tr("A list: type the beginning of a name, or go with Up and Down. "
                            "Alt+Down shows it whole.");
    const auto *text = qobject_cast<const QPlainTextEdit *>(&field);
    if (text && !text->isReadOnly())
        return HelpText::tr("Text of several lines: Enter begins a line, Tab goes on to the next "
                            "field.");
    return {};
}

} // namespace

std::optional<FieldHelp> fieldHelp(const QWidget *field)
{
    if (!field || field->accessibleName().isEmpty())
        return std::nullopt;
    QStringList parts;
    for (const QString &part :
         {field->whatsThis(), ownDescription(field), field->toolTip(), wordsOfKind(*field)}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    if (parts.isEmpty())
        return std::nullopt;
    return FieldHelp{field->accessibleName().simplified(), parts.join(QStringLiteral("\n\n"))};
}

} // namespace redress
