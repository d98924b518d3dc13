// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/writingtodo.h"

#include "ui/widgets/roomylines.h"

#include <QKeyEvent>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kWrittenRole = Qt::UserRole;
constexpr int kMarkRole = Qt::UserRole + 1;
constexpr qsizetype kMostLetters = 110; ///< Of a sentence: so that it is known again.

QString shortened(const QString &sentence)
{
    if (sentence.size() <= kMostLetters)
        return sentence;
    return sentence.left(sentence.lastIndexOf(u' ', kMostLetters)) + u" \u2026"_s;
}

} // namespace

WritingTodo::WritingTodo(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"writingTodo"_s);
    setAccessibleName(tr("What is left to do"));
    setAccessibleDescription(tr("Enter goes to the place. Space says that a sentence has been read "
                                "and is right."));
    setWordWrap(true);
    setItemDelegate(new RoomyLines(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT placeWanted(item->data(kWrittenRole).toString());
    });
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (item->checkState() == Qt::Checked)
            Q_EMIT readNow(item->data(kMarkRole).toString());
    });
}

void WritingTodo::add(const QString &text, const QString &explanation, const QString &written,
                      const QString &mark)
{
    auto *item = new QListWidgetItem(
        explanation.isEmpty() ? text : tr("%1\n%2", "what; where").arg(text, explanation));
    item->setData(kWrittenRole, written);
    item->setToolTip(explanation);
    if (!mark.isEmpty()) {
        item->setData(kMarkRole, mark);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    addItem(item);
}

void WritingTodo::setItems(const QStringList &toRead,
                           const std::function<QString(const QString &)> &plainOf,
                           const std::vector<MissingFigure> &missing,
                           const std::vector<ApprovalObstacle> &obstacles)
{
    const int row = currentRow();
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const QString &sentence : toRead)
            add(tr("To be read: %1").arg(shortened(plainOf(sentence))), {}, sentence, sentence);
        std::vector<MissingFigure> told;
        for (const MissingFigure &figure : missing) {
            if (std::ranges::find(told, figure) != told.end())
                continue;
            told.push_back(figure);
            add(tr("{%1} has no value", "a field").arg(figure.figure), figure.why,
                u'{' + figure.figure);
        }
        for (const ApprovalObstacle &obstacle : obstacles) {
            const bool isListed = obstacle.kind == ApprovalObstacle::Kind::NoValue ||
                                  obstacle.kind == ApprovalObstacle::Kind::Unread;
            if (!isListed)
                add(tr("%1: %2", "what kind of thing; what it is")
                        .arg(labelOf(obstacle.kind), obstacle.sentence),
                    obstacle.where, {});
        }
    }
    setCurrentRow(std::min(row, count() - 1));
}

void WritingTodo::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentItem())
        Q_EMIT placeWanted(currentItem()->data(kWrittenRole).toString());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace redress
