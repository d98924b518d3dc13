// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace redress {

/// A field that narrows a list down as one types: after a short pause, or at once with Enter.
/// Escape empties it; Down leaves it for the list.
class FilterEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// Bare: without a picture, for little room.
    enum class Look { Full, Bare };

    explicit FilterEdit(QWidget *parent = nullptr, Look look = Look::Full);

    /// Puts \p text in without a pause.
    void setFilter(const QString &text);

Q_SIGNALS:
    void filterChanged(const QString &text);
    void leftDownwards();
    void entered(); ///< By Enter, after filterChanged().

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();

    QTimer m_pause;
    QString m_applied;
};

} // namespace redress
