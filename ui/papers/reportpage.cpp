// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/reportpage.h"

#include "core/worklist/caselist.h"
#include "ui/papers/paperchecks.h"
#include "ui/papers/paperchoice.h"
#include "ui/papers/papercomposer.h"
#include "ui/papers/paperoutline.h"
#include "ui/papers/paperprinter.h"
#include "ui/papers/papersaver.h"
#include "ui/papers/paperview.h"
#include "ui/papers/paperzoom.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/shell/taskdialog.h"
#include "ui/shell/textdialog.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 300;        ///< \source ux 13
constexpr int kLeastForThreePanes = 76; ///< Times the text.
constexpr int kLeastForAllChoices = 56; ///< The same, for the choices above.

} // namespace

ReportPage::ReportPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_composer(new PaperComposer(this))
{
    setObjectName(u"reportPage"_s);
    construct();
    connectAll();
    connectWork();
    noteEnd();
}

void ReportPage::connectAll()
{
    connect(m_choice, &PaperChoice::requestChanged, this, &ReportPage::compose);
    connect(m_look, &SegmentedSwitch::chosen, this, [this](int index) {
        m_view->setLook(index == 0 ? PageLook::Marked : PageLook::AsPrinted);
    });
    connect(m_preview, &QPushButton::clicked, this, &ReportPage::preview);
    connect(m_save, &QPushButton::clicked, this, [this] { perform(PageCommand::Export); });
    connect(m_both, &QPushButton::clicked, this,
            [this] { saveBothCopies(m_host, this, m_choice->request()); });
    connect(m_outline, &PaperOutline::placeChosen, this,
            [this](const PaperPlace &place) { m_view->goTo(place); });
    connect(m_checks, &PaperCheckList::checkChosen, this, [this](const PaperCheck &check) {
        if (check.place)
            m_view->goTo(*check.place, check.box);
    });
    const auto goToView = [this] { m_view->setFocus(Qt::OtherFocusReason); };
    connect(m_outline, &PaperOutline::leftForPage, this, goToView);
    connect(m_checks, &PaperCheckList::leftForPage, this, goToView);
    connect(m_view, &PaperView::pageChanged, this, [this](int page) {
        m_outline->followPage(page);
        Q_EMIT changed();
    });
    connect(m_view, &PaperView::textWanted, this, &ReportPage::showPageText);
    connect(m_view, &PaperView::figureChosen, this, &ReportPage::showFigure);
    connect(m_empty, &EmptyPanel::wayChosen, this, &ReportPage::leave);
    m_stop = new QAction(this);
    m_stop->setShortcut(Qt::Key_Escape);
    m_stop->setShortcutContext(Qt::WindowShortcut);
    connect(m_stop, &QAction::triggered, m_composer, &PaperComposer::cancel);
    addAction(m_stop);
    for (QWidget *pane : {static_cast<QWidget *>(m_outline), static_cast<QWidget *>(m_view),
                          static_cast<QWidget *>(m_checks)})
        pane->installEventFilter(this);
}

void ReportPage::connectWork()
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ReportPage::showWaiting);
    connect(m_composer, &PaperComposer::told, this,
            [this](const QString &doing, qint64 done, qint64 total) {
                m_doing->setText(doing);
                showProgress(*m_bar, done, total);
            });
    connect(m_composer, &PaperComposer::composed, this, &ReportPage::receive);
    connect(m_composer, &PaperComposer::failed, this, [this](const QString &why) {
        m_host.messages().show(MessageBar::Kind::Error, why);
        showPaper(nullptr);
        showWords(tr("The report could not be composed"), why, tr("Co&mpose it again"));
        noteEnd();
    });
    connect(m_composer, &PaperComposer::cancelled, this, [this] {
        if (!paper() || !(paper()->request == m_choice->request())) {
            showPaper(nullptr);
            showWords(tr("The report was not composed"), tr("You stopped it. Nothing was changed."),
                      tr("Co&mpose it"));
        }
        noteEnd();
    });
}

