// SPDX-License-Identifier: GPL-3.0-or-later
// Trends that a person makes: kept in the case file under a name, changed, deleted.
#include "ui/trends/trendspage.h"

#include "ui/figures/definitionpane.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/trends/trendbar.h"
#include "ui/widgets/messagebar.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

const SavedChart *TrendsPage::saved(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_saved, [&](const SavedChart &one) { return one.chart.id == id; });
    return found == m_saved.end() ? nullptr : &*found;
}

bool TrendsPage::isOwn(const QString &id) const
{
    return id == ownId() || saved(id);
}

void TrendsPage::adoptTrend(const QString &id) const
{
    const SavedChart *stored = saved(id);
    if (id != m_adopted && stored && stored->chart.trend)
        m_bar->setChoice(*stored->chart.trend);
    m_adopted = id;
    m_bar->setSaved(stored != nullptr, stored && stored->isPrivate(),
                    !host().session().isReadOnly());
    m_bar->setVisible(isOwn(id));
}

void TrendsPage::saveTrend()
{
    const QString id = definitions()->currentId();
    const SavedChart *before = saved(id);
    const QString name = host()
                             .dialogs()
                             .askText(this, tr("Save the trend"), tr("&Name"),
                                      before ? before->stored.name : QString())
                             .trimmed();
    if (name.isEmpty())
        return;
    Session &session = host().session();
    const CaseStore &store = session.store();
    const auto owner = m_bar->isPrivate() ? std::optional(store.who().person) : std::nullopt;
    const auto keep = [&]() -> Result<DefinitionId> {
        if (!before || before->stored.name != name)
            return saveChart(session.database(), store.signature(), name, owner, m_bar->choice());
        const auto changed = changeChart(session.database(), store.signature(), before->stored,
                                         name, owner, m_bar->choice());
        if (!changed)
            return changed.error();
        return before->stored.id;
    };
    const Result<DefinitionId> kept = keep();
    if (!kept) {
        host().messages().show(MessageBar::Kind::Error, kept.error().message);
        return;
    }
    m_adopted = savedChartId(*kept); // It stands in the bar.
    session.noteChange();
    listCharts();
    definitions()->choose(savedChartId(*kept));
    host().messages().show(MessageBar::Kind::Success, tr("The trend \"%1\" was saved.").arg(name));
}

void TrendsPage::deleteTrend()
{
    const SavedChart *stored = saved(definitions()->currentId());
    if (!stored)
        return;
    const QString name = stored->stored.name;
    FileDialogs::Question question;
    question.title = tr("Delete the trend?");
    question.text = tr("\"%1\" will be gone from the list. No case is changed.").arg(name);
    question.yes = tr("&Delete");
    question.no = tr("&Keep it");
    question.isDangerous = true;
    if (host().dialogs().ask(this, question) != FileDialogs::Answer::Yes)
        return;
    Session &session = host().session();
    const auto deleted =
        deleteChart(session.database(), session.store().signature(), stored->stored);
    if (!deleted) {
        host().messages().show(MessageBar::Kind::Error, deleted.error().message);
        return;
    }
    definitions()->choose(ownId());
    session.noteChange();
    listCharts();
    host().messages().show(MessageBar::Kind::Success,
                           tr("The trend \"%1\" was deleted.").arg(name));
}

bool TrendsPage::can(PageCommand command) const
{
    if (command == PageCommand::Save)
        return isOwn(definitions()->currentId()) && !host().session().isReadOnly();
    return FiguresPage::can(command);
}

void TrendsPage::perform(PageCommand command)
{
    if (command == PageCommand::Save)
        saveTrend();
    else
        FiguresPage::perform(command);
}

} // namespace redress
