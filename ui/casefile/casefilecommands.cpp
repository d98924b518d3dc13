// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casefilepage.h"

#include "ui/casefile/casedraft.h"
#include "ui/casefile/casehead.h"
#include "ui/casefile/caseprint.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/caseside.h"
#include "ui/casefile/factspane.h"
#include "ui/casefile/linksdialog.h"
#include "ui/casefile/remediesdesk.h"
#include "ui/casefile/stagepane.h"
#include "ui/letters/contactspane.h"
#include "ui/letters/documentdesk.h"
#include "ui/letters/documentspane.h"
#include "ui/letters/packsaver.h"
#include "ui/letters/redactiondialog.h"
#include "ui/printing/tableprinter.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/placewords.h"
#include "ui/widgets/recordtable.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Section = CaseSections::Section;

} // namespace

void CaseFilePage::print()
{
    PrintedTable table =
        printedCase(m_dossier, letters(), m_remedies->redress(), m_host.session().reference(),
                    m_host.session().rules(), m_host.session().today(),
                    endWithoutStage(m_state.conduct, m_triage));
    table.footer = m_host.session().store().isSample()
                       ? tr("SAMPLE: %1").arg(m_host.session().fileName())
                       : m_host.session().fileName();
    previewAndNote(m_host, this, TablePrinter(table).sheets(), title(), m_dossier.record.id);
}

void CaseFilePage::linkCases()
{
    auto *dialog = new LinksDialog(m_host, m_dossier.record, this);
    connect(dialog, &LinksDialog::recorded, this, &CaseFilePage::noteRecorded);
    connect(dialog, &LinksDialog::merged, this, [this](CaseId into) {
        PageHost &host = m_host; // The page goes with its case.
        host.session().noteChange();
        host.openCase(into);
    });
    dialog->open();
}

void CaseFilePage::copyWithoutNames()
{
    auto about = readCaseOnPaper(m_host.session().store(), m_id);
    if (!about)
        m_host.messages().show(MessageBar::Kind::Error, about.error().message);
    else
        (new RedactionDialog(m_host, *std::move(about), this))->open();
}

bool CaseFilePage::can(PageCommand command) const
{
    const bool isReadOnly = m_host.session().isReadOnly();
    switch (command) {
    case PageCommand::Edit:
        if (m_sections->currentTable())
            return m_sections->canChangeChosen();
        return !isReadOnly && m_fault.isEmpty() &&
               CaseSections::whyReadOnly(m_sections->current()).isEmpty();
    case PageCommand::Save:
        return m_isModified && !isReadOnly;
    case PageCommand::Discard:
        return m_isModified;
    case PageCommand::Explain:
        return m_fault.isEmpty() && m_due.has_value();
    case PageCommand::NextStage:
        return m_canBegin;
    case PageCommand::RecordStep:
        return m_fault.isEmpty() && m_head->stepButton()->isEnabled();
    case PageCommand::WriteLetter:
        return m_fault.isEmpty() && !m_isModified;
    case PageCommand::LogContact:
        return m_fault.isEmpty() && !isReadOnly && !m_isModified;
    case PageCommand::Attach:
    case PageCommand::LinkCases:
        return m_fault.isEmpty() && !isReadOnly;
    case PageCommand::RedactedCopy:
    case PageCommand::OmbudsmanPack:
        return m_fault.isEmpty();
    case PageCommand::Open:
        return m_sections->current() == Section::Documents && m_sections->documents()->chosen();
    case PageCommand::Print:
        return m_fault.isEmpty();
    case PageCommand::Copy:
        return m_sections->currentTable() && !m_sections->currentTable()->chosenRows().isEmpty();
    case PageCommand::Columns:
        return m_sections->currentTable() != nullptr;
    default:
        return false;
    }
}

