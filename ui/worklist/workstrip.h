// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/standing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace redress {

class StatusLabel;

/// The chosen item in two lines below the list, where there is no room for a pane beside it.
class WorkStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkStrip(QWidget *parent = nullptr);

    void setItem(const WorkItem &item);
    void setWords(const QString &reference, const Standing &standing, const QString &nextStep,
                  bool canOpen);
    void clear();

Q_SIGNALS:
    void openWanted();
    void detailsWanted();

private:
    QLabel *m_reference;
    StatusLabel *m_due;
    QLabel *m_next;
    QPushButton *m_details;
    QPushButton *m_open;
};

} // namespace redress
