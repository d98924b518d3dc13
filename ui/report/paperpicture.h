// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace redress {

/// What stands in a paper as a picture: a picture, or a page of another PDF.
struct PaperPicture {
    QSizeF size;    ///< As it is, in units; set smaller where it is larger.
    QImage image{}; ///< Null for a page of a PDF.
    std::shared_ptr<const QByteArray> pdf{}; ///< Whose page it is.
    int page = 0;                            ///< From 0.
    QString alternative;                     ///< What it is, for those who do not see it.

    bool isPage() const { return pdf != nullptr; }
};

/// Pictures that stand below a block of a document, by its index in Document::blocks. Each has a
/// page of its own; the first shares it with a heading above.
using Enclosures = std::map<int, std::vector<PaperPicture>>;

} // namespace redress
