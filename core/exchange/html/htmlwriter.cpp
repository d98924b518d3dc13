// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmlwriter.h"

#include "core/base/plaintext.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace redress {

namespace {

/// Those around which a line break would be a space.
constexpr std::array<std::string_view, 7> kInLine{"a", "b", "em", "i", "span", "strong", "sup"};

bool isInLine(std::string_view element)
{
    return std::find(kInLine.begin(), kInLine.end(), element) != kInLine.end();
}

} // namespace

void HtmlWriter::begin(const char *element, const Attributes &attributes)
{
    m_html += '<';
    m_html += element;
    for (const Attribute &attribute : attributes) {
        if (attribute.value.isNull())
            continue;
        m_html += ' ';
        m_html += attribute.name;
        m_html += "=\"";
        m_html += withoutControls(attribute.value).toHtmlEscaped().toUtf8();
        m_html += '"';
    }
    m_html += '>';
}

void HtmlWriter::open(const char *element, const Attributes &attributes)
{
    begin(element, attributes);
    m_open.push_back(element);
}

void HtmlWriter::close()
{
    const char *element = m_open.back();
    m_open.pop_back();
    m_html += "</";
    m_html += element;
    m_html += isInLine(element) ? ">" : ">\n";
}

void HtmlWriter::single(const char *element, const Attributes &attributes)
{
    begin(element, attributes);
    m_html += '\n';
}

void HtmlWriter::write(const char *element, const QString &text, const Attributes &attributes)
{
    open(element, attributes);
    this->text(text);
    close();
}

void HtmlWriter::text(const QString &text)
{
    m_html += withoutControls(text).toHtmlEscaped().replace(u'\n', QLatin1String("<br>")).toUtf8();
}

} // namespace redress
