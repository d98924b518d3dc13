// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/mailhead.h"

#include <QRegularExpression>
#include <QStringDecoder>

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

} // namespace redress
