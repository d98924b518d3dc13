// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout/strip.h"
#include "ui/report/layout/textsetter.h"
#include "ui/report/layout/typescale.h"
#include "ui/report/paperformat.h"

#include <functional>
#include <optional>
#include <vector>

namespace redress {

/// The paper as one long ribbon, before it is cut into pages; grows block by block.
class Flow final
{
public:
    /// \param footnotes what the marks in the text stand for.
    explicit Flow(const PaperFormat &format, const std::vector<PaperFootnote> *footnotes = nullptr);

    TextSetter setter;
    std::vector<Strip> strips;
    std::vector<StructElement> elements;
    std::vector<Bookmark> bookmarks;
    int block = -1;          ///< What is being set: goes into every item.
    double numberRoom = 500; ///< Of the contents, at the right, for numbers of pages.
    double indent = 0; ///< Of the paragraph before: a list beneath a numbered one stands under it.

    const PaperFormat &format() const { return m_format; }
    /// Of the text, or of the column that is being set.
    double width() const { return m_column > 0 ? m_column : bodySize(m_isLandscape).width(); }
    QSizeF bodySize(bool isLandscape) const { return m_format.body(isLandscape).size(); }
    /// Turns the sheet for what comes next.
    void setLandscape(bool isLandscape) { m_isLandscape = isLandscape; }

    /// A new node of the structure; without \p parent under the section that is open.
    int addElement(StructElement::Type type, int parent = -1);
    /// Closes the sections of this and lower levels and opens one. \return its level in the
    /// structure, where no level is left out.
    int openSection(int level);
    /// Opens a section without a heading for what stands aside, until closePart().
    int openPart(int parent = -1);
    void closePart() { m_sections.pop_back(); }
    /// How many sections are open: the level of the heading above.
    int depth() const { return int(m_sections.size()); }

    /// What \p set adds, as a ribbon of its own that is \p width wide.
    std::vector<Strip> aside(double width, const std::function<void()> &set);

    /// Adds a strip below; the greater of the space after the last and before this one counts.
    Strip &add(Strip strip);
    /// Space that the next strip keeps at least.
    void leaveSpace(double after) { m_after = after; }
    /// The next strip begins a page.
    void breakPage() { m_breaksPage = true; }
    /// The last strip stays on one page with what comes next.
    void keepLastWithNext();

    struct LinesPlace {
        double x = 0;
        int element = -1;
        bool keepsTogether = false;
    };
    /// Adds a strip for each line, of which neither the first nor the last stands alone on a page.
    /// \return index of the first of them.
    size_t addLines(std::vector<SetLine> lines, const TextStyle &style, const LinesPlace &place);

    /// A set line in its place: \p top is that of a line as high as \p leading.
    PageItem placed(SetLine line, const PaperFont &font, double x, double top, double leading,
                    int element) const;
    PageItem placedTurned(SetLine line, const PaperFont &font, double left, double bottom,
                          double leading, int element) const;

    /// The text in lines; each link gets an element of its own under \p element.
    std::vector<SetLine> lines(const RichText &text, const TextStyle &style, double width,
                               int element);

private:
    void addNotes(Strip &strip);
    std::vector<Strip> noteStrips(size_t footnote, int mark);

    const PaperFormat &m_format;
    const std::vector<PaperFootnote> *m_footnotes = nullptr;
    std::vector<std::pair<int, int>> m_sections; ///< Level of the heading, element.
    double m_column = 0;                         ///< Width of what stands aside; 0: none.
    double m_after = 0;
    bool m_breaksPage = false;
    bool m_isLandscape = false;
};

} // namespace redress
