// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tablecopy.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAbstractItemModel;
class QDialog;
class QProgressBar;

namespace redress {

/// Copies many rows of a list to the clipboard without standing still: bit by bit, with how far it
/// is and Cancel as soon as it takes a while. Escape ends it and leaves the clipboard as it was; so
/// does a list that changes meanwhile. Goes by itself. \source ux 3
class RowCopy final : public QObject
{
    Q_OBJECT

public:
    struct What {
        QList<int> rows;
        QList<int> columns;
        bool withHeadings = false;
        QString language; ///< See SpokenHere.
    };

    /// \param done is told whether all rows were copied, once.
    RowCopy(QWidget &list, const QAbstractItemModel &model, What what,
            std::function<void(bool isWhole)> done);
    ~RowCopy() override;

    void start();
    void stop();

    /// Fewer rows than these are copied at once.
    static constexpr int kMany = 2000;

private:
    void goOn();
    void showDialog();
    void end(bool isWhole);

    QWidget &m_list;
    What m_what;
    std::function<void(bool)> m_done;
    TableCopy m_copy;
    qsizetype m_next = 0;
    QTimer m_turn;
    QElapsedTimer m_since;
    QPointer<QDialog> m_dialog;
    QPointer<QProgressBar> m_bar;
};

} // namespace redress
