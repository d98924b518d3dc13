// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/lettermerge.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(redress::LetterMerge)
};

constexpr QLatin1StringView kAsk{"ask:"};

/// One {{...}} of a text.
struct Tag {
    enum class Kind { Value, IfKnown, IfUnknown, End };

    Kind kind = Kind::Value;
    QString field;
    qsizetype begin = 0;
    qsizetype end = 0; ///< Behind the closing braces.
};

/// The tags of a text in order. Braces behind a backslash are text.
std::vector<Tag> tagsIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\\\.|\\{\\{\\s*([?!/]?)([^{}\\n]+?)\\s*\\}\\}"_s);
    std::vector<Tag> tags;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        if (found.capturedView(2).isEmpty())
            continue;
        const QString mark = found.captured(1);
        Tag tag;
        tag.kind = mark == u"?"_s   ? Tag::Kind::IfKnown
                   : mark == u"!"_s ? Tag::Kind::IfUnknown
                   : mark == u"/"_s ? Tag::Kind::End
                                    : Tag::Kind::Value;
        tag.field = found.captured(2).trimmed();
        tag.begin = found.capturedStart(0);
        tag.end = found.capturedEnd(0);
        tags.push_back(tag);
    }
    return tags;
}

/// Where a tag that stands alone in its line takes the line with it.
void widenToLine(const QString &text, Tag &tag)
{
    qsizetype begin = tag.begin;
    while (begin > 0 && text.at(begin - 1) == u' ')
        --begin;
    qsizetype end = tag.end;
    while (end < text.size() && text.at(end) == u' ')
        ++end;
    const bool isFirst = begin == 0 || text.at(begin - 1) == u'\n';
    const bool isLast = end == text.size() || text.at(end) == u'\n';
    if (!isFirst || !isLast)
        return;
    tag.begin = begin;
    tag.end = std::min(end + 1, text.size());
}

class Merger final
{
public:
    Merger(const LetterValues &values, const QStringList &known)
        : m_values(values)
        , m_known(known)
    {}

    MergedLetter merge(const QString &text)
    {
        const QString kept = withoutConditions(text);
        QStringList lines;
        for (const QString &line : kept.split(u'\n'))
            lines.append(filledLines(line));
        static const QRegularExpression gaps(u"\\n{3,}"_s);
        m_merged.text = lines.join(u'\n').replace(gaps, u"\n\n"_s).trimmed();
        return m_merged;
    }

private:
    bool isKnown(const QString &field) const { return m_values.value(field).isKnown(); }

    void fault(const QString &words)
    {
        if (!m_merged.faults.contains(words))
            m_merged.faults.append(words);
    }

    void check(const QString &field)
    {
        if (!isQuestion(field) && !m_known.contains(field))
            fault(MergeText::tr("There is no field {{%1}}.").arg(field));
    }

    /// The text without what its conditions leave out, and without the conditions.
    QString withoutConditions(const QString &text)
    {
        QString kept;
        struct Open {
            QString field;
            bool isKept;
        };
        std::vector<Open> open;
        const auto isKept = [&open] {
            return std::all_of(open.begin(), open.end(),
                               [](const Open &one) { return one.isKept; });
        };
        qsizetype at = 0;
        for (Tag tag : tagsIn(text)) {
            if (tag.kind == Tag::Kind::Value)
                continue;
            widenToLine(text, tag);
            if (isKept())
                kept += text.mid(at, tag.begin - at);
            at = tag.end;
            if (tag.kind != Tag::Kind::End) {
                check(tag.field);
                open.push_back({tag.field, isKnown(tag.field) == (tag.kind == Tag::Kind::IfKnown)});
            } else if (open.empty() || open.back().field != tag.field) {
                fault(MergeText::tr("{{/%1}} ends what was not begun.").arg(tag.field));
            } else {
                open.pop_back();
            }
        }
        for (const Open &one : open)
            fault(MergeText::tr("{{?%1}} is not ended by {{/%1}}.").arg(one.field));
        return isKept() ? kept + text.mid(at) : kept;
    }

    /// One line filled in; one for each item where it names a list.
    QStringList filledLines(const QString &line)
    {
        const std::vector<Tag> tags = tagsIn(line);
        const auto list = std::find_if(tags.begin(), tags.end(), [this](const Tag &tag) {
            const LetterValue value = m_values.value(tag.field);
            return value.isList && value.isKnown();
        });
        const qsizetype count = list == tags.end() ? 1 : m_values.value(list->field).items.size();
        QStringList lines;
        for (qsizetype i = 0; i < count; ++i)
            lines.append(filled(line, tags, i));
        return lines;
    }

    QString filled(const QString &line, const std::vector<Tag> &tags, qsizetype item)
    {
        QString made;
        qsizetype at = 0;
        for (const Tag &tag : tags) {
            made += line.mid(at, tag.begin - at);
            at = tag.end;
            const LetterValue value = m_values.value(tag.field);
            if (value.isKnown()) {
                made +=
                    escapedForLetter(value.isList ? value.items.value(item) : value.items.first());
                continue;
            }
            check(tag.field);
            if (!m_merged.missing.contains(tag.field))
                m_merged.missing.append(tag.field);
            made += u"{{%1}}"_s.arg(tag.field);
        }
        return made + line.mid(at);
    }

    const LetterValues &m_values;
    const QStringList &m_known;
    MergedLetter m_merged;
};

} // namespace

LetterValue LetterValue::text(const QString &words)
{
    return {words.trimmed().isEmpty() ? QStringList() : QStringList{words.trimmed()}, false};
}

LetterValue LetterValue::list(const QStringList &words)
{
    return {words, true};
}

LetterValue LetterValue::flag(bool isSo)
{
    return {isSo ? QStringList{u"yes"_s} : QStringList(), false};
}

MergedLetter mergeLetter(const QString &text, const LetterValues &values, const QStringList &known)
{
    return Merger(values, known).merge(text);
}

QStringList fieldsIn(const QString &text)
{
    QStringList fields;
    for (const Tag &tag : tagsIn(text)) {
        if (!fields.contains(tag.field))
            fields.append(tag.field);
    }
    return fields;
}

bool isQuestion(const QString &field)
{
    return field.startsWith(kAsk);
}

QString questionOf(const QString &field)
{
    return isQuestion(field) ? field.mid(kAsk.size()).trimmed() : field;
}

QString escapedForLetter(const QString &words)
{
    QString escaped;
    bool isLineStart = true;
    for (const QChar character : words) {
        const bool hasMeaning = character == u'\\' || character == u'*' || character == u'[' ||
                                character == u'^' || character == u'{' || character == u'}';
        const bool beginsBlock = isLineStart && (character == u'-' || character == u'#');
        if (hasMeaning || beginsBlock)
            escaped += u'\\';
        escaped += character;
        isLineStart = character == u'\n' || (isLineStart && character == u' ');
    }
    return escaped;
}

} // namespace redress
