// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html/htmltext.h"

#include <QCoreApplication>
#include <QUrl>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(redress::PaperHtml)
};

/// Where a link may lead out of the paper: pages, mail and telephones.
QString address(const QString &link)
{
    const QUrl url(link);
    const bool leadsOut =
        url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ||
                          url.scheme() == "mailto"_L1 || url.scheme() == "tel"_L1);
    return leadsOut ? QString::fromLatin1(url.toEncoded()) : QString();
}

} // namespace

HtmlText::HtmlText(HtmlWriter &html, PlaceNames &places,
                   const std::vector<PaperFootnote> &footnotes)
    : m_html(html)
    , m_places(places)
    , m_footnotes(footnotes)
{
    for (size_t i = 0; i < footnotes.size(); ++i) {
        m_noteIds.push_back(m_places.make(u"footnote-%1"_s.arg(i + 1)));
        m_markIds.push_back(m_places.make(u"footnote-mark-%1"_s.arg(i + 1)));
    }
}

void HtmlText::write(const RichText &text)
{
    for (const TextRun &run : text) {
        if (run.role == TextRun::Role::FootnoteMark)
            writeMark(run);
        else
            writeRun(run);
    }
}

void HtmlText::writeRun(const TextRun &run)
{
    const QString leadsTo = run.link.startsWith(u'#') ? m_places.of(run.link.mid(1)) : QString();
    const QString href = leadsTo.isEmpty() ? address(run.link) : u'#' + leadsTo;
    if (!href.isEmpty())
        m_html.open("a", {{"href", href}});
    switch (run.role) {
    case TextRun::Role::Bold:
        m_html.write("strong", run.text);
        break;
    case TextRun::Role::Italic:
        m_html.write("em", run.text);
        break;
    case TextRun::Role::MissingFigure:
        m_html.write("span", run.text, {{"class", u"missing"_s}});
        break;
    case TextRun::Role::Plain:
    case TextRun::Role::Figure:
    case TextRun::Role::FootnoteMark:
        m_html.text(run.text);
        break;
    }
    if (!href.isEmpty())
        m_html.close();
}

void HtmlText::writeMark(const TextRun &run)
{
    const auto note = size_t(run.footnote);
    if (run.footnote < 0 || note >= m_footnotes.size()) {
        m_html.write("sup", run.text);
        return;
    }
    const bool isFirst = m_marked.insert(run.footnote).second;
    m_html.open("sup");
    m_html.open("a", {{"href", u'#' + m_noteIds[note]},
                      {"id", isFirst ? m_markIds[note] : QString()},
                      {"role", u"doc-noteref"_s}});
    //: Said before the number of a footnote
    m_html.write("span", NoteText::tr("Footnote") + u' ', {{"class", u"said"_s}});
    m_html.text(run.text);
    m_html.close();
    m_html.close();
}

void HtmlText::writeFootnotes()
{
    if (m_footnotes.empty())
        return;
    const QString title = m_places.make(u"footnotes"_s);
    m_html.open(
        "section",
        {{"class", u"footnotes"_s}, {"role", u"doc-endnotes"_s}, {"aria-labelledby", title}});
    m_html.write("h2", NoteText::tr("Footnotes"), {{"id", title}});
    m_html.open("ul");
    for (size_t i = 0; i < m_footnotes.size(); ++i) {
        m_html.open("li", {{"id", m_noteIds[i]}});
        m_html.write("span", m_footnotes[i].mark, {{"class", u"number"_s}});
        m_html.text(u" "_s);
        write(m_footnotes[i].text);
        if (m_marked.contains(int(i))) {
            m_html.text(u" "_s);
            m_html.write("a",
                         NoteText::tr("Back to the text of footnote %1").arg(m_footnotes[i].mark),
                         {{"href", u'#' + m_markIds[i]}, {"class", u"back"_s}});
        }
        m_html.close();
    }
    m_html.close();
    m_html.close();
}

} // namespace redress
