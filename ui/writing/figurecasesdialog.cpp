// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/figurecasesdialog.h"

#include "core/base/dates.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString lineOf(const FactRef &fact)
{
    const QString day = slashedDate(fact.placedOn);
    return fact.stage > 0
               ? FigureCasesDialog::tr("%1, stage %2, %3", "reference; stage; day")
                     .arg(fact.reference)
                     .arg(fact.stage)
                     .arg(day)
               : FigureCasesDialog::tr("%1, %2", "reference; day").arg(fact.reference, day);
}

} // namespace

FigureCasesDialog::FigureCasesDialog(const FigureCases &cases, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"figureCasesDialog"_s);
    setWindowTitle(tr("Cases behind a figure"));
    const Metrics metrics(this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new TextLabel(
        TextLabel::Kind::Lead,
        tr("%1: %2", "T3.2c; the figure").arg(cases.figure.reference.text(), cases.figure.text),
        this));
    auto *name = new TextLabel(TextLabel::Kind::Quiet, cases.figure.name, this);
    name->setWordWrap(true);
    layout->addWidget(name);
    auto *grid = new QGridLayout;
    int column = 0;
    const auto add = [&](const std::vector<FactRef> &facts, const QString &heading) {
        auto *list = listOf(facts, heading);
        auto *label = new TextLabel(TextLabel::Kind::Strong, heading, this);
        label->setBuddy(list);
        grid->addWidget(label, 0, column);
        grid->addWidget(list, 1, column++);
    };
    const auto addBoth = [&](const CasesBehind &behind, const QString &when) {
        add(behind.numerator,
            tr("%1: %n", "then or now; how many", int(behind.numerator.size())).arg(when));
        if (behind.hasDenominator)
            add(behind.denominator,
                tr("%1, out of: %n", "then or now; how many", int(behind.denominator.size()))
                    .arg(when));
    };
    if (cases.then)
        addBoth(*cases.then, tr("When it was approved"));
    if (cases.today)
        addBoth(*cases.today, tr("Now (%1)", "the figure").arg(cases.now));
    if (column == 0)
        layout->addWidget(new TextLabel(TextLabel::Kind::Plain,
                                        tr("This figure counts no cases of the file."), this));
    layout->addLayout(grid, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(metrics.times(20 + 22.0 * column), metrics.times(34));
}

QListWidget *FigureCasesDialog::listOf(const std::vector<FactRef> &facts, const QString &name)
{
    auto *list = new QListWidget(this);
    const int row = Metrics(this).row();
    list->setAccessibleName(name);
    list->setAccessibleDescription(tr("Enter opens the case"));
    for (const FactRef &fact : facts) {
        auto *item = new QListWidgetItem(lineOf(fact), list);
        item->setSizeHint({0, row});
        item->setData(Qt::UserRole, fact.caseId);
    }
    connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const qint64 id = item->data(Qt::UserRole).toLongLong();
        if (id == 0)
            return;
        Q_EMIT caseChosen(CaseId(id));
        accept();
    });
    m_lists.append(list);
    return list;
}

} // namespace redress
