// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <vector>

namespace redress::odt {

struct ContentsEntry {
    int level = 1;
    QString text;
    QString place; ///< The bookmark of its heading.
};

/// A table of contents that a word processor brings up to date. Until it does, the number of each
/// page is a reference to its heading.
void writeContents(QXmlStreamWriter &xml, const std::vector<ContentsEntry> &entries);

/// The part "content.xml" around its automatic styles and its text.
QByteArray contentPart(const QByteArray &styles, const QByteArray &text);

} // namespace redress::odt