QString CaseFilePage::whyNot(PageCommand command) const
{
    switch (command) {
    case PageCommand::Edit:
        return m_host.session().isReadOnly() ? m_host.session().readOnlyReason()
                                             : CaseSections::whyReadOnly(m_sections->current());
    case PageCommand::Save:
        return m_host.session().readOnlyReason();
    case PageCommand::Explain:
        return m_due ? QString() : m_noDue;
    case PageCommand::NextStage:
        return m_canBegin ? QString() : m_whyNotBegin;
    case PageCommand::RecordStep:
        return m_fault.isEmpty() ? ownDescription(m_head->stepButton()) : m_fault;
    case PageCommand::WriteLetter:
        return m_isModified ? tr("Save or discard the changes first.") : QString();
    case PageCommand::LogContact:
        return m_isModified ? tr("Save or discard the changes first.")
                            : m_host.session().readOnlyReason();
    case PageCommand::Attach:
    case PageCommand::LinkCases:
        return m_host.session().readOnlyReason();
    default:
        return {};
    }
}

void CaseFilePage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Edit:
        if (m_sections->currentTable()) {
            m_sections->changeChosen();
        } else if (m_sections->current() != Section::Stages || m_sections->stages().empty()) {
            m_sections->setCurrent(Section::Facts);
            m_sections->facts()->form()->field(u"reference"_s)->setFocus(Qt::ShortcutFocusReason);
        } else {
            m_sections->currentWidget()->setFocus(Qt::ShortcutFocusReason);
            focusNextChild();
        }
        break;
    case PageCommand::Save:
        save();
        break;
    case PageCommand::Discard:
        askToDiscard();
        break;
    case PageCommand::Explain:
        explain();
        break;
    case PageCommand::NextStage:
        beginNextStage();
        break;
    case PageCommand::RecordStep:
        m_stepMenu->popup(
            m_head->stepButton()->mapToGlobal(QPoint(0, m_head->stepButton()->height())));
        break;
    case PageCommand::LogContact:
        m_sections->setCurrent(Section::Contacts);
        m_contacts->edit(true);
        break;
    case PageCommand::WriteLetter:
        m_sections->setCurrent(Section::Documents);
        m_documents->writeLetter();
        break;
    case PageCommand::Attach:
        m_sections->setCurrent(Section::Documents);
        m_documents->attach();
        break;
    case PageCommand::LinkCases:
        linkCases();
        break;
    case PageCommand::RedactedCopy:
        copyWithoutNames();
        break;
    case PageCommand::OmbudsmanPack:
        saveOmbudsmanPack(m_host, this, readCaseOnPaper(m_host.session().store(), m_id));
        break;
    case PageCommand::Open:
        m_documents->open();
        break;
    case PageCommand::Print:
        print();
        break;
    case PageCommand::Copy:
        m_sections->currentTable()->copy();
        break;
    case PageCommand::Columns:
        m_sections->currentTable()->chooseColumns();
        break;
    default:
        break;
    }
}

QJsonObject CaseFilePage::state() const
{
    return {{u"section"_s, int(m_sections->current())}};
}

void CaseFilePage::restore(const QJsonObject &state)
{
    if (state.value(u"compare"_s).toBool() && m_isModified) {
        compareDraft();
        return;
    }
    if (const QString form = state.value(u"form"_s).toString(); !form.isEmpty()) {
        openForm(form, state.value(u"variant"_s).toString());
        return;
    }
    const casevisit::Line line = casevisit::lineFrom(state);
    if (line.contact) {
        m_sections->setCurrent(Section::Contacts);
        m_contacts->choose(*line.contact);
        return;
    }
    if (line.ombudsman) {
        m_sections->setCurrent(Section::Ombudsman);
        m_sections->chooseOmbudsman(line);
        return;
    }
    const int section = state.value(u"section"_s).toInt();
    if (section >= 0 && section < int(Section::Count))
        m_sections->setCurrent(Section(section));
}

QList<QWidget *> CaseFilePage::panes() const
{
    return {m_sections->bar(), m_sections->currentWidget(), m_side};
}

void CaseFilePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isModified) {
        askToDiscard();
        return;
    }
    Page::keyPressEvent(event);
}

void CaseFilePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && m_draft)
        m_draft->keepIfDue();
}

void CaseFilePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_draft->keepIfDue();
}

void CaseFilePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Metrics metrics(this);
    const bool hasSide = !metrics.isCramped(window()->width());
    m_side->setVisible(hasSide);
    m_sections->setNextStageOffered(!hasSide);
    m_side->setMinimumWidth(metrics.times(16));
}

} // namespace redress