const PaperPointer &ReportPage::paper() const
{
    return m_view->paper();
}

QString ReportPage::title() const
{
    return tr("Report");
}

QString ReportPage::help() const
{
    return tr(
        "The report is written from the cases: choose which one, the financial year, the last "
        "quarter that counts and, if you wish, the day as at which the figures stand, by the dates "
        "in "
        "the records, or the day on which they were known, by the history of changes. The public "
        "copy hides small numbers and all from which they would follow. The pages "
        "are those that the printer and the PDF get. On the pages, Page Up and Page Down turn "
        "over, Home and End go to the first and last page, Ctrl with plus, minus and 0 changes "
        "the size, and Enter shows the page as text. In the outline and in the list of what is "
        "missing, the arrow keys go to the place, and Enter goes on to the page; F6 goes from "
        "pane to pane. A figure that is clicked shows its cases, and so does its reference "
        "(Ctrl+F, or Ctrl+K from anywhere): T3.2c is Table 3, second row, third figure. Both "
        "copies at once, the internal "
        "and the public one, are saved by the "
        "button "
        "above the pages. Ctrl+P prints, Ctrl+Shift+P shows the sheets first, Ctrl+Shift+E saves "
        "as "
        "PDF. Esc stops the composing.");
}

Page::Status ReportPage::status() const
{
    if (!paper())
        return {m_composer->isComposing() ? tr("Composing the report") : tr("No report is shown"),
                {}};
    return {tr("Page %1 of %2").arg(m_view->page() + 1).arg(m_view->pageCount()),
            paper()->document.footer};
}

void ReportPage::refresh()
{
    Database &database = m_host.session().database();
    const auto total = caselist::total(database);
    const auto years = caselist::years(database);
    if (!total || !years) {
        m_host.messages().show(MessageBar::Kind::Error,
                               total ? years.error().message : total.error().message);
        return;
    }
    m_hasCases = *total > 0;
    m_choice->setYears(*years);
    if (const auto kept = keptReports(database))
        m_choice->setKept(*kept);
    compose();
}

void ReportPage::compose()
{
    m_zoom->setVisible(m_hasCases); // Where no page will come, its letters are free for the way on.
    if (!m_hasCases) {
        m_composer->cancel();
        showPaper(nullptr);
        showWords(tr("There is nothing to report yet"),
                  tr("The report is written from the cases of this file, and it has none. Import "
                     "those that you have (Ctrl+I), or record a contact."),
                  m_host.session().isReadOnly() ? QString() : tr("Record &a contact"));
        noteEnd();
        return;
    }
    m_composer->compose(m_host.session(), m_choice->request());
    if (!m_composer->isComposing())
        return;
    m_stop->setEnabled(true);
    if (!paper() || !m_patience.isActive())
        m_patience.start();
    showSubject();
    Q_EMIT changed();
}

void ReportPage::showWaiting()
{
    m_doing->setText(tr("Composing the report"));
    showProgress(*m_bar, 0, 0);
    m_progress->show();
    // The pages of another report would be taken for those that were asked for.
    if (paper() && !(paper()->request == m_choice->request()))
        showPaper(nullptr);
    if (!paper())
        showWords(tr("The report is being composed"),
                  m_choice->request().isPublic
                      ? tr("For the public copy every number is looked at from which a small one "
                           "would follow. Esc stops it.")
                      : QString(),
                  {});
}

void ReportPage::noteEnd()
{
    m_patience.stop();
    m_progress->hide();
    m_stop->setEnabled(false);
    showSubject();
    Q_EMIT changed();
    Q_EMIT settled();
}

void ReportPage::receive(const PaperPointer &composed)
{
    showPaper(composed);
    m_middle->setCurrentWidget(m_splitter);
    if (m_wantedPage >= 0)
        m_view->goToPage(std::exchange(m_wantedPage, -1));
    noteEnd();
}

