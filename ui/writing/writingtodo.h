// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/approvalcheck.h"

#include <QListWidget>

namespace redress {

/// What is left to do in a report: sentences to read, fields without a value, and what stops its
/// approval.
class WritingTodo final : public QListWidget
{
    Q_OBJECT

public:
    explicit WritingTodo(QWidget *parent = nullptr);

    /// \param plainOf gives a sentence with its marks as a person reads it.
    void setItems(const QStringList &toRead, const std::function<QString(const QString &)> &plainOf,
                  const std::vector<MissingFigure> &missing,
                  const std::vector<ApprovalObstacle> &obstacles);

Q_SIGNALS:
    /// To go where it stands, as written.
    void placeWanted(const QString &written);
    /// The sentence has been read and is right as it is.
    void readNow(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const QString &text, const QString &explanation, const QString &written,
             const QString &mark = {});
};

} // namespace redress
