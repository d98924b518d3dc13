// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/totalscheck/headings.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct HeadingText {
    Q_DECLARE_TR_FUNCTIONS(redress::TotalsCheck)
};

QRegularExpression pattern(const QString &words)
{
    return QRegularExpression(words, QRegularExpression::CaseInsensitiveOption);
}

const QRegularExpression &quarterPattern()
{
    static const QRegularExpression quarter = pattern(uR"(\b(?:Q|quarter\s*)([1-4])\b)"_s);
    return quarter;
}

const QRegularExpression &yearPattern()
{
    static const QRegularExpression year =
        pattern(uR"((?<!\d)((?:19|20)?\d{2})\s*[-/]\s*((?:19|20)?\d{2})(?!\d))"_s);
    return year;
}

const QRegularExpression &totalPattern()
{
    static const QRegularExpression total =
        pattern(uR"(\b(?:grand\s+totals?|totals?|ytd|year\s+to\s+date)\b)"_s);
    return total;
}

bool has(const QString &text, const char *words)
{
    return text.contains(pattern(QString::fromLatin1(words)));
}

Population populationOf(const QString &text)
{
    const bool isOmbudsman = has(text, R"(\b(ombudsman|lg\s*&?\s*sco|lgo)\b)");
    if (has(text, R"(\b(cost|costs|spend|expenditure)\b)"))
        return Population::Cost;
    if (has(text, R"(\b(issues?|actions?|causes?|compliments?|themes?|referrals?)\b)"))
        return Population::Other;
    if (isOmbudsman)
        return has(text, R"(\b(outcomes?|decisions?|decided)\b)") ? Population::OmbudsmanDecided
               : has(text, R"(\breceived\b)")                     ? Population::OmbudsmanReceived
                                                                  : Population::Unknown;
    if (has(text, R"(\bsampl)"))
        return has(text, R"(\b(respon|from)\w*|^\W*dip)") ? Population::SampleBase
                                                          : Population::Other;
    if (has(text, R"(\b(contact\s+methods?|methods?\s+of\s+contact)\b)"))
        return Population::ByMethod;
    if (has(text, R"(\b(who\s+complained|complainants?)\b)"))
        return Population::ByComplainant;
    if (has(text, R"(\b(on|in)\s+time\b)"))
        return Population::Other;
    if (has(text, R"(\b(within|outside|over|in)\b.*\b(days?|timescales?)\b)"))
        return Population::Band;
    if (has(text, R"(\b(upheld|not\s+found)\b)"))
        return Population::Other;
    if (has(text, R"(\b(respon\w*|resolved|answered)\b)"))
        return Population::Responded;
    if (has(text, R"(\b(outcomes?|findings?)\b)"))
        return Population::Outcomes;
    if (has(text, R"(\b(received|volumes?)\b)"))
        return Population::Received;
    return Population::Unknown;
}

} // namespace

std::optional<int> quarterNamed(const QString &heading)
{
    const auto match = quarterPattern().match(heading);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<int> yearNamed(const QString &text)
{
    for (auto it = yearPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        if ((first + 1) % 100 != second % 100)
            continue;
        return first >= 1000 ? first : first < 90 ? 2000 + first : 1900 + first;
    }
    return std::nullopt;
}

int stageNamed(const QString &text)
{
    static const QRegularExpression stage = pattern(uR"(\bstage\s*([123])\b)"_s);
    int found = 0;
    for (auto it = stage.globalMatch(text); it.hasNext();) {
        const int number = it.next().captured(1).toInt();
        if (found != 0 && found != number)
            return 0;
        found = number;
    }
    return found;
}

bool namesTotal(const QString &heading)
{
    return heading.contains(totalPattern());
}

Population populationNamed(const QString &heading, const QString &title)
{
    const Population own = populationOf(heading);
    if (own == Population::Responded && populationOf(title) == Population::SampleBase)
        return Population::SampleBase;
    return own != Population::Unknown ? own : populationOf(title);
}

QString withoutPeriodWords(const QString &heading)
{
    QString rest = heading;
    rest.remove(quarterPattern());
    rest.remove(yearPattern());
    rest.remove(totalPattern());
    return foldedName(rest);
}

bool namesUpheld(const QString &heading)
{
    const QString folded = foldedName(heading);
    return folded.startsWith("upheld"_L1);
}

QString wordsFor(Population population, int count)
{
    switch (population) {
    case Population::Received:
        return HeadingText::tr("%n received", nullptr, count);
    case Population::ByMethod:
        return HeadingText::tr("%n by contact method", nullptr, count);
    case Population::ByComplainant:
        return HeadingText::tr("%n by who complained", nullptr, count);
    case Population::Responded:
        return HeadingText::tr("%n responded to", nullptr, count);
    case Population::Outcomes:
        return HeadingText::tr("%n outcome(s)", nullptr, count);
    case Population::Band:
        return HeadingText::tr("%n responded to, by the days taken", nullptr, count);
    case Population::SampleBase:
        return HeadingText::tr("%n response(s) from which the sample was drawn", nullptr, count);
    case Population::OmbudsmanReceived:
        return HeadingText::tr("%n received by the Ombudsman", nullptr, count);
    case Population::OmbudsmanDecided:
        return HeadingText::tr("%n decided by the Ombudsman", nullptr, count);
    default:
        return QString::number(count);
    }
}

} // namespace redress
