// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

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

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed(int number);
    void cleared();
    void left(); ///< The last was taken away while it had the focus.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();

    QStringList m_words;
};

} // namespace redress
