// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/closingpane.h"

#include "core/statistics/totalscheck/casesapart.h"
#include "ui/quarter/listwithcases.h"
#include "ui/quarter/quarterwords.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// So many changed figures are named; more are counted.
constexpr size_t kChangesNamed = 4;

} // namespace

ClosingPane::ClosingPane(PageHost &host, FigureDesk &desk, QWidget *parent)
    : SectionPane(host, desk, parent)
{
    construct();
}

void ClosingPane::construct()
{
    const Metrics metrics(this);
    m_state = new TextLabel(TextLabel::Kind::Lead, this);
    m_state->setObjectName(u"closingStateLabel"_s);
    m_state->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"closingProgressBar"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Mended or explained"));
    m_progress->setMaximumWidth(metrics.times(18));
    m_changes = new TextLabel(TextLabel::Kind::Plain, this);
    m_changes->setObjectName(u"closingChangesLabel"_s);
    m_changes->setWordWrap(true);
    m_close = new AccentButton(tr("C&lose the quarter"), this);
    m_close->setObjectName(u"closeQuarterButton"_s);
    m_reopen = new QPushButton(tr("Open it &again..."), this);
    m_reopen->setObjectName(u"reopenQuarterButton"_s);
    m_findings = new ListWithCases(host(), u"closing"_s, tr("What would make the quarter wrong"),
                                   {tr("Left"), tr("What"), tr("Note")}, this);
    m_findings->setMostCharacters({8, 0, 40});
    m_note = new TextLabel(TextLabel::Kind::Quiet, this);
    m_note->setObjectName(u"closingNoteLabel"_s);
    m_note->setWordWrap(true);
    m_explain = new QPushButton(tr("E&xplain..."), this);
    m_explain->setObjectName(u"explainFindingButton"_s);
    m_explain->setToolTip(tr("Says why the chosen line is right as it is"));
    m_takeBack = new QPushButton(tr("Take the &note away"), this);
    m_takeBack->setObjectName(u"takeBackNoteButton"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.margin());
    head->addWidget(m_state, 1);
    head->addWidget(m_progress);
    head->addWidget(m_reopen);
    head->addWidget(m_close);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(metrics.gap());
    ways->addWidget(m_note, 1);
    ways->addWidget(m_takeBack);
    ways->addWidget(m_explain);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    top->setSpacing(metrics.gap());
    top->addLayout(head);
    top->addWidget(m_changes);
    top->addLayout(ways);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_findings, 1);
    setFocusProxy(m_findings);

    connect(m_findings, &ListWithCases::chosen, this, &ClosingPane::showChosen);
    connect(m_explain, &QPushButton::clicked, this, &ClosingPane::explainChosen);
    connect(m_takeBack, &QPushButton::clicked, this, &ClosingPane::takeBackChosen);
    connect(m_close, &QPushButton::clicked, this, &ClosingPane::close);
    connect(m_reopen, &QPushButton::clicked, this, &ClosingPane::reopen);
    showState();
}

void ClosingPane::load(Quarter quarter)
{
    if (quarter.code() != m_quarter.code()) {
        m_quarter = quarter;
        m_list.reset();
        m_most = 0;
        m_findings->setEmptyWords({});
        m_findings->setLines({});
    }
    showState();
    using Room = FigureDesk::Room;
    desk().ask<ClosingList>(
        FigureDesk::Figures,
        [quarter](Room &room) {
            return closingList(room.store.database(), room.store.rules(), room.engine, quarter,
                               room.store.clock().today());
        },
        [this](const Result<ClosingList> &list) { receive(list); });
}

void ClosingPane::receive(const Result<ClosingList> &list)
{
    if (!list) {
        m_state->setText(list.error().message);
        return;
    }
    m_list = *list;
    m_most = std::max(m_most, m_list->left());
    std::vector<ListWithCases::Line> lines;
    for (const ClosingItem &item : m_list->items) {
        ListWithCases::Line line;
        const StatusShape shape = item.isSettled() ? StatusShape::Tick : StatusShape::Soon;
        line.cells = {{QLocale().toString(item.left), item.left, shape, item.isSettled()},
                      {item.sentence, {}, StatusShape::None, item.isSettled()},
                      {item.note ? item.note->note : QString(), {}, StatusShape::None, true}};
        line.casesTitle = item.sentence;
        line.cases = item.facts;
        line.placedName = tr("Day");
        if (item.totals)
            line.words = tr("Reading the cases ...");
        lines.push_back(std::move(line));
    }
    m_findings->setEmptyWords(
        m_list->isRecorded ? tr("Nothing in the cases and the tables of this quarter is left "
                                "to be mended or explained.")
                           : tr("The quarter has no cases. Those that are recorded or "
                                "imported for it are looked through here."));
    m_findings->setLines(std::move(lines));
    showState();
    Q_EMIT changed();
}

