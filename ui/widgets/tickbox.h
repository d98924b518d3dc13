// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QStringList>

#include <functional>
#include <vector>

class QFrame;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace redress {

/// A drop-down list of which several lines can be ticked. It says what is ticked. Space or Alt+Down
/// opens it; letters look for a line, Space ticks it, Enter and Escape close it.
/// \source ux 3, "tick lists for service, stage, officer"
class TickBox final : public QComboBox
{
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QString value;
        int depth = 0;        ///< It stands below another one.
        bool isAlone = false; ///< Nothing can be ticked beside it, as "none".

        bool operator==(const Choice &) const = default;
    };

    /// \param nothing says what is meant while nothing is ticked: "All services".
    explicit TickBox(const QString &nothing, QWidget *parent = nullptr);

    void setChoices(const std::vector<Choice> &choices);
    const std::vector<Choice> &choices() const { return m_choices; }
    /// What can be ticked is asked for each time when the list is opened.
    void setProvider(std::function<std::vector<Choice>()> provider);

    const QStringList &ticked() const { return m_ticked; }
    /// Says nothing of it. A value that is not offered stays until another is ticked.
    void setTicked(const QStringList &values);

    /// What is ticked, for paper; empty if nothing is.
    QString words() const;

    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void tickedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void construct();
    void fill();
    void look(const QString &typed);
    void adopt(QListWidgetItem *item);
    void tell();
    QString textOf(const QString &value) const;

    QString m_nothing;
    std::vector<Choice> m_choices;
    std::function<std::vector<Choice>()> m_provider;
    QStringList m_ticked;
    QFrame *m_frame = nullptr;
    QLineEdit *m_find = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace redress
