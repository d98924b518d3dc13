// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odtwriter.h"

#include "core/base/plaintext.h"
#include "core/base/savefile.h"
#include "core/exchange/zip/zipwriter.h"
#include "ui/report/odt/odtbody.h"
#include "ui/report/odt/odtstyles.h"
#include "ui/report/paperfonts.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct OdtText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperOdt)
};

constexpr auto kType = "application/vnd.oasis.opendocument.text"_L1;

Error cancelled()
{
    return {Error::Code::Cancelled,
            OdtText::tr("Writing the report was cancelled. Nothing was written."),
            {}};
}

QByteArray metaPart(const Document &document)
{
    QByteArray meta;
    QXmlStreamWriter xml(&meta);
    xml.writeStartDocument();
    xml.writeStartElement("office:document-meta"_L1);
    xml.writeAttribute("xmlns:office"_L1, "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1);
    xml.writeAttribute("xmlns:meta"_L1, "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"_L1);
    xml.writeAttribute("xmlns:dc"_L1, "http://purl.org/dc/elements/1.1/"_L1);
    xml.writeAttribute("office:version"_L1, "1.2"_L1);
    xml.writeStartElement("office:meta"_L1);
    xml.writeTextElement("meta:generator"_L1, QStringLiteral("Redress/" REDRESS_VERSION));
    xml.writeTextElement("dc:title"_L1, withoutControls(document.title));
    xml.writeTextElement("dc:subject"_L1, withoutControls(document.subtitle));
    xml.writeTextElement("dc:language"_L1, withoutControls(document.language));
    if (!document.author.isEmpty()) {
        xml.writeTextElement("meta:initial-creator"_L1, withoutControls(document.author));
        xml.writeTextElement("dc:creator"_L1, withoutControls(document.author));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return meta;
}

QByteArray manifestPart(const odt::Body &body)
{
    QByteArray manifest;
    QXmlStreamWriter xml(&manifest);
    xml.writeStartDocument();
    xml.writeStartElement("manifest:manifest"_L1);
    xml.writeAttribute("xmlns:manifest"_L1,
                       "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_L1);
    xml.writeAttribute("manifest:version"_L1, "1.2"_L1);
    const auto addFile = [&xml](const QString &path, const QString &type) {
        xml.writeEmptyElement("manifest:file-entry"_L1);
        xml.writeAttribute("manifest:full-path"_L1, path);
        xml.writeAttribute("manifest:media-type"_L1, type);
    };
    addFile(u"/"_s, QString(kType));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        addFile(part, u"text/xml"_s);
    for (const odt::Picture &picture : body.pictures)
        addFile(picture.path, picture.type);
    xml.writeEndElement();
    xml.writeEndDocument();
    return manifest;
}

} // namespace

Result<QByteArray> odtBytes(const Document &document, const Progress &progress)
{
    registerPaperFonts();
    const odt::Body body = odt::writeBody(document, progress);
    if (!body.isWhole)
        return cancelled();
    ZipWriter zip;
    // First and not packed: by this the file is known for what it is.
    zip.add(u"mimetype"_s, QByteArray(kType.data(), kType.size()), ZipWriter::Packing::Stored);
    zip.add(u"content.xml"_s, body.content);
    zip.add(u"styles.xml"_s, odt::stylesPart(document));
    zip.add(u"meta.xml"_s, metaPart(document));
    for (const odt::Picture &picture : body.pictures)
        zip.add(picture.path, picture.content);
    zip.add(u"META-INF/manifest.xml"_s, manifestPart(body));
    QByteArray bytes = zip.finish();
    if (bytes.isEmpty())
        return Error{Error::Code::Storage,
                     OdtText::tr("The report could not be packed. Nothing was written. Try again, "
                                 "or save it in another format."),
                     {}};
    return bytes;
}

Result<void> writeOdt(const Document &document, const QString &path, const Progress &progress)
{
    const Result<QByteArray> bytes = odtBytes(document, progress);
    if (!bytes)
        return bytes.error();
    if (progress.isCancelled())
        return cancelled();
    return saveFile(path, *bytes);
}

} // namespace redress
