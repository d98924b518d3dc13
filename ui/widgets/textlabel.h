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

    Kind kind() const { return m_kind; }

    /// One line that ends in dots where there is no room for all of it; the tool tip has the whole.
    void setShortened();
    bool isShortened() const { return m_isShortened; }
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void adopt();
    bool hasRoom() const;

    Kind m_kind;
    bool m_isShortened = false;
};

} // namespace redress
