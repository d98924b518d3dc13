// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the list of cases as a whole: change many, print, export.
#include "ui/cases/caselistpage.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/store/ownconnection.h"
#include "core/store/paperlanguage.h"
#include "ui/cases/bulkdialog.h"
#include "ui/cases/casefilters.h"
#include "ui/cases/caselistmodel.h"
#include "ui/exporting/listexport.h"
#include "ui/printing/tableprinter.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// More rows than these are not printed or copied without a word: nobody means it.
constexpr int kMostPrinted = 5000;
constexpr int kMostAlone = 8; ///< Cases at the Ombudsman that are named above the list.

} // namespace

void CaseListPage::changeMany()
{
    BulkDialog::Task task;
    task.title = tr("Change many cases");
    task.about = tr("One fact of many cases, as one change that can be undone. Days, outcomes and "
                    "kinds are changed in the case file, one by one.");
    task.scopeLabel = tr("&Cases");
    task.facts = {BulkFact::Officer,         BulkFact::Service, BulkFact::ContactMethod,
                  BulkFact::ComplainantType, BulkFact::Theme,   BulkFact::Advocate};
    QList<int> rows = m_table->chosenRows();
    rows.removeIf([this](int row) { return m_model->isHeading(row); });
    if (rows.size() > 1) {
        BulkTargets targets;
        for (const int row : rows)
            targets.cases.push_back(m_model->idAt(row));
        task.scopes.push_back({tr("the %n chosen row(s)", nullptr, int(rows.size())), targets});
    }
    task.scopes.push_back(
        {tr("all %n that the list shows", nullptr, m_model->caseCount()), {m_model->ids()}});
    auto *dialog = new BulkDialog(m_host, task, this);
    // From the search, Ctrl+Z would take back what was typed there, not the change.
    connect(
        dialog, &QDialog::accepted, this,
        [this] { m_middle->currentWidget()->setFocus(Qt::OtherFocusReason); },
        Qt::QueuedConnection);
    dialog->open();
}

void CaseListPage::tellWhatStandsAlone()
{
    const auto alone = caselist::alone(m_host.session().database(), m_query.search, kMostAlone);
    QStringList references;
    QStringList links;
    for (const caselist::Found &one : alone.value_or(std::vector<caselist::Found>())) {
        references.append(one.reference);
        links.append(u"<a href=\"%1\">%2</a>"_s.arg(one.ombudsmanId->value())
                         .arg(one.reference.toHtmlEscaped()));
    }
    const QString words = tr("At the Ombudsman, without a case in this list: %1", "references");
    m_alone->setVisible(!links.isEmpty());
    m_alone->setText(words.arg(links.join(u", "_s)));
    m_alone->setAccessibleName(words.arg(references.join(u", "_s)));
}

void CaseListPage::print()
{
    if (m_model->rowCount() > kMostPrinted) {
        m_host.messages().show(
            MessageBar::Kind::Warning,
            tr("%1 cases would fill hundreds of pages. Narrow the list down, or save it as a "
               "spreadsheet with File > Export this list.")
                .arg(QLocale().toString(m_model->rowCount())));
        return;
    }
    const PrintedTable table = [this] {
        const QString language = paperLanguage(m_host.session().database());
        const SpokenHere papers(language);
        PrintedTable made = printedTable(*m_table);
        made.language = language;
        made.title = tr("Cases");
        made.subtitle = tr("%1. As at %2.", "what the list is narrowed down to; day")
                            .arg(m_filters->words(), weekdayDate(m_host.session().today()));
        made.footer = m_host.session().store().isSample()
                          ? tr("SAMPLE: %1").arg(m_host.session().fileName())
                          : m_host.session().fileName();
        return made;
    }();
    previewAndNote(m_host, this, TablePrinter(table).sheets(), title());
}

void CaseListPage::exportList()
{
    Session &session = m_host.session();
    const QString path =
        askForSpreadsheet(m_host, this, tr("Export the list of cases"),
                          u"cases-%1"_s.arg(session.today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    const QString language = paperLanguage(session.database());
    const ListWords words = [&]() -> ListWords {
        const SpokenHere papers(language);
        return {tr("Cases"), tr("Cases"),
                tr("%1. As at %2.", "what the list is narrowed down to; day")
                    .arg(m_filters->words(), weekdayDate(session.today())),
                session.store().councilName(), session.clock().nowUtc()};
    }();
    exportInBackground(
        m_host, this, path,
        [file = session.store().path(), rules = session.rules(), reference = session.reference(),
         query = m_query, today = session.today(), columns = m_table->keptColumns(), words, path,
         language](const Progress &progress) {
            const SpokenHere papers(language);
            return onOwnConnection(
                file, Database::Access::ReadOnly, [&](Database &database) -> Result<QByteArray> {
                    CaseListModel model;
                    if (const auto read = model.load(database, rules, reference, query, today);
                        !read)
                        return read.error();
                    return listAsFile(model, columns, words, path, progress);
                });
        });
}

} // namespace redress
