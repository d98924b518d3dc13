// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/odtstyles.h"

#include "core/base/plaintext.h"
#include "core/report/printedwords.h"
#include "ui/report/paperfonts.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace redress::odt {

namespace {

using namespace Qt::StringLiterals;

constexpr double kPointsPerCentimetre = 72 / 2.54;

QByteArray escaped(const QString &text)
{
    return withoutControls(text).replace(u'\n', u' ').toHtmlEscaped().toUtf8();
}

} // namespace

QString centimetres(double units)
{
    return QString::number(units / kUnitsPerPoint / kPointsPerCentimetre, 'f', 3) + u"cm"_s;
}

QString OdtStyles::add(const QByteArray &key, const QString &letter, const QByteArray &head,
                       const QByteArray &properties)
{
    const auto known = m_names.constFind(key);
    if (known != m_names.cend())
        return *known;
    QString name = letter + QString::number(++m_counts[letter]);
    m_names.insert(key, name);
    m_elements += "<style:style style:name=\"" + name.toLatin1() + "\" " + head + ">" + properties +
                  "</style:style>\n";
    return name;
}

QString OdtStyles::paragraph(const QString &parent, const Variation &variation)
{
    if (variation.isNone())
        return parent;
    QByteArray head =
        "style:family=\"paragraph\" style:parent-style-name=\"" + parent.toLatin1() + "\"";
    if (!variation.masterPage.isEmpty())
        head += " style:master-page-name=\"" + variation.masterPage.toLatin1() + "\"";
    QByteArray paragraph;
    if (!variation.masterPage.isEmpty())
        paragraph += " style:page-number=\"auto\"";
    else if (variation.startsPage)
        paragraph += " fo:break-before=\"page\"";
    if (variation.keepsWithNext)
        paragraph += " fo:keep-with-next=\"always\"";
    QByteArray text;
    if (variation.size > 0)
        text += " fo:font-size=\"" + QByteArray::number(variation.size) + "pt\"";
    if (variation.isBold)
        text += " fo:font-weight=\"bold\"";
    if (variation.isItalic)
        text += " fo:font-style=\"italic\"";
    QByteArray properties;
    if (!paragraph.isEmpty())
        properties += "<style:paragraph-properties" + paragraph + "/>";
    if (!text.isEmpty())
        properties += "<style:text-properties" + text + "/>";
    return add(head + properties, u"P"_s, head, properties);
}

QString OdtStyles::other(const QString &family, const QByteArray &properties)
{
    static const QHash<QString, QString> letters{{u"table"_s, u"T"_s},
                                                 {u"table-column"_s, u"C"_s},
                                                 {u"table-row"_s, u"R"_s},
                                                 {u"table-cell"_s, u"L"_s},
                                                 {u"graphic"_s, u"G"_s}};
    return add(family.toLatin1() + properties, letters.value(family),
               "style:family=\"" + family.toLatin1() + "\"", properties);
}

QByteArray stylesPart(const Document &document)
{
    QFile file(u":/redress/office/paper-styles.xml"_s);
    QByteArray styles = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto [before, between, after] = paperwords::aroundPageNumbers();
    const std::array<std::pair<const char *, QString>, 8> words{{
        {"@language@", document.language.section(u'-', 0, 0)},
        {"@country@", document.language.section(u'-', 1, 1)},
        {"@page@", before},
        {"@of@", between},
        {"@pages@", after},
        {"@head@", document.runningHead},
        {"@aside@", document.runningAside},
        {"@foot@", document.footer},
    }};
    // In one pass: what is put in may look like a place itself.
    QByteArray filled;
    qsizetype from = 0;
    for (qsizetype at = styles.indexOf('@'); at >= 0; at = styles.indexOf('@', from)) {
        const qsizetype end = styles.indexOf('@', at + 1) + 1;
        const QByteArray place = styles.mid(at, end - at);
        const auto *word = std::find_if(words.begin(), words.end(), [&](const auto &candidate) {
            return place == candidate.first;
        });
        filled += styles.mid(from, at - from);
        if (word != words.end())
            filled += escaped(word->second);
        from = end;
    }
    return filled + styles.mid(from);
}

} // namespace redress::odt
