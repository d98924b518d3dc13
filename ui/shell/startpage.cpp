// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/choicebutton.h"
#include "ui/shell/recentdelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace redress {

StartPage::StartPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("startPage"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    const Metrics metrics(this);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    constructChoices(left);
    constructRecent(right);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics.times(4));
    columns->addStretch(2);
    columns->addLayout(left, 8);
    columns->addLayout(right, 5);
    columns->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(columns);
    layout->addStretch(3);
    connectAll();
    loadRecent();
}

void StartPage::constructChoices(QVBoxLayout *column)
{
    const Metrics metrics(this);
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextLabel::Kind::Title, tr("Redress"), this));
    column->addSpacing(metrics.gap());
    auto *sentence = new TextLabel(
        TextLabel::Kind::Plain,
        tr("One file holds the complaints; the work list, the tables and the committee paper come "
           "from it."),
        this);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    column->addSpacing(metrics.times(1.8));
    column->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Begin"), this));
    column->addSpacing(metrics.gap());
    m_explore = new ChoiceButton(Icon::Home, tr("E&xplore the sample council"),
                                 tr("Wexmoor County Council, two invented years. Opens as a copy."),
                                 {}, this);
    m_explore->setObjectName(QStringLiteral("exploreButton"));
    m_newFile = new ChoiceButton(
        Icon::NewFile, tr("&New file"),
        tr("For your own council. Asks for its name and where to keep it."), {}, this);
    m_newFile->setObjectName(QStringLiteral("newFileButton"));
    m_import = new ChoiceButton(
        Icon::Import, tr("&Import spreadsheets"),
        tr("CSV exports into a new file. Nothing is written until you have seen every fault."), {},
        this);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_open = new ChoiceButton(Icon::Open, tr("Open a fi&le"),
                              tr("One that you or a colleague made before."), {}, this);
    m_open->setObjectName(QStringLiteral("openButton"));
    for (ChoiceButton *button : {m_explore, m_newFile, m_import, m_open})
        column->addWidget(button);
    column->addSpacing(metrics.times(1.8));
    auto *privacy = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("Everything stays in the file that you choose. Nothing is sent from this computer."),
        this);
    privacy->setWordWrap(true);
    column->addWidget(privacy);
    column->addStretch(1);
}

void StartPage::constructRecent(QVBoxLayout *column)
{
    const Metrics metrics(this);
    column->setSpacing(0);
    auto *heading = new TextLabel(TextLabel::Kind::Strong, tr("Recent file&s"), this);
    column->addSpacing(metrics.times(0.3));
    column->addWidget(heading);
    column->addSpacing(metrics.gap());
    m_recentModel = new QStandardItemModel(this);
    m_recent = new QListView(this);
    m_recent->setObjectName(QStringLiteral("recentListView"));
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setModel(m_recentModel);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMouseTracking(true);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_recent->setTabKeyNavigation(false);
    m_recent->installEventFilter(this);
    heading->setBuddy(m_recent);
    column->addWidget(m_recent);
    m_noRecent = new TextLabel(TextLabel::Kind::Plain, tr("No file has been opened yet."), this);
    column->addWidget(m_noRecent);
    m_recentHint = new TextLabel(TextLabel::Kind::Quiet, this);
    m_recentHint->setWordWrap(true);
    column->addSpacing(metrics.gap());
    column->addWidget(m_recentHint);
    constructHelp(column);
}

QToolButton *StartPage::makeLink(const QString &name, Icon sign, const QString &words)
{
    auto *link = new QToolButton(this);
    link->setObjectName(name);
    link->setText(words);
    link->setIcon(icon(sign));
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setAutoRaise(true);
    return link;
}

void StartPage::constructHelp(QVBoxLayout *column)
{
    const Metrics metrics(this);
    column->addSpacing(metrics.times(1.8));
    column->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Help"), this));
    column->addSpacing(metrics.times(0.3));
    m_firstDay =
        makeLink(QStringLiteral("firstDayButton"), Icon::Book, tr("The manual: &what is done how"));
    m_dueDates = makeLink(QStringLiteral("dueDatesButton"), Icon::Calendar,
                          tr("How d&ue dates are counted"));
    m_shortcuts =
        makeLink(QStringLiteral("shortcutsButton"), Icon::Keyboard, tr("&Keyboard shortcuts"));
    for (QToolButton *link : {m_firstDay, m_dueDates, m_shortcuts})
        column->addWidget(link);
    column->addStretch(1);
}

void StartPage::setKeys(const QString &newFile, const QString &import, const QString &open)
{
    m_newFile->setKeys(newFile);
    m_import->setKeys(import);
    m_open->setKeys(open);
}

