// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/letterpages.h"

#include "core/letters/letterdocument.h"
#include "ui/report/layout.h"

#include <QCoreApplication>

namespace redress {

PageLayout letterPages(const Document &letter)
{
    PageLayout pages = layOut(letter);
    pages.title = subjectOf(letter);
    if (pages.title.isEmpty()) // The text is the writer's: it may have no subject.
        pages.title = QCoreApplication::translate("redress::LetterPages", "Letter");
    return pages;
}

} // namespace redress
