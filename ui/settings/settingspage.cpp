// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/casefile/savebar.h"
#include "ui/settings/sectiondelegate.h"
#include "ui/settings/sectionfoot.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kLowPage = 32; ///< In heights of the font: less has no room for a row of buttons.

/// Whether the keys can be given to it.
bool canHaveKeys(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() != Qt::NoFocus || widget->focusProxy());
}

void bringIntoSight(QWidget *widget)
{
    for (QWidget *one = widget->parentWidget(); one; one = one->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(one))
            area->ensureWidgetVisible(widget);
    }
}

} // namespace

SettingsPage::SettingsPage(PageHost &host, QWidget *parent, Sections sections)
    : Page(parent)
    , m_host(host)
    , m_which(sections)
    , m_entries(sectionList())
{
    if (sections == Sections::Personal)
        std::erase_if(m_entries, [](const SectionEntry &entry) { return !entry.isPersonal; });
    setObjectName(u"settingsPage"_s);
    construct();
    connectAll();
}

/// The field that finds, and beneath it the sections or what was found.
QLayout *SettingsPage::constructList()
{
    const Metrics metrics(this);
    m_find = new FilterEdit(this);
    m_find->setObjectName(u"settingsFindEdit"_s);
    m_find->setPlaceholderText(tr("Find a setting"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setAccessibleDescription(
        tr("By its name or by words of its hints; Enter goes to the first that is found"));
    m_find->setToolTip(m_find->accessibleDescription());
    m_list = new QListWidget(this);
    m_list->setObjectName(u"sectionListWidget"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_found = new QListWidget(this);
    m_found->setObjectName(u"settingsFoundList"_s);
    m_found->setAccessibleName(tr("Settings that were found"));
    m_found->setItemDelegate(new RowDelegate(m_found));
    m_foundWords = new TextLabel(TextLabel::Kind::Quiet, this);
    m_foundWords->setObjectName(u"settingsFoundLabel"_s);
    m_foundWords->setWordWrap(true);
    m_foundWords->setContentsMargins(metrics.gap(), 0, metrics.gap(), metrics.gap());
    for (QListWidget *list : {m_list, m_found}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setMaximumWidth(metrics.times(17));
    }
    m_find->setMaximumWidth(metrics.times(17) - 2 * metrics.gap());
    m_found->hide();
    m_foundWords->hide();
    auto *field = new QHBoxLayout;
    field->setContentsMargins(metrics.gap(), 0, metrics.gap(), metrics.gap());
    field->addWidget(m_find);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    layout->addLayout(field);
    layout->addWidget(m_foundWords);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_found, 1);
    return layout;
}

/// The title, and without a file where the council's settings are and the way back.
QLayout *SettingsPage::constructHead()
{
    const Metrics metrics(this);
    auto *head = new QHBoxLayout;
    m_head = head;
    head->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    head->addWidget(new TextLabel(TextLabel::Kind::Title, tr("Settings"), this));
    if (m_which == Sections::All) {
        head->addStretch(1);
        return head;
    }
    auto *elsewhere = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("Yours, on this computer. The council's settings are kept in its case file: open one "
           "to see them."),
        this);
    elsewhere->setObjectName(u"councilElsewhereLabel"_s);
    elsewhere->setWordWrap(true);
    auto *back = new QPushButton(tr("Bac&k to the start"), this);
    back->setObjectName(u"leaveSettingsButton"_s);
    back->setToolTip(tr("Esc does the same"));
    connect(back, &QPushButton::clicked, this, &SettingsPage::leftWanted);
    head->addSpacing(metrics.margin());
    head->addWidget(elsewhere, 1);
    head->addWidget(back);
    return head;
}

void SettingsPage::construct()
{
    const Metrics metrics(this);
    QLayout *left = constructList();
    m_stack = new QStackedWidget(this);
    for (const SectionEntry &entry : m_entries) {
        SettingsSection *section = entry.make(m_host, m_stack);
        section->setObjectName(entry.key + u"Section"_s);
        auto *item = new QListWidgetItem(entry.name, m_list);
        const bool isMine = section->isPersonal();
        const QString group =
            isMine ? tr("Mine, on this computer") : tr("The council's, in the file");
        item->setData(Qt::AccessibleDescriptionRole, group);
        if (m_sections.empty() || m_sections.back()->isPersonal() != isMine)
            item->setData(SectionDelegate::kHeadingRole, group);
        m_sections.push_back(section);
        m_stack->addWidget(section);
    }
    m_readings.assign(m_sections.size(), Reading::Never);
    m_list->setCurrentRow(0);
    m_foot = new SectionFoot(m_host, this);
    m_saveBar = new SaveBar(this);
    m_saveBar->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_foot);
    right->addWidget(m_saveBar);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(left);
    body->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(constructHead());
    layout->addLayout(body, 1);
}