void StartPage::connectAll()
{
    connect(m_explore, &QAbstractButton::clicked, this, &StartPage::exploreChosen);
    connect(m_newFile, &QAbstractButton::clicked, this, &StartPage::newFileChosen);
    connect(m_import, &QAbstractButton::clicked, this, &StartPage::importChosen);
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openChosen);
    connect(m_firstDay, &QAbstractButton::clicked, this,
            [this] { Q_EMIT helpChosen(QStringLiteral("welcome")); });
    connect(m_dueDates, &QAbstractButton::clicked, this,
            [this] { Q_EMIT helpChosen(QStringLiteral("days")); });
    connect(m_shortcuts, &QAbstractButton::clicked, this, &StartPage::shortcutsChosen);
    connect(m_recent, &QListView::clicked, this, [this](const QModelIndex &index) {
        openRecent(index.row(), QGuiApplication::keyboardModifiers());
    });
    connect(&m_settings, &Settings::recentFilesChanged, this, &StartPage::loadRecent);
}

void StartPage::loadRecent()
{
    m_recentModel->clear();
    for (const QString &path : m_settings.recentFiles()) {
        const QFileInfo file(path);
        auto *item = new QStandardItem(file.fileName());
        const bool isThere = file.exists();
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        item->setData(path, RecentDelegate::PathRole);
        item->setData(isThere ? folder : tr("not there: %1").arg(folder),
                      RecentDelegate::FolderRole);
        item->setData(isThere, RecentDelegate::IsThereRole);
        item->setData(tr("%1: %2, in %3", "number key, file, folder")
                          .arg(m_recentModel->rowCount() + 1)
                          .arg(file.fileName(), folder),
                      Qt::AccessibleTextRole);
        m_recentModel->appendRow(item);
    }
    const int rows = m_recentModel->rowCount();
    m_recent->setVisible(rows > 0);
    m_noRecent->setVisible(rows == 0);
    m_recentHint->setText(
        rows > 0 ? tr("Keys 1 to 9 open them, with Shift for reading only. Delete takes "
                      "one off this list; the file stays.")
                 : tr("The nine latest will stand here; keys 1 to 9 open them."));
    if (rows > 0) {
        m_recent->setCurrentIndex(m_recentModel->index(0, 0));
        m_recent->setFixedHeight(rows * m_recent->sizeHintForRow(0) + 2 * m_recent->frameWidth());
    }
    // The sample comes first only while no file is known.
    m_explore->setMain(rows == 0);
}

void StartPage::openRecent(int row, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_recentModel->index(row, 0);
    if (index.isValid())
        Q_EMIT recentChosen(index.data(RecentDelegate::PathRole).toString(),
                            modifiers.testFlag(Qt::ShiftModifier) ? Access::ReadOnly
                                                                  : Access::ReadWrite);
}

void StartPage::removeCurrent()
{
    const QModelIndex index = m_recent->currentIndex();
    if (!index.isValid())
        return;
    const int row = index.row();
    m_settings.removeRecentFile(index.data(RecentDelegate::PathRole).toString());
    const int left = m_recentModel->rowCount();
    if (left > 0)
        m_recent->setCurrentIndex(m_recentModel->index(qMin(row, left - 1), 0));
    else
        m_explore->setFocus();
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_recent && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Delete:
            removeCurrent();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            openRecent(m_recent->currentIndex().row(), key->modifiers());
            return true;
        default:
            if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
                keyPressEvent(static_cast<QKeyEvent *>(event));
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    // Shift changes what a figure key types, so the key itself is asked where the system tells it.
    const int typed = event->key();
    if (typed >= Qt::Key_1 && typed <= Qt::Key_9) {
        openRecent(typed - Qt::Key_1, event->modifiers());
        return;
    }
    static const QList<int> shifted{Qt::Key_Exclam,    Qt::Key_QuoteDbl, Qt::Key_sterling,
                                    Qt::Key_Dollar,    Qt::Key_Percent,  Qt::Key_AsciiCircum,
                                    Qt::Key_Ampersand, Qt::Key_Asterisk, Qt::Key_ParenLeft};
    if (event->modifiers().testFlag(Qt::ShiftModifier) && shifted.contains(typed)) {
        openRecent(int(shifted.indexOf(typed)), event->modifiers());
        return;
    }
    // The four ways to begin are one column for the arrow keys too.
    if (typed == Qt::Key_Down || typed == Qt::Key_Up) {
        focusNextPrevChild(typed == Qt::Key_Down);
        return;
    }
    QWidget::keyPressEvent(event);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadRecent();
    first()->setFocus();
}

QWidget *StartPage::first() const
{
    return m_recentModel->rowCount() > 0 ? static_cast<QWidget *>(m_recent) : m_explore;
}

} // namespace redress
