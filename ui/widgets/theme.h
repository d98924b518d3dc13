// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/colours.h"

#include <QFont>
#include <QObject>

namespace redress {

/// Style, palette and text size of the program: chosen by the person or following the system.
///
/// One of them belongs to main(); making it changes nothing until apply() is called.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, Contrast };

    static constexpr int kSmallestText = 80; ///< Percent of the system's text.
    static constexpr int kLargestText = 200;

    explicit Theme(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    int textSize() const { return m_textSize; }

    /// Takes effect at once in all windows.
    void apply(Choice choice, int textSizePercent);

    /// Whether the person asked the system for a contrast theme: then its colours are used,
    /// whatever was chosen here.
    static bool systemWantsContrast();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    bool systemIsDark() const;
    void applyNow();

    QFont m_systemFont;
    QString m_systemStyle;
    Choice m_choice = Choice::System;
    int m_textSize = 100;
    bool m_pending = false;
};

/// Registers the typeface that Redress brings, for computers without any.
/// \return it at 9 points, as desktops have it, not Qt's 12 where no desktop says.
QFont ownFont();

} // namespace redress