void SettingsPage::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { current()->first()->setFocus(Qt::OtherFocusReason); });
    connect(m_find, &FilterEdit::filterChanged, this, &SettingsPage::showFound);
    connect(m_find, &FilterEdit::entered, this, [this] { goToFound(0); });
    connect(m_find, &FilterEdit::leftDownwards, this,
            [this] { (m_places.empty() ? m_list : m_found)->setFocus(Qt::OtherFocusReason); });
    connect(m_found, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { goToFound(m_found->row(item)); });
    connect(m_found, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { goToFound(m_found->row(item)); });
    for (const SettingsSection *section : m_sections)
        connect(section, &SettingsSection::changed, this, [this] {
            showModified();
            Q_EMIT changed();
        });
    connect(m_foot, &SectionFoot::listToggled, this, &SettingsPage::shareRoom);
    connect(m_saveBar, &SaveBar::saveWanted, this, [this] { perform(PageCommand::Save); });
    connect(m_saveBar, &SaveBar::discardWanted, this, [this] { perform(PageCommand::Discard); });
}

SettingsSection *SettingsPage::current() const
{
    return m_sections[size_t(qMax(0, m_stack->currentIndex()))];
}

void SettingsPage::showSection(int row)
{
    if (row < 0)
        return;
    m_stack->setCurrentIndex(row);
    readIfStale();
    m_foot->show(m_entries[size_t(row)].key, current());
    showModified();
    Q_EMIT changed();
}

void SettingsPage::showFound(const QString &text)
{
    const bool isSearching = !text.trimmed().isEmpty();
    if (isSearching && m_found->isHidden()) { // Sections change as they are read and filled in.
        m_search = {};
        for (size_t i = 0; i < m_sections.size(); ++i)
            m_search.add(int(i), m_entries[i].name, m_sections[i]->help(), *m_sections[i]);
    }
    m_places = m_search.find(text);
    m_found->clear();
    for (const SettingsSearch::Place &place : m_places) {
        const QString &section = m_entries[size_t(place.section)].name;
        m_found->addItem(place.name.isEmpty()
                             ? section
                             : tr("%1: %2", "a section, a setting").arg(section, place.name));
        m_found->item(m_found->count() - 1)
            ->setToolTip(m_found->item(m_found->count() - 1)->text());
    }
    m_found->setCurrentRow(0);
    m_found->setVisible(isSearching);
    m_list->setVisible(!isSearching);
    m_foundWords->setVisible(isSearching);
    if (!isSearching)
        return;
    m_foundWords->setText(
        m_places.empty() ? tr("Nothing in the settings has these words.")
                         : tr("%n found. Enter goes to the first.", nullptr, int(m_places.size())));
    announce(this, m_places.empty()
                       ? m_foundWords->text()
                       : tr("%n found. Enter goes to the first: %1.", nullptr, int(m_places.size()))
                             .arg(m_found->item(0)->text()));
}

void SettingsPage::goToFound(int row)
{
    if (row < 0 || row >= int(m_places.size()))
        return;
    const SettingsSearch::Place place = m_places[size_t(row)];
    m_find->setFilter({});
    m_list->setCurrentRow(place.section);
    QWidget *target = canHaveKeys(place.widget) ? place.widget.data() : current()->first();
    if (place.widget && place.widget->isVisible())
        bringIntoSight(place.widget);
    target->setFocus(Qt::ShortcutFocusReason);
}

void SettingsPage::showModified()
{
    const QString modified = current()->modified();
    m_saveBar->setChanged(modified);
    m_saveBar->setVisible(!modified.isEmpty());
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const QString &name = m_entries[i].name;
        m_list->item(int(i))->setText(isModifiedAt(i) ? tr("%1 (not saved)", "a section").arg(name)
                                                      : name);
    }
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isLow = height() < Metrics(this).times(kLowPage);
    if (std::exchange(m_isLow, isLow) != isLow)
        m_foot->setLow(isLow, *m_head);
    shareRoom();
}

