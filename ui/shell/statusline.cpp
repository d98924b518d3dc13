// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/widgets/textlabel.h"

#include <QStatusBar>

namespace redress {

namespace {

TextLabel *addLabel(QStatusBar *bar, TextLabel::Kind kind, const QString &name, bool isPermanent)
{
    auto *label = new TextLabel(kind, bar);
    label->setObjectName(name);
    label->setContentsMargins(label->fontMetrics().averageCharWidth(), 0,
                              label->fontMetrics().averageCharWidth(), 0);
    if (isPermanent)
        bar->addPermanentWidget(label);
    else
        bar->addWidget(label);
    return label;
}

void show(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_shown(addLabel(bar, TextLabel::Kind::Plain, QStringLiteral("shownLabel"), false))
    , m_sorted(addLabel(bar, TextLabel::Kind::Quiet, QStringLiteral("sortedLabel"), false))
    , m_file(addLabel(bar, TextLabel::Kind::Plain, QStringLiteral("fileLabel"), true))
    , m_safeMode(addLabel(bar, TextLabel::Kind::Plain, QStringLiteral("safeModeLabel"), true))
    , m_person(addLabel(bar, TextLabel::Kind::Quiet, QStringLiteral("personLabel"), true))
    , m_backup(addLabel(bar, TextLabel::Kind::Quiet, QStringLiteral("backupLabel"), true))
{
    bar->setSizeGripEnabled(false);
    connect(bar, &QStatusBar::messageChanged, this, [this](const QString &message) {
        if (message.isEmpty())
            showPage();
    });
}

void StatusLine::setPage(const QString &shown, const QString &sorted)
{
    m_shown->setText(shown);
    m_sorted->setText(sorted);
    // A message stands in their place, and would be written over.
    if (m_bar->currentMessage().isEmpty())
        showPage();
}

void StatusLine::showPage()
{
    for (QLabel *label : {m_shown, m_sorted})
        label->setVisible(!label->text().isEmpty());
}

void StatusLine::setFile(const QString &file, const QString &person, const QString &backup,
                         const Session::SafeMode &safeMode)
{
    show(m_file, file);
    show(m_safeMode, safeMode.words);
    m_safeMode->setToolTip(safeMode.meaning);
    m_safeMode->setAccessibleDescription(safeMode.meaning);
    show(m_person, person);
    show(m_backup, backup);
}

} // namespace redress