void ReportPage::showPaper(const PaperPointer &shown)
{
    const bool isSame = paper() && shown && paper()->request == shown->request;
    const auto checks = shown ? checksOf(*shown) : std::vector<PaperCheck>();
    m_checks->setChecks(checks);
    m_checks->setVisible(!checks.empty());
    m_checkNote->setVisible(checks.empty());
    m_checkNote->setText(tr("Every field has a value, and every table and chart has figures."));
    m_checkHeading->setText(checks.empty() ? tr("Nothing is missing")
                                           : tr("%n to look at", nullptr, int(checks.size())));
    m_outline->setEntries(shown ? outlineOf(*shown) : std::vector<OutlineEntry>());
    m_view->setPaper(shown, isSame);
}

void ReportPage::showWords(const QString &headline, const QString &explanation, const QString &way)
{
    const bool hadFocus = m_view->hasFocus() || m_outline->hasFocus() || m_checks->hasFocus();
    m_empty->setWords(headline, explanation);
    m_empty->setWay(way);
    m_middle->setCurrentWidget(m_empty);
    if (hadFocus)
        m_choice->firstField()->setFocus();
}

void ReportPage::showSubject()
{
    const bool isReady = paper() && !m_composer->isComposing();
    for (QPushButton *button : {m_save, m_preview, m_both}) {
        button->setEnabled(isReady);
        button->setToolTip(isReady ? QString() : whyNot(PageCommand::Export));
    }
    if (isReady)
        m_both->setToolTip(tr("Saves the internal copy and, beside it, the one for the public with "
                              "small numbers hidden: both from the same records"));
    m_look->setEnabled(paper() != nullptr);
    m_zoom->setEnabled(paper() != nullptr);
    m_reference->setEnabled(paper() != nullptr);
    if (!paper()) {
        m_subject->clear();
        return;
    }
    const Document &document = paper()->document;
    m_subject->setText(document.runningAside.isEmpty()
                           ? document.subtitle
                           : tr("%1 \u00b7 %2", "period; SAMPLE or DRAFT")
                                 .arg(document.subtitle, document.runningAside));
}

void ReportPage::leave()
{
    if (m_hasCases)
        compose();
    else
        m_host.visit(pagekey::kCases, {{u"new"_s, true}});
}

bool ReportPage::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::Print:
    case PageCommand::Preview:
    case PageCommand::Export:
        return paper() && !m_composer->isComposing();
    case PageCommand::Copy:
    case PageCommand::Find:
        return paper() != nullptr;
    default:
        return false;
    }
}

QString ReportPage::whyNot(PageCommand command) const
{
    if (command != PageCommand::Print && command != PageCommand::Export)
        return {};
    return can(command) ? QString() : tr("There is no report yet.");
}

QString ReportPage::exportWords() const
{
    return tr("&Save report...");
}

void ReportPage::perform(PageCommand command)
{
    if (!can(command))
        return;
    switch (command) {
    case PageCommand::Print:
        print();
        break;
    case PageCommand::Preview:
        preview();
        break;
    case PageCommand::Export:
        savePaper(m_host, this, paper());
        break;
    case PageCommand::Copy:
        QGuiApplication::clipboard()->setText(spokenPage(*paper(), m_view->page()));
        break;
    case PageCommand::Find:
        m_reference->setFocus(Qt::ShortcutFocusReason);
        m_reference->selectAll();
        break;
    default:
        break;
    }
}

void ReportPage::print()
{
    paperprinter::ask(paper(), m_host.settings(), this,
                      [this](bool isWhole) { notePrinted(isWhole); });
}

void ReportPage::preview()
{
    if (can(PageCommand::Print))
        paperprinter::preview(paper(), m_host.settings(), this,
                              [this](bool isWhole) { notePrinted(isWhole); });
}

