// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/casefile/savebar.h"
#include "ui/settings/settingssection.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

SettingsPage::SettingsPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_entries(sectionList())
{
    setObjectName(u"settingsPage"_s);
    construct();
    connectAll();
}

void SettingsPage::construct()
{
    const Metrics metrics(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"sectionListWidget"_s);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumWidth(metrics.times(17));
    m_stack = new QStackedWidget(this);
    for (const SectionEntry &entry : m_entries) {
        m_list->addItem(entry.name);
        SettingsSection *section = entry.make(m_host, m_stack);
        section->setObjectName(entry.key + u"Section"_s);
        m_sections.push_back(section);
        m_stack->addWidget(section);
    }
    m_readings.assign(m_sections.size(), Reading::Never);
    m_list->setCurrentRow(0);
    m_saveBar = new SaveBar(this);
    m_saveBar->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_saveBar);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list);
    body->addLayout(right, 1);
    auto *title = new TextLabel(TextLabel::Kind::Title, tr("Settings"), this);
    title->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addLayout(body, 1);
}

void SettingsPage::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { current()->first()->setFocus(Qt::OtherFocusReason); });
    for (const SettingsSection *section : m_sections)
        connect(section, &SettingsSection::changed, this, [this] {
            showModified();
            Q_EMIT changed();
        });
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
    showModified();
    Q_EMIT changed();
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
    return {m_entries[size_t(m_stack->currentIndex())].name,
            m_host.session().isReadOnly() ? m_host.session().readOnlyReason() : QString()};
}

void SettingsPage::refresh()
{
    for (Reading &reading : m_readings) {
        if (reading == Reading::Fresh)
            reading = Reading::Stale;
    }
    readIfStale();
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
    if (command == PageCommand::Explain)
        return current()->canExplain();
    return (command == PageCommand::Save || command == PageCommand::Discard) &&
           current()->isModified() && !m_host.session().isReadOnly();
}

QString SettingsPage::whyNot(PageCommand command) const
{
    if (command == PageCommand::Explain)
        return tr("Choose a line with a due date first.");
    if (command != PageCommand::Save && command != PageCommand::Discard)
        return {};
    return m_host.session().isReadOnly() ? m_host.session().readOnlyReason()
                                         : tr("Nothing was changed.");
}

void SettingsPage::perform(PageCommand command)
{
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
    return {m_list, current()->first()};
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

/// Esc puts back what is stored, and never without a question.
void SettingsPage::keyPressEvent(QKeyEvent *event)
{
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
