// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/rollforward.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

struct RollText {
    Q_DECLARE_TR_FUNCTIONS(redress::RollForward)
};

/// What stands for records that were picked for last year.
QString markOfPicks(const ReportPart &part)
{
    switch (part.kind) {
    case Kind::Quotes:
        return RollText::tr("Compliments to quote are to be picked for this year.");
    case Kind::KeyActions:
        return RollText::tr("Key actions are to be picked for this year.");
    case Kind::CaseStudies:
        return RollText::tr("Case studies are to be picked for this year.");
    default:
        return RollText::tr("Ombudsman cases are to be picked for this year.");
    }
}

/// The texts of a part that people write.
QStringList textsOf(const ReportPart &part)
{
    switch (part.kind) {
    case Kind::Heading:
    case Kind::Appendix:
    case Kind::Text:
    case Kind::Lead:
    case Kind::Standing:
    case Kind::Note:
        return {part.text};
    case Kind::Table:
    case Kind::Chart:
    case Kind::Listing:
        return part.title.isEmpty() ? QStringList() : QStringList{part.title};
    default:
        return part.items;
    }
}

/// "e.g." and "no." end no sentence.
bool endsInShortWord(const QString &text)
{
    static const QRegularExpression shortWord(
        u"(?:^|[\\s(])(?:e\\.g|i\\.e|no|nos|cf|etc|vs|para|st|mr|mrs|dr|cllr)\\.$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shortWord.match(text).hasMatch();
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    QString current;
    const auto finish = [&] {
        if (!current.trimmed().isEmpty())
            sentences.append(current.trimmed());
        current.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        current += letter;
        if (letter == u'\n') {
            finish();
            continue;
        }
        const bool isEnd = letter == u'.' || letter == u'!' || letter == u'?';
        const bool isFollowed = i + 1 < text.size() && text.at(i + 1).isSpace();
        if (isEnd && isFollowed && !endsInShortWord(current))
            finish();
    }
    finish();
    return sentences;
}

bool holdsFigure(const ReportDefinition &report, const QString &sentence)
{
    static const QRegularExpression field(u"\\{([^{}|]+)(?:\\|[^{}]*)?\\}"_s);
    const auto figures = report.allFigures();
    QString rest = sentence;
    for (auto it = field.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        QString name = match.captured(1).trimmed();
        if (!name.isEmpty())
            name.front() = name.front().toLower();
        if (figures.contains(name))
            return true;
        rest.remove(match.captured());
    }
    // Addresses have digits that say nothing.
    static const QRegularExpression address(u"\\]\\([^)]*\\)"_s);
    rest.remove(address);
    return std::ranges::any_of(rest, [](QChar letter) { return letter.isDigit(); });
}

RolledForward rollForward(const ReportDefinition &lastYears)
{
    RolledForward rolled{lastYears, {}};
    for (ReportPart &part : rolled.definition.parts) {
        if (!part.picks.empty()) {
            part.picks.clear();
            if (!rolled.toRead.contains(markOfPicks(part)))
                rolled.toRead.append(markOfPicks(part));
        }
        const QStringList texts = textsOf(part);
        for (const QString &text : texts) {
            const QStringList sentences = sentencesOf(text);
            for (const QString &sentence : sentences) {
                if (holdsFigure(lastYears, sentence) && !rolled.toRead.contains(sentence))
                    rolled.toRead.append(sentence);
            }
        }
    }
    return rolled;
}

QStringList stillToRead(const ReportDefinition &report, const QStringList &toRead)
{
    QStringList left;
    for (const QString &mark : toRead) {
        const bool isThere = std::ranges::any_of(report.parts, [&](const ReportPart &part) {
            if (part.picks.empty() && markOfPicks(part) == mark)
                return part.kind == Kind::Quotes || part.kind == Kind::KeyActions ||
                       part.kind == Kind::CaseStudies || part.kind == Kind::OmbudsmanCases;
            const QStringList texts = textsOf(part);
            return std::ranges::any_of(
                texts, [&](const QString &text) { return sentencesOf(text).contains(mark); });
        });
        if (isThere)
            left.append(mark);
    }
    return left;
}

} // namespace redress
