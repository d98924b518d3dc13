// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figuremodel.h"
#include "ui/widgets/rowdelegate.h"

#include <QTableView>

#include <optional>

namespace redress {

class GroupedHeader;

/// Paints figures: totals on a ground, what lies ahead hatched, published figures in italics, a
/// frame around the figure that is chosen.
class FigureDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Height of a name that breaks into lines in a column of \p width.
    static int heightFor(const QModelIndex &index, const QFont &font, int width);
};

/// A filled table on the screen. Arrows go from figure to figure, Enter or a double click asks for
/// the cases behind one. Tab leaves it. The names of the rows stay while the figures scroll.
class FigureView final : public QTableView
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);

    void setTable(const FilledTable &table);
    FigureModel *figures() const { return m_figures; }

    std::optional<FigurePlace> currentPlace() const;
    void setCurrentPlace(const FigurePlace &place);

    /// Rows and columns of the chosen figures, or nothing if at most one is chosen.
    bool hasRange() const;
    /// The chosen figures with the names of their rows, or the whole table.
    FilledTable chosenTable() const;
    /// As it is copied: see setPaper().
    const FilledTable &wholeTable() const;
    /// The same table in the language of the council's papers, in which it is copied.
    void setPaper(const FilledTable &table, const QString &language);
    /// As a person sees it, for a spreadsheet: tab-separated and HTML.
    void copyTable(const FilledTable &table) const;
    /// One figure alone as it stands there, otherwise the chosen figures with their headings.
    void copyChosen() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChanged();
    void casesWanted();
    /// The menu of what can be done is asked for, at a place of the screen.
    void menuWanted(QPoint at);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void construct();
    void fitColumns();
    void fitFrozen();

    size_t rowOnPaper(size_t row) const;

    FigureModel *m_figures;
    std::optional<FilledTable> m_paper;
    QString m_paperLanguage;
    GroupedHeader *m_header;
    QTableView *m_frozen = nullptr; ///< Names of rows, over those that scroll away.
};

} // namespace redress
