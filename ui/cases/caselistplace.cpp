// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person stands on the list of cases: for the way back, and for the next day.
#include "core/worklist/caselistjson.h"
#include "ui/cases/casefilters.h"
#include "ui/cases/caselistpage.h"
#include "ui/cases/savedlistbar.h"
#include "ui/widgets/recordtable.h"

namespace redress {

using namespace Qt::StringLiterals;

QJsonObject CaseListPage::state() const
{
    QJsonObject state = caselistjson::written(m_query);
    state.insert(u"text"_s, m_query.search.text);
    if (const auto id = chosen())
        state.insert(u"row"_s, id->value());
    return state;
}

QJsonObject CaseListPage::lastingState() const
{
    // A list that was chosen for that comes before how the page was left.
    return m_lists->byDefault() ? QJsonObject() : caselistjson::written(m_query);
}

void CaseListPage::restore(const QJsonObject &state)
{
    CaseListQuery query;
    query.search.text = state.value(u"text"_s).toString();
    caselistjson::take(query, state);
    m_filters->setQuery(query);
    setGroup(query.group);
    const QJsonValue row = state.value(u"row"_s);
    if (row.isDouble())
        m_wantedRow = CaseId(row.toInteger());
    narrow();
    if (m_finder.isFinding() || !row.isDouble())
        return;
    m_wantedRow.reset();
    m_table->setCurrentRow(m_model->rowOf(CaseId(row.toInteger())));
}

} // namespace redress
