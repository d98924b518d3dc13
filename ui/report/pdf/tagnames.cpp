// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf/tagnames.h"

#include <QUrl>

namespace redress::pdf {

namespace {

const char *tagName(StructElement::Type type)
{
    switch (type) {
    case StructElement::Type::Document:
        return "Document";
    case StructElement::Type::Section:
        return "Sect";
    case StructElement::Type::Title:
        return "Title"; // No standard tag of PDF 1.7: the role map makes it a paragraph.
    case StructElement::Type::Heading1:
        return "H1";
    case StructElement::Type::Heading2:
        return "H2";
    case StructElement::Type::Heading3:
        return "H3";
    case StructElement::Type::Paragraph:
        return "P";
    case StructElement::Type::List:
        return "L";
    case StructElement::Type::ListItem:
        return "LI";
    case StructElement::Type::Label:
        return "Lbl";
    case StructElement::Type::ListBody:
        return "LBody";
    case StructElement::Type::Table:
        return "Table";
    case StructElement::Type::Row:
        return "TR";
    case StructElement::Type::HeaderCell:
        return "TH";
    case StructElement::Type::DataCell:
        return "TD";
    case StructElement::Type::Figure:
        return "Figure";
    case StructElement::Type::Caption:
        return "Caption";
    case StructElement::Type::Quotation:
        return "BlockQuote";
    case StructElement::Type::Contents:
        return "TOC";
    case StructElement::Type::ContentsEntry:
        return "TOCI";
    case StructElement::Type::Link:
        return "Link";
    case StructElement::Type::Note:
        return "Note";
    }
    return "Span";
}

} // namespace

std::vector<const char *> tagNames(const PageLayout &layout)
{
    std::vector<const char *> names;
    names.reserve(layout.elements.size());
    for (const StructElement &element : layout.elements) {
        const bool isDeadLink =
            element.type == StructElement::Type::Link && !leadsSomewhere(layout, element);
        names.push_back(isDeadLink ? "Span" : tagName(element.type));
    }
    return names;
}

bool leadsSomewhere(const PageLayout &layout, const StructElement &element)
{
    if (element.link.startsWith(u'#'))
        return layout.anchors.contains(element.link.mid(1));
    const QUrl address(element.link, QUrl::StrictMode);
    const QString scheme = address.scheme();
    return address.isValid() &&
           (scheme == QLatin1String("http") || scheme == QLatin1String("https") ||
            scheme == QLatin1String("mailto"));
}

} // namespace redress::pdf
