// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/caselist.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace redress {

/// The field in the toolbar that goes to a case: by reference, words of the summary or the
/// Ombudsman's reference; to the cases of somebody, by name; or to those of a printed figure, by
/// its reference, T3.2c. Down goes into what was found, Enter opens the first.
class QuickOpen final : public QLineEdit
{
    Q_OBJECT

public:
    using Answer = std::vector<caselist::Found>;
    using Search = std::function<void(const QString &text)>;

    explicit QuickOpen(QWidget *parent = nullptr);

    /// \param search told what is typed; answers by showFound(), at once or later.
    void setSearch(Search search) { m_search = std::move(search); }

    /// What was found for the text that is in the field by now.
    void showFound(const Answer &found);

Q_SIGNALS:
    void chosen(redress::CaseId id);
    void ombudsmanChosen(redress::OmbudsmanId id);
    void personChosen(redress::PersonId id);
    /// The reference of a figure of a report, in its full form.
    void figureChosen(const QString &reference);
    void nothingFound(const QString &text);
    /// Escape in the empty field: back to where one was.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void openList();
    void choose(const QModelIndex &index);
    void chooseFirst();

    Search m_search;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    bool m_isChosen = false;  ///< From the list, so that Enter does not choose once more.
    bool m_isLooking = false; ///< What is typed has no answer yet.
    bool m_isEntered = false; ///< The first of what is found will be opened.
    bool m_isLeft = false;    ///< By Escape: what is found for this text does not open a list.
};

} // namespace redress
