// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/document.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace redress::odt {

/// A file that the text refers to.
struct Picture {
    QString path; ///< Within the archive.
    QString type;
    QByteArray content;
};

struct Body {
    QByteArray content; ///< The part "content.xml".
    std::vector<Picture> pictures;
    bool isWhole = true; ///< Not if it was cancelled.
};

Body writeBody(const Document &document, const Progress &progress);

} // namespace redress::odt
