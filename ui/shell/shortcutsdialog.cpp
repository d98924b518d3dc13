// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "core/base/searchwords.h"
#include "ui/shell/actionkeys.h"
#include "ui/shell/mainactions.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

bool isInText(const QString &plain, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return plain.contains(u' ' + word); });
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *bar, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    construct();
    fill(bar);
    connectAll();
    showLines();
    m_table->setCurrentRow(0);
    showChosen();
    const Metrics metrics(this);
    resize(metrics.times(58), metrics.times(50));
}

void ShortcutsDialog::construct()
{
    m_filter = new FilterEdit(this);
    m_filter->setObjectName(u"shortcutsFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter the keys"));
    m_filter->setPlaceholderText(tr("Filter: a word of what it does, or its keys"));
    m_model = new CellTableModel({tr("Keys"), tr("Does"), tr("Menu")}, this);
    m_proxy = new RowSortProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table = new RecordTable(this);
    m_table->setObjectName(QStringLiteral("shortcutsTableView"));
    m_table->setAccessibleName(tr("Keyboard shortcuts"));
    m_table->setModel(m_proxy);
    m_table->setMostCharacters({26, 0, 22});
    m_table->rememberAs(QStringLiteral("shortcuts/table"), m_settings);
    m_resetAll = new QPushButton(tr("A&ll as shipped"), this);
    m_resetAll->setObjectName(u"allAsShippedButton"_s);
    m_close = new QPushButton(tr("Close"), this);
    m_close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_resetAll);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(constructEditor());
    layout->addLayout(foot);
}

QWidget *ShortcutsDialog::constructEditor()
{
    auto *editor = new QWidget(this);
    m_name = new TextLabel(TextLabel::Kind::Strong, editor);
    m_name->setObjectName(u"chosenShortcutLabel"_s);
    m_keys = new QKeySequenceEdit(editor);
    m_keys->setObjectName(u"newKeysEdit"_s);
    setSpokenRole(m_keys, QAccessible::EditableText);
    auto *label = new QLabel(tr("&New keys"), editor);
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->setAccessibleDescription(tr("Press the keys that the chosen line shall have."));
    if (auto *inner = m_keys->findChild<QLineEdit *>()) { // Screen readers come to both.
        inner->setAccessibleName(m_keys->accessibleName());
        inner->setAccessibleDescription(m_keys->accessibleDescription());
    }
    m_use = new QPushButton(tr("&Use these keys"), editor);
    m_use->setObjectName(u"useKeysButton"_s);
    m_none = new QPushButton(tr("N&o keys"), editor);
    m_none->setObjectName(u"noKeysButton"_s);
    m_reset = new QPushButton(tr("&As shipped"), editor);
    m_reset->setObjectName(u"asShippedButton"_s);
    m_verdict = new StatusLabel(editor);
    m_verdict->setObjectName(u"keysVerdictLabel"_s);
    for (QPushButton *button : {m_use, m_none, m_reset, m_resetAll})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    for (QPushButton *button : {m_use, m_none, m_reset})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addLayout(row);
    layout->addWidget(m_verdict);
    return editor;
}

