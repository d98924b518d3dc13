// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page, on the sample county and with an empty file, light and dark, and of every
// page of the papers: redress_gallery FOLDER [FOLDER-OF-THE-MANUAL]. The scale is that of
// QT_SCALE_FACTOR.

#include "core/base/language.h"
#include "core/exchange/sample/samplecounty.h"
#include "core/statistics/pivotdefinition.h"
#include "core/statistics/savedtables.h"
#include "core/worklist/worklist.h"
#include "tests/gallery/accesspictures.h"
#include "tests/gallery/calendarpictures.h"
#include "tests/gallery/casepictures.h"
#include "tests/gallery/helppictures.h"
#include "tests/gallery/paperpictures.h"
#include "tests/gallery/peoplepictures.h"
#include "tests/gallery/pictures.h"
#include "tests/gallery/stillness.h"
#include "tests/gallery/workpictures.h"
#include "tests/gallery/writingpictures.h"
#include "tests/support/madecharts.h"
#include "ui/casefile/casesections.h"
#include "ui/charts/chartview.h"
#include "ui/figures/definitionpane.h"
#include "ui/help/manual.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/mappingdialog.h"
#include "ui/letters/documentspane.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/tables/tablespage.h"
#include "ui/trends/trendspage.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFontDatabase>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <cstdio>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 19);   // a Thursday
constexpr QSize kScreen(1440, 900); ///< In pixels: at a scale of 200% the window is cramped.
constexpr int kPatience = 15'000; ///< Milliseconds in which a page has come to rest at the latest.
constexpr int kChartPatience = 50;

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

/// Two case files in a folder that goes with the object: the sample county and an empty one.
struct Files {
    QTemporaryDir folder;
    FixedClock clock{kToday};
    Operator who{u"gallery"_s, u"desk"_s};
    QString wideTable; ///< Id of a table with three rows of headings, saved in the sample county.

    QString sample() const { return folder.filePath(u"Wexmoor.redress"_s); }
    QString empty() const { return folder.filePath(u"Empty.redress"_s); }

    Files()
    {
        const auto county = CaseStore::create(sample(), who, clock);
        if (!county)
            fail(county.error());
        if (const auto filled = fillSampleCounty(**county, kToday); !filled)
            fail(filled.error());
        saveWideTable(**county);
        const auto nothing = CaseStore::create(empty(), who, clock);
        if (!nothing)
            fail(nothing.error());
    }

    void saveWideTable(CaseStore &county)
    {
        auto wide =
            pivotOf({u"outcomes"_s, u"upheld_pct"_s}, {u"directorate"_s}, u"year,stage"_s, {});
        if (!wide)
            fail(wide.error());
        wide->title = u"Outcomes by year and stage"_s;
        const auto saved = saveTable(county.database(), county.signature(),
                                     u"Outcomes by year and stage"_s, std::nullopt, *wide);
        if (!saved)
            fail(saved.error());
        wideTable = savedTableId(*saved);
    }
};

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, key, modifiers);
}

/// Offscreen no window manager gives the window its turn again when a dialog has closed.
void takeTurn(QWidget &window)
{
    window.activateWindow();
    comeToRest(kPatience);
}

/// The reference of a case at the Ombudsman that has none of the council; empty if there is none.
QString aloneAtOmbudsman(Session &session)
{
    const auto list = WorkList::load(session.database(), session.rules(), session.today());
    if (!list)
        fail(list.error());
    for (const WorkItem &item : list->items()) {
        if (item.ombudsmanId && !item.caseId)
            return item.reference;
    }
    return {};
}

/// To a page by its Ctrl+number.
void goTo(MainWindow &window, const QString &key)
{
    int number = 0;
    for (const PageEntry &page : pageList()) {
        if (page.key == key)
            press(window, Qt::Key(Qt::Key_1 + number), Qt::ControlModifier);
        ++number;
    }
    comeToRest(kPatience);
}

