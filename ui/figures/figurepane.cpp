// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurepane.h"

#include "core/report/papertable.h"
#include "core/statistics/footnotes.h"
#include "ui/figures/explaindialog.h"
#include "ui/figures/figureview.h"
#include "ui/figures/joinedcases.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QJsonArray>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Of figures that were put together.
Result<CasesBehind> casesOfAll(TableEngine &engine, const FilledTable &table,
                               const std::vector<FigurePlace> &places)
{
    CasesBehind all;
    for (const FigurePlace &one : places) {
        const auto behind = engine.casesBehind(table, one.row, one.column);
        if (!behind)
            return behind.error();
        all.hasDenominator = behind->hasDenominator;
        std::ranges::copy(behind->numerator, std::back_inserter(all.numerator));
        std::ranges::copy(behind->denominator, std::back_inserter(all.denominator));
    }
    return all;
}

} // namespace

FigurePane::FigurePane(PageHost &host, FigureDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_desk(desk)
{
    construct();
}

void FigurePane::construct()
{
    const Metrics metrics(this);
    auto *upper = new QWidget(this);
    m_view = new FigureView(upper);
    m_view->setObjectName(u"figureTableView"_s);
    m_view->setAccessibleName(tr("Figures"));
    m_notes = new TextLabel(TextLabel::Kind::Quiet, upper);
    m_notes->setObjectName(u"notesLabel"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_notes->setFocusPolicy(Qt::NoFocus);
    m_notes->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    auto *upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_view, 1);
    upperLayout->addWidget(m_notes);
    upperLayout->addStretch(0);
    m_cases = new CasesPanel(m_host, this);
    m_cases->hide();
    m_splitter = new KeptSplitter(Qt::Vertical, this);
    m_splitter->setObjectName(u"figureSplitter"_s);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_cases);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_view);

    connect(m_view, &FigureView::placeChanged, this, &FigurePane::changed);
    connect(m_view, &FigureView::casesWanted, this, [this] {
        if (const auto place = m_view->currentPlace())
            Q_EMIT casesWanted(*place);
    });
    connect(m_view, &FigureView::menuWanted, this, &FigurePane::showMenu);
    connect(m_notes, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT footnoteWanted(link.mid(1).toULongLong()); });
    connect(m_cases, &CasesPanel::closeWanted, this, &FigurePane::closeCases);
    connect(m_cases, &CasesPanel::caseChosen, this, [this](CaseId id) { m_host.openCase(id); });
    m_splitter->rememberAs(u"figures/splitter"_s, m_host.settings());
    connect(m_splitter, &KeptSplitter::layoutReset, this, &FigurePane::fitSplit);
}

void FigurePane::showMenu(QPoint at)
{
    if (isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"figureMenu"_s);
    connect(menu->addAction(tr("Show the &cases")), &QAction::triggered, m_view,
            &FigureView::casesWanted);
    QAction *explained = menu->addAction(tr("&Explain the figure"));
    explained->setEnabled(canExplain());
    connect(explained, &QAction::triggered, this, &FigurePane::explain);
    menu->addSeparator();
    connect(menu->addAction(m_view->hasRange() ? tr("C&opy the chosen figures")
                                               : tr("C&opy the figure")),
            &QAction::triggered, m_view, &FigureView::copyChosen);
    connect(menu->addAction(tr("Copy the &whole table")), &QAction::triggered, this,
            [this] { m_view->copyTable(m_view->wholeTable()); });
    Q_EMIT menuFilled(menu);
    menu->popup(at);
}

const FilledTable &FigurePane::table() const
{
    return m_view->figures()->table();
}

void FigurePane::setTable(const FilledTable &table)
{
    const QJsonObject kept = state();
    m_shownPlace.reset();
    m_sum.reset();
    m_cases->hide();
    m_view->setTable(table);
    m_view->setAccessibleName(table.title.isEmpty() ? tr("Figures") : table.title);
    m_shownFootnote.reset();
    showNotes(table);
    if (!table.rows.empty() && !table.columns.empty())
        m_view->setCurrentPlace({0, 0});
    restore(kept, false);
}

