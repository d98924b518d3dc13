// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace redress::odt {

/// How a paragraph differs from the named style that it has.
struct Variation {
    QString masterPage{}; ///< It begins a page of this kind.
    bool startsPage = false;
    double size = 0; ///< Of the type in points; 0: that of the style.
    bool isBold = false;
    bool isItalic = false;
    bool keepsWithNext = false;

    bool isNone() const { return *this == Variation{}; }
    bool operator==(const Variation &) const = default;
};

/// The automatic styles of one file: each variation is written once.
class OdtStyles final
{
public:
    /// The name for a paragraph of the named style \p parent.
    QString paragraph(const QString &parent, const Variation &variation);
    /// The name for other styles of \p family, "table", "table-column", "table-row", "table-cell"
    /// or "graphic". \param properties the element of the properties.
    QString other(const QString &family, const QByteArray &properties);

    /// All that were asked for, as elements.
    const QByteArray &elements() const { return m_elements; }

private:
    QString add(const QByteArray &key, const QString &letter, const QByteArray &head,
                const QByteArray &properties);

    QHash<QByteArray, QString> m_names;
    QHash<QString, int> m_counts;
    QByteArray m_elements;
};

/// "12.7cm" of units of the page.
QString centimetres(double units);

/// The part "styles.xml": named styles, sheets, running lines.
QByteArray stylesPart(const Document &document);

} // namespace redress::odt
