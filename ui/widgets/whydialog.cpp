// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whydialog.h"

#include "core/base/dates.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/duesteplist.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

WhyDialog::WhyDialog(const QString &subject, const DueDate &due, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("whyDialog"));
    setWindowTitle(tr("Why this day?"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics(this);
    auto *heading = new TextLabel(
        TextLabel::Kind::Lead,
        tr("%1: due %2", "a case and its day").arg(subject, weekdayDate(due.on)), this);
    auto *list = new DueStepList(this);
    list->setSteps(due.steps);
    m_text = heading->text() + u'\n' + due.inSentences();

    auto *buttons = new QDialogButtonBox(this);
    auto *copy = new QPushButton(tr("&Copy as text"), this);
    copy->setObjectName(QStringLiteral("copyButton"));
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(metrics.times(48), metrics.times(30));
    list->setFocus();
}

} // namespace redress
