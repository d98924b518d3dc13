// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QLabel;

namespace redress {

/// What stands in a list while it has no row: that there is nothing, and the way out. Screen
/// readers have it as the description of the list. It goes with the list, whose model must be set.
/// \source ux 3
class EmptyWords final : public QObject
{
    Q_OBJECT

public:
    EmptyWords(QAbstractItemView &list, const QString &words);

    void setWords(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt();

    QAbstractItemView &m_list;
    QLabel *m_label;
    QString m_description; ///< Of the list while it has rows.
};

} // namespace redress
