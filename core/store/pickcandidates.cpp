// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pickcandidates.h"

#include "core/store/restriction.h"
#include "core/store/statement.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// Each gives: id, case, reference, text, day; of compliments the consent, and whether they name
// nobody.
const QString kCompliments = uR"sql(
SELECT c.id, c.id, c.reference, c.quote, c.received_on, d.quote_consent,
       coalesce(d.quote_is_anonymised, 0)
FROM case_record c LEFT JOIN case_detail d ON d.case_id = c.id
WHERE c.kind = 'compliment' AND c.quote IS NOT NULL AND c.received_on BETWEEN :first AND :last
  AND (d.quote_consent IS NULL OR d.quote_consent <> 'refused')
ORDER BY c.received_on, c.id
)sql"_s;

const QString kConsent = uR"sql(
SELECT quote_consent FROM case_detail WHERE case_id = :id AND quote_consent IS NOT NULL
)sql"_s;

const QString kActions = uR"sql(
SELECT a.id, s.case_id, c.reference, a.description, s.finding_on
FROM action a JOIN stage s ON s.id = a.stage_id JOIN case_record c ON c.id = s.case_id
WHERE a.description IS NOT NULL AND s.finding_on BETWEEN :first AND :last
ORDER BY s.finding_on, a.id
)sql"_s;

const QString kCases = uR"sql(
SELECT c.id, c.id, c.reference, c.summary, s.responded_on
FROM stage s JOIN case_record c ON c.id = s.case_id
WHERE s.stage_no = 1 AND s.outcome IN ('upheld', 'partially_upheld')
  AND s.responded_on BETWEEN :first AND :last
ORDER BY s.responded_on, c.id
)sql"_s;

const QString kOmbudsman = uR"sql(
SELECT id, case_id, reference, summary, decision_on FROM ombudsman_case
WHERE decision IN ('upheld_injustice', 'upheld_no_injustice')
  AND decision_on BETWEEN :first AND :last
ORDER BY decision_on, id
)sql"_s;

struct Source {
    const QString &sql;
    const char *prefix;
};

Source sourceOf(PickFrom from)
{
    switch (from) {
    case PickFrom::Compliments:
        return {kCompliments, "case"};
    case PickFrom::Actions:
        return {kActions, "action"};
    case PickFrom::Cases:
        return {kCases, "case"};
    case PickFrom::Ombudsman:
        break;
    }
    return {kOmbudsman, "ombudsman"};
}

} // namespace

std::vector<PickCandidate> pickCandidates(Database &database, PickFrom from, QDate first,
                                          QDate last)
{
    const Source source = sourceOf(from);
    Statement select(database, source.sql);
    select.bind(u":first"_s, first).bind(u":last"_s, last);
    const ClosedCases closed(database);
    std::vector<PickCandidate> found;
    while (select.step()) {
        RowReader row(select);
        PickCandidate candidate;
        candidate.record = u"%1:%2"_s.arg(QLatin1StringView(source.prefix)).arg(row.integer());
        candidate.caseId = row.optionalId<CaseId>();
        candidate.reference = row.text();
        candidate.text = row.optionalText().value_or(QString());
        candidate.on = row.day();
        if (from == PickFrom::Compliments) {
            candidate.consent = fromStored<QuoteConsent>(row.text());
            candidate.isAnonymised = row.flag();
        }
        const bool isClosedAlone =
            from == PickFrom::Ombudsman &&
            closed.has(OmbudsmanId(candidate.record.section(u':', 1).toLongLong()));
        if (!isClosedAlone && (!candidate.caseId || !closed.has(*candidate.caseId)))
            found.push_back(candidate);
    }
    return found;
}

bool isQuoteRefused(Database &database, const QString &record)
{
    if (!record.startsWith(u"case:"_s))
        return false;
    Statement select(database, kConsent);
    select.bind(u":id"_s, record.section(u':', 1).toLongLong());
    return select.step() && fromStored<QuoteConsent>(select.text(0)) == QuoteConsent::Refused;
}

} // namespace redress
