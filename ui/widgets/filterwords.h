// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QToolButton;

namespace redress {

/// What a list is narrowed down to, each as a word that can be taken away by the pointer, by Space
/// or by Delete; the last takes all of them away. Out of sight while there are none. \source ux 3
class FilterWords final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterWords(QWidget *parent = nullptr);

    const QStringList &words() const { return m_words; }
    void setWords(const QStringList &words);

    /// One button that counts the words and has them in its menu, for windows of little height.
    void setCollapsed(bool isCollapsed);

    /// Tab comes from \p before to the words.
    void follow(QWidget *before);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed(int number);
    void cleared();
    void left(); ///< The last was taken away while it had the focus.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void adoptOrder();
    QToolButton *add(const QString &text, const QString &name);
    QToolButton *addMenu();

    QStringList m_words;
    bool m_isCollapsed = false;
    QPointer<QWidget> m_before;
};

/// Whether the window of \p widget has too little height for counters and words of filters in rows
/// of their own above a list, as at twice the text size.
bool isLow(const QWidget *widget);

} // namespace redress
