// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace redress {

/// A label in one of the few weights of the program; follows text size and palette.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Kind {
        Title, ///< Of a page.
        Lead,  ///< Subject of what is chosen.
        Strong,
        Plain,
        Quiet,
    };

    explicit TextLabel(Kind kind, QWidget *parent = nullptr);
    TextLabel(Kind kind, const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();

    Kind m_kind;
};

} // namespace redress
