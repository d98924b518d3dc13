// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/placenames.h"

#include <QXmlStreamWriter>

#include <set>
#include <vector>

namespace redress::odt {

/// Text as OpenDocument has it: spaces, tabs and ends of lines are elements where they would be
/// lost.
void writePlain(QXmlStreamWriter &xml, const QString &text);

/// Writes the runs of paragraphs.
class RichWriter final
{
public:
    /// \param names of the bookmarks that links within the paper lead to.
    RichWriter(QXmlStreamWriter &xml, const PlaceNames &names,
               const std::vector<PaperFootnote> &footnotes)
        : m_xml(xml)
        , m_names(names)
        , m_footnotes(footnotes)
    {}

    void write(const RichText &text);

private:
    void writeRun(const TextRun &run);
    void writePageReference(const TextRun &run, const QString &place);
    void writeFootnote(const TextRun &run);

    QXmlStreamWriter &m_xml;
    const PlaceNames &m_names;
    const std::vector<PaperFootnote> &m_footnotes;
    std::set<int> m_written; ///< Footnotes that stand at their first mark.
};

/// A place that links lead to, around what \p write writes.
template <typename Write>
void writeBookmarked(QXmlStreamWriter &xml, const QString &name, Write &&write)
{
    using namespace Qt::StringLiterals;
    xml.writeEmptyElement("text:bookmark-start"_L1);
    xml.writeAttribute("text:name"_L1, name);
    write();
    xml.writeEmptyElement("text:bookmark-end"_L1);
    xml.writeAttribute("text:name"_L1, name);
}

} // namespace redress::odt
