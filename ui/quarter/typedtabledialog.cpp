// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/typedtabledialog.h"

#include "core/statistics/totalscheck/typedtable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

TypedTableDialog::TypedTableDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(text, this))
    , m_fault(new TextLabel(TextLabel::Kind::Strong, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("typedTableDialog"));
    setWindowTitle(tr("Check printed tables"));
    const Metrics metrics(this);
    auto *label = new QLabel(
        tr("&Tables, copied from a spreadsheet or typed with commas between the cells. Each begins "
           "with its title, then its headings; a blank line parts two tables. A row \"...\" stands "
           "for rows that are not given."),
        this);
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("typedPlainTextEdit"));
    m_text->setAccessibleName(tr("Tables"));
    m_text->setTabChangesFocus(true); // Cells have commas between them; what is pasted keeps tabs.
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabStopDistance(metrics.times(6));
    m_fault->setObjectName(QStringLiteral("typedFaultLabel"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *check = new QPushButton(tr("&Check these tables"), this);
    check->setObjectName(QStringLiteral("checkTypedButton"));
    check->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(check);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    resize(metrics.times(52), metrics.times(32));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(check, &QPushButton::clicked, this, &TypedTableDialog::check);
}

QString TypedTableDialog::text() const
{
    return m_text->toPlainText();
}

void TypedTableDialog::check()
{
    const auto tables = tablesFromTyped(text());
    if (!tables) {
        m_fault->setText(tables.error().message);
        m_fault->show();
        m_text->setFocus();
        return;
    }
    Q_EMIT tablesTyped(*tables);
    accept();
}

} // namespace redress