/// A footnote is a link to the cases that it counts.
void FigurePane::showNotes(const FilledTable &table)
{
    const QStringList notes = paperTable(table).notes;
    m_view->setAccessibleDescription(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
    m_notes->setFocusPolicy(table.footnotes.empty() ? Qt::NoFocus : Qt::StrongFocus);
    m_notes->setAccessibleName(tr("Notes"));
    if (table.footnotes.empty()) {
        m_notes->setTextFormat(Qt::PlainText);
        m_notes->setText(notes.join(u'\n'));
        return;
    }
    QStringList lines;
    for (const QString &note : notes) {
        QString line = note.toHtmlEscaped();
        for (size_t number = 0; number < table.footnotes.size(); ++number) {
            if (note == footnoteLine(table.footnotes[number]))
                line = u"<a href=\"#%1\">%2</a>"_s.arg(number).arg(line);
        }
        lines.append(line);
    }
    m_notes->setTextFormat(Qt::RichText);
    m_notes->setText(lines.join(u"<br>"_s));
}

int FigurePane::wantedHeight() const
{
    const int notes = m_notes->isHidden() ? 0 : m_notes->heightForWidth(width());
    return m_view->sizeHint().height() + notes + Metrics(this).gap();
}

/// The table keeps what it needs, up to a bit more than half.
void FigurePane::fitSplit()
{
    constexpr double kMost = 0.55;
    if (m_splitter->hasOwnSizes())
        return;
    const int wanted = qMin(wantedHeight(), int(height() * kMost));
    m_splitter->setSizes({wanted, height() - wanted});
}

bool FigurePane::canExplain() const
{
    return !isEmpty() && m_view->currentPlace().has_value();
}

void FigurePane::explain()
{
    const auto place = m_view->currentPlace();
    if (!place)
        return;
    auto *dialog = new ExplainDialog(m_view->figures()->nameOf(*place),
                                     redress::explain(table(), *place), this);
    dialog->open();
}

void FigurePane::openCases(const FigurePlace &place, CasesPanel::Part part, qint64 fact)
{
    const bool isNew = !m_shownPlace || *m_shownPlace != place || m_shownFootnote;
    m_view->setCurrentPlace(place);
    m_shownPlace = place;
    m_shownFootnote.reset();
    showPanel();
    if (!isNew) {
        m_cases->setPart(part);
        m_cases->setCurrentFact(fact);
        if (m_takesFocus)
            m_cases->setFocus();
        return;
    }
    if (!m_sum && !hasCasesBehind(table(), place)) {
        const Cell &cell = table().cell(place.row, place.column);
        m_cases->showWords(
            table(), place,
            cell.isHistory  ? tr("This figure was entered from a published paper; it has no cases "
                                  "here.")
            : cell.isChange ? tr("A change has no cases of its own: open the figures beside it.")
            : cell.state == Cell::State::Ahead ? tr("The time of this figure has not come.")
            : cell.state == Cell::State::NotAvailable
                ? tr("This figure was not collected; there are no cases to show.")
                : tr("This figure was entered for the year; it has no cases here."));
        Q_EMIT changed();
        return;
    }
    m_cases->showWaiting(table(), place);
    m_wantedFact = fact;
    using Room = FigureDesk::Room;
    const std::vector<FigurePlace> places = m_sum ? m_sum->places : std::vector{place};
    const auto more = m_sum ? m_sum->more : decltype(Sum::more)();
    m_desk.ask<CasesBehind>(
        FigureDesk::Cases,
        [table = table(), places, more](Room &room) -> Result<CasesBehind> {
            const auto known = room.knownOn(table.period.knownOn);
            if (!known)
                return known.error();
            auto all = casesOfAll((*known)->engine, table, places);
            for (const auto &[how, others] : more) {
                if (!all)
                    break;
                const auto behind = casesOfAll((*known)->engine, table, others);
                if (!behind)
                    return behind.error();
                joinCases(*all, *behind, how);
            }
            return all;
        },
        [this, place, part](const Result<CasesBehind> &behind) {
            if (m_shownPlace != place)
                return;
            answer(behind, place, part, m_wantedFact);
        });
    Q_EMIT changed();
}

void FigurePane::showPanel()
{
    if (!m_cases->isHidden())
        return;
    m_cases->show();
    Q_EMIT casesShown(true);
    fitSplit();
}

void FigurePane::openFootnote(size_t number)
{
    if (number >= table().footnotes.size())
        return;
    const FilledFootnote footnote = table().footnotes[number];
    const FigurePlace place{footnote.row, footnote.column.value_or(0)};
    m_view->setCurrentPlace(place);
    m_shownPlace = place;
    m_sum.reset();
    m_shownFootnote = number;
    showPanel();
    m_cases->showWaiting(table(), place);
    struct Counted {
        TableEngine::FootnoteCount count;
        CasesBehind cases;
    };
    m_desk.ask<Counted>(
        FigureDesk::Cases,
        [table = table(), footnote](FigureDesk::Room &room) -> Result<Counted> {
            const auto known = room.knownOn(table.period.knownOn);
            if (!known)
                return known.error();
            const auto count = (*known)->engine.footnoteCount(table, footnote);
            if (!count)
                return count.error();
            const auto cases = (*known)->engine.casesBehind(table, footnote);
            if (!cases)
                return cases.error();
            return Counted{*count, *cases};
        },
        [this, number, place](const Result<Counted> &counted) {
            if (m_shownFootnote != number)
                return;
            if (!counted)
                m_cases->showWords(table(), place, counted.error().message);
            else if (!counted->count.row)
                m_cases->showWords(table(), place, tr("There are no cases here."));
            else
                m_cases->showCases(counted->count.table,
                                   {*counted->count.row, counted->count.column}, counted->cases);
            if (m_takesFocus && counted && counted->count.row)
                m_cases->setFocus();
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void FigurePane::answer(const Result<CasesBehind> &behind, const FigurePlace &place,
                        CasesPanel::Part part, qint64 fact)
{
    if (!behind) {
        m_cases->showWords(table(), place, behind.error().message);
        return;
    }
    m_cases->showCases(table(), place, *behind, part);
    if (m_sum)
        m_cases->setName(m_sum->name, m_sum->figure);
    if (fact != 0)
        m_cases->setCurrentFact(fact);
    // Who has gone on to something else in the meantime is left there.
    if (m_takesFocus && m_view->hasFocus())
        m_cases->setFocus();
    Q_EMIT changed();
}

void FigurePane::closeCases()
{
    if (!m_shownPlace)
        return;
    const FigurePlace place = *m_shownPlace;
    m_shownPlace.reset();
    m_shownFootnote.reset();
    m_sum.reset();
    m_desk.forget(FigureDesk::Cases);
    const bool hadFocus = m_cases->isAncestorOf(m_cases->window()->focusWidget());
    m_cases->hide();
    Q_EMIT casesShown(false);
    m_view->setCurrentPlace(place);
    if (hadFocus)
        m_view->setFocus();
    Q_EMIT changed();
}

QJsonObject FigurePane::state() const
{
    const auto current = m_shownPlace ? m_shownPlace : m_view->currentPlace();
    if (isEmpty() || !current)
        return {};
    QJsonObject state = m_sum && m_shownPlace ? stateOf(*m_sum) : stateWithCases(*current);
    if (!m_shownPlace) {
        state.remove(u"cases"_s);
        return state;
    }
    if (m_shownFootnote)
        return stateWithFootnote(*m_shownFootnote);
    state.insert(u"cases"_s, int(m_cases->part()));
    state.insert(u"fact"_s, m_cases->currentFact());
    return state;
}

QJsonObject FigurePane::stateWithCases(const std::vector<FigurePlace> &places, const QString &name,
                                       const QString &figure) const
{
    return stateOf({places, name, figure});
}

QJsonObject FigurePane::stateWithCases(const FigurePlace &place) const
{
    const RowHead &row = table().rows[place.row];
    return {{u"row"_s, row.isTotal ? QString() : row.words.join(u" / "_s)},
            {u"isTotal"_s, row.isTotal},
            {u"rowIndex"_s, int(place.row)},
            {u"column"_s, table().columns[place.column].key},
            {u"columnIndex"_s, int(place.column)},
            {u"cases"_s, int(CasesPanel::Part::Counted)}};
}

QJsonObject FigurePane::stateWithFootnote(size_t number) const
{
    const FilledFootnote &footnote = table().footnotes[number];
    QJsonObject state = stateWithCases({footnote.row, footnote.column.value_or(0)});
    state.insert(u"footnote"_s, int(number));
    return state;
}

/// By their names, because another period may have other rows; by their numbers where names do not
/// tell.
std::optional<FigurePlace> FigurePane::placeNamed(const QJsonObject &state) const
{
    if (isEmpty() || table().columns.empty() || !state.contains(u"column"_s))
        return std::nullopt;
    const auto rowMatches = [&](size_t row) {
        const RowHead &head = table().rows[row];
        return state.value(u"isTotal"_s).toBool()
                   ? head.isTotal
                   : !head.isTotal && head.words.join(u" / "_s) == state.value(u"row"_s).toString();
    };
    const auto columnMatches = [&](size_t column) {
        return table().columns[column].key == state.value(u"column"_s).toString();
    };
    const auto find = [](size_t count, size_t proposed, auto matches) -> std::optional<size_t> {
        if (proposed < count && matches(proposed))
            return proposed;
        for (size_t i = 0; i < count; ++i) {
            if (matches(i))
                return i;
        }
        return std::nullopt;
    };
    const auto row =
        find(table().rows.size(), size_t(state.value(u"rowIndex"_s).toInt()), rowMatches);
    const auto column =
        find(table().columns.size(), size_t(state.value(u"columnIndex"_s).toInt()), columnMatches);
    if (!row || !column)
        return std::nullopt;
    return FigurePlace{*row, *column};
}

void FigurePane::restore(const QJsonObject &state, bool takesFocus)
{
    m_takesFocus = takesFocus;
    const auto place = placeNamed(state);
    if (!place) {
        closeCases();
        return;
    }
    if (!state.contains(u"cases"_s)) {
        closeCases();
        m_view->setCurrentPlace(*place);
        return;
    }
    if (state.contains(u"footnote"_s)) {
        openFootnote(size_t(state.value(u"footnote"_s).toInt()));
        return;
    }
    const std::optional<Sum> sum = sumOf(state);
    if (sum != m_sum)
        m_shownPlace.reset();
    m_sum = sum;
    openCases(*place, CasesPanel::Part(state.value(u"cases"_s).toInt()),
              state.value(u"fact"_s).toInteger());
}

} // namespace redress
