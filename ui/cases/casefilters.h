// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"
#include "core/worklist/caselist.h"

#include <QComboBox>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace redress {

class ChoiceBox;
class FilterEdit;
class TickBox;

/// Narrows the list of cases down: words, status, kind and procedure, place, year.
class CaseFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFilters(QWidget *parent = nullptr);

    /// What can be chosen; what is chosen stays.
    void setChoices(const ReferenceData &reference, const std::vector<FinancialYear> &years);

    /// Sorting of \p query is left as it is, and what is searched for: that is for the page to
    /// understand.
    CaseListQuery applied(CaseListQuery query) const;
    void setQuery(const CaseListQuery &query);
    bool isNarrow() const;
    /// "open, MP enquiry, in 2023-24": what is chosen, for paper and for an empty list.
    QString words() const;

    /// The same, each on its own: what is chosen, then each part of what is typed.
    QStringList parts() const;
    /// Takes the part with this number away.
    void takeAway(int number);

    FilterEdit *textEdit() const { return m_text; }
    /// Has a key, which goes for each widget that it is added to.
    QAction *buildAction() const { return m_build; }
    /// Says beside the field why what was typed was not understood; empty: it was.
    void setFault(const QString &message);
    /// Where there is little room, the fields become narrower.
    void setCramped(bool isCramped);
    QWidget *lastField() const { return boxes().last(); }
    /// Whether what can be chosen stands beside the search, or below it.
    void setChoicesShown(bool isShown);

    bool event(QEvent *event) override;

Q_SIGNALS:
    void narrowed();
    void leftDownwards();
    void builderWanted();

private:
    void construct();
    void constructHelp();
    QList<QComboBox *> boxes() const;
    void adoptRoom();
    /// Puts the beginning of \p example into the field, for the person to go on.
    void begin(const QString &example);

    FilterEdit *m_text;
    QToolButton *m_help;
    QAction *m_build = nullptr;
    QLabel *m_fault;
    ChoiceBox *m_state;
    ChoiceBox *m_kind;
    TickBox *m_place;
    ChoiceBox *m_year;
    QBoxLayout *m_line = nullptr; ///< The choices beside the words, or below them.
};

} // namespace redress
