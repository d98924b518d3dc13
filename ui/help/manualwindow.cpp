// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualwindow.h"

#include "ui/help/manualbrowser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPlaceRole = Qt::UserRole;
constexpr int kBlockRole = Qt::UserRole + 1;
const QString kLayout = u"manual/splitter"_s;

QToolButton *makeTool(const QString &name, Icon sign, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(sign));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ManualWindow::ManualWindow(const Manual &manual, const Manual::Keys &keys, Settings &settings,
                           QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_manual(manual)
    , m_settings(settings)
    , m_browser(new ManualBrowser(manual, keys, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"manualWindow"_s);
    setWindowTitle(tr("Manual"));
    setWindowIcon(programIcon());
    construct();
    fillContents();
    connectAll();
    connectKeys();
    const Metrics metrics(this);
    const QSize frame(metrics.gap(), metrics.times(3));
    resize(
        QSize(metrics.times(84), metrics.times(58)).boundedTo(screen()->availableSize() - frame));
    // What is read has most of the room, with large letters on a small screen too.
    const int contents = std::min(metrics.times(24), width() / 3);
    m_splitter->setSizes({contents, width() - contents});
    if (const QByteArray state = settings.layout(kLayout); !state.isEmpty())
        m_splitter->restoreState(state);
}

void ManualWindow::construct()
{
    const Metrics metrics(this);
    m_contents = new QTreeWidget(this);
    m_contents->setObjectName(u"manualContentsTree"_s);
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_found = new QListWidget(this);
    m_found->setObjectName(u"manualFoundList"_s);
    m_found->setAccessibleName(tr("Found in the manual"));
    m_found->setWordWrap(true);
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setSpacing(metrics.gap() / 2);
    m_left = new QStackedWidget(this);
    m_left->addWidget(m_contents);
    m_left->addWidget(m_found);
    m_count = new TextLabel(TextLabel::Kind::Quiet, this);
    m_count->setObjectName(u"manualCountLabel"_s);
    m_count->setWordWrap(true);
    m_count->hide();
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    column->addWidget(m_left, 1);

    m_field = new QPlainTextEdit(this);
    m_field->setObjectName(u"manualFieldEdit"_s);
    m_field->setReadOnly(true);
    m_field->setTabChangesFocus(true);
    m_field->setFrameShape(QFrame::NoFrame);
    m_field->setAccessibleName(tr("About where you were"));
    m_field->hide();
    auto *right = new QWidget(this);
    auto *page = new QVBoxLayout(right);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_field);
    page->addWidget(m_browser, 1);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap(), metrics.gap(), metrics.gap(), metrics.gap());
    layout->addWidget(constructBar());
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_search, m_back);
    setTabOrder(m_print, m_contents);
    setTabOrder(m_contents, m_found);
    setTabOrder(m_found, m_field);
    setTabOrder(m_field, m_browser);
}

QWidget *ManualWindow::constructBar()
{
    const Metrics metrics(this);
    auto *bar = new QWidget(this);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"manualSearchEdit"_s);
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setPlaceholderText(tr("Search the manual  (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(metrics.times(24));
    m_back = makeTool(u"manualBackButton"_s, Icon::Back, tr("Back (Alt+Left)"), bar);
    m_forward = makeTool(u"manualForwardButton"_s, Icon::Forward, tr("Forward (Alt+Right)"), bar);
    m_print = makeTool(u"manualPrintButton"_s, Icon::Print, tr("Print this page (Ctrl+P)"), bar);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search);
    row->addStretch(1);
    for (QToolButton *button : {m_back, m_forward, m_print})
        row->addWidget(button);
    return bar;
}

void ManualWindow::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::showFound);
    m_search->installEventFilter(this);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const QString place = item ? item->data(0, kPlaceRole).toString() : QString();
        if (!place.isEmpty() && place != m_browser->topic()) {
            m_field->hide();
            m_browser->show(place);
        }
    });
    connect(m_contents, &QTreeWidget::itemActivated, this,
            [this] { m_browser->setFocus(Qt::OtherFocusReason); });
    connect(m_found, &QListWidget::currentRowChanged, this, &ManualWindow::openFound);
    connect(m_found, &QListWidget::itemActivated, this,
            [this] { m_browser->setFocus(Qt::OtherFocusReason); });
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_print, &QToolButton::clicked, this, &ManualWindow::print);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this,
            [this](const QUrl &url) { followPage(ManualBrowser::topicOf(url)); });
    connect(m_browser, &ManualBrowser::shortcutsWanted, this, &ManualWindow::shortcutsWanted);
}

