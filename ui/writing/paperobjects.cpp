// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/paperobjects.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/writing/papereditor.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

constexpr double kTint = 0.14;     ///< Of the accent in the ground of a figure.
constexpr double kBoxHeight = 2.4; ///< Times the text.
constexpr double kSidePadding = 0.2;

Icon iconOf(const ReportPart &part)
{
    switch (part.kind) {
    case Kind::Table:
        return Icon::Tables;
    case Kind::Chart:
        return Icon::Chart;
    case Kind::Contents:
        return Icon::Book;
    case Kind::PageBreak:
        return Icon::Next;
    default:
        return Icon::List;
    }
}

} // namespace

PaperObjects::PaperObjects(PaperEditor *editor)
    : QObject(editor)
    , m_editor(editor)
{}

QFont PaperObjects::fontOf(const QTextFormat &format, QTextDocument *document) const
{
    QFont font = format.toCharFormat().font();
    if (!format.hasProperty(QTextFormat::FontPointSize)) {
        font = document->defaultFont();
        if (format.toCharFormat().fontWeight() >= QFont::Bold)
            font.setBold(true);
        // The steps by which headings are larger, as the layout takes them.
        static constexpr std::array kSteps{0.8, 1.0, 1.2, 1.5, 2.0};
        const int step = qBound(-1, format.intProperty(QTextFormat::FontSizeAdjustment), 3);
        const double factor = kSteps.at(size_t(step + 1));
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    }
    return font;
}

QString PaperObjects::wordsOf(const QTextFormat &format, QTextDocument *document, int place) const
{
    switch (format.objectType()) {
    case PaperText::FieldObject:
        return m_editor->valueOf(format.stringProperty(PaperText::FieldName));
    case PaperText::FootnoteObject:
        return u"\u2020"_s;
    default:
        return m_editor->captionOf(m_editor->text().partAt(document->findBlock(place)));
    }
}

QSizeF PaperObjects::intrinsicSize(QTextDocument *document, int place, const QTextFormat &format)
{
    if (format.objectType() == PaperText::PartObject) {
        const Metrics metrics(document->defaultFont());
        const double width = m_editor->viewport()->width() - 2 * document->documentMargin();
        return {qMax(width, 1.0), double(metrics.times(kBoxHeight))};
    }
    const QFontMetricsF metrics(fontOf(format, document));
    const double padding = metrics.height() * kSidePadding;
    return {metrics.horizontalAdvance(wordsOf(format, document, place)) + 2 * padding,
            metrics.ascent()};
}

void PaperObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document,
                              int place, const QTextFormat &format)
{
    const QPalette palette = m_editor->palette();
    const QString words = wordsOf(format, document, place);
    const bool isContrast = schemeOf(palette) == Scheme::Contrast;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (format.objectType() == PaperText::PartObject) {
        const Metrics metrics(document->defaultFont());
        painter->setPen(QPen(edge(palette), metrics.hairline()));
        painter->setBrush(headingGround(palette));
        const double half = metrics.hairline() / 2.0;
        painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), metrics.times(0.3),
                                 metrics.times(0.3));
        const double side = metrics.icon();
        const QRectF sign(rect.left() + metrics.gap(), rect.center().y() - side / 2, side, side);
        paintIcon(*painter, sign, iconOf(m_editor->text().partAt(document->findBlock(place))),
                  ink(Role::Accent, palette));
        painter->setFont(document->defaultFont());
        painter->setPen(palette.color(QPalette::Text));
        const QRectF room(sign.right() + metrics.gap(), rect.top(),
                          rect.right() - sign.right() - 2 * metrics.gap(), rect.height());
        const QFontMetricsF text(document->defaultFont());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          text.elidedText(words, Qt::ElideRight, room.width()));
    } else {
        const bool isField = format.objectType() == PaperText::FieldObject;
        const bool isMissing =
            isField && m_editor->isMissing(format.stringProperty(PaperText::FieldName));
        const QColor strong = ink(isMissing ? Role::Late : Role::Accent, palette);
        const QFont font = fontOf(format, document);
        const QFontMetricsF text(font);
        // The letter stands on the line, and hangs below it as the words beside it do.
        const double line = rect.bottom();
        const QRectF ground(rect.left(), line - text.ascent(), rect.width(), text.height());
        if (isField && !isContrast) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mixed(strong, palette.color(QPalette::Base), kTint));
            painter->drawRoundedRect(ground, ground.height() * 0.15, ground.height() * 0.15);
        }
        painter->setFont(font);
        painter->setPen(isContrast ? palette.color(QPalette::Text) : strong);
        painter->drawText(QPointF(rect.left() + text.height() * kSidePadding, line), words);
    }
    painter->restore();
}

} // namespace redress
