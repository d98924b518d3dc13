// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailhead.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostHeadBytes = qsizetype{256} * 1024;

QString inCharset(const QByteArray &bytes, const QString &charset)
{
    QStringDecoder decoder(charset.toLatin1().constData());
    // Older mail programs of offices write what is Latin 1 but for a few signs.
    return decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
}

QByteArray fromQuoted(const QString &text)
{
    QByteArray bytes = text.toLatin1();
    bytes.replace('_', ' ');
    QByteArray decoded;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QByteArray code = bytes.at(i) == '=' ? bytes.mid(i + 1, 2) : QByteArray();
        bool isCode = false;
        const int value = code.size() == 2 ? code.toInt(&isCode, 16) : 0;
        if (isCode) {
            decoded += char(value);
            i += 2;
        } else {
            decoded += bytes.at(i);
        }
    }
    return decoded;
}

/// "=?utf-8?q?caf=C3=A9?=" as it is read.
QString decoded(const QByteArray &value)
{
    static const QRegularExpression word(
        u"=\\?([^?*]+)(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?=(?:\\s+(?==\\?))?"_s);
    const QString raw = QString::fromUtf8(value.simplified());
    QString made;
    qsizetype at = 0;
    for (auto match = word.globalMatch(raw); match.hasNext();) {
        const auto found = match.next();
        made += raw.mid(at, found.capturedStart(0) - at);
        at = found.capturedEnd(0);
        const QByteArray bytes = found.captured(2).toLower() == u"b"_s
                                     ? QByteArray::fromBase64(found.captured(3).toLatin1())
                                     : fromQuoted(found.captured(3));
        made += inCharset(bytes, found.captured(1));
    }
    return (made + raw.mid(at)).trimmed();
}

/// The lines of the head, those that were folded put together.
QList<QByteArray> fieldsOf(const QByteArray &message)
{
    QList<QByteArray> fields;
    for (QByteArray line : message.left(kMostHeadBytes).split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if ((line.front() == ' ' || line.front() == '\t') && !fields.isEmpty())
            fields.last() += line;
        else
            fields.append(line);
    }
    return fields;
}

constexpr int kDeepest = 8; ///< Parts within parts, and messages within messages.

/// The value of a field of a part, as it stands; empty if there is none.
QByteArray fieldOf(const QByteArray &part, const QByteArray &name)
{
    for (const QByteArray &field : fieldsOf(part)) {
        const qsizetype colon = field.indexOf(':');
        if (colon > 0 && field.left(colon).trimmed().toLower() == name)
            return field.mid(colon + 1).trimmed();
    }
    return {};
}

/// "boundary" of "multipart/mixed; boundary=x".
QString parameterOf(const QByteArray &value, const QString &name)
{
    const QRegularExpression wanted(u";\\s*%1\\*?=(?:\"([^\"]*)\"|([^;\\s]*))"_s.arg(name),
                                    QRegularExpression::CaseInsensitiveOption);
    const auto match = wanted.match(QString::fromUtf8(value));
    return match.captured(1) + match.captured(2);
}

QByteArray bodyOf(const QByteArray &part)
{
    if (part.startsWith('\n') || part.startsWith("\r\n")) // A part may have no head.
        return part.mid(part.front() == '\n' ? 1 : 2);
    const qsizetype crlf = part.indexOf("\r\n\r\n");
    const qsizetype lf = part.indexOf("\n\n");
    if (crlf >= 0 && (lf < 0 || crlf < lf))
        return part.mid(crlf + 4);
    return lf < 0 ? QByteArray() : part.mid(lf + 2);
}

/// Lines that were cut end in an equals sign; codes are as in words of the head.
QByteArray fromQuotedBody(QByteArray body)
{
    body.replace("=\r\n", "");
    body.replace("=\n", "");
    QByteArray decoded;
    decoded.reserve(body.size());
    for (qsizetype i = 0; i < body.size(); ++i) {
        const QByteArray code = body.at(i) == '=' ? body.mid(i + 1, 2) : QByteArray();
        bool isCode = false;
        const int value = code.size() == 2 ? code.toInt(&isCode, 16) : 0;
        decoded += isCode ? char(value) : body.at(i);
        i += isCode ? 2 : 0;
    }
    return decoded;
}

QString textOf(const QByteArray &part, const QByteArray &type)
{
    QByteArray body = bodyOf(part);
    const QByteArray coded = fieldOf(part, "content-transfer-encoding").toLower();
    if (coded == "base64")
        body = QByteArray::fromBase64(body);
    else if (coded == "quoted-printable")
        body = fromQuotedBody(body);
    const QString charset = parameterOf(type, u"charset"_s);
    return inCharset(body, charset.isEmpty() ? u"utf-8"_s : charset);
}