/// Before the list and the text, which have uses of their own for some of these keys.
void ManualWindow::connectKeys()
{
    const auto on = [this](const QKeySequence &keys, auto &&todo) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, todo);
    };
    on(Qt::CTRL | Qt::Key_F, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(Qt::CTRL | Qt::Key_P, [this] { print(); });
    on(Qt::ALT | Qt::Key_Left, [this] { m_browser->backward(); });
    on(Qt::ALT | Qt::Key_Right, [this] { m_browser->forward(); });
    on(Qt::Key_F6, [this] { changePane(); });
}

void ManualWindow::fillContents()
{
    for (const Manual::Group &group : m_manual.groups()) {
        auto *top = new QTreeWidgetItem(m_contents, {group.title});
        top->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const QString &topic : group.topics) {
            auto *item = new QTreeWidgetItem(top, {m_manual.title(topic)});
            item->setData(0, kPlaceRole, topic);
            item->setToolTip(0, m_manual.title(topic));
        }
    }
    m_contents->expandAll();
}

void ManualWindow::showPlace(const QString &place, const std::optional<FieldHelp> &field)
{
    m_search->clear();
    m_browser->show(place);
    m_field->setPlainText(field ? tr("%1: %2", "name of a field, what is to be said of it")
                                      .arg(field->name, field->words)
                                : QString());
    m_field->setVisible(field.has_value());
    adoptRoom();
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString ManualWindow::topic() const
{
    return m_browser->topic();
}

void ManualWindow::search(const QString &text)
{
    m_search->setText(text);
}

void ManualWindow::showFound()
{
    const QString typed = m_search->text();
    const bool isSearching = !typed.trimmed().isEmpty();
    const QSignalBlocker quiet(m_found);
    m_found->clear();
    const std::vector<Manual::Find> found = m_manual.find(typed);
    for (const Manual::Find &one : found) {
        auto *item = new QListWidgetItem(
            one.line == one.title ? one.title : one.title + u'\n' + one.line, m_found);
        item->setData(kPlaceRole, one.topic);
        item->setData(kBlockRole, one.block);
        item->setData(
            Qt::AccessibleTextRole,
            tr("%1: %2", "a page of the manual, a paragraph of it").arg(one.title, one.line));
    }
    m_left->setCurrentWidget(isSearching ? static_cast<QWidget *>(m_found) : m_contents);
    m_count->setVisible(isSearching);
    m_count->setText(found.empty()
                         ? tr("Nothing has all of these words. Try fewer, or their beginnings.")
                         : tr("%n place(s). Down goes there, Esc goes back to the contents.",
                              nullptr, int(found.size())));
}

void ManualWindow::openFound()
{
    const QListWidgetItem *item = m_found->currentItem();
    if (!item)
        return;
    m_field->hide();
    const QString topic = item->data(kPlaceRole).toString();
    if (topic != m_browser->topic())
        m_browser->show(topic);
    m_browser->mark(item->data(kBlockRole).toInt());
}

/// What is said of a field has the lines that it needs, and a quarter of the window at most.
void ManualWindow::adoptRoom()
{
    const QFontMetrics metrics(m_field->font());
    const int wide = m_browser->width() - Metrics(this).margin();
    const int needed = metrics
                           .boundingRect(QRect(0, 0, wide, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                                         m_field->toPlainText())
                           .height();
    m_field->setFixedHeight(std::min(needed + 2 * Metrics(this).gap(), height() / 4));
}

void ManualWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adoptRoom();
}

/// The contents show where the person is, whichever way they came.
void ManualWindow::followPage(const QString &topic)
{
    setWindowTitle(tr("%1 - Manual", "title of a page").arg(m_manual.title(topic)));
    const QSignalBlocker quiet(m_contents);
    for (QTreeWidgetItemIterator item(m_contents); *item; ++item) {
        if ((*item)->data(0, kPlaceRole).toString() == topic)
            m_contents->setCurrentItem(*item);
    }
}

void ManualWindow::changePane()
{
    if (m_browser->hasFocus())
        m_left->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    else if (m_left->currentWidget()->hasFocus())
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        m_browser->setFocus(Qt::ShortcutFocusReason);
}

void ManualWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(windowTitle());
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(windowTitle());
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *target) { m_browser->printTo(target); });
    preview.exec();
}

bool ManualWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) &&
            m_found->count() > 0) {
            m_found->setFocus(Qt::OtherFocusReason);
            m_found->setCurrentRow(std::max(0, m_found->currentRow()));
            openFound();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

void ManualWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setLayout(kLayout, m_splitter->saveState());
    QWidget::closeEvent(event);
}

} // namespace redress
