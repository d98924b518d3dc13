// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

namespace redress {

QString plainText(const RichText &text)
{
    QString plain;
    for (const TextRun &run : text)
        plain += run.text;
    return plain;
}

} // namespace redress
