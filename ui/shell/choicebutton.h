// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QAbstractButton>

namespace redress {

/// A way to begin, as wide as its column: icon, name, a sentence, and the keys that do the same.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(Icon which, const QString &name, const QString &sentence, const QString &keys,
                 QWidget *parent = nullptr);

    /// The one that is offered first.
    void setMain(bool isMain);
    bool isMain() const { return m_isMain; }
    /// The keys that do the same, as they are read; empty: none.
    void setKeys(const QString &keys);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    QString m_sentence;
    QString m_keys;
    bool m_isMain = false;
};

} // namespace redress
