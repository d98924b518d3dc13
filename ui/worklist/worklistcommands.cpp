// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/worklistpage.h"

#include "core/base/language.h"
#include "core/exchange/table/worklisttext.h"
#include "core/store/paperlanguage.h"
#include "ui/exporting/listexport.h"
#include "ui/letters/contactdialog.h"
#include "ui/printing/tableprinter.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/session.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/messagebar.h"
#include "ui/worklist/officerchoices.h"

#include <QLabel>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

bool WorkListPage::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::Print:
    case PageCommand::Export:
        return m_filter->rowCount() > 0;
    case PageCommand::CalendarFile:
        return !m_model->items().empty();
    case PageCommand::ChaseSheet:
        return true;
    case PageCommand::OfficerSheet:
        return !officersIn(m_model->items(), m_host.session().reference()).empty();
    case PageCommand::MoveCases:
        return !m_host.session().isReadOnly() && !m_model->items().empty();
    case PageCommand::Copy:
        return !m_table->chosenRows().isEmpty();
    case PageCommand::Find:
    case PageCommand::Columns:
        return true;
    case PageCommand::Explain:
        return m_due.has_value();
    case PageCommand::Open:
        return chosen() && chosen()->canOpen();
    case PageCommand::LogContact:
        return chosen() && chosen()->canOpen() && !m_host.session().isReadOnly();
    default:
        return false;
    }
}

QString WorkListPage::whyNot(PageCommand command) const
{
    if (command == PageCommand::Explain && !m_due)
        return tr("There is no day to explain.");
    if (command == PageCommand::MoveCases || command == PageCommand::LogContact)
        return m_host.session().readOnlyReason();
    if (command == PageCommand::OfficerSheet && !can(command))
        return tr("No officer has anything open.");
    if (command == PageCommand::ChangeMany)
        return tr("On the page of all cases many can be changed at once.");
    return {};
}

void WorkListPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Print:
        print();
        break;
    case PageCommand::Export:
        exportList();
        break;
    case PageCommand::CalendarFile:
        saveCalendar();
        break;
    case PageCommand::ChaseSheet:
        makeChaseSheet();
        break;
    case PageCommand::OfficerSheet:
        makeOfficerSheet();
        break;
    case PageCommand::MoveCases:
        moveCases();
        break;
    case PageCommand::Copy:
        m_table->copy();
        break;
    case PageCommand::Find:
        m_filterEdit->setFocus(Qt::ShortcutFocusReason);
        m_filterEdit->selectAll();
        break;
    case PageCommand::Columns:
        m_table->chooseColumns();
        break;
    case PageCommand::Explain:
        explainChosen();
        break;
    case PageCommand::Open:
        openChosen();
        break;
    case PageCommand::LogContact:
        if (can(command))
            logContact(m_host,
                       chosen()->caseId ? AnyCaseId(*chosen()->caseId)
                                        : AnyCaseId(*chosen()->ombudsmanId),
                       this);
        break;
    default:
        break;
    }
}

void WorkListPage::print()
{
    const PrintedTable table = [this] {
        const QString language = paperLanguage(m_host.session().database());
        const SpokenHere papers(language);
        PrintedTable made = printedTable(*m_table);
        made.language = language;
        made.title = tr("Work list");
        made.subtitle = tr("%1. %2.", "day and time; what the list is narrowed down to")
                            .arg(dateWords(), narrowedWords());
        made.footer = m_host.session().store().isSample()
                          ? tr("SAMPLE: %1").arg(m_host.session().fileName())
                          : m_host.session().fileName();
        return made;
    }();
    previewAndNote(m_host, this, TablePrinter(table).sheets(), title());
}

void WorkListPage::exportList()
{
    Session &session = m_host.session();
    const QString path =
        askForSpreadsheet(m_host, this, tr("Export the work list"),
                          u"work-list-%1"_s.arg(session.today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    const auto made = [&]() -> Result<QByteArray> {
        const SpokenHere papers(paperLanguage(session.database()));
        if (!isWorkbookName(path))
            return workListAsCsv(m_filter->shownItems(), session.reference());
        WorkbookWriter writer(
            {tr("Work list"), session.store().councilName(), session.clock().nowUtc()});
        addWorkListSheet(writer, m_filter->shownItems(), session.reference(), session.today());
        return writer.finish();
    }();
    if (made)
        writeToFile(m_host, path, *made);
    else
        m_host.messages().show(MessageBar::Kind::Error, made.error().message);
}

} // namespace redress