void ShortcutsDialog::connectAll()
{
    connect(m_filter, &FilterEdit::filterChanged, this, [this] {
        showLines();
        m_table->setCurrentRow(0);
        showChosen();
    });
    connect(m_filter, &FilterEdit::leftDownwards, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsDialog::showChosen);
    connect(m_table, &QAbstractItemView::activated, this,
            [this] { m_keys->setFocus(Qt::OtherFocusReason); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        // One press of keys is one shortcut: no second one after it.
        if (keys.count() > 1)
            m_keys->setKeySequence(QKeySequence(keys[0]));
        judge();
    });
    connect(m_use, &QPushButton::clicked, this, [this] { useKeys({m_keys->keySequence()}); });
    connect(m_none, &QPushButton::clicked, this, [this] { useKeys({}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { useKeys(actionkeys::shipped(chosen())); });
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ShortcutsDialog::fill(const QMenuBar *bar)
{
    for (const auto &[menu, actions] : MainActions::listed(bar)) {
        for (QAction *action : actions) {
            // Recent files, schemes and sizes of text are no commands of their own.
            if (action->objectName().isEmpty())
                continue;
            QString name = action->text();
            m_lines.push_back({action, {}, name.remove(u'&'), menu});
        }
    }
    const auto add = [&](const QString &keys, const QString &what) {
        m_lines.push_back({nullptr, keys, what, tr("In fields for days")});
    };
    add(u"t"_s, tr("Today"));
    add(u"w"_s, tr("Next working day"));
    add(u"+  -"_s, tr("A day later, a day earlier"));
    add(u"]  ["_s, tr("A month later, a month earlier"));
    add(u"m  h  y  r"_s, tr("First and last of the month, first and last of the year"));
    add(tr("Alt+Down"), tr("Calendar"));
}

void ShortcutsDialog::showLines()
{
    const QStringList words = searchWords(m_filter->text());
    std::vector<CellTableModel::Row> rows;
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        if (line.action)
            line.keys = actionkeys::words(line.action->shortcuts());
        if (!isInText(plainWords(line.keys + u' ' + line.name + u' ' + line.menu), words))
            continue;
        const bool isChanged = line.action && !actionkeys::isAsShipped(line.action);
        m_shown.push_back(i);
        rows.push_back({{isChanged ? tr("%1 (yours)", "keys").arg(line.keys) : line.keys},
                        {line.name},
                        {line.menu}});
    }
    m_model->setRows(std::move(rows));
}

QAction *ShortcutsDialog::chosen() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() && size_t(index.row()) < m_shown.size()
               ? m_lines[m_shown[size_t(index.row())]].action
               : nullptr;
}

QAction *ShortcutsDialog::holderOf(const QKeySequence &keys) const
{
    for (const Line &line : m_lines) {
        if (line.action && line.action != chosen() && line.action->shortcuts().contains(keys))
            return line.action;
    }
    return nullptr;
}

/// Keys without which nobody can type, leave a field or close a dialog.
QString ShortcutsDialog::whyNot(const QKeySequence &keys)
{
    const QKeyCombination pressed = keys[0];
    const Qt::KeyboardModifiers held = pressed.keyboardModifiers();
    const bool isFunctionKey = pressed.key() >= Qt::Key_F1 && pressed.key() <= Qt::Key_F35;
    if (!isFunctionKey && (held & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier)
        return tr("These keys are needed in every field. Hold Ctrl or Alt with them, or take a "
                  "key from F1 to F12.");
    for (const auto standard : {QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll}) {
        if (QKeySequence::keyBindings(standard).contains(keys))
            return tr("%1 cuts, pastes or selects in every field.", "keys")
                .arg(actionkeys::words({keys}));
    }
    return {};
}

void ShortcutsDialog::showChosen()
{
    QAction *action = chosen();
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    m_name->setText(index.isValid() ? m_lines[m_shown[size_t(index.row())]].name : QString());
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_keys->setEnabled(action);
    judge();
}

void ShortcutsDialog::judge()
{
    const QAction *action = chosen();
    const QKeySequence keys = m_keys->keySequence();
    const bool isNew = action && !keys.isEmpty() && action->shortcuts() != QList{keys};
    const QString refusal = isNew ? whyNot(keys) : QString();
    const QAction *holder = isNew && refusal.isEmpty() ? holderOf(keys) : nullptr;
    m_use->setEnabled(isNew && refusal.isEmpty());
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && !actionkeys::isAsShipped(action));
    m_resetAll->setEnabled(std::any_of(m_lines.begin(), m_lines.end(), [](const Line &line) {
        return line.action && !actionkeys::isAsShipped(line.action);
    }));
    if (!refusal.isEmpty())
        m_verdict->setStatus(StatusShape::Late, refusal);
    else if (holder)
        m_verdict->setStatus(StatusShape::PastAim,
                             tr("%1 has these keys, and would have none of them then.", "an action")
                                 .arg(QString(holder->text()).remove(u'&')));
    else
        m_verdict->setStatus(StatusShape::None, action ? QString() : tr("These keys are fixed."));
}

/// Whatever has the keys already loses them: no two actions have the same.
void ShortcutsDialog::useKeys(const QList<QKeySequence> &keys)
{
    QAction *action = chosen();
    if (!action)
        return;
    for (const QKeySequence &key : keys) {
        if (QAction *holder = holderOf(key)) {
            QList<QKeySequence> left = holder->shortcuts();
            left.removeAll(key);
            actionkeys::set(holder, left, m_settings);
        }
    }
    actionkeys::set(action, keys, m_settings);
    const int row = m_table->currentIndex().row();
    showLines();
    m_table->setCurrentRow(row);
    showChosen();
    Q_EMIT keysChanged();
}

void ShortcutsDialog::resetAll()
{
    for (const Line &line : m_lines) {
        if (line.action)
            actionkeys::set(line.action, actionkeys::shipped(line.action), m_settings);
    }
    showLines();
    m_table->setCurrentRow(0);
    showChosen();
    Q_EMIT keysChanged();
}

} // namespace redress
