// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/kept/rollforward.h"

#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

/// The texts of a part that people write.
QStringList textsOf(const ReportPart &part)
{
    switch (part.kind) {
    case Kind::Heading:
    case Kind::Text:
    case Kind::Standing:
    case Kind::Note:
        return {part.text};
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
    QString rest = sentence;
    for (auto it = field.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        if (report.figures.contains(match.captured(1).trimmed()))
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
    for (const ReportPart &part : lastYears.parts) {
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
