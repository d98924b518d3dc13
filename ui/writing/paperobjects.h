// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace redress {

class PaperEditor;

/// Paints what stands for one letter: live figures tinted, footnotes raised, tables and charts as
/// boxes with their captions.
class PaperObjects final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PaperObjects(PaperEditor *editor);

    QSizeF intrinsicSize(QTextDocument *document, int place, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int place,
                    const QTextFormat &format) override;

private:
    QString wordsOf(const QTextFormat &format, QTextDocument *document, int place) const;
    QFont fontOf(const QTextFormat &format, QTextDocument *document) const;

    PaperEditor *m_editor;
};

} // namespace redress
