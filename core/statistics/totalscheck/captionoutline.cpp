// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/totalscheck/captionoutline.h"

#include "core/statistics/totalscheck/totalscheck.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Mention = CaptionOutline::Mention;
using Kind = TotalsFinding::Kind;

struct OutlineText {
    Q_DECLARE_TR_FUNCTIONS(redress::TotalsCheck)
};

constexpr qsizetype kWordsAround = 40;

Mention::Direction directionIn(const QString &after)
{
    static const QRegularExpression below(uR"(^[\s,()]*(?:below|overleaf|following)\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression above(uR"(^[\s,()]*above\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (after.contains(below))
        return Mention::Direction::Below;
    return after.contains(above) ? Mention::Direction::Above : Mention::Direction::None;
}

QString nameOf(const Mention &mention)
{
    return mention.isFigure ? OutlineText::tr("Figure %1").arg(mention.number)
                            : OutlineText::tr("Table %1").arg(mention.number);
}

QString inWords(const Mention &mention)
{
    return mention.title.isEmpty() ? nameOf(mention)
                                   : OutlineText::tr("%1 (%2)", "Table 3 (its title)")
                                         .arg(nameOf(mention), mention.title);
}

TotalsFinding finding(Kind kind, const QString &key, const QString &where, const QString &sentence)
{
    TotalsFinding made;
    made.kind = kind;
    made.key = key;
    made.where = where;
    made.sentence = sentence;
    return made;
}

void checkSequence(const std::vector<Mention> &captions, std::vector<TotalsFinding> &findings)
{
    QMap<int, QStringList> titles;
    for (const Mention &caption : captions)
        titles[caption.number].append(caption.title);
    int last = 0;
    for (auto it = titles.constBegin(); it != titles.constEnd(); ++it) {
        Mention one = captions.front();
        one.number = it.key();
        const QString key = one.isFigure ? u"figure"_s : u"table"_s;
        for (int missing = last + 1; missing < it.key(); ++missing) {
            Mention none = one;
            none.number = missing;
            findings.push_back(finding(
                Kind::Numbering, u"numbering:%1-%2-missing"_s.arg(key).arg(missing), nameOf(none),
                OutlineText::tr("Nothing is called %1, but there is a %2.")
                    .arg(nameOf(none), nameOf(one))));
            findings.back().numbers = {double(missing)};
        }
        if (it->size() > 1) {
            findings.push_back(finding(
                Kind::Numbering, u"numbering:%1-%2-twice"_s.arg(key).arg(it.key()), nameOf(one),
                OutlineText::tr("%1 is the number of %n: %2.", nullptr, int(it->size()))
                    .arg(nameOf(one), it->join(u"; "_s))));
            findings.back().numbers = {double(it.key())};
        }
        last = it.key();
    }
}

/// The caption that a reader meets next in the direction that the text tells.
const Mention *nextCaption(const std::vector<Mention> &mentions, size_t from)
{
    const Mention &reference = mentions[from];
    const auto isLike = [&](const Mention &m) {
        return m.isCaption && m.isFigure == reference.isFigure;
    };
    if (reference.direction == Mention::Direction::Below) {
        const auto found = std::find_if(mentions.begin() + ptrdiff_t(from), mentions.end(), isLike);
        return found == mentions.end() ? nullptr : &*found;
    }
    for (size_t i = from; i > 0; --i) {
        if (isLike(mentions[i - 1]))
            return &mentions[i - 1];
    }
    return nullptr;
}

void checkReference(const std::vector<Mention> &mentions, size_t at,
                    std::vector<TotalsFinding> &findings)
{
    const Mention &reference = mentions[at];
    const auto isMeant = [&](const Mention &m) {
        return m.isCaption && m.isFigure == reference.isFigure && m.number == reference.number;
    };
    const QString key = u"reference:%1:%2"_s.arg(nameOf(reference)).arg(at);
    if (std::none_of(mentions.begin(), mentions.end(), isMeant)) {
        findings.push_back(finding(
            Kind::Reference, key, reference.words,
            OutlineText::tr("The text speaks of %1, which is not there.").arg(nameOf(reference))));
        findings.back().numbers = {double(reference.number)};
        return;
    }
    if (reference.direction == Mention::Direction::None)
        return;
    const bool isBelow = reference.direction == Mention::Direction::Below;
    const auto begin = mentions.begin();
    const auto here = begin + ptrdiff_t(at);
    const bool isThere =
        isBelow ? std::any_of(here, mentions.end(), isMeant) : std::any_of(begin, here, isMeant);
    if (isThere)
        return;
    const Mention *next = nextCaption(mentions, at);
    const QString sentence =
        isBelow ? OutlineText::tr("The text speaks of %1 below, but it stands above.")
                      .arg(nameOf(reference))
                : OutlineText::tr("The text speaks of %1 above, but it stands below.")
                      .arg(nameOf(reference));
    findings.push_back(
        finding(Kind::Reference, key, reference.words,
                next ? OutlineText::tr("%1 What stands there is %2.").arg(sentence, inWords(*next))
                     : sentence));
    findings.back().numbers = {double(reference.number)};
    if (next)
        findings.back().numbers.push_back(double(next->number));
}

} // namespace

void addReferences(CaptionOutline &outline, const QString &text)
{
    static const QRegularExpression reference(uR"(\b(tables?|figures?)\s+(\d{1,3})\b(?![/\d]))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    for (auto it = reference.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        Mention mention;
        mention.isFigure = match.captured(1).startsWith(u'f', Qt::CaseInsensitive);
        mention.number = match.captured(2).toInt();
        mention.direction = directionIn(text.mid(match.capturedEnd()));
        // "As shown below (Table 2)".
        if (mention.direction == Mention::Direction::None &&
            text.left(match.capturedStart()).trimmed().endsWith("below ("_L1))
            mention.direction = Mention::Direction::Below;
        const qsizetype from = qMax(qsizetype(0), match.capturedStart() - kWordsAround);
        mention.words = text.mid(from, match.capturedEnd() + kWordsAround - from).simplified();
        outline.mentions.push_back(mention);
    }
}

CaptionOutline outlineOfText(const QString &text)
{
    static const QRegularExpression caption(
        uR"(^\s*(table|figure)\s+(\d{1,3})\s*(?:[-:\x{2013}.]\s*|\s)(?=[A-Z])(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    CaptionOutline outline;
    for (const QString &line : text.split(u'\n')) {
        const auto match = caption.match(line);
        const bool isCaption =
            match.hasMatch() && !match.captured(3).isEmpty() && match.captured(3).front().isUpper();
        if (!isCaption) {
            addReferences(outline, line);
            continue;
        }
        Mention mention;
        mention.isCaption = true;
        mention.isFigure = match.captured(1).startsWith(u'f', Qt::CaseInsensitive);
        mention.number = match.captured(2).toInt();
        mention.title = match.captured(3).simplified();
        outline.mentions.push_back(mention);
    }
    return outline;
}

std::vector<TotalsFinding> checkNumbering(const CaptionOutline &paper)
{
    std::vector<TotalsFinding> findings;
    for (const bool isFigure : {false, true}) {
        std::vector<Mention> captions;
        std::ranges::copy_if(paper.mentions, std::back_inserter(captions), [&](const Mention &m) {
            return m.isCaption && m.isFigure == isFigure;
        });
        if (!captions.empty())
            checkSequence(captions, findings);
    }
    for (size_t i = 0; i < paper.mentions.size(); ++i) {
        if (!paper.mentions[i].isCaption)
            checkReference(paper.mentions, i, findings);
    }
    return findings;
}

} // namespace redress
