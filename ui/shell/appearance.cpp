// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/mainactions.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>

namespace redress {

namespace {

Theme::Choice choiceFrom(const QString &word)
{
    if (word == QLatin1StringView("light"))
        return Theme::Choice::Light;
    if (word == QLatin1StringView("contrast"))
        return Theme::Choice::Contrast;
    return word == QLatin1StringView("dark") ? Theme::Choice::Dark : Theme::Choice::System;
}

} // namespace

Appearance::Appearance(MainActions &actions, Theme &theme, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_settings(settings)
{
    connect(m_actions.schemes(), &QActionGroup::triggered, this, [this](const QAction *action) {
        choose(action->data().toString(), m_theme.textSize());
    });
    connect(m_actions.textSizes(), &QActionGroup::triggered, this, [this](const QAction *action) {
        choose(m_settings.value(Settings::Key::Scheme).toString(), action->data().toInt());
    });
    connect(m_actions[MainActions::LargerText], &QAction::triggered, this, [this] { step(1); });
    connect(m_actions[MainActions::SmallerText], &QAction::triggered, this, [this] { step(-1); });
    connect(m_actions[MainActions::NormalText], &QAction::triggered, this,
            [this] { choose(m_settings.value(Settings::Key::Scheme).toString(), 100); });
    connect(&m_settings, &Settings::appearanceChanged, this, &Appearance::follow);
    showChoice();
}

void Appearance::applySettings(Theme &theme, const Settings &settings)
{
    theme.apply(choiceFrom(settings.value(Settings::Key::Scheme).toString()),
                settings.value(Settings::Key::TextSize).toInt());
}

void Appearance::choose(const QString &scheme, int textSize)
{
    m_settings.setValue(Settings::Key::Scheme, scheme);
    m_settings.setValue(Settings::Key::TextSize, textSize);
    showChoice();
}

/// Whoever has set it, here or in the settings.
void Appearance::follow()
{
    if (m_theme.textSize() != m_settings.value(Settings::Key::TextSize).toInt() ||
        m_theme.choice() != choiceFrom(m_settings.value(Settings::Key::Scheme).toString()))
        applySettings(m_theme, m_settings);
    showChoice();
}

void Appearance::step(int direction)
{
    const QList<QAction *> sizes = m_actions.textSizes()->actions();
    qsizetype nearest = 0;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        if (sizes[i]->data().toInt() <= m_theme.textSize())
            nearest = i;
    }
    const QAction *next = sizes[qBound(qsizetype(0), nearest + direction, sizes.size() - 1)];
    choose(m_settings.value(Settings::Key::Scheme).toString(), next->data().toInt());
}

void Appearance::showChoice()
{
    const QString scheme = m_settings.value(Settings::Key::Scheme).toString();
    for (QAction *action : m_actions.schemes()->actions())
        action->setChecked(action->data().toString() == scheme);
    for (QAction *action : m_actions.textSizes()->actions())
        action->setChecked(action->data().toInt() == m_theme.textSize());
}

} // namespace redress
