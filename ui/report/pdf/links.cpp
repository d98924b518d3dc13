// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/links.h"

#include "ui/report/pdf/pdfvalues.h"
#include "ui/report/pdf/tagnames.h"

#include <QUrl>

#include <map>
#include <utility>

namespace redress::pdf {

namespace {

/// Keeps the order of first appearance, so that the file is always the same.
struct Spot {
    int element = -1;
    QRectF rect{};
};

bool isContentsEntry(const PageLayout &layout, int element)
{
    const int parent = layout.elements[size_t(element)].parent;
    return parent >= 0 &&
           layout.elements[size_t(parent)].type == StructElement::Type::ContentsEntry;
}

QRectF runRect(const TextLine &line, const PlacedRun &run)
{
    return {line.box.left() + run.x, line.box.top(), run.width, line.box.height()};
}

std::vector<Spot> spotsOf(const PageLayout &layout, const PaperPage &page)
{
    std::vector<Spot> spots;
    double lastTop = 0;
    for (const PageItem &item : page.items) {
        const TextLine *line = item.text();
        if (!line || !item.isContent())
            continue;
        for (const PlacedRun &run : line->runs) {
            const StructElement &element = layout.elements[size_t(run.element)];
            if (element.type != StructElement::Type::Link || !leadsSomewhere(layout, element))
                continue;
            const bool goesOn =
                !spots.empty() && spots.back().element == run.element &&
                (lastTop == line->box.top() || isContentsEntry(layout, run.element));
            if (goesOn)
                spots.back().rect |= runRect(*line, run);
            else
                spots.push_back({run.element, runRect(*line, run)});
            lastTop = line->box.top();
        }
    }
    return spots;
}

QPDFObjectHandle annotation(const PageLayout &layout, const Spot &spot, size_t page,
                            const std::vector<QPDFObjectHandle> &pages, int key)
{
    const StructElement &element = layout.elements[size_t(spot.element)];
    QPDFObjectHandle link = QPDFObjectHandle::newDictionary();
    link.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    link.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    link.replaceKey("/Rect", rectangle(spot.rect, layout.pages[page]));
    link.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    link.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // Is printed.
    link.replaceKey("/Contents", textValue(element.linkName));
    link.replaceKey("/StructParent", QPDFObjectHandle::newInteger(key));
    if (element.link.startsWith(u'#')) {
        const PaperPlace place = layout.anchors.value(element.link.mid(1));
        link.replaceKey("/Dest", destination(layout, place, pages));
        return link;
    }
    QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
    action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
    action.replaceKey("/URI",
                      QPDFObjectHandle::newString(QUrl(element.link).toEncoded().toStdString()));
    link.replaceKey("/A", action);
    return link;
}

} // namespace

std::vector<LinkAnnotation> addLinks(QPDF &file, const PageLayout &layout,
                                     const std::vector<QPDFObjectHandle> &pages, int firstKey)
{
    std::vector<LinkAnnotation> links;
    for (size_t page = 0; page < layout.pages.size(); ++page) {
        QPDFObjectHandle annotations = QPDFObjectHandle::newArray();
        for (const Spot &spot : spotsOf(layout, layout.pages[page])) {
            const int key = firstKey + int(links.size());
            QPDFObjectHandle object =
                file.makeIndirectObject(annotation(layout, spot, page, pages, key));
            annotations.appendItem(object);
            links.push_back({spot.element, page, object});
        }
        QPDFObjectHandle sheet = pages[page];
        if (annotations.getArrayNItems() > 0)
            sheet.replaceKey("/Annots", annotations);
        else
            sheet.removeKey("/Annots");
    }
    return links;
}

} // namespace redress::pdf
