// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/casevisit.h"

#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"

namespace redress::casevisit {

namespace {

using namespace Qt::StringLiterals;

template <typename Id>
void put(QJsonObject &state, const QString &name, const std::optional<Id> &id)
{
    if (id)
        state.insert(name, id->value());
}

template <typename Id>
void take(const QJsonObject &state, const QString &name, std::optional<Id> &id)
{
    if (state.contains(name))
        id = Id(state.value(name).toInteger());
}

} // namespace

QJsonObject stateOf(const Line &line)
{
    QJsonObject state;
    put(state, u"lineOfOmbudsman"_s, line.ombudsman);
    put(state, u"enquiry"_s, line.enquiry);
    put(state, u"recommendation"_s, line.recommendation);
    put(state, u"contact"_s, line.contact);
    return state;
}

Line lineFrom(const QJsonObject &state)
{
    Line line;
    take(state, u"lineOfOmbudsman"_s, line.ombudsman);
    take(state, u"enquiry"_s, line.enquiry);
    take(state, u"recommendation"_s, line.recommendation);
    take(state, u"contact"_s, line.contact);
    return line;
}

void open(PageHost &host, CaseId id, const Line &line)
{
    if (line.isEmpty())
        host.openCase(id);
    else
        host.visit(pagekey::kCases, {{u"case"_s, id.value()}, {u"page"_s, stateOf(line)}});
}

void open(PageHost &host, OmbudsmanId id, const Line &line)
{
    if (!line.enquiry && !line.recommendation && !line.contact)
        host.openOmbudsmanCase(id);
    else
        host.visit(pagekey::kCases, {{u"ombudsman"_s, id.value()}, {u"page"_s, stateOf(line)}});
}

} // namespace redress::casevisit