std::optional<int> ClosingPane::left() const
{
    return m_list ? std::optional(m_list->left()) : std::nullopt;
}

void ClosingPane::showState()
{
    const QuarterClosing *closing = m_list ? m_list->closing() : nullptr;
    const bool canWrite = !host().session().isReadOnly();
    const int left = m_list ? m_list->left() : 0;
    m_state->setText(m_isClosing ? tr("Closing the quarter ...")
                     : !m_list   ? tr("Looking through %1 ...").arg(nameOf(m_quarter))
                     : closing   ? tr("%1 was closed by %2 on %3.")
                                     .arg(nameOf(m_quarter), closing->closedBy,
                                          longDay(closing->closedAtUtc.toLocalTime().date()))
                     : left == 0 && !m_list->isRecorded ? nothingToClose(m_quarter)
                     : left == 0 ? tr("Nothing is left: %1 can be closed.").arg(nameOf(m_quarter))
                                 : tr("%n thing(s) left before it is closed", nullptr, left));
    m_progress->setVisible(m_list && !closing && left < m_most);
    m_progress->setRange(0, std::max(1, m_most));
    m_progress->setValue(m_most - left);
    QStringList changes;
    if (closing && !m_list->changed.empty()) {
        changes.append(tr("%n figure(s) have changed since it was closed.", nullptr,
                          int(m_list->changed.size())));
        for (size_t i = 0; i < std::min(kChangesNamed, m_list->changed.size()); ++i) {
            const ChangedFigure &figure = m_list->changed[i];
            changes.append(tr("%1: %2, was %3.")
                               .arg(figure.name, figure.after.isEmpty() ? tr("none") : figure.after,
                                    figure.before.isEmpty() ? tr("none") : figure.before));
        }
    } else if (m_list && !closing && !m_list->closings.empty()) {
        const QuarterClosing &last = m_list->closings.front();
        changes.append(tr("It was closed before, and opened again by %1 on %2: %3")
                           .arg(last.reopenedBy, longDay(last.reopenedAtUtc->toLocalTime().date()),
                                last.reopenReason));
    }
    m_changes->setText(changes.join(u' '));
    m_changes->setVisible(!changes.isEmpty());
    const bool isRecorded = m_list && m_list->isRecorded;
    m_close->setVisible(!closing && (!m_list || isRecorded));
    m_close->setEnabled(isRecorded && left == 0 && canWrite && !m_isClosing &&
                        host().session().today() > m_quarter.lastDay());
    m_close->setToolTip(host().session().today() <= m_quarter.lastDay()
                            ? tr("It can be closed once it is over, from %1 on.")
                                  .arg(longDay(m_quarter.lastDay().addDays(1)))
                        : left > 0 ? tr("What is left is mended or explained first.")
                                   : QString());
    m_reopen->setVisible(closing != nullptr);
    m_reopen->setEnabled(canWrite);
    showChosen();
}

const ClosingItem *ClosingPane::chosen() const
{
    const int line = m_findings->current();
    return m_list && line >= 0 && size_t(line) < m_list->items.size() ? &m_list->items[size_t(line)]
                                                                      : nullptr;
}

void ClosingPane::showChosen()
{
    const ClosingItem *item = chosen();
    const bool canWrite = !host().session().isReadOnly();
    m_explain->setEnabled(item && canWrite);
    m_takeBack->setEnabled(item && item->note && canWrite);
    m_note->setText(
        m_list && !m_list->isRecorded ? QString()
        : !item || !item->note
            ? tr("Enter shows the cases of a line; what is right as it is can be explained.")
        : item->isSettled()
            ? tr("Explained: %1").arg(item->note->note)
            : tr("Explained in part, %n left: %1", nullptr, item->left).arg(item->note->note));
    if (item && item->totals)
        readCasesOf(*item);
}

