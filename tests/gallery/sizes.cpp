// SPDX-License-Identifier: GPL-3.0-or-later
// Pages, sections of the settings, of the quarter and of a case at one text size, and a look
// whether anything is cut off: redress_sizes FOLDER TEXT-SIZE light|dark|contrast [WIDTHxHEIGHT].
// The scale is that of QT_SCALE_FACTOR. \source WCAG 2.2, 1.4.4 and 1.4.10

#include "core/base/language.h"
#include "core/exchange/sample/samplecounty.h"
#include "core/worklist/worklist.h"
#include "tests/gallery/cutoff.h"
#include "tests/gallery/pictures.h"
#include "tests/gallery/stillness.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"
#include "ui/worklist/worklistpage.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 19);
constexpr QSize kScreen(1920, 1080); ///< Pixels, if nothing else is said.
constexpr int kPatience = 15'000;

class Walk final
{
public:
    Walk(MainWindow &window, Pictures &pictures)
        : m_window(window)
        , m_pictures(pictures)
    {}

    void look(const QString &name)
    {
        comeToRest(kPatience);
        m_pictures.save(m_window, name);
        for (const QString &fault : cutOffIn(m_window))
            m_faults.append(name + u": "_s + fault);
        for (const QString &note : tightLabelsIn(m_window))
            std::printf("to be looked at: %s: %s\n", qPrintable(name), qPrintable(note));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &m_window, key, modifiers);
    }
    void pages()
    {
        int number = 0;
        for (const PageEntry &page : pageList()) {
            press(Qt::Key(Qt::Key_1 + number), Qt::ControlModifier);
            look(u"%1-%2"_s.arg(++number).arg(page.key));
        }
        press(Qt::Key_N, Qt::ControlModifier);
        look(u"new-contact"_s);
    }
    /// The two long lists with fields under their headings, and narrowed down in several ways.
    void fields()
    {
        const auto narrow = [this](const QString &table, const QString &search,
                                   const QString &typed) {
            auto *list = m_window.findChild<RecordTable *>(table);
            list->setFilterRowShown(true);
            m_window.findChild<FilterEdit *>(search)->setFilter(typed);
            list->setFocus();
            look(table + u"-fields"_s);
            m_window.findChild<FilterEdit *>(search)->setFilter({});
            list->setFilterRowShown(false);
        };
        press(Qt::Key_2, Qt::ControlModifier);
        comeToRest(kPatience);
        narrow(u"caseListTableView"_s, u"caseFilterLineEdit"_s,
               u"received:2025-26 -kind:mp stage:1,2 outcome:none"_s);
        press(Qt::Key_1, Qt::ControlModifier);
        comeToRest(kPatience);
        m_window.findChild<WorkListPage *>()->restore(
            {{u"whose"_s, u"everyone"_s},
             {u"columns"_s, QJsonObject{{u"7"_s, u"<20"_s}, {u"5"_s, u">1/4/2025"_s}}}});
        narrow(u"workListTableView"_s, u"filterLineEdit"_s, u"stage"_s);
    }
    void sections(const QString &page, const QString &list)
    {
        int number = 0;
        for (const PageEntry &entry : pageList()) {
            if (entry.key == page)
                press(Qt::Key(Qt::Key_1 + number), Qt::ControlModifier);
            ++number;
        }
        comeToRest(kPatience);
        auto *found = m_window.findChild<QListWidget *>(list);
        for (int row = 0; found && row < found->count(); ++row) {
            found->setCurrentRow(row);
            look(u"%1-%2"_s.arg(page).arg(row + 1));
        }
    }
    /// Who changed what of the council, and what a file of settings would change.
    void settingsFoot()
    {
        press(Qt::Key(Qt::Key_0 + int(pageList().size())), Qt::ControlModifier);
        comeToRest(kPatience);
        auto *sections = m_window.findChild<QListWidget *>(u"sectionListWidget"_s);
        auto *history = m_window.findChild<QPushButton *>(u"sectionHistoryButton"_s);
        auto *import = m_window.findChild<QPushButton *>(u"importSettingsButton"_s);
        for (int row = 0; row < sections->count() && !import->isVisible(); ++row)
            sections->setCurrentRow(row);
        history->click();
        look(u"settings-history"_s);
        history->click();
        import->click();
        comeToRest(kPatience);
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            m_pictures.save(*dialog, u"settings-import"_s);
            dialog->close();
        }
        m_window.activateWindow();
        comeToRest(kPatience);
    }
    void openCase(const QString &reference)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), reference);
        comeToRest(kPatience);
        press(Qt::Key_Return);
        comeToRest(kPatience);
        auto *tabs = m_window.findChild<QTabBar *>(u"sectionTabBar"_s);
        for (int i = 0; tabs && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            look(u"case-%1"_s.arg(i + 1));
        }
    }
    const QStringList &faults() const { return m_faults; }

