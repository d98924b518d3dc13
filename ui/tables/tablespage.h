// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/savedtables.h"
#include "ui/figures/figurespage.h"
#include "ui/tables/tabledraft.h"

class QAction;
class QMenu;
class QToolButton;

namespace redress {

class TableBuilder;

/// The tables of a quarter and of a year, filled from the cases; every figure opens its cases.
/// Beside those that are shipped stand those that people build and save.
class TablesPage final : public FiguresPage
{
    Q_OBJECT

public:
    explicit TablesPage(PageHost &host, QWidget *parent = nullptr);

    QString help() const override;
    QList<QWidget *> panes() const override;
    QString exportWords() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    void restore(const QJsonObject &state) override;
    bool isModified() const override;
    bool mayClose() override;

    TableBuilder *builder() const { return m_builder; }

protected:
    Question question(const QString &id) const override;
    void show(const Content &content) override;
    void print() override;
    void exportFigures() override;
    void adoptRoom() override;
    QString fileName() const override;

private:
    QWidget *constructBody();
    QWidget *constructBeneath();
    void constructMenu();
    void connectBuilder();
    QToolButton *addButton(QHBoxLayout *row, const QString &text, const QString &name);

    void readSaved();
    void offerTables();
    const SavedTable *saved(const QString &id) const;
    /// The table of the list that is chosen, as it was saved or shipped.
    std::optional<TableDefinition> chosenTable(const QString &id) const;
    QString chosenName() const;
    void showWays();

    void buildNew();
    void buildCopy();
    void buildChange();
    void openBuilder(const TableDraft::State &state, const std::optional<StoredDefinition> &known);
    void leaveBuilder();
    void saveBuilt();
    bool askForBuilt();
    void renameChosen();
    void deleteChosen();
    void shareChosen(bool isPrivate);
    /// Shows the lists anew and, if it went well, goes to \p id.
    void settle(const Result<void> &done, const QString &id, const QString &words);

    std::vector<SavedTable> m_saved;
    TableBuilder *m_builder = nullptr;
    QToolButton *m_newButton = nullptr;
    QToolButton *m_waysButton = nullptr;
    QMenu *m_ways = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_changeAction = nullptr;
    QAction *m_renameAction = nullptr;
    QAction *m_shareAction = nullptr;
    QAction *m_keepAction = nullptr;
    QAction *m_deleteAction = nullptr;
    TextLabel *m_title = nullptr;
    std::vector<QToolButton *> m_buttons;
};

} // namespace redress
