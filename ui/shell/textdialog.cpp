// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/textdialog.h"

#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

TextDialog::TextDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("textDialog"));
    setWindowTitle(title);
    const Metrics metrics(this);
    auto *shown = new QPlainTextEdit(text, this);
    shown->setObjectName(QStringLiteral("shownPlainTextEdit"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setAccessibleName(title);
    auto *copy = new QPushButton(tr("&Copy"), this);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(shown, 1);
    layout->addLayout(buttons);
    resize(metrics.times(44), metrics.times(text.size() > 800 ? 36 : 18));
    connect(copy, &QPushButton::clicked, this,
            [text] { QApplication::clipboard()->setText(text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace redress