private:
    MainWindow &m_window;
    Pictures &m_pictures;
    QStringList m_faults;
};

/// Answers with a file of settings, where one is asked for.
class SettingsFile final : public FileDialogs
{
public:
    explicit SettingsFile(QString path)
        : m_path(std::move(path))
    {
        QFile file(m_path);
        if (file.open(QIODevice::WriteOnly))
            file.write(R"({"format": "redress-settings", "version": 1,
"council": "Northmoor County Council",
"settings": {"letter.contact": "01234 567890", "backup.keep": "60"},
"lists": {"theme": ["Taxis to school", "Kindness at the door"]}})");
    }

    QString openFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return m_path;
    }

private:
    QString m_path;
};

Theme::Choice choiceFrom(const QString &word)
{
    return word == "dark"_L1       ? Theme::Choice::Dark
           : word == "contrast"_L1 ? Theme::Choice::Contrast
                                   : Theme::Choice::Light;
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
    if (argc < 4 || argc > 5) {
        std::fprintf(stderr, "redress_sizes FOLDER TEXT-SIZE light|dark|contrast [WIDTHxHEIGHT]\n");
        return 2;
    }
    const QStringList sides = QString::fromLocal8Bit(argc == 5 ? argv[4] : "").split(u'x');
    const QSize screen = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : kScreen;
    Pictures pictures(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir folder;
    const FixedClock clock{kToday};
    const Operator who{u"gallery"_s, u"desk"_s};
    const QString path = folder.filePath(u"Wexmoor.redress"_s);
    QString reference;
    {
        const auto county = CaseStore::create(path, who, clock);
        if (!county || !fillSampleCounty(**county, kToday))
            return 1;
        const auto list = WorkList::load((*county)->database(), (*county)->rules(), kToday);
        for (const WorkItem &item : list ? list->items() : std::vector<WorkItem>()) {
            if (item.caseId && reference.isEmpty())
                reference = item.reference;
        }
    }
    Settings settings(
        std::make_unique<QSettings>(folder.filePath(u"settings.ini"_s), QSettings::IniFormat));
    Theme theme;
    theme.apply(choiceFrom(QString::fromLocal8Bit(argv[3])),
                QString::fromLocal8Bit(argv[2]).toInt());
    SettingsFile dialogs(folder.filePath(u"settings.json"_s));
    MainWindow window({clock, who, settings, theme, dialogs});
    window.resize(screen / window.devicePixelRatioF());
    window.show();
    window.activateWindow();
    Walk walk(window, pictures);
    walk.look(u"start"_s);
    window.openFile(path);
    walk.fields();
    walk.pages();
    walk.sections(pagekey::kSettings, u"sectionListWidget"_s);
    walk.settingsFoot();
    walk.sections(pagekey::kQuarter, u"sectionsListWidget"_s);
    walk.openCase(reference);
    for (const QString &fault : pictures.faults() + walk.faults())
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::printf("%d pictures in %s\n", pictures.count(), argv[1]);
    return pictures.faults().isEmpty() && walk.faults().isEmpty() ? 0 : 1;
}