void ReportPage::notePrinted(bool isWhole)
{
    if (isWhole)
        noteOutput(m_host, AccessEntry::Kind::Printed, title());
    else
        m_host.messages().show(
            MessageBar::Kind::Error,
            tr("The report could not be printed. Look whether the pages that you "
               "asked for are there, and whether the printer is "
               "switched on and has paper, or save the report as PDF."));
}

void ReportPage::showPageText()
{
    (new TextDialog(tr("Text of page %1 of %2").arg(m_view->page() + 1).arg(m_view->pageCount()),
                    spokenPage(*paper(), m_view->page()), this))
        ->open();
}

QJsonObject ReportPage::state() const
{
    const PaperRequest request = m_choice->request();
    QJsonObject state{{u"report"_s, request.definition},
                      {u"year"_s, request.period.year.startYear},
                      {u"through"_s, request.period.throughQuarter},
                      {u"public"_s, request.isPublic},
                      {u"page"_s, m_view->page()}};
    if (request.period.asAt)
        state.insert(u"asAt"_s, request.period.asAt->toString(Qt::ISODate));
    if (request.period.knownOn)
        state.insert(u"knownOn"_s, request.period.knownOn->toString(Qt::ISODate));
    return state;
}

void ReportPage::restore(const QJsonObject &state)
{
    if (state.contains(u"figure"_s)) {
        lookUp(state.value(u"figure"_s).toString());
        return;
    }
    PaperRequest request;
    request.definition = state.value(u"report"_s).toString();
    request.period.year = {state.value(u"year"_s).toInt()};
    request.period.throughQuarter = state.value(u"through"_s).toInt(4);
    if (state.contains(u"asAt"_s))
        request.period.asAt = QDate::fromString(state.value(u"asAt"_s).toString(), Qt::ISODate);
    if (state.contains(u"knownOn"_s))
        request.period.knownOn =
            QDate::fromString(state.value(u"knownOn"_s).toString(), Qt::ISODate);
    request.isPublic = state.value(u"public"_s).toBool();
    const int page = state.value(u"page"_s).toInt();
    if (!(request == m_choice->request())) {
        m_choice->setRequest(request);
        compose();
    }
    if (m_composer->isComposing())
        m_wantedPage = page;
    else
        m_view->goToPage(page);
}

QList<QWidget *> ReportPage::panes() const
{
    return {m_choice->firstField(), m_outline, m_view, m_checks};
}

bool ReportPage::takeZoomKey(QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!paper() || !PaperZoom::isZoomKey(key))
        return false;
    if (!isOverride) // That one only asks whether the text size of the program stays as it is.
        m_zoom->takeZoomKey(key);
    event->accept();
    return true;
}

bool ReportPage::eventFilter(QObject *watched, QEvent *event)
{
    return takeZoomKey(event) || Page::eventFilter(watched, event);
}

bool ReportPage::event(QEvent *event)
{
    return takeZoomKey(event) || Page::event(event);
}

void ReportPage::adoptRoom()
{
    const Metrics metrics(this);
    const bool isCramped = width() < metrics.times(kLeastForThreePanes);
    m_subject->setVisible(!isCramped);
    m_choice->setCramped(width() < metrics.times(kLeastForAllChoices));
    m_left->setMinimumWidth(metrics.times(10));
    m_checkPane->setMinimumWidth(metrics.times(10));
    m_view->setMinimumWidth(metrics.times(14));
    if (isCramped == m_isCramped)
        return;
    m_isCramped = isCramped;
    // With little room, what is missing stands below the outline.
    m_splitter->setKept(!isCramped);
    if (isCramped) {
        m_left->addWidget(m_checkPane);
        m_left->setSizes({metrics.times(30), metrics.times(20)});
        m_splitter->setSizes({metrics.times(18), metrics.times(40)});
    } else {
        m_splitter->addWidget(m_checkPane);
        m_splitter->restoreSizes();
    }
    m_checkPane->show();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adoptRoom();
}

void ReportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_choice)
        adoptRoom();
}

} // namespace redress
