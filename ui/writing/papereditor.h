// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/writing/papertext.h"
#include "ui/writing/spelling.h"

#include <QHash>
#include <QTextEdit>

namespace redress {

/// What a live field says at present.
struct FieldValue {
    QString text;
    bool isMissing = false; ///< Then the text says so; nothing is guessed.
};

/// A report as it is written: text in the styles of a council, live figures shown as figures,
/// tables, charts and lists by their captions. Undo and redo reach all of it.
class PaperEditor final : public QTextEdit
{
    Q_OBJECT

public:
    /// \param spelling must outlive the widget.
    PaperEditor(Spelling &spelling, QWidget *parent = nullptr);

    void setParts(const std::vector<ReportPart> &parts);
    std::vector<ReportPart> parts() const { return m_text.parts(); }
    PaperText &text() { return m_text; }
    const PaperText &text() const { return m_text; }

    /// What fields say, by their names as written, and captions by the text of their parts.
    void setValues(const QHash<QString, FieldValue> &fields,
                   const QHash<QString, QString> &captions);
    QString valueOf(const QString &field) const;
    bool isMissing(const QString &field) const;
    /// Text with marks as a person reads it: figures by their values, no marks.
    QString plainOf(const QString &markup) const;
    /// What stands for a part that is no text: "Table 4: Response times".
    QString captionOf(const ReportPart &part) const;

    // The commands of the styles and the bar above.
    void setStyle(ReportPart::Kind kind, int level = 1);
    void setBold(bool isBold);
    void setItalic(bool isItalic);
    void insertField(const QString &field);
    void insertLink(const QString &address, const QString &words);
    void insertFootnote(const QString &text);
    void insertPart(const ReportPart &part);
    /// Puts \p field, which names \p id, into the text, and gives that id to the part at
    /// \p target; one step to undo.
    void insertReference(const QString &field, const QTextBlock &target, const QString &id);
    /// Puts another text into the footnote whose mark is at \p place.
    void replaceFootnote(int place, const QString &text);
    void moveBlock(bool isDown);
    void leaveOut();
    /// Goes to the next word that is not spelt right and offers others. \return false if none is.
    bool checkSpelling();
    /// Goes to where \p sentence stands, as written, and selects its block. \return false if it is
    /// nowhere.
    bool goTo(const QString &sentence);
    /// The field beside the cursor, before or behind; empty if there is none.
    QString fieldAtCursor() const;

Q_SIGNALS:
    /// A figure was asked for its cases.
    void fieldActivated(const QString &field);
    /// A footnote was asked for; its mark stands at \p place.
    void footnoteActivated(int place);
    /// A table, chart or list was asked for.
    void partActivated(const QTextBlock &block);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool isOnPart() const;
    bool activateAt(const QTextCursor &cursor);
    void beginParagraph();
    bool beginPair();
    void adoptObjects();

    PaperText m_text;
    Spelling &m_spelling;
    QHash<QString, FieldValue> m_fields;
    QHash<QString, QString> m_captions;
    SpellingMarks m_marks; ///< Ends first: taking the marks away sets the text anew.
};

} // namespace redress
