// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurespage.h"

#include "core/base/language.h"
#include "core/statistics/recordedyears.h"
#include "core/store/paperlanguage.h"
#include "ui/figures/figurepane.h"
#include "ui/figures/figureview.h"
#include "ui/figures/periodbar.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/shell/taskdialog.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds kPatience{300};

} // namespace

FiguresPage::FiguresPage(PageHost &host, const Words &words, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_words(words)
    , m_desk(new FigureDesk(host.session().store(), this))
    , m_figures(new FigurePane(host, *m_desk, this))
{}

void FiguresPage::construct(QWidget *body, std::vector<DefinitionPane::Item> items,
                            QWidget *beneath, QWidget *above)
{
    m_body = body;
    m_definitions = new DefinitionPane(m_words.list, m_words.find, this);
    m_definitions->setItems(items);
    m_empty = new EmptyPanel(this);
    m_right = new QStackedWidget(this);
    m_right->addWidget(m_body);
    m_right->addWidget(m_empty);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    if (above)
        rightLayout->addWidget(above);
    rightLayout->addWidget(constructWaiting());
    rightLayout->addWidget(m_right, 1);
    m_splitter = new KeptSplitter(Qt::Horizontal, this);
    m_left = new QStackedWidget(this);
    auto *list = new QWidget(m_left);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(0);
    listLayout->addWidget(m_definitions, 1);
    if (beneath)
        listLayout->addWidget(beneath);
    m_left->addWidget(list);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    QWidget *head = constructHead();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_splitter, 1);
    connectAll();
    if (!items.empty()) {
        m_id = items.front().id;
        m_definitions->setCurrentId(m_id);
    }
}