void SettingsPage::shareRoom()
{
    m_stack->setVisible(!m_isLow || !m_foot->list());
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::help() const
{
    return current()->help();
}

Page::Status SettingsPage::status() const
{
    return {m_entries[size_t(m_stack->currentIndex())].name, readOnlyReason()};
}

QString SettingsPage::readOnlyReason() const
{
    return m_which == Sections::All && m_host.session().isReadOnly()
               ? m_host.session().readOnlyReason()
               : QString();
}

void SettingsPage::refresh()
{
    for (Reading &reading : m_readings) {
        if (reading == Reading::Fresh)
            reading = Reading::Stale;
    }
    readIfStale();
    m_foot->show(m_entries[size_t(qMax(0, m_stack->currentIndex()))].key, current());
    showModified();
}

void SettingsPage::readIfStale()
{
    const size_t i = size_t(qMax(0, m_stack->currentIndex()));
    if (m_readings[i] == Reading::Fresh)
        return;
    m_readings[i] = Reading::Fresh;
    m_sections[i]->refresh();
}

/// Nothing can have been typed into a section that nobody has come to.
bool SettingsPage::isModifiedAt(size_t i) const
{
    return m_readings[i] != Reading::Never && m_sections[i]->isModified();
}

bool SettingsPage::can(PageCommand command) const
{
    if (command == PageCommand::Find)
        return true;
    if (command == PageCommand::Explain)
        return current()->canExplain();
    return (command == PageCommand::Save || command == PageCommand::Discard) &&
           current()->isModified() && (current()->isPersonal() || readOnlyReason().isEmpty());
}

QString SettingsPage::whyNot(PageCommand command) const
{
    if (command == PageCommand::Explain)
        return tr("Choose a line with a due date first.");
    if (command != PageCommand::Save && command != PageCommand::Discard)
        return {};
    const QString readOnly = readOnlyReason();
    return readOnly.isEmpty() ? tr("Nothing was changed.") : readOnly;
}

void SettingsPage::perform(PageCommand command)
{
    if (command == PageCommand::Find) {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
        return;
    }
    if (command == PageCommand::Save)
        current()->save();
    else if (command == PageCommand::Discard)
        current()->discard();
    else if (command == PageCommand::Explain)
        current()->explain();
    showModified();
    Q_EMIT changed();
}

QJsonObject SettingsPage::state() const
{
    return {{u"section"_s, m_entries[size_t(m_stack->currentIndex())].key}};
}

void SettingsPage::restore(const QJsonObject &state)
{
    const QString key = state.value(u"section"_s).toString();
    const auto found = std::ranges::find(m_entries, key, &SectionEntry::key);
    if (found != m_entries.end())
        m_list->setCurrentRow(int(found - m_entries.begin()));
}

QList<QWidget *> SettingsPage::panes() const
{
    QList<QWidget *> panes{m_list->isHidden() ? m_find : static_cast<QWidget *>(m_list)};
    if (!m_stack->isHidden())
        panes.append(current()->first());
    if (QWidget *history = m_foot->list())
        panes.append(history);
    return panes;
}

bool SettingsPage::isModified() const
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (isModifiedAt(i))
            return true;
    }
    return false;
}

bool SettingsPage::mayClose()
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        SettingsSection *section = m_sections[i];
        if (!isModifiedAt(i))
            continue;
        m_list->setCurrentRow(int(i));
        const auto answer = m_host.dialogs().ask(
            this, {tr("Settings are not saved"),
                   tr("%1: what you changed is not saved.", "a section").arg(m_entries[i].name),
                   tr("&Save"), tr("&Discard")});
        if (answer == FileDialogs::Answer::No)
            section->discard();
        else if (answer != FileDialogs::Answer::Yes || !section->save())
            return false;
    }
    return true;
}

/// Whoever comes to the page begins in the list of sections.
void SettingsPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_list->setFocus(event->reason());
}

/// Esc leaves what was found, or puts back what is stored, and that never without a question.
void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_found->hasFocus()) {
        m_find->setFilter({});
        m_find->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Escape && m_which == Sections::Personal &&
        !can(PageCommand::Discard)) {
        Q_EMIT leftWanted();
        return;
    }
    if (event->key() != Qt::Key_Escape || !can(PageCommand::Discard)) {
        Page::keyPressEvent(event);
        return;
    }
    const auto answer = m_host.dialogs().ask(this, {tr("Settings are not saved"),
                                                    tr("What you changed here is not saved."),
                                                    tr("&Discard changes"), QString(), true});
    if (answer == FileDialogs::Answer::Yes)
        perform(PageCommand::Discard);
}

} // namespace redress
