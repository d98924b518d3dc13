// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellfilter.h"

#include <QCoreApplication>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(redress::CellFilter)
};

/// Where a term stands in a text as a part of its own, with - before it or without.
QRegularExpression partFor(const QString &term)
{
    return QRegularExpression(u"(?<!\\S)-?%1(?!\\S)"_s.arg(QRegularExpression::escape(term)),
                              QRegularExpression::CaseInsensitiveOption);
}

QString without(const QString &text, const QString &term)
{
    QString rest = text;
    return rest.remove(partFor(term)).simplified();
}

/// In the place of what the text says of that value before.
QString with(const QString &text, const QString &term, bool isExcluded)
{
    const QString rest = without(text, term);
    const QString part = isExcluded ? u'-' + term : term;
    return rest.isEmpty() ? part : rest + u' ' + part;
}

QString shown(QString value)
{
    return value.replace(u'&', u"&&"_s);
}

} // namespace

QString quotedValue(QString value)
{
    value.remove(u'"');
    return u'"' + value + u'"';
}

void addCellFilters(QMenu &menu, const std::vector<CellFilter> &cells, const QString &text,
                    const std::function<void(const QString &)> &apply)
{
    const auto offer = [&](QMenu &to, const QString &words, const QString &made) {
        QAction *action = to.addAction(words);
        QObject::connect(action, &QAction::triggered, &menu, [apply, made] { apply(made); });
        return action;
    };
    for (const CellFilter &cell : cells) {
        if (!cell.isChosen)
            continue;
        offer(menu, CellText::tr("O&nly %1", "a value of a list").arg(shown(cell.value)),
              with(text, cell.term, false))
            ->setObjectName(u"onlyThisAction"_s);
        offer(menu, CellText::tr("No&t %1", "a value of a list").arg(shown(cell.value)),
              with(text, cell.term, true))
            ->setObjectName(u"notThisAction"_s);
    }
    QMenu *only = menu.addMenu(CellText::tr("Only this &value"));
    only->setObjectName(u"onlyThisMenu"_s);
    for (const CellFilter &cell : cells)
        offer(*only,
              CellText::tr("%1: %2", "a column and its value").arg(cell.column, shown(cell.value)),
              with(text, cell.term, false));
    only->setEnabled(!cells.empty());
    for (const CellFilter &cell : cells) {
        if (partFor(cell.term).match(text).hasMatch())
            offer(menu, CellText::tr("T&ake away: %1", "a part of a search").arg(shown(cell.term)),
                  without(text, cell.term))
                ->setObjectName(u"takeAwayAction"_s);
    }
}

} // namespace redress
