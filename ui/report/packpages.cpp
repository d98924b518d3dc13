// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/packpages.h"

#include "ui/report/layout.h"
#include "ui/report/pdfpictures.h"

namespace redress {

namespace {

Result<std::vector<PaperPicture>> picturesOf(const PackEnclosure &enclosure)
{
    if (enclosure.isPdf())
        return pdfPictures(enclosure.content, enclosure.document.name);
    auto picture = paperPicture(enclosure.content, enclosure.document.name);
    if (!picture)
        return picture.error();
    return std::vector<PaperPicture>{*std::move(picture)};
}

} // namespace

PackPages packPages(const OmbudsmanPack &pack)
{
    PackPages pages;
    Document document = pack.document;
    Enclosures enclosures;
    int added = 0; // Blocks that say what is not shown.
    for (const PackEnclosure &enclosure : pack.enclosures) {
        const int block = enclosure.block + added;
        auto pictures = picturesOf(enclosure);
        if (pictures) {
            enclosures.emplace(block, *std::move(pictures));
            continue;
        }
        TextRun why;
        why.text = pictures.error().message;
        pages.notShown.append(why.text);
        ParagraphBlock paragraph;
        paragraph.text = {why};
        document.blocks.insert(document.blocks.begin() + block + 1, paragraph);
        ++added;
    }
    pages.layout = layOut(document, {}, enclosures);
    return pages;
}

} // namespace redress
