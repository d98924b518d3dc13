// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the list of actions: on paper and as a file, in the language of the council's papers.
#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/statistics/labels.h"
#include "core/store/paperlanguage.h"
#include "ui/exporting/listexport.h"
#include "ui/learning/dippane.h"
#include "ui/learning/learningdetails.h"
#include "ui/learning/learningpage.h"
#include "ui/printing/tableprinter.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

namespace redress {

using namespace Qt::StringLiterals;

QStringList LearningPage::headings()
{
    return {tr("From"),       tr("Action"),      tr("Service"),  tr("Owner"),
            tr("Due"),        tr("Standing"),    tr("Evidence"), tr("Did it hold?"),
            tr("Comes from"), tr("Monitored by")};
}

std::vector<CellTableModel::Row> LearningPage::rowsInWords() const
{
    const Session &session = m_host.session();
    const ReferenceData &reference = session.reference();
    const QDate today = session.today();
    std::vector<CellTableModel::Row> rows;
    for (const size_t i : m_shown) {
        const LearningLine &line = m_lines[i];
        const ActionFacts &action = line.action;
        const QString words = action.description.isEmpty() ? reference.nameOf(action.category)
                                                           : action.description.simplified();
        const QDate day = action.completedOn.value_or(action.dueOn.value_or(QDate(9999, 12, 31)));
        rows.push_back(
            {{line.reference},
             {words},
             {line.service ? reference.nameOf(line.service) : reference.nameOf(line.directorate)},
             {action.owner},
             {action.dueOn ? slashedDate(*action.dueOn) : QString(),
              action.dueOn ? QVariant(*action.dueOn) : QVariant()},
             {standingWords(line, session.rules().calendar(), today), day,
              shapeOf(line.standing(today))},
             line.lacksEvidence() ? TableCell{tr("none yet"), {}, StatusShape::Soon}
                                  : TableCell{action.evidence.simplified()},
             line.asksFollowUp(today) ? TableCell{followUpWords(line, today), {}, StatusShape::Soon}
                                      : TableCell{followUpWords(line, today)},
             {action.cameFrom ? labelOf(*action.cameFrom) : tr("The complaint")},
             {action.monitoredBy}});
    }
    return rows;
}

void LearningPage::print()
{
    const PrintedTable table = [this] {
        const QString language = paperLanguage(m_host.session().database());
        const SpokenHere papers(language);
        PrintedTable made = printedTable(*shownTable());
        made.language = language;
        made.title = listTitle();
        made.subtitle = listSubtitle();
        made.footer = m_host.session().store().isSample()
                          ? tr("SAMPLE: %1").arg(m_host.session().fileName())
                          : m_host.session().fileName();
        return made;
    }();
    previewAndNote(m_host, this, TablePrinter(table).sheets(), title());
}

void LearningPage::exportList()
{
    Session &session = m_host.session();
    const QString path =
        askForSpreadsheet(m_host, this, tr("Export the list"),
                          u"%1-%2"_s.arg(isSample() ? u"dip-sample"_s : u"actions"_s,
                                         session.today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    const auto made = [&] {
        const SpokenHere papers(paperLanguage(session.database()));
        const ListWords words{listTitle(), listTitle(), listSubtitle(),
                              session.store().councilName(), session.clock().nowUtc()};
        return listAsFile(*shownTable()->model(), shownTable()->keptColumns(), words, path);
    }();
    if (made)
        writeToFile(m_host, path, *made);
    else
        m_host.messages().show(MessageBar::Kind::Error, made.error().message);
}

} // namespace redress