void FiguresPage::addAside(QWidget *aside)
{
    m_left->addWidget(aside);
    // What is not shown asks for no room.
    aside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void FiguresPage::showAside(bool isShown)
{
    for (int index = 0; index < m_left->count(); ++index) {
        const bool isTop = (index > 0) == isShown;
        const auto policy = isTop ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_left->widget(index)->setSizePolicy(policy, policy);
    }
    m_left->setCurrentIndex(isShown ? m_left->count() - 1 : 0);
    const QList<int> sizes = m_splitter->sizes();
    if (!isShown) {
        if (!m_sizesOfList.isEmpty())
            m_splitter->setSizes(m_sizesOfList);
        return;
    }
    m_sizesOfList = sizes;
    constexpr double kMost = 0.4; // The figures keep the greater part.
    const int whole = sizes.first() + sizes.last();
    const int wanted = qMax(m_left->minimumSizeHint().width(),
                            qMin(m_left->currentWidget()->sizeHint().width(), int(whole * kMost)));
    m_splitter->setSizes({wanted, whole - wanted});
}

QWidget *FiguresPage::constructHead()
{
    const Metrics metrics(this);
    auto *head = new QWidget(this);
    m_bar = new PeriodBar(m_host, head);
    auto *title = new TextLabel(TextLabel::Kind::Title, m_words.title, head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    row->setSpacing(metrics.margin());
    row->addWidget(title, 0, Qt::AlignTop);
    row->addWidget(m_bar, 1);
    title->setMinimumHeight(metrics.field());
    title->setAlignment(Qt::AlignVCenter);
    return head;
}

QWidget *FiguresPage::constructWaiting()
{
    const Metrics metrics(this);
    m_waiting = new QWidget(this);
    m_waiting->setObjectName(u"waitingStrip"_s);
    m_doing = new TextLabel(TextLabel::Kind::Plain, m_waiting);
    m_doing->setObjectName(u"waitingLabel"_s);
    m_progress = new QProgressBar(m_waiting);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Counting"));
    showDoing(tr("Counting ..."), 0, 0);
    auto *stop = new QPushButton(tr("&Stop"), m_waiting);
    stop->setObjectName(u"stopButton"_s);
    stop->setToolTip(tr("Keeps what stands here"));
    connect(stop, &QPushButton::clicked, this, [this] {
        m_desk->forget(FigureDesk::Figures);
        if (!m_isFilled)
            showEmpty(tr("The figures were not counted"), tr("You stopped the count."),
                      tr("Count &now"));
        Q_EMIT changed();
    });
    auto *row = new QHBoxLayout(m_waiting);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    row->addWidget(m_doing);
    row->addWidget(m_progress, 1);
    row->addWidget(stop);
    m_waiting->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    return m_waiting;
}

void FiguresPage::connectAll()
{
    connect(m_bar, &PeriodBar::chosen, this, [this] {
        fill();
        Q_EMIT changed();
    });
    connect(m_definitions, &DefinitionPane::chosen, this, &FiguresPage::choose);
    connect(m_definitions, &DefinitionPane::entered, m_figures,
            [this] { m_figures->view()->setFocus(Qt::OtherFocusReason); });
    connect(m_figures, &FigurePane::changed, this, &Page::changed);
    connect(m_figures, &FigurePane::footnoteWanted, this, [this](size_t number) {
        QJsonObject wanted = state();
        wanted.insert(u"figure"_s, m_figures->stateWithFootnote(number));
        m_host.visit(m_words.key, wanted);
    });
    connect(m_figures->cases(), &CasesPanel::exportWanted, this,
            [this] { m_figures->cases()->exportCases(fileName()); });
    connect(m_figures, &FigurePane::casesWanted, this, [this](const FigurePlace &place) {
        QJsonObject wanted = state();
        wanted.insert(u"figure"_s, m_figures->stateWithCases(place));
        m_host.visit(m_words.key, wanted);
    });
    connect(m_empty, &EmptyPanel::wayChosen, this, [this] {
        if (!m_bar->choice().year)
            m_host.visit(pagekey::kCases, {{u"new"_s, true}});
        else
            fill();
    });
    connect(m_desk, &FigureDesk::waitingChanged, this, &FiguresPage::showWaiting);
    connect(m_desk, &FigureDesk::progressed, this, &FiguresPage::showDoing);
    connect(&m_patience, &QTimer::timeout, this, &FiguresPage::showWaiting);
    m_splitter->rememberAs(m_words.key + u"/splitter"_s, m_host.settings(),
                           {Metrics(this).times(21), Metrics(this).times(80)});
}

void FiguresPage::showWaiting()
{
    const bool isWaiting =
        m_desk->isWaiting(FigureDesk::Figures) || m_desk->isWaiting(FigureDesk::Cases);
    if (isWaiting && m_waiting->isHidden() && !m_patience.isActive() && sender() != &m_patience) {
        m_patience.start();
        return;
    }
    if (!isWaiting) {
        m_patience.stop();
        showDoing(tr("Counting ..."), 0, 0);
    }
    if (!m_patience.isActive())
        m_waiting->setVisible(isWaiting);
}

void FiguresPage::showDoing(const QString &doing, qint64 done, qint64 total)
{
    m_doing->setText(doing);
    showProgress(*m_progress, done, total);
}

void FiguresPage::choose(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_wantedFigure = {};
    m_figures->closeCases();
    fill();
}

void FiguresPage::refresh()
{
    m_readsYears = true;
    fill();
}

void FiguresPage::fill()
{
    if (m_id.isEmpty())
        return;
    m_isFilled = false;
    const bool readsYears = m_readsYears;
    const QString papers = papersLanguage();
    Question inPapers;
    if (papers != Language::spoken()) {
        const SpokenHere language(papers);
        inPapers = question(m_id);
    }
    using Room = FigureDesk::Room;
    m_desk->ask<Answer>(
        FigureDesk::Figures,
        [readsYears, choice = m_bar->choice(), question = question(m_id), inPapers, papers,
         today = m_host.session().today()](Room &room) -> Result<Answer> {
            Answer answer;
            answer.choice = choice;
            if (readsYears) {
                const auto years = recordedYears(room.store.database());
                if (!years)
                    return years.error();
                answer.years = *years;
                if (!choice.year)
                    answer.choice = likelyChoice(*years, today);
            }
            if (!answer.choice.year)
                return answer;
            const auto known = room.knownOn(answer.choice.knownOn);
            if (!known)
                return known.error();
            const auto content = question(**known, answer.choice);
            if (!content)
                return content.error();
            answer.content = *content;
            if (inPapers) {
                const SpokenHere language(papers);
                const auto paper = inPapers(**known, answer.choice);
                if (!paper)
                    return paper.error();
                answer.paper = *paper;
            }
            return answer;
        },
        [this](const Result<Answer> &answer) { receive(answer); });
}

void FiguresPage::receive(const Result<Answer> &answer)
{
    if (!answer) {
        showEmpty(tr("These figures cannot be shown"), answer.error().message);
        return;
    }
    if (m_readsYears && (!answer->years.empty() || !answer->choice.year)) {
        m_readsYears = false;
        m_bar->offer(answer->years, m_host.session().reference());
        m_bar->setChoice(answer->choice);
    }
    if (!answer->content) {
        showEmpty(
            tr("No figures yet"),
            tr("As soon as a contact is recorded or a spreadsheet is imported, the tables and "
               "charts fill themselves from the cases."),
            m_host.session().isReadOnly() ? QString() : tr("Record a co&ntact"));
        return;
    }
    m_isFilled = true;
    m_paper = answer->paper ? answer->paper : answer->content;
    show(*answer->content);
    m_figures->view()->setPaper(m_paper->table, papersLanguage());
    if (m_figures->isEmpty()) {
        showEmpty(tr("Nothing to show"),
                  tr("%1: nothing of this kind was recorded in the period. Choose another year or "
                     "directorate.")
                      .arg(answer->content->table.title));
    } else {
        m_right->setCurrentWidget(m_body);
        if (!m_wantedFigure.isEmpty())
            m_figures->restore(std::exchange(m_wantedFigure, {}));
    }
    Q_EMIT changed();
}

void FiguresPage::showEmpty(const QString &headline, const QString &explanation, const QString &way)
{
    m_empty->setWords(headline, explanation);
    m_empty->setWay(way);
    m_right->setCurrentWidget(m_empty);
    Q_EMIT changed();
}

QString FiguresPage::papersLanguage() const
{
    return paperLanguage(m_host.session().database());
}

int hiddenIn(const FilledTable &table)
{
    int hidden = 0;
    for (const auto &row : table.cells)
        hidden += int(std::ranges::count(row, Cell::State::Suppressed, &Cell::state));
    return hidden;
}

bool FiguresPage::hasFigures() const
{
    return m_isFilled && !m_figures->isEmpty();
}

QString FiguresPage::fileName() const
{
    const QString name = u"%1-%2"_s.arg(m_id, m_bar->choice().period().year.label());
    return m_bar->choice().isPublic ? name + u"-public"_s : name;
}

Page::Status FiguresPage::status() const
{
    if (!hasFigures())
        return {};
    const FilledTable &table = m_figures->table();
    const int hidden = hiddenIn(table);
    QString size = tr("%1, %2", "rows, columns")
                       .arg(tr("%n row(s)", nullptr, int(table.rows.size())),
                            tr("%n column(s)", nullptr, int(table.columns.size())));
    if (m_bar->choice().isPublic)
        size = tr("%1; %2", "rows and columns; numbers hidden")
                   .arg(size, tr("%n number(s) hidden", nullptr, hidden));
    return {size, m_figures->showsCases() ? tr("Enter opens the case; Esc goes back to the figure")
                                          : tr("Enter opens the cases behind a figure")};
}

bool FiguresPage::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::Find:
        return true;
    case PageCommand::Print:
    case PageCommand::Export:
    case PageCommand::Copy:
        return hasFigures();
    case PageCommand::Explain:
    case PageCommand::Open:
        return hasFigures() && m_figures->canExplain();
    default:
        return false;
    }
}

