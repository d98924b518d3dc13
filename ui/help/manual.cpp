// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include "core/base/searchwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QByteArray resource(const QString &name)
{
    QFile file(u":/redress/help/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray groupsIn(const QString &contents)
{
    return QJsonDocument::fromJson(resource(contents)).object().value("groups"_L1).toArray();
}

/// What the group of \p topic is called in \p groups; empty: it is in none.
QString titleOfGroup(const QJsonArray &groups, const QJsonValue &topic)
{
    for (const auto &group : groups) {
        if (group["topics"_L1].toArray().contains(topic))
            return group["title"_L1].toString();
    }
    return {};
}

/// Puts what \p made gives for each match of \p pattern in its place.
QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &made)
{
    QString result;
    qsizetype from = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += made(match);
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}

bool hasAll(const QString &plain, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return plain.contains(u' ' + word); });
}

bool hasAny(const QString &plain, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return plain.contains(u' ' + word); });
}

} // namespace

Manual::Manual(const QString &language)
{
    const QString folder = language + u'/';
    const QJsonArray ownGroups = groupsIn(folder + u"contents.json"_s);
    for (const auto &value : groupsIn(u"contents.json"_s)) {
        const QJsonArray topics = value["topics"_L1].toArray();
        const QString own = titleOfGroup(ownGroups, topics.first());
        Group group{own.isEmpty() ? value["title"_L1].toString() : own, {}};
        for (const auto &topic : topics) {
            const QString id = topic.toString();
            const QByteArray page = resource(folder + id + u".html"_s);
            group.topics.append(id);
            m_pages.insert(id,
                           QString::fromUtf8(page.isEmpty() ? resource(id + u".html"_s) : page));
        }
        m_groups.push_back(group);
    }
}

QStringList Manual::topics() const
{
    QStringList all;
    for (const Group &group : m_groups)
        all += group.topics;
    return all;
}

bool Manual::has(const QString &place) const
{
    const QString topic = place.section(u'#', 0, 0);
    const QString anchor = place.section(u'#', 1);
    return !m_pages.value(topic).isEmpty() && (anchor.isEmpty() || anchors(topic).contains(anchor));
}

QString Manual::source(const QString &topic) const
{
    return m_pages.value(topic);
}

QString Manual::title(const QString &topic) const
{
    static const QRegularExpression heading(u"<h1>(.*)</h1>"_s);
    return heading.match(source(topic)).captured(1);
}

QStringList Manual::anchors(const QString &topic) const
{
    static const QRegularExpression anchor(u"<a name=\"([^\"]+)\">"_s);
    QStringList all;
    auto matches = anchor.globalMatch(source(topic));
    while (matches.hasNext())
        all.append(matches.next().captured(1));
    return all;
}

QStringList Manual::pictures() const
{
    static const QRegularExpression picture(u"src=\"picture:([^\"]+)\""_s);
    QStringList all;
    for (const QString &topic : topics()) {
        auto matches = picture.globalMatch(source(topic));
        while (matches.hasNext())
            all.append(matches.next().captured(1));
    }
    all.removeDuplicates();
    return all;
}

QString Manual::page(const QString &topic, const Keys &keys, const Picture &picture) const
{
    static const QRegularExpression key(u"<kbd act=\"([^\"]+)\">([^<]*)</kbd>"_s);
    static const QRegularExpression image(
        u"<p><img src=\"picture:([^\"]+)\" alt=\"([^\"]*)\"></p>"_s);
    const QString withKeys =
        replaced(source(topic), key, [&](const QRegularExpressionMatch &match) {
            const QString now = keys(match.captured(1));
            return u"<kbd>%1</kbd>"_s.arg(
                (now.isEmpty() ? match.captured(2) : now).toHtmlEscaped());
        });
    return replaced(withKeys, image, [&](const QRegularExpressionMatch &match) {
        if (picture(match.captured(1)).isEmpty())
            return QString();
        return u"<p><img src=\"picture:%1\"></p><p class=\"caption\">%2</p>"_s.arg(
            match.captured(1), match.captured(2));
    });
}

const std::vector<Manual::Line> &Manual::lines() const
{
    if (!m_lines.empty())
        return m_lines;
    const auto asWritten = [](const QString &) { return QString(); };
    for (const QString &topic : topics()) {
        QTextDocument document;
        document.setHtml(page(topic, asWritten, asWritten));
        const QString titleWords = plainWords(title(topic));
        QString heading;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QString text = block.text().simplified();
            if (text.isEmpty())
                continue;
            const int level = block.blockFormat().headingLevel();
            if (level == 2)
                heading = plainWords(text);
            m_lines.push_back({topic, text, plainWords(text), titleWords + heading,
                               block.blockNumber(), level == 1});
        }
    }
    return m_lines;
}

std::vector<Manual::Find> Manual::find(const QString &typed) const
{
    const QStringList words = searchWords(typed);
    if (words.isEmpty())
        return {};
    std::vector<Find> titles;
    std::vector<Find> paragraphs;
    for (const Line &line : lines()) {
        // A word of the heading alone would bring every paragraph beneath it.
        if (!hasAny(line.plain, words) || !hasAll(line.plain + line.context, words))
            continue;
        const bool isNamed = line.isTitle && hasAll(line.plain, words);
        (isNamed ? titles : paragraphs)
            .push_back({line.topic, title(line.topic), line.text, line.block});
    }
    titles.insert(titles.end(), paragraphs.begin(), paragraphs.end());
    return titles;
}

} // namespace redress
