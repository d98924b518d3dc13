// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/worklist.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace redress {

/// What became late since the person last looked: when that was, what is new since in figures that
/// can be pressed, and a button that says it has been seen. \source features 43
class LookStrip final : public QWidget
{
    Q_OBJECT

public:
    struct Content {
        std::optional<LastLook> look; ///< Nothing at the first time.
        QDate today;
        int late = 0;            ///< Past the limit, of what the list is narrowed down to.
        int pastAim = 0;         ///< Past the aim alone, of the same.
        bool isAllSeen = true;   ///< Nothing is new, whatever the list is narrowed down to.
        bool isNarrowed = false; ///< To a place, to persons or by words.
    };

    explicit LookStrip(QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// Which of its figures the list shows, if it shows one.
    void setShown(WorkFilter filter);
    /// "Tuesday 24 November 16:10".
    static QString momentWords(const LastLook &look, QDate today);

Q_SIGNALS:
    /// One of the figures was pressed, or pressed again: then it is WorkFilter::Open.
    void filterWanted(redress::WorkFilter filter);
    void seen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adoptRoom();
    QPushButton *makeFigure(const QString &name, WorkFilter filter);

    QLabel *m_words;
    QPushButton *m_late;
    QPushButton *m_pastAim;
    QPushButton *m_seen;
};

} // namespace redress