/// The sections of a page that has a list of them, but for the first.
void walkSections(MainWindow &window, const QString &list, const QString &key,
                  const QString &suffix, Pictures &pictures)
{
    goTo(window, key);
    auto *sections = window.findChild<QListWidget *>(list);
    for (int section = 1; sections && section < sections->count(); ++section) {
        sections->setCurrentRow(section);
        comeToRest(kPatience);
        pictures.save(window, u"%1-%2-%3"_s.arg(key).arg(section + 1).arg(suffix));
    }
}

/// A table with three rows of headings, a list of figures with all that stands beneath it, and a
/// public copy.
void walkTables(const Files &files, MainWindow &window, const QString &suffix, Pictures &pictures)
{
    auto *tables = window.findChild<TablesPage *>();
    auto *list = tables ? tables->findChild<QTreeView *>(u"definitionTreeView"_s) : nullptr;
    auto *pane = list ? qobject_cast<DefinitionPane *>(list->parentWidget()) : nullptr;
    auto *isPublic = tables ? tables->findChild<QCheckBox *>(u"publicCopyCheckBox"_s) : nullptr;
    if (!pane || !isPublic)
        return;
    goTo(window, pagekey::kTables);
    for (const auto &[id, name] : {std::pair(files.wideTable, u"three-headings"_s),
                                   std::pair(u"year-in-figures"_s, u"figures"_s),
                                   std::pair(u"complaints-received-by-service"_s, u"services"_s)}) {
        pane->choose(id);
        comeToRest(kPatience);
        pictures.save(window, u"tables-%1-%2"_s.arg(name, suffix));
    }
    isPublic->click();
    comeToRest(3 * kPatience);
    pictures.save(window, u"tables-public-"_s + suffix);
    isPublic->click();
    comeToRest(kPatience);
}

/// The page of trends with one chart of each kind, shipped and made on the spot.
void walkTrends(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    auto *trends = window.findChild<TrendsPage *>();
    auto *list = trends ? trends->findChild<QTreeView *>(u"definitionTreeView"_s) : nullptr;
    auto *pane = list ? qobject_cast<DefinitionPane *>(list->parentWidget()) : nullptr;
    if (!pane)
        return;
    goTo(window, pagekey::kTrends);
    for (const QString &id : {u"feedback-trend"_s, u"upheld-trend"_s, u"stage-2-year-over-year"_s,
                              u"outcomes-by-year"_s, u"outcome-shares"_s, u"received-by-service"_s,
                              u"001-issue-categories"_s, u"004-actions"_s, u"trend"_s}) {
        pane->choose(id);
        comeToRest(kPatience);
        pictures.save(window, u"trends-%1-%2"_s.arg(id, suffix));
    }
}

/// The steps of the case that is open: their menu, the forms of some, an issue and an action.
void walkSteps(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    const auto saveDialog = [&](const QString &name) {
        comeToRest(kPatience);
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            pictures.save(*dialog, u"%1-%2"_s.arg(name, suffix));
            dialog->reject();
        }
        takeTurn(window);
    };
    auto *menu = window.findChild<QMenu *>(u"stepMenu"_s);
    if (!menu || !window.actions()[MainActions::RecordStep]->isEnabled())
        return;
    window.actions()[MainActions::RecordStep]->trigger();
    comeToRest(kPatience);
    pictures.save(*menu, u"steps-"_s + suffix);
    menu->close();
    for (QAction *action : menu->actions()) {
        if (!action->isEnabled() || action->isSeparator())
            continue;
        action->trigger();
        saveDialog(u"step-"_s + action->objectName().remove(u"Action"_s));
    }
    for (const QString &button : {u"addIssueButton"_s, u"addActionButton"_s, u"addRemedyButton"_s,
                                  u"addRecommendationButton"_s, u"addCostButton"_s}) {
        if (auto *add = window.findChild<QPushButton *>(button); add && add->isEnabled()) {
            add->click();
            saveDialog(button);
        }
    }
}

