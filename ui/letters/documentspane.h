// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casedocuments.h"
#include "ui/letters/papercase.h"
#include "ui/widgets/rowkeeper.h"

#include <QWidget>

class QMimeData;
class QPushButton;

namespace redress {

class CellTableModel;
class EmptyWords;
class RecordTable;
class RowSortProxy;
class Settings;

/// The letters and documents of a case: a list, and beneath it what can be done with the one that
/// is chosen. Files are attached by a button, dropped onto it, or pasted.
class DocumentsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsPane(Settings &settings, QWidget *parent = nullptr);

    /// Of a case that stands alone at the Ombudsman no letters are written here.
    void setDocuments(std::vector<CaseDocument> documents, const PaperCase &of,
                      const QString &readOnlyReason);
    RecordTable *table() const { return m_table; }
    qsizetype count() const { return qsizetype(m_documents.size()); }
    /// The document that is chosen; null: none.
    const CaseDocument *chosen() const;
    void choose(DocumentId id);
    /// Whether the facts of the document that is chosen can be said anew: it was attached.
    bool canChange() const;
    void change();
    /// Attaches what the clipboard holds: files, a picture, a text.
    void paste();

Q_SIGNALS:
    void letterWanted();
    void attachWanted();
    /// Something was dropped or pasted. \param data valid while the signal is sent.
    void dropped(const QMimeData *data);
    void openWanted();
    void saveWanted();
    void sentWanted();
    void checkWanted();
    void removeWanted();
    void factsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void construct(Settings &settings);
    QWidget *makeBar();
    void adoptRow();

    std::vector<CaseDocument> m_documents; ///< As the rows before they are sorted.
    QString m_readOnlyReason;
    EmptyWords *m_emptyWords = nullptr;
    CellTableModel *m_model = nullptr;
    RowSortProxy *m_proxy = nullptr;
    RowKeeper m_keeper;
    RecordTable *m_table = nullptr;
    QPushButton *m_letter = nullptr;
    QPushButton *m_attach = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_sent = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_facts = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace redress
