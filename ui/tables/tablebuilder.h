// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"
#include "core/statistics/savedtables.h"
#include "core/store/referencedata.h"
#include "ui/tables/fieldshelf.h"
#include "ui/tables/tabledraft.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;
class QLineEdit;

namespace redress {

class ArrangementBox;
class ChoiceBox;
class FieldList;
class TextLabel;
struct FilledTable;

/// Builds a table as people know it from pivot tables: what is counted, rows, columns, filters,
/// order, totals, notes. It shows no figures itself: each change is told, and the page fills what
/// was built.
class TableBuilder final : public QWidget
{
    Q_OBJECT

public:
    explicit TableBuilder(QWidget *parent = nullptr);

    /// Begins with \p state; \p known is the saved table that is changed, nothing for a new one.
    /// \param whyReadOnly why nothing can be saved; empty if it can.
    void open(const TableDraft::State &state, const std::optional<StoredDefinition> &known,
              const ReferenceData &reference, const QString &whyReadOnly);
    void leave();
    bool isOpen() const { return m_isOpen; }

    const TableDraft::State &state() const { return m_draft.state(); }
    const std::optional<StoredDefinition> &known() const { return m_known; }
    bool isModified() const { return m_isOpen && m_draft.isModified(); }
    /// What keeps the table from being filled; empty if nothing does.
    QString fault() const;
    /// Whether it can be saved now.
    bool canSave() const;
    /// Why not; empty if it can.
    QString whyNotSave() const;

    /// The table as it is filled now: its columns are offered for the order of rows, rows and
    /// columns for footnotes.
    void setFilled(const FilledTable &table);
    /// What did not work when it was saved.
    void showFault(const QString &words);

    void focusFirst();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(); ///< The table is to be filled anew.
    void saveWanted();
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void construct();
    QWidget *constructHead();
    QWidget *constructFields();
    void constructPlaces(QVBoxLayout *layout);
    void constructWords(QVBoxLayout *layout);
    QWidget *constructFoot();
    void connectAll();
    FieldShelf *addShelf(QVBoxLayout *layout, const QString &name, const QString &title);

    void showState();
    void showShelves();
    void showButtons();
    /// One step: shown, told, and kept so that it can be taken back.
    void take(const TableDraft::State &next);

    void addTo(FieldShelf *shelf, const FieldShelf::Field &field, int place);
    void removeFrom(const FieldShelf *shelf, int place);
    void moveIn(const FieldShelf *shelf, int from, int to);
    void openSettings(const FieldShelf *shelf, int place);
    void addCurrent(FieldShelf *shelf);
    /// \param place where it stands; behind the last for a new one.
    void editFilter(const Filter &filter, size_t place);
    void editColumn(size_t place);
    void editFootnote(int place);
    void editCounting();
    void takeWords();

    TableDraft m_draft;
    std::optional<StoredDefinition> m_known;
    const ReferenceData *m_reference = nullptr;
    QString m_whyReadOnly;
    FilledTable m_filled;
    bool m_isOpen = false;
    bool m_isShowing = false; ///< Fields are being set; they tell nothing.
    QTimer m_pause;           ///< After it, notes that were typed are taken.

    TextLabel *m_title = nullptr;
    QToolButton *m_undo = nullptr;
    FieldList *m_fields = nullptr;
    QPushButton *m_toMeasures = nullptr;
    QPushButton *m_toRows = nullptr;
    QPushButton *m_toColumns = nullptr;
    QPushButton *m_toFilters = nullptr;
    FieldShelf *m_measures = nullptr;
    FieldShelf *m_rows = nullptr;
    FieldShelf *m_columns = nullptr;
    FieldShelf *m_filters = nullptr;
    ArrangementBox *m_arrangement = nullptr;
    QPushButton *m_counting = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_heading = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QListWidget *m_footnotes = nullptr;
    QPushButton *m_addFootnote = nullptr;
    QPushButton *m_changeFootnote = nullptr;
    QPushButton *m_removeFootnote = nullptr;
    TextLabel *m_fault = nullptr;
    ChoiceBox *m_seenBy = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace redress