/// The documents of a case with something in them, and a letter with what is missing for it.
void walkLetters(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    auto *documents = window.findChild<DocumentsPane *>();
    auto *sections = window.findChild<QTabBar *>(u"sectionTabBar"_s);
    if (!documents || !sections || window.openSession()->isReadOnly())
        return;
    sections->setCurrentIndex(int(CaseSections::Section::Documents));
    QApplication::clipboard()->setText(u"Rang on Monday: asks for an answer before the meeting"_s);
    documents->paste();
    comeToRest(kPatience);
    pictures.save(window, u"documents-"_s + suffix);
    documents->change();
    comeToRest(kPatience);
    auto *asked = window.findChild<QDialog *>(u"documentDialog"_s);
    pictures.save(*asked, u"document-"_s + suffix);
    asked->reject();
    window.actions()[MainActions::WriteLetter]->trigger();
    comeToRest(kPatience);
    if (auto *dialog = window.findChild<QDialog *>(u"letterDialog"_s)) {
        pictures.save(*dialog, u"letter-"_s + suffix);
        if (auto *keep = dialog->findChild<QPushButton *>(u"keepLetterButton"_s))
            keep->click();
        comeToRest(kPatience);
        pictures.save(*dialog, u"letter-missing-"_s + suffix);
        dialog->reject();
    }
    takeTurn(window);
}

