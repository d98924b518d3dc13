// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusshape.h"

#include <QWidget>

namespace redress {

/// A status by itself: shape, words, colour.
class StatusLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    void setStatus(StatusShape shape, const QString &words);
    void setStrong(bool isStrong);
    /// Larger, as the due date at the head of a case.
    void setLead(bool isLead);

    QString words() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont wordFont() const;
    int textLeft() const;

    StatusShape m_shape = StatusShape::None;
    QString m_words;
    bool m_isStrong = false;
    bool m_isLead = false;
};

} // namespace redress
