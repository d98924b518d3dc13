// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/structattributes.h"

#include "ui/report/pdf/pdfvalues.h"

#include <algorithm>

namespace redress::pdf {

namespace {

using Type = StructElement::Type;

QPDFObjectHandle attributesOf(const char *owner)
{
    QPDFObjectHandle attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", QPDFObjectHandle::newName(owner));
    return attributes;
}

void addCell(QPDFObjectHandle object, const StructElement &element)
{
    const bool isPlain = element.scope == StructElement::Scope::None && element.columnSpan == 1 &&
                         element.rowSpan == 1;
    if (isPlain)
        return;
    QPDFObjectHandle attributes = attributesOf("/Table");
    if (element.scope != StructElement::Scope::None) {
        const bool isColumn = element.scope == StructElement::Scope::Column;
        attributes.replaceKey("/Scope", QPDFObjectHandle::newName(isColumn ? "/Column" : "/Row"));
    }
    if (element.columnSpan > 1)
        attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(element.columnSpan));
    if (element.rowSpan > 1)
        attributes.replaceKey("/RowSpan", QPDFObjectHandle::newInteger(element.rowSpan));
    object.replaceKey("/A", attributes);
}

const char *numbering(ListBlock::Marker marker)
{
    switch (marker) {
    case ListBlock::Marker::Number:
        return "/Decimal";
    case ListBlock::Marker::Letter:
        return "/LowerAlpha";
    case ListBlock::Marker::Bullet:
        break;
    }
    return "/Disc";
}

/// A figure says where on its page it stands.
void addFigure(QPDFObjectHandle object, const PageLayout &layout, int element)
{
    object.replaceKey("/Alt", textValue(layout.elements[size_t(element)].alternative));
    QPDFObjectHandle attributes = attributesOf("/Layout");
    attributes.replaceKey("/Placement", QPDFObjectHandle::newName("/Block"));
    for (const PaperPage &page : layout.pages) {
        for (const PageItem &item : page.items) {
            if (item.element == element)
                attributes.replaceKey("/BBox", rectangle(item.box(), page));
        }
    }
    object.replaceKey("/A", attributes);
}

} // namespace

std::string noteId(int element)
{
    // As wide as any number gets, so that the names stand in the order of the elements.
    const std::string number = std::to_string(element);
    return "note-" + std::string(10 - std::min<size_t>(number.size(), 10), '0') + number;
}

void addAttributes(QPDFObjectHandle object, const PageLayout &layout, int element)
{
    const StructElement &source = layout.elements[size_t(element)];
    if (!source.spoken.isEmpty())
        object.replaceKey("/ActualText", textValue(source.spoken));
    switch (source.type) {
    case Type::HeaderCell:
    case Type::DataCell:
        addCell(object, source);
        return;
    case Type::List: {
        QPDFObjectHandle attributes = attributesOf("/List");
        attributes.replaceKey("/ListNumbering",
                              QPDFObjectHandle::newName(numbering(source.marker)));
        object.replaceKey("/A", attributes);
        return;
    }
    case Type::Note:
        object.replaceKey("/ID", QPDFObjectHandle::newString(noteId(element)));
        return;
    case Type::Figure:
        addFigure(object, layout, element);
        return;
    default:
        return;
    }
}

} // namespace redress::pdf
