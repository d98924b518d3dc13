// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmlframe.h"

#include "core/base/plaintext.h"
#include "core/report/headingnest.h"
#include "core/report/printedwords.h"

#include <QCoreApplication>
#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperHtml)
};

QByteArray styleSheet()
{
    QFile file(u":/redress/web/paper.css"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A string of a style sheet; it can end neither itself nor the element around it.
QByteArray styleString(const QString &text)
{
    QByteArray quoted = "\"";
    for (const char32_t character : withoutControls(text).replace(u'\n', u' ').toUcs4()) {
        const bool isPlain =
            QChar::isLetterOrNumber(character) || character == U' ' || character == U',';
        quoted += isPlain ? QString::fromUcs4(&character, 1).toUtf8()
                          : '\\' + QByteArray::number(uint(character), 16) + ' ';
    }
    return quoted + '"';
}

/// The lines above and below each printed page.
QByteArray runningLines(const Document &document)
{
    const auto [before, between, after] = paperwords::aroundPageNumbers();
    return "@page{@bottom-left{content:" + styleString(document.footer) +
           "}@bottom-right{content:" + styleString(before) + " counter(page) " +
           styleString(between) + " counter(pages) " + styleString(after) +
           "}}\n@page{@top-left{content:" + styleString(document.runningHead) +
           "}@top-right{content:" + styleString(document.runningAside) +
           "}}\n@page :first{@top-left{content:none}@top-right{content:none}}\n";
}

QString pageTitle(const Document &document)
{
    QStringList parts;
    for (const QString &part : {document.title, document.subtitle, document.organisation}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? PageText::tr("Report") : parts.join(u" \u2013 "_s);
}

} // namespace

void writeHtmlHead(HtmlWriter &html, const Document &document)
{
    html.open("head");
    html.single("meta", {{"charset", u"utf-8"_s}});
    html.single("meta",
                {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
    html.single("meta", {{"http-equiv", u"Content-Security-Policy"_s},
                         {"content", u"default-src 'none'; style-src 'unsafe-inline'"_s}});
    if (!document.author.isEmpty())
        html.single("meta", {{"name", u"author"_s}, {"content", document.author}});
    html.single("meta", {{"name", u"generator"_s}, {"content", u"Redress"_s}});
    html.write("title", pageTitle(document).simplified());
    html.raw("<style>\n" + styleSheet() + runningLines(document) + "</style>\n");
    html.close();
}

void writeHtmlCover(HtmlWriter &html, const Document &document)
{
    html.open("header", {{"class", u"cover"_s}});
    if (!document.organisation.isEmpty())
        html.write("p", document.organisation, {{"class", u"organisation"_s}});
    if (!document.runningAside.isEmpty())
        html.write("p", document.runningAside, {{"class", u"aside"_s}});
    html.write("h1", document.title.isEmpty() ? PageText::tr("Report") : document.title);
    if (!document.subtitle.isEmpty())
        html.write("p", document.subtitle, {{"class", u"subtitle"_s}});
    html.close();
}

void writeHtmlContents(HtmlWriter &html, const std::vector<HtmlEntry> &entries,
                       const QString &title, const QString &titleId)
{
    if (entries.empty())
        return;
    html.open("nav", {{"aria-labelledby", titleId}});
    html.write("h2", title.isEmpty() ? PageText::tr("Contents") : title, {{"id", titleId}});
    HeadingNest nest;
    int depth = 0;
    for (const HtmlEntry &entry : entries) {
        const int level = nest.open(entry.heading->level);
        if (level > depth) {
            html.open("ul");
            ++depth;
        } else {
            html.close();
            for (; depth > level; --depth) {
                html.close();
                html.close();
            }
        }
        html.open("li");
        html.open("a", {{"href", u'#' + entry.id}});
        writeNumbered(html, *entry.heading);
        html.close();
    }
    for (; depth > 0; --depth) {
        html.close();
        html.close();
    }
    html.close();
}

void writeNumbered(HtmlWriter &html, const HeadingBlock &heading)
{
    if (!heading.number.isEmpty()) {
        html.write("span", heading.number, {{"class", u"number"_s}});
        html.text(u" "_s);
    }
    html.text(heading.text);
}

} // namespace redress
