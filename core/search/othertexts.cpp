// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/othertexts.h"

#include "core/base/textmatch.h"
#include "core/store/casetext.h"
#include "core/store/otherletters.h"
#include "core/store/statement.h"

#include <QStringList>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString statementFor(SearchedText of, Engine engine)
{
    const auto where = [engine](const QString &column) { return hasOtherLetters(column, engine); };
    switch (of) {
    case SearchedText::Reference:
        return u"SELECT c.id, c.reference FROM case_record c WHERE %1"_s.arg(
            where(u"c.reference"_s));
    case SearchedText::Note:
        return u"SELECT l.case_id, l.note FROM contact_log l WHERE %1"_s.arg(where(u"l.note"_s));
    case SearchedText::DocumentName:
        return u"SELECT t.case_id, t.name FROM document t WHERE %1"_s.arg(where(u"t.name"_s));
    case SearchedText::Ombudsman:
        return u"SELECT m.case_id, m.reference FROM ombudsman_case m "
               "WHERE m.case_id IS NOT NULL AND %1"_s.arg(where(u"m.reference"_s));
    case SearchedText::OmbudsmanAlone:
        return u"SELECT m.id, m.reference FROM ombudsman_case m "
               "WHERE m.case_id IS NULL AND %1"_s.arg(where(u"m.reference"_s));
    case SearchedText::UpheldIssues:
        return u"SELECT m.case_id, m.upheld_issues FROM ombudsman_case m "
               "WHERE m.case_id IS NOT NULL AND %1"_s.arg(where(u"m.upheld_issues"_s));
    case SearchedText::Summary:
        return u"SELECT c.id, c.summary FROM case_record c WHERE %1"_s.arg(where(u"c.summary"_s));
    }
    return {};
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool hasInOrder(const QString &text, const QStringList &words)
{
    qsizetype from = 0;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, from);
        if (at < 0)
            return false;
        from = at + word.size();
    }
    return true;
}

} // namespace

void forEachWithOtherLetters(Database &database, SearchedText of,
                             const std::function<void(qint64 id, const QString &text)> &take)
{
    Statement select(database, statementFor(of, database.engine()));
    while (select.step()) {
        const QString text = select.text(1);
        // Most are quotation marks and pound signs.
        const bool hasLetter = std::ranges::any_of(
            text, [](QChar c) { return c.unicode() >= 0x80 && (c.isLetter() || c.isMark()); });
        if (hasLetter)
            take(select.integer(0), text);
    }
}

std::vector<qint64> casesWithOtherLetters(Database &database, SearchedText of,
                                          const std::vector<casetext::Wanted> &wanted)
{
    std::vector<qint64> cases;
    forEachWithOtherLetters(database, of, [&](qint64 id, const QString &text) {
        const QString plain = folded(text);
        const bool isFound = std::ranges::any_of(wanted, [&](const casetext::Wanted &one) {
            const QStringList words = one.words.split(u' ', Qt::SkipEmptyParts);
            const bool isForSql = isAscii(one.words) && hasInOrder(text.toLower(), words);
            return !isForSql && hasInOrder(plain, words);
        });
        if (isFound)
            cases.push_back(id);
    });
    std::ranges::sort(cases);
    cases.erase(std::unique(cases.begin(), cases.end()), cases.end());
    return cases;
}

} // namespace redress