void ClosingPane::readCasesOf(const ClosingItem &item)
{
    using Room = FigureDesk::Room;
    const QString key = item.id;
    desk().ask<CasesApart>(
        FigureDesk::Cases,
        [quarter = m_quarter, key](Room &room) -> Result<CasesApart> {
            std::vector<FilledTable> tables;
            const ReportPeriod period{quarter.year, quarter.number, {}};
            const auto shared = ownTables(room.store.database());
            if (!shared)
                return shared.error();
            const auto findings =
                totalsOf(room.engine, period.upTo(room.store.clock().today()), *shared, &tables);
            if (!findings)
                return findings.error();
            for (const TotalsFinding &finding : *findings) {
                if (finding.key == key)
                    return casesApart(room.engine, tables, finding);
            }
            return CasesApart{};
        },
        [this, key](const Result<CasesApart> &apart) {
            const ClosingItem *now = chosen();
            if (!now || now->id != key)
                return;
            if (!apart) {
                m_findings->showWords(now->sentence, apart.error().message);
                return;
            }
            std::vector<FactRef> cases = apart->onlyInFirst;
            cases.insert(cases.end(), apart->onlyInSecond.begin(), apart->onlyInSecond.end());
            m_findings->showCases(tr("In one of the two numbers, and not in the other"),
                                  std::move(cases), tr("Day"));
        });
}

void ClosingPane::explainChosen()
{
    const ClosingItem *item = chosen();
    if (!item)
        return;
    const QString label = item->totals && !item->totals->tables.isEmpty()
                              ? tr("Why is it right as it is? The note is printed beneath the "
                                   "tables, also in a public copy.")
                              : tr("Why is it right as it is?");
    const QString note = host().dialogs().askText(this, tr("Explain a finding"), label,
                                                  item->note ? item->note->note : QString());
    if (note.isNull())
        return;
    tell(explain(host().session().store(), m_quarter, *item, note),
         tr("The finding is explained."));
}

void ClosingPane::takeBackChosen()
{
    if (const ClosingItem *item = chosen())
        tell(takeBackExplanation(host().session().store(), *item), tr("The note was taken away."));
}

/// All tables are filled once more before a quarter is closed, which takes its time.
void ClosingPane::close()
{
    m_isClosing = true;
    showState();
    using Room = FigureDesk::Room;
    desk().ask<CheckedQuarter>(
        FigureDesk::Closing,
        [quarter = m_quarter](Room &room) {
            return checkedForClosing(room.store.database(), room.store.rules(), room.engine,
                                     quarter, room.store.clock().today());
        },
        [this](const Result<CheckedQuarter> &checked) { finishClosing(checked); });
}

void ClosingPane::finishClosing(const Result<CheckedQuarter> &checked)
{
    m_isClosing = false;
    showState();
    const Quarter quarter = checked ? checked->quarter : m_quarter;
    tell(checked ? closeQuarter(host().session().store(), *checked) : Result<void>(checked.error()),
         tr("%1 is closed, with its figures as they are now.").arg(nameOf(quarter)));
}

void ClosingPane::reopen()
{
    const QString reason = host().dialogs().askText(this, tr("Open the quarter again"),
                                                    tr("Why is it opened again?"), QString());
    if (!reason.isNull())
        tell(reopenQuarter(host().session().store(), m_quarter, reason),
             tr("%1 is open again.").arg(nameOf(m_quarter)));
}

void ClosingPane::tell(const Result<void> &done, const QString &success)
{
    if (!done) {
        host().messages().show(MessageBar::Kind::Error, done.error().message);
        return;
    }
    host().messages().show(MessageBar::Kind::Success, success);
    host().session().noteChange();
}

bool ClosingPane::can(PageCommand command) const
{
    return m_list && !m_list->items.empty() &&
           (command == PageCommand::Copy || command == PageCommand::Export ||
            command == PageCommand::Print);
}

void ClosingPane::perform(PageCommand command)
{
    if (command == PageCommand::Copy)
        m_findings->copy();
    else if (command == PageCommand::Export)
        m_findings->save(tr("Save the list"),
                         u"closing-%1Q%2.csv"_s.arg(m_quarter.year.label()).arg(m_quarter.number));
    else if (command == PageCommand::Print)
        m_findings->print(tr("What would make the quarter wrong"), nameOf(m_quarter));
}

QString ClosingPane::status() const
{
    if (!m_list)
        return {};
    if (!m_list->isRecorded)
        return tr("nothing to close");
    return m_list->left() == 0 ? tr("nothing left")
                               : tr("%n thing(s) left", nullptr, m_list->left());
}

QList<QWidget *> ClosingPane::panes() const
{
    return {m_findings->list(), m_findings->cases()};
}

} // namespace redress
