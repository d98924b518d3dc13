// SPDX-License-Identifier: GPL-3.0-or-later
// From a figure on the page of reports to its cases.
#include "ui/papers/reportpage.h"

#include "ui/figures/figuredesk.h"
#include "ui/papers/paperfigures.h"
#include "ui/papers/paperview.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"
#include "ui/writing/figurecasesdialog.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace redress {

using namespace Qt::StringLiterals;

/// A line below the outline: paper to cases by typing.
QWidget *ReportPage::constructFigureLine(QWidget *parent)
{
    const Metrics metrics(this);
    auto *line = new QWidget(parent);
    m_reference = new QLineEdit(line);
    m_reference->setObjectName(u"figureReferenceEdit"_s);
    m_reference->setPlaceholderText(tr("T3.2c"));
    m_reference->setToolTip(
        tr("The cases behind a printed figure, by its reference: T3.2c is Table 3, second row, "
           "third figure; F2.1a is of Figure 2, S4.3 the third figure in the sentences of "
           "section 4. Enter shows them. A figure on the page can be clicked as well."));
    m_reference->setAccessibleDescription(m_reference->toolTip());
    auto *label = new TextLabel(TextLabel::Kind::Strong, tr("Cases of figure"), line);
    label->setBuddy(m_reference);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(metrics.gap(), metrics.times(0.3), metrics.gap(), metrics.gap());
    row->setSpacing(metrics.gap());
    row->addWidget(label);
    row->addWidget(m_reference, 1);
    connect(m_reference, &QLineEdit::returnPressed, this, [this] { lookUp(m_reference->text()); });
    return line;
}

void ReportPage::lookUp(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return;
    if (!paper()) {
        m_host.messages().show(MessageBar::Kind::Info,
                               tr("No report is shown whose figure %1 could be.").arg(typed));
        return;
    }
    const auto reference = FigureReference::tryFromString(typed);
    if (reference)
        showFigure(*reference);
    else
        m_host.messages().show(MessageBar::Kind::Warning,
                               tr("\"%1\" is no reference of a figure. T3.2c is Table 3, second "
                                  "row, third figure.")
                                   .arg(typed));
}

/// Goes to the figure on the pages, and asks for its cases.
void ReportPage::showFigure(const FigureReference &reference)
{
    const PaperPointer asked = paper();
    const PrintedFigure *figure = asked ? figureNamed(*asked, reference) : nullptr;
    if (!figure) {
        m_host.messages().show(MessageBar::Kind::Warning,
                               tr("The report has no figure %1.", "T3.2c").arg(reference.text()));
        return;
    }
    m_host.messages().clear();
    m_reference->setText(reference.text());
    if (const auto spot = spotOf(*asked, *figure))
        m_view->goTo({spot->page, spot->box.top()}, spot->box);
    if (!m_desk)
        m_desk = new FigureDesk(m_host.session().store(), this);
    m_desk->ask<FigureCases>(
        FigureDesk::Cases,
        [asked, reference](FigureDesk::Room &room) {
            return casesOfFigure(room, *asked, reference);
        },
        [this, asked](const Result<FigureCases> &cases) {
            if (asked == paper())
                showCases(cases);
        });
}

void ReportPage::showCases(const Result<FigureCases> &cases)
{
    if (!cases) {
        m_host.messages().show(MessageBar::Kind::Warning, cases.error().message);
        return;
    }
    auto *dialog = new FigureCasesDialog(*cases, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureCasesDialog::caseChosen, this,
            [this](CaseId id) { m_host.openCase(id); });
    dialog->open();
}

} // namespace redress
