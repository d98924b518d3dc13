// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/joining.h"

#include <QCoreApplication>
#include <QMenu>

namespace redress::joining {

namespace {

using namespace Qt::StringLiterals;

struct JoinText {
    Q_DECLARE_TR_FUNCTIONS(redress::Joining)
};

QString wayWords(Join join, const QString &what)
{
    switch (join) {
    case Join::Only:
        return JoinText::tr("&Only %1").arg(what);
    case Join::And:
        return JoinText::tr("What is shown &and is %1 too").arg(what);
    case Join::Or:
        return JoinText::tr("&Either what is shown or %1").arg(what);
    case Join::Not:
        break;
    }
    return JoinText::tr("What is shown and is &not %1").arg(what);
}

QString clickWords(Join join)
{
    switch (join) {
    case Join::Only:
        return JoinText::tr("click");
    case Join::And:
        return JoinText::tr("Ctrl+click");
    case Join::Or:
        return JoinText::tr("Shift+click");
    case Join::Not:
        break;
    }
    return JoinText::tr("Alt+click");
}

} // namespace

Join of(Qt::KeyboardModifiers held)
{
    if (held & Qt::AltModifier)
        return Join::Not;
    if (held & Qt::ControlModifier)
        return Join::And;
    return held & Qt::ShiftModifier ? Join::Or : Join::Only;
}

QString words(Join join, const QString &what)
{
    switch (join) {
    case Join::Only:
        return what;
    case Join::And:
        return JoinText::tr("and %1", "a filter").arg(what);
    case Join::Or:
        return JoinText::tr("or %1", "a filter").arg(what);
    case Join::Not:
        break;
    }
    return JoinText::tr("not %1", "a filter").arg(what);
}

void addWays(QMenu &menu, const QString &what, const std::function<void(Join)> &chosen)
{
    for (const Join join : kAll) {
        QString shown = what;
        shown.replace(u'&', u"&&"_s);
        QAction *way = menu.addAction(wayWords(join, shown) + u'\t' + clickWords(join));
        way->setObjectName(u"joinAction%1"_s.arg(int(join)));
        QObject::connect(way, &QAction::triggered, &menu, [chosen, join] { chosen(join); });
    }
}

QString stored(Join join)
{
    return join == Join::And ? u"and"_s : join == Join::Or ? u"or"_s : u"not"_s;
}

std::optional<Join> fromStored(const QString &word)
{
    for (const Join join : {Join::And, Join::Or, Join::Not}) {
        if (stored(join) == word)
            return join;
    }
    return std::nullopt;
}

} // namespace redress::joining
