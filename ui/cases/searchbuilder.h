// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchfields.h"
#include "ui/cases/casefinder.h"
#include "ui/widgets/formdialog.h"

#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;

namespace redress {

class ChoiceBox;
class FactForm;
class FilterWords;
class PageHost;
class TickBox;

/// Puts a search together line by line, from a fact, a comparison and a value, and writes what one
/// would type for it, so that people can learn from it. It says at once how many cases that finds.
/// \source ux 9, "a visual builder writes the same text"
class SearchBuilder final : public QDialog
{
    Q_OBJECT

public:
    /// \param query what the list is narrowed down to beside the search; the search itself is gone
    /// on with. \param apply is given the text.
    SearchBuilder(PageHost &host, CaseListQuery query, qint64 total,
                  std::function<void(const QString &)> apply, QWidget *parent = nullptr);

    QString text() const; ///< With the line that is being made.

private:
    enum class Compares { Is, IsNot, From, Until, Missing, There };

    void construct();
    void offerComparisons();
    void offerValues();
    const SearchFieldName *field() const; ///< Nothing: words anywhere.
    Compares comparison() const;
    QString line() const;
    void addLine();
    void showText();
    void count();

    PageHost &m_host;
    CaseListQuery m_query;
    qint64 m_total;
    std::function<void(const QString &)> m_apply;
    QString m_lines; ///< What stands already.
    FactForm *m_form;
    FilterWords *m_words;
    ChoiceBox *m_field;
    ChoiceBox *m_comparison;
    QLineEdit *m_value;
    TickBox *m_values;
    QLineEdit *m_text;
    QLabel *m_found;
    QTimer m_pause;
    CaseFinder m_finder; ///< Last: it ends before the others go.
};

} // namespace redress
