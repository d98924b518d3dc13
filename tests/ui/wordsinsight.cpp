// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wordsinsight.h"

#include "ui/shell/mainactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/quickopen.h"
#include "ui/widgets/counterbar.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostRows = 30;

/// Without mnemonics; "&&" is one.
QString plain(QString text)
{
    text.replace(u"&&"_s, QString(QChar(1)));
    text.remove(u'&');
    text.replace(QChar(1), u'&');
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

class Collector final
{
public:
    void add(const QWidget &widget, const QString &text, bool isCut = false, bool isData = false)
    {
        const QString shown = plain(text).trimmed();
        if (!shown.isEmpty())
            found.push_back(
                {shown,
                 QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName(),
                 isCut, isData});
    }

    void addMenu(const QMenu &menu)
    {
        for (const QAction *action : menu.actions()) {
            add(menu, action->text());
            add(menu, action->statusTip());
            if (action->menu())
                addMenu(*action->menu());
        }
    }

    void addView(const QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        if (!model || qobject_cast<const QHeaderView *>(&view))
            return;
        const int columns = model->columnCount();
        const auto *table = qobject_cast<const QTableView *>(&view);
        for (int column = 0; table && column < columns; ++column) {
            if (table->isColumnHidden(column) || !table->horizontalHeader()->isVisible())
                continue;
            add(view, model->headerData(column, Qt::Horizontal).toString());
            add(view, model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        }
        for (int row = 0; row < std::min(kMostRows, model->rowCount()); ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = model->index(row, column);
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    add(view, index.data(role).toString(), false, true);
            }
        }
    }

    void addOne(const QWidget &widget)
    {
        add(widget, widget.accessibleName());
        add(widget, widget.accessibleDescription());
        add(widget, widget.toolTip());
        if (widget.isWindow())
            add(widget, widget.windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            add(widget, label->text(), isCut(*label));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            add(widget, button->text(), isCut(*button));
        else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            add(widget, group->title());
        else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            add(widget, edit->placeholderText());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
            addView(*view);
        else if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < bar->count(); ++tab)
                add(widget, bar->tabText(tab));
        } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
            for (int line = 0; line < box->count(); ++line)
                add(widget, box->itemText(line), false, true);
        } else if (const auto *spin = qobject_cast<const QSpinBox *>(&widget)) {
            for (const QString &text : {spin->prefix(), spin->suffix(), spin->specialValueText()})
                add(widget, text);
        } else if (const auto *menus = qobject_cast<const QMenuBar *>(&widget)) {
            for (const QAction *top : menus->actions()) {
                add(widget, top->text());
                if (top->menu())
                    addMenu(*top->menu());
            }
        }
    }

    std::vector<WordsInSight> found;

private:
    /// Words that are wider than their place and neither wrapped nor shortened.
    static bool isCut(const QLabel &label)
    {
        if (label.wordWrap() || label.text().isEmpty() || label.text().contains(u'<'))
            return false;
        return label.sizeHint().width() > label.width() + 1;
    }

    static bool isCut(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        if (button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return false;
        if (const auto *counter = qobject_cast<const CounterButton *>(&button))
            return counter->leastWidth() > counter->width() + 1;
        const QSize least = button.minimumSizeHint();
        return (least.isValid() ? least : button.sizeHint()).width() > button.width() + 1;
    }
};

void settle()
{
    for (int turn = 0; turn < 3; ++turn)
        QApplication::processEvents();
}

void lookAtRows(MainWindow &window, const QString &listName, const QString &place,
                const std::function<void(const QString &, const QWidget &)> &look)
{
    for (auto *list : window.findChildren<QListWidget *>(listName)) {
        if (!list->isVisible())
            continue;
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            settle();
            look(u"%1 %2"_s.arg(place).arg(row), window);
        }
        list->setCurrentRow(0);
    }
}

QDialog *dialogIn(const MainWindow &window)
{
    for (auto *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void lookAtDialog(MainWindow &window, const QString &place,
                  const std::function<void(const QString &, const QWidget &)> &look)
{
    settle();
    while (QDialog *dialog = dialogIn(window)) {
        look(place, *dialog);
        dialog->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle();
    }
}

void gather(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString())
        texts.insert(value.toString());
    else if (value.isArray()) {
        for (const auto &one : value.toArray())
            gather(one, texts);
    } else if (value.isObject()) {
        for (const auto &one : value.toObject())
            gather(one, texts);
    }
}

/// \return whether the window can do it now.
bool perform(MainWindow &window, MainActions::Act act)
{
    QAction *action = window.actions()[act];
    const bool can = action->isEnabled();
    if (can)
        action->trigger();
    return can;
}

/// Folders whose definitions are shown in the language of the window.
const QStringList kTranslated{u"tables"_s,  u"charts"_s,  u"answers"_s,
                              u"returns"_s, u"letters"_s, u"reports"_s};

} // namespace