/// Importing a file with columns of its own, step by step.
void importTheirs(const Files &files, MainWindow &window, const QString &suffix, Pictures &pictures)
{
    const QString path = files.folder.filePath(u"old system.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        fail({Error::Code::Storage, file.errorString(), path});
    file.write("Ref No,Complaint Type,Directorate,Service Area,Date Received,Complaint Details,"
               "Stage 1 Response Date,Stage 1 Outcome,Stage 2 Requested,Category\n"
               "X/1,Statutory,Children's Services,Fostering,06/11/2025,Late visit,01/12/2025,"
               "Partly Upheld,11/12/2025,Delay\n"
               "X/2,Corporate,Highways,Roads,08/01/2026,Pot hole,31/02/2026,Somewhat,,Quality\n");
    file.close();
    window.actions()[MainActions::Import]->trigger();
    comeToRest(kPatience);
    auto *dialog = window.findChild<ImportDialog *>();
    if (!dialog)
        return;
    dialog->setPaths({path});
    comeToRest(kPatience);
    pictures.save(*dialog, u"import-theirs-"_s + suffix);
    dialog->findChild<QPushButton *>(u"makeMappingButton"_s)->click();
    comeToRest(kPatience);
    for (int step = 1; step <= 4; ++step) {
        auto *mapping = dialog->findChild<MappingDialog *>();
        if (!mapping)
            break;
        pictures.save(*mapping, u"import-mapping-%1-%2"_s.arg(step).arg(suffix));
        mapping->findChild<QPushButton *>(u"nextButton"_s)->click();
        comeToRest(kPatience);
    }
    pictures.save(*dialog, u"import-faults-"_s + suffix);
    dialog->reject();
}

/// The search of the list of cases: what is found and marked, what is not understood, and help.
void walkSearch(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    goTo(window, pagekey::kCases);
    for (const auto &[name, text] : {std::pair(u"found"_s, u"foster del -overdue"_s),
                                     std::pair(u"fault"_s, u"outcom:none"_s)}) {
        press(window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(window, Qt::Key_Return);
        comeToRest(kPatience);
        pictures.save(window, u"search-%1-%2"_s.arg(name, suffix));
    }
    if (auto *help = window.findChild<QToolButton *>(u"searchHelpButton"_s)) {
        help->menu()->popup(help->mapToGlobal(QPoint(0, help->height())));
        comeToRest(kPatience);
        pictures.save(*help->menu(), u"search-help-"_s + suffix);
        help->menu()->close();
    }
    press(window, Qt::Key_F, Qt::ControlModifier);
    press(window, Qt::Key_Escape);
    comeToRest(kPatience);
}

/// All pages of one case file in one scheme, by the keys that a person presses.
void walk(const Files &files, const QString &path, Theme::Choice scheme, const QString &suffix,
          Pictures &pictures)
{
    Settings settings(std::make_unique<QSettings>(files.folder.filePath(u"settings.ini"_s),
                                                  QSettings::IniFormat));
    settings.setLastLooked(path, files.who.person, files.clock.nowUtc().addDays(-6));
    Theme theme;
    theme.apply(scheme, 100);
    FileDialogs dialogs;
    MainWindow window({files.clock, files.who, settings, theme, dialogs});
    window.resize(kScreen / window.devicePixelRatioF());
    window.show();
    window.activateWindow();
    comeToRest(kPatience);
    pictures.save(window, u"start-"_s + suffix);

    window.openFile(path);
    int number = 0;
    for (const PageEntry &page : pageList()) {
        press(window, Qt::Key(Qt::Key_1 + number), Qt::ControlModifier);
        comeToRest(kPatience);
        pictures.save(window, u"%1-%2-%3"_s.arg(++number).arg(page.key, suffix));
    }
    walkSections(window, u"sectionListWidget"_s, pagekey::kSettings, suffix, pictures);
    press(window, Qt::Key_3, Qt::ControlModifier);
    press(window, Qt::Key_E, Qt::ControlModifier);
    comeToRest(kPatience);
    pictures.save(window, u"table-builder-"_s + suffix);
    press(window, Qt::Key_Escape);
    if (path == files.sample()) {
        walkTables(files, window, suffix, pictures);
        walkTrends(window, suffix, pictures);
        goTo(window, pagekey::kWriting);
        walkWriting(window, suffix, pictures);
        walkSearch(window, suffix, pictures);
        walkCalendar(window, suffix, pictures);
    }
    walkWork(window, suffix, pictures);
    walkHelp(window, suffix, pictures);
    walkSections(window, u"sectionsListWidget"_s, pagekey::kQuarter, suffix, pictures);
    press(window, Qt::Key_1, Qt::ControlModifier);
    window.actions()[MainActions::OpenSelected]->trigger();
    comeToRest(kPatience);
    pictures.save(window, u"case-file-"_s + suffix);
    if (auto *sections = window.findChild<QTabBar *>(u"sectionTabBar"_s)) {
        for (int section = 1; section < sections->count(); ++section) {
            sections->setCurrentIndex(section);
            comeToRest(kPatience);
            pictures.save(window, u"case-file-%1-%2"_s.arg(section + 1).arg(suffix));
        }
    }
    walkSteps(window, suffix, pictures);
    walkLetters(window, suffix, pictures);
    walkOmbudsmanCases(window, suffix, pictures);
    if (const QString reference = aloneAtOmbudsman(*window.openSession()); !reference.isEmpty()) {
        press(window, Qt::Key_1, Qt::ControlModifier);
        comeToRest(kPatience);
        press(window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), reference);
        comeToRest(kPatience);
        if (QWidget *found = QApplication::activePopupWidget())
            pictures.save(*found, u"found-"_s + suffix);
        press(window, Qt::Key_Return);
        comeToRest(kPatience);
        pictures.save(window, u"ombudsman-"_s + suffix);
        walkEnquiries(window, suffix, pictures);
    }
    walkPeople(window, suffix, pictures);
    walkCases(window, suffix, pictures);
    if (path == files.sample())
        walkAccess(window, suffix, pictures);
    window.actions()[MainActions::NewContact]->trigger();
    comeToRest(kPatience);
    QWidget *top = QApplication::activeModalWidget();
    pictures.save(top ? *top : window, u"new-contact-"_s + suffix);
    walkOmbudsmanIntake(window, suffix, pictures);
    if (top)
        top->close();
    press(window, Qt::Key_S, Qt::ControlModifier);
    comeToRest(kPatience);
    pictures.save(window, u"new-contact-faults-"_s + suffix);
    if (!window.openSession()->isReadOnly())
        importTheirs(files, window, suffix, pictures);
}

/// Charts that are hard to set, by themselves: many parts, one value, hidden numbers.
void paintCharts(Theme::Choice scheme, const QString &suffix, Pictures &pictures)
{
    using Kind = ChartData::Kind;
    Theme theme;
    theme.apply(scheme, 100);
    const auto save = [&](const QString &name, const ChartData &chart, bool isGrey = false) {
        const std::unique_ptr<ChartView> view(ChartView::make(nullptr));
        view->setChart(chart);
        view->setGrey(isGrey);
        const QSize screen = kScreen / view->devicePixelRatioF();
        view->resize(screen.width() * 3 / 5,
                     std::max(screen.height() / 2, view->heightForWidth(screen.width() * 3 / 5)));
        view->show();
        QTest::qWait(kChartPatience);
        pictures.save(*view, u"chart-%1-%2"_s.arg(name, suffix));
    };
    save(u"six-lines"_s, madeChart({Kind::Lines, 6, 16, true, true}));
    save(u"six-lines-grey"_s, madeChart({Kind::Lines, 6, 8}), true);
    save(u"one-quarter"_s, madeChart({Kind::Lines, 3, 1, false, true}));
    save(u"eight-years"_s, madeChart({Kind::Lines, 1, 32, false, true}));
    save(u"forty-bars"_s, madeChart({Kind::Bars, 2, 40, true}));
    save(u"six-bars-grey"_s, madeChart({Kind::Bars, 6, 3}), true);
    save(u"six-piles"_s, madeChart({Kind::StackedBars, 6, 4}));
    save(u"lying-piles"_s, madeChart({Kind::StackedShares, 4, 9, true}));
    save(u"forty-small-charts"_s, madeChart({Kind::Multiples, 40, 12, false, true}));
    ChartData hidden = madeChart({Kind::Lines, 2, 12, false, true});
    for (const size_t category : {2U, 3U, 7U})
        takeAway(hidden, 0, category, Cell::State::Suppressed);
    takeAway(hidden, 1, 3, Cell::State::Suppressed);
    takeAway(hidden, 0, 11, Cell::State::Ahead);
    takeAway(hidden, 1, 11, Cell::State::Ahead);
    save(u"hidden-lines"_s, hidden);
    ChartData bars = madeChart({Kind::Bars, 2, 5});
    takeAway(bars, 0, 1, Cell::State::Suppressed);
    takeAway(bars, 1, 3, Cell::State::NotAvailable);
    save(u"hidden-bars"_s, bars);
    ChartData published = madeChart({Kind::Lines, 1, 24, false, true});
    for (size_t i = 0; i < 16; ++i)
        published.series[0].points[i].isHistory = true;
    save(u"published"_s, published);
}

void paint(const Files &files, Pictures &pictures)
{
    const auto store =
        CaseStore::open(files.sample(), CaseStore::Access::ReadOnly, files.who, files.clock);
    if (!store)
        fail(store.error());
    auto painted = paintPapers(**store, kToday, pictures);
    if (painted)
        painted = paintPublishedPapers(files.folder.path(), files.who, pictures);
    if (!painted)
        fail(painted.error());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Redress"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto words = programWords();
    if (words)
        QApplication::installTranslator(words.get());
    if (QFontDatabase::families().isEmpty()) // as the program does
        QApplication::setFont(ownFont());
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr, "redress_gallery FOLDER [FOLDER-OF-THE-MANUAL]\n");
        return 2;
    }
    Pictures pictures(QString::fromLocal8Bit(argv[1]));
    if (argc == 3)
        pictures.keepForManual(QString::fromLocal8Bit(argv[2]), Manual().pictures());
    const Files files;
    walk(files, files.sample(), Theme::Choice::Light, u"light"_s, pictures);
    walk(files, files.sample(), Theme::Choice::Dark, u"dark"_s, pictures);
    walk(files, files.empty(), Theme::Choice::Light, u"empty"_s, pictures);
    paintCharts(Theme::Choice::Light, u"light"_s, pictures);
    paintCharts(Theme::Choice::Dark, u"dark"_s, pictures);
    paint(files, pictures);
    pictures.demandManual();
    for (const QString &fault : pictures.faults())
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::printf("%d pictures in %s\n", pictures.count(), argv[1]);
    return pictures.faults().isEmpty() ? 0 : 1;
}