QString FiguresPage::whyNot(PageCommand command) const
{
    return command == PageCommand::Explain && !can(command) ? tr("No figure is chosen.")
                                                            : QString();
}

void FiguresPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Find:
        m_definitions->filterEdit()->setFocus(Qt::ShortcutFocusReason);
        m_definitions->filterEdit()->selectAll();
        break;
    case PageCommand::Print:
        print();
        break;
    case PageCommand::Export:
        if (m_figures->cases()->isAncestorOf(window()->focusWidget()))
            m_figures->cases()->exportCases(fileName());
        else
            exportFigures();
        break;
    case PageCommand::Copy:
        if (m_figures->cases()->isAncestorOf(window()->focusWidget()))
            m_figures->cases()->list()->copy();
        else
            m_figures->view()->copyChosen();
        break;
    case PageCommand::Explain:
        m_figures->explain();
        break;
    case PageCommand::Open:
        if (m_figures->cases()->isAncestorOf(window()->focusWidget()))
            Q_EMIT m_figures->cases()->list()->opened(m_figures->cases()->list()->currentIndex());
        else
            Q_EMIT m_figures->view()->casesWanted();
        break;
    default:
        break;
    }
}

QJsonObject FiguresPage::state() const
{
    return {{u"id"_s, m_id},
            {u"choice"_s, m_bar->choice().toJson()},
            {u"figure"_s, m_wantedFigure.isEmpty() ? m_figures->state() : m_wantedFigure}};
}

void FiguresPage::restore(const QJsonObject &state)
{
    const auto choice = FigureChoice::fromJson(state.value(u"choice"_s).toObject());
    const QString id = state.value(u"id"_s).toString();
    const QJsonObject figure = state.value(u"figure"_s).toObject();
    const bool isSame = (id.isEmpty() || id == m_id) && (!choice.year || choice == m_bar->choice());
    if (isSame && m_isFilled) {
        m_figures->restore(figure);
        return;
    }
    m_wantedFigure = figure;
    if (isSame)
        return; // It is being filled.
    if (!id.isEmpty()) {
        m_id = id;
        m_definitions->setCurrentId(id);
    }
    if (choice.year)
        m_bar->setChoice(choice);
    m_figures->closeCases();
    fill();
}

void FiguresPage::measureRoom()
{
    const Metrics metrics(this);
    m_isCramped = metrics.isCramped(window()->width());
    m_definitions->setMinimumWidth(metrics.times(m_isCramped ? 11 : 13));
    adoptRoom();
}

/// One begins in the list. A focus proxy would take it out of the order of Tab.
void FiguresPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (m_definitions)
        m_definitions->setFocus(event->reason());
}

void FiguresPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    measureRoom();
}

void FiguresPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_definitions)
        measureRoom();
}

} // namespace redress
