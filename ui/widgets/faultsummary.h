// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <functional>
#include <vector>

namespace redress {

/// What kept a form from being saved, at its top: a line for each fault, which leads to its field
/// by Enter or a click. Hidden while there is none. \source ux 4
class FaultSummary final : public QListWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString field; ///< As its label says.
        QString words;
        std::function<void()> go;
    };

    explicit FaultSummary(QWidget *parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    void clearEntries() { setEntries({}); }
    /// Puts the focus on the first fault.
    void goToFirst();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adoptColours();
    void follow(const QListWidgetItem *item) const;

    std::vector<Entry> m_entries;
};

} // namespace redress
