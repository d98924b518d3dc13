// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/explaindialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

ExplainDialog::ExplainDialog(const QString &subject, const FigureFacts &facts, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"explainDialog"_s);
    setWindowTitle(tr("What is this number?"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics(this);
    auto *heading = new TextLabel(TextLabel::Kind::Lead, subject, this);
    heading->setWordWrap(true);
    auto *list = new QTableWidget(int(facts.size()), 2, this);
    list->setObjectName(u"explainTable"_s);
    list->setAccessibleName(tr("What the number is"));
    list->horizontalHeader()->hide();
    list->verticalHeader()->hide();
    list->setShowGrid(false);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setTabKeyNavigation(false);
    list->setWordWrap(true);
    m_text = subject;
    for (int row = 0; row < list->rowCount(); ++row) {
        const auto &[name, words] = facts[size_t(row)];
        auto *first = new QTableWidgetItem(name);
        first->setFont(metrics.bold());
        first->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        first->setData(Qt::AccessibleTextRole, tr("%1: %2", "a name and words").arg(name, words));
        auto *second = new QTableWidgetItem(words);
        second->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        list->setItem(row, 0, first);
        list->setItem(row, 1, second);
        m_text += u'\n' + tr("%1: %2", "a name and words").arg(name, words);
    }
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = new QPushButton(tr("&Copy as text"), this);
    copy->setObjectName(u"copyButton"_s);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(metrics.times(50), metrics.times(30));
    list->setColumnWidth(0, metrics.times(9));
    list->setColumnWidth(1, width() - metrics.times(13));
    list->resizeRowsToContents();
    list->setCurrentCell(0, 0);
    list->setFocus();
}

} // namespace redress