QSet<QString> writtenTexts(const QString &path, bool withTranslated)
{
    QSet<QString> texts;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"written"_s);
        database.setDatabaseName(path);
        EXPECT_TRUE(database.open());
        for (const QString &table : database.tables()) {
            QSqlQuery rows(u"SELECT * FROM \"%1\""_s.arg(table), database);
            while (rows.next()) {
                for (int column = 0; column < rows.record().count(); ++column)
                    texts.insert(rows.value(column).toString());
            }
        }
    }
    QSqlDatabase::removeDatabase(u"written"_s);
    QDirIterator files(u":/redress"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString folder = file.fileName().section(u'/', -2, -2);
        if ((!withTranslated && kTranslated.contains(folder)) || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
        gather(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), texts);
    }
    return texts;
}

std::vector<WordsInSight> wordsInSight(const QWidget &window)
{
    Collector words;
    words.addOne(window);
    if (const auto *menu = qobject_cast<const QMenu *>(&window))
        words.addMenu(*menu);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            words.addOne(*widget);
    }
    return std::move(words.found);
}

void walkThrough(MainWindow &window,
                 const std::function<void(const QString &, const QWidget &)> &look)
{
    for (const PageEntry &page : pageList()) {
        window.findChild<QAction *>(page.key + u"PlaceAction"_s)->trigger();
        settle();
        look(page.key, window);
        if (page.key == pagekey::kSettings)
            lookAtRows(window, u"sectionListWidget"_s, page.key, look);
        else if (page.key == pagekey::kQuarter)
            lookAtRows(window, u"sectionsListWidget"_s, page.key, look);
    }
    for (const auto one :
         {MainActions::CalendarFile, MainActions::ChaseSheet, MainActions::OfficerSheet,
          MainActions::MoveCases, MainActions::ChangeMany, MainActions::Deadlines,
          MainActions::Shortcuts, MainActions::Diagnostics, MainActions::About, MainActions::Import,
          MainActions::SaveCopy}) {
        if (one == MainActions::ChangeMany)
            window.findChild<QAction *>(u"casesPlaceAction"_s)->trigger();
        if (perform(window, one))
            lookAtDialog(window, window.actions()[one]->objectName(), look);
    }
    perform(window, MainActions::NewContact);
    settle();
    look(u"new contact"_s, window);
}

void walkThroughCase(MainWindow &window, const QString &reference,
                     const std::function<void(const QString &, const QWidget &)> &look)
{
    auto *field = window.findChild<QuickOpen *>(u"quickOpenLineEdit"_s);
    field->setFocus();
    QTest::keyClicks(field, reference);
    settle();
    QTest::keyClick(field, Qt::Key_Return);
    settle();
    auto *sections = window.findChild<QTabBar *>(u"sectionTabBar"_s);
    for (int tab = 0; sections && tab < sections->count(); ++tab) {
        sections->setCurrentIndex(tab);
        settle();
        look(u"case %1"_s.arg(tab), window);
        for (const QString &name : {u"addIssueButton"_s, u"addActionButton"_s, u"addPersonButton"_s,
                                    u"addConsentButton"_s, u"addAdvocacyButton"_s,
                                    u"recordContactButton"_s, u"writeLetterButton"_s}) {
            for (auto *button : window.findChildren<QPushButton *>(name)) {
                if (!button->isVisible() || !button->isEnabled())
                    continue;
                button->click();
                lookAtDialog(window, name, look);
            }
        }
    }
    perform(window, MainActions::LinkCases);
    lookAtDialog(window, u"linked cases"_s, look);
    perform(window, MainActions::RedactedCopy);
    lookAtDialog(window, u"copy without names"_s, look);
    auto *steps = window.findChild<QMenu *>(u"stepMenu"_s);
    QStringList names;
    perform(window, MainActions::RecordStep);
    for (const QAction *step : steps ? steps->actions() : QList<QAction *>()) {
        if (step->isEnabled() && !step->isSeparator())
            names.append(step->objectName());
    }
    if (steps)
        look(u"steps"_s, *steps);
    for (const QString &name : names) {
        steps->close();
        perform(window, MainActions::RecordStep);
        steps->close();
        for (QAction *step : steps->actions()) {
            if (step->objectName() == name) {
                step->trigger();
                break;
            }
        }
        lookAtDialog(window, name, look);
    }
    if (sections)
        sections->setCurrentIndex(0);
    perform(window, MainActions::EditRecord);
    settle();
    look(u"case, edited"_s, window);
    perform(window, MainActions::Discard);
    settle();
}

} // namespace redress
