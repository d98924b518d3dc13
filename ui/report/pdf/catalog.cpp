// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/catalog.h"

#include "ui/report/pdf/pdfvalues.h"

#include <QByteArray>

namespace redress::pdf {

namespace {

constexpr auto kProducer = "Redress " REDRESS_VERSION;

/// A bookmark in the outline, and those that stand below it.
struct Entry {
    QPDFObjectHandle object;
    int level = 0;
    std::vector<QPDFObjectHandle> children{};
};

/// Links the children of \p parent to it and to each other; they start folded.
void joinChildren(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> &children, bool isOpen)
{
    if (children.empty())
        return;
    for (size_t i = 0; i < children.size(); ++i) {
        children[i].replaceKey("/Parent", parent);
        if (i > 0)
            children[i].replaceKey("/Prev", children[i - 1]);
        if (i + 1 < children.size())
            children[i].replaceKey("/Next", children[i + 1]);
    }
    const auto count = (long long)children.size();
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isOpen ? count : -count));
}

void addOutlines(QPDF &file, QPDFObjectHandle catalog, const PageLayout &layout,
                 const std::vector<QPDFObjectHandle> &pages)
{
    if (layout.bookmarks.empty())
        return;
    QPDFObjectHandle root = QPDFObjectHandle::parse("<</Type /Outlines>>");
    std::vector<Entry> open{{file.makeIndirectObject(root), 0}};
    const auto closeDownTo = [&open](int level) {
        while (open.size() > 1 && open.back().level >= level) {
            joinChildren(open.back().object, open.back().children, false);
            open.pop_back();
        }
    };
    for (const Bookmark &bookmark : layout.bookmarks) {
        closeDownTo(bookmark.level);
        QPDFObjectHandle entry = QPDFObjectHandle::newDictionary();
        entry.replaceKey("/Title", textValue(bookmark.text));
        entry.replaceKey("/Dest", destination(layout, bookmark.place, pages));
        entry = file.makeIndirectObject(entry);
        open.back().children.push_back(entry);
        open.push_back({entry, bookmark.level});
    }
    closeDownTo(1);
    joinChildren(open.front().object, open.front().children, true);
    catalog.replaceKey("/Outlines", open.front().object);
    catalog.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QByteArray xmp(const PageLayout &layout)
{
    QByteArray creator;
    if (!layout.author.isEmpty()) {
        creator = "<dc:creator><rdf:Seq><rdf:li>" + layout.author.toHtmlEscaped().toUtf8() +
                  "</rdf:li></rdf:Seq></dc:creator>\n";
    }
    QByteArray language;
    if (!layout.language.isEmpty()) {
        language = "<dc:language><rdf:Bag><rdf:li>" + layout.language.toHtmlEscaped().toUtf8() +
                   "</rdf:li></rdf:Bag></dc:language>\n";
    }
    return QByteArrayLiteral("<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                             "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                             "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                             "<rdf:Description rdf:about=\"\""
                             " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                             " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
                             " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
                             "<pdfuaid:part>1</pdfuaid:part>\n"
                             "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">") +
           layout.title.toHtmlEscaped().toUtf8() + "</rdf:li></rdf:Alt></dc:title>\n" + creator +
           language + "<pdf:Producer>" + kProducer +
           "</pdf:Producer>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

void addMetadata(QPDF &file, QPDFObjectHandle catalog, const PageLayout &layout)
{
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&file, xmp(layout).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    catalog.replaceKey("/Metadata", metadata);

    // Anew, without the time of writing: the same paper gives the same bytes.
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textValue(layout.title));
    info.replaceKey("/Producer", QPDFObjectHandle::newString(kProducer));
    if (!layout.author.isEmpty())
        info.replaceKey("/Author", textValue(layout.author));
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(info));
}

} // namespace

void fillCatalog(QPDF &file, const PageLayout &layout, const std::vector<QPDFObjectHandle> &pages,
                 QPDFObjectHandle structure)
{
    QPDFObjectHandle catalog = file.getRoot();
    if (!layout.language.isEmpty())
        catalog.replaceKey("/Lang", textValue(layout.language));
    catalog.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
    catalog.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<</DisplayDocTitle true>>"));
    catalog.replaceKey("/StructTreeRoot", structure);
    addOutlines(file, catalog, layout, pages);
    addMetadata(file, catalog, layout);
}

} // namespace redress::pdf
