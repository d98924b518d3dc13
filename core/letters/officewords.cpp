// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/officewords.h"

#include "core/base/packedxml.h"
#include "core/letters/casedocuments.h"

#include <QBuffer>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A file in the archive unpacks to no more; the window waits while it is read.
constexpr qint64 kMostPart = qint64(16) << 20;
constexpr int kMostParts = 30;       ///< Sheets or slides that are looked at.
constexpr int kMostTokens = 2000000; ///< Of all files in the archive.

/// Elements whose text is text: all in the body of an OpenDocument file; in the others a program
/// writes numbers, formulas and names of styles beside it.
enum class Says { InBody, InTexts };

class Gatherer final
{
public:
    explicit Gatherer(const QByteArray &content)
    {
        m_buffer.setData(content);
        m_buffer.open(QIODevice::ReadOnly);
    }

    QString gather()
    {
        ZipArchive archive(m_buffer);
        if (!archive.isOpen())
            return {};
        if (archive.has(u"word/document.xml"_s)) {
            for (const char *part : {"document", "footnotes", "endnotes", "comments"})
                read(archive, u"word/%1.xml"_s.arg(QLatin1StringView(part)), Says::InTexts);
        } else if (archive.has(u"xl/workbook.xml"_s)) {
            read(archive, u"xl/sharedStrings.xml"_s, Says::InTexts);
            readNumbered(archive, u"xl/worksheets/sheet%1.xml"_s);
        } else if (archive.has(u"ppt/presentation.xml"_s)) {
            readNumbered(archive, u"ppt/slides/slide%1.xml"_s);
        } else if (archive.has(u"mimetype"_s)) {
            read(archive, u"content.xml"_s, Says::InBody);
        }
        return m_words.left(kMostSearched);
    }

private:
    bool isFull() const { return m_words.size() >= kMostSearched || m_tokens >= kMostTokens; }

    void readNumbered(ZipArchive &archive, const QString &name)
    {
        for (int number = 1; number <= kMostParts && archive.has(name.arg(number)); ++number)
            read(archive, name.arg(number), Says::InTexts);
    }

    void read(ZipArchive &archive, const QString &name, Says says)
    {
        const auto entry = archive.open(name, kMostPart);
        if (!entry)
            return;
        PackedXml xml(*entry);
        int within = 0;  // How deep in what says something,
        int deleted = 0; // and in what is kept of changes.
        while (!isFull()) {
            const auto token = xml.next();
            ++m_tokens;
            if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
                break;
            const bool isChanges = xml.name() == "tracked-changes"_L1;
            if (token == QXmlStreamReader::StartElement) {
                within += isText(xml.name(), says) ? 1 : 0;
                deleted += isChanges ? 1 : 0;
            } else if (token == QXmlStreamReader::EndElement) {
                endOf(xml.name(), says, within);
                deleted -= isChanges ? 1 : 0;
            } else if (token == QXmlStreamReader::Characters && within > 0 && deleted == 0) {
                m_words += xml.text();
            }
        }
        part(u'\n');
    }

    static bool isText(QStringView element, Says says)
    {
        return element == (says == Says::InBody ? "body"_L1 : "t"_L1);
    }

    void endOf(QStringView element, Says says, int &within)
    {
        within -= isText(element, says) ? 1 : 0;
        // Words are not parted between the runs of one paragraph, of which one may be bold.
        static constexpr std::array<QStringView, 5> kLines{u"p", u"h", u"si", u"is", u"br"};
        static constexpr std::array<QStringView, 5> kGaps{u"tab", u"s", u"line-break", u"cr",
                                                          u"tc"};
        if (std::ranges::find(kLines, element) != kLines.end())
            part(u'\n');
        else if (std::ranges::find(kGaps, element) != kGaps.end())
            part(u' ');
    }

    void part(QChar by)
    {
        if (!m_words.isEmpty() && !m_words.back().isSpace())
            m_words += by;
    }

    QBuffer m_buffer;
    QString m_words;
    int m_tokens = 0;
};

} // namespace

QString readOfficeText(const QByteArray &content)
{
    return content.startsWith("PK\x03\x04") ? Gatherer(content).gather().trimmed() : QString();
}

} // namespace redress