/// The words between the tags.
QString fromHtml(QString html)
{
    static const QRegularExpression unsaid(u"<(style|script|head)\\b.*?</\\1\\s*>|<!--.*?-->"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression number(u"&#(\\d{1,6});"_s);
    html.remove(unsaid).replace(tag, u" "_s);
    QString made;
    qsizetype at = 0;
    for (auto match = number.globalMatch(html); match.hasNext();) {
        const auto found = match.next();
        made += html.mid(at, found.capturedStart() - at);
        at = found.capturedEnd();
        const auto code = char32_t(found.captured(1).toUInt());
        if (code > 0 && code <= 0x10FFFF)
            made += QString::fromUcs4(&code, 1);
    }
    made += html.mid(at);
    for (const auto &[name, sign] : {std::pair(u"&nbsp;"_s, u" "_s), std::pair(u"&lt;"_s, u"<"_s),
                                     std::pair(u"&gt;"_s, u">"_s), std::pair(u"&quot;"_s, u"\""_s),
                                     std::pair(u"&apos;"_s, u"'"_s), std::pair(u"&amp;"_s, u"&"_s)})
        made.replace(name, sign);
    return made.simplified();
}

QList<QByteArray> partsOf(const QByteArray &body, const QString &boundary)
{
    QList<QByteArray> parts;
    if (boundary.isEmpty())
        return parts;
    const QByteArray line = "--" + boundary.toUtf8();
    qsizetype at = body.startsWith(line) ? 0 : body.indexOf('\n' + line);
    while (at >= 0) {
        qsizetype begin = body.indexOf('\n', at + 1);
        if (body.at(at) != '\n' && begin < 0)
            break;
        const bool isLast = body.mid(at, line.size() + 3).trimmed().endsWith("--");
        if (isLast || begin < 0)
            break;
        const qsizetype next = body.indexOf('\n' + line, begin);
        parts.append(body.mid(begin + 1, (next < 0 ? body.size() : next) - begin - 1));
        at = next;
    }
    return parts;
}

void takeWords(QStringList &words, const QByteArray &part, int depth)
{
    if (depth > kDeepest)
        return;
    const QByteArray type = fieldOf(part, "content-type");
    const QByteArray kind =
        type.isEmpty() ? QByteArray("text/plain") : type.split(';').front().trimmed().toLower();
    const QByteArray disposition = fieldOf(part, "content-disposition");
    QString name = parameterOf(disposition, u"filename"_s);
    if (name.isEmpty())
        name = parameterOf(type, u"name"_s);
    if (!name.isEmpty())
        words.append(decoded(name.toUtf8()));
    if (disposition.toLower().startsWith("attachment") && kind != "message/rfc822")
        return;
    if (kind.startsWith("multipart/")) {
        QList<QByteArray> parts = partsOf(bodyOf(part), parameterOf(type, u"boundary"_s));
        if (kind == "multipart/alternative") {
            // The same in several forms: plain text if it is among them.
            const auto plain = std::find_if(parts.begin(), parts.end(), [](const QByteArray &one) {
                return fieldOf(one, "content-type").toLower().startsWith("text/plain");
            });
            if (plain != parts.end())
                parts = {*plain};
        }
        for (const QByteArray &one : parts)
            takeWords(words, one, depth + 1);
    } else if (kind == "message/rfc822") {
        const QByteArray message = bodyOf(part);
        if (const auto head = readMailHead(message))
            words << head->subject << head->from;
        takeWords(words, message, depth + 1);
    } else if (kind == "text/html") {
        words.append(fromHtml(textOf(part, type)));
    } else if (kind.startsWith("text/")) {
        words.append(textOf(part, type).trimmed());
    }
}

} // namespace

std::optional<MailHead> readMailHead(const QByteArray &message)
{
    MailHead head;
    bool hasFrom = false;
    bool hasDate = false;
    for (const QByteArray &field : fieldsOf(message)) {
        const qsizetype colon = field.indexOf(':');
        if (colon <= 0)
            return std::nullopt;
        const QByteArray name = field.left(colon).trimmed().toLower();
        const QByteArray value = field.mid(colon + 1);
        if (name == "from") {
            head.from = decoded(value);
            hasFrom = true;
        } else if (name == "to") {
            head.to = decoded(value);
        } else if (name == "subject") {
            head.subject = decoded(value);
        } else if (name == "date") {
            static const QRegularExpression comment(u"\\s*\\([^)]*\\)"_s);
            const QString day = QString::fromLatin1(value.simplified()).remove(comment);
            const QDateTime at = QDateTime::fromString(day, Qt::RFC2822Date);
            if (at.isValid())
                head.sentAt = at;
            hasDate = true;
        }
    }
    return hasFrom && hasDate ? std::optional(head) : std::nullopt;
}

QString readMailText(const QByteArray &message)
{
    const auto head = readMailHead(message);
    if (!head)
        return {};
    QStringList words{head->subject, head->from};
    takeWords(words, message, 0);
    words.removeAll(QString());
    return words.join(u'\n');
}

} // namespace redress
