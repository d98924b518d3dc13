// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tallyquery.h"
#include "ui/widgets/celltable.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace redress {

class CasesModel;
class PageHost;
class RecordTable;
class RowSortProxy;
class SegmentedSwitch;
class TextLabel;

/// A short list, and beneath it the cases of the line that is chosen. Enter goes from the line to
/// its cases, Enter there opens the case, Esc goes back to the line.
class ListWithCases final : public QWidget
{
    Q_OBJECT

public:
    /// \param name of the list, for its object and its settings; \p spoken for screen readers.
    ListWithCases(PageHost &host, const QString &name, const QString &spoken,
                  const QStringList &headings, QWidget *parent = nullptr);

    struct Line {
        CellTableModel::Row cells;
        QString casesTitle; ///< Stands above the cases.
        std::vector<FactRef> cases;
        QString placedName; ///< Of the day that places them.
        QString words;      ///< Instead of cases, where there are none.
        QString baseTitle = {};
        std::vector<FactRef> base = {}; ///< Of a share: all of which \c cases are a part.
    };

    void setMostCharacters(const QList<int> &characters);
    /// Columns that go first where there is no room for all.
    void setLeastNeeded(const QList<int> &columns);
    /// Stands there instead of cases where the list has no line.
    void setEmptyWords(const QString &words) { m_emptyWords = words; }
    /// Puts \p lines there; who stood on a line stands on the same place again.
    void setLines(std::vector<Line> lines);
    /// The line that is chosen; -1 if there is none.
    int current() const;
    void setCurrent(int line);
    /// Puts other cases beneath the line that is chosen.
    void showCases(const QString &title, std::vector<FactRef> cases, const QString &placedName);
    /// The same of a share: a switch leads from those that count to all.
    void showCases(const QString &title, std::vector<FactRef> cases, const QString &baseTitle,
                   std::vector<FactRef> base, const QString &placedName);
    void showWords(const QString &title, const QString &words);

    RecordTable *list() const { return m_list; }
    RecordTable *cases() const { return m_cases; }
    CasesModel *casesModel() const { return m_casesModel; }
    const std::vector<Line> &lines() const { return m_lines; }
    /// The list itself, for the clipboard and for files: headings first.
    std::vector<QStringList> asRows() const;
    void copy();
    /// Shows the list as it is printed, the references of the cases of each line beside it.
    void print(const QString &title, const QString &subtitle);
    /// Saves the same as CSV.
    void save(const QString &title, const QString &proposedName);

Q_SIGNALS:
    void chosen(int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void construct(const QString &name, const QString &spoken);
    void showCurrent();
    void showPart();
    void openCase();
    std::vector<QStringList> rowsWithCases() const;

    PageHost &m_host;
    CellTableModel *m_model;
    RowSortProxy *m_proxy;
    CasesModel *m_casesModel;
    RecordTable *m_list = nullptr;
    RecordTable *m_cases = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_words = nullptr;
    SegmentedSwitch *m_part = nullptr;
    struct Part {
        QString title;
        std::vector<FactRef> cases;
    };
    Part m_counted;
    Part m_base;
    QString m_placedName;
    QStringList m_headings;
    QString m_emptyWords;
    std::vector<Line> m_lines;
};

} // namespace redress
