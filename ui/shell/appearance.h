// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace redress {

class MainActions;
class Settings;
class Theme;

/// Keeps the menu of schemes and text sizes, the settings and the theme in step.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    Appearance(MainActions &actions, Theme &theme, Settings &settings, QObject *parent = nullptr);

    /// Gives the theme what the settings say.
    static void applySettings(Theme &theme, const Settings &settings);

private:
    void choose(const QString &scheme, int textSize);
    void step(int direction);
    void follow();
    void showChoice();

    MainActions &m_actions;
    Theme &m_theme;
    Settings &m_settings;
};

} // namespace redress
