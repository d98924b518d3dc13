// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colours.h"

#include <QCoreApplication>
#include <QVariant>

#include <array>
#include <cmath>

namespace redress {

namespace {

constexpr auto kContrastProperty = "redressContrast";

struct Pair {
    QRgb light;
    QRgb dark;
};

/// \source design, table "The look"
constexpr std::array<std::pair<Role, Pair>, 5> kInks{{
    {Role::Accent, {0xff0b6e6e, 0xff5cc8be}},
    {Role::Late, {0xffb3261e, 0xffffb4ab}},
    {Role::Soon, {0xff8a5300, 0xffffb95c}},
    {Role::InTime, {0xff1b6e3c, 0xff7bd89a}},
    {Role::Held, {0xff1f5fa8, 0xff9cc7ff}},
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

struct Grounds {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb disabled;
    QRgb accent;
    QRgb onAccent;
    QRgb tip;
    QRgb button;
};

QPalette paletteFrom(const Grounds &grounds)
{
    const QColor text(grounds.text);
    const QColor window(grounds.window);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, QColor(grounds.base));
    palette.setColor(QPalette::AlternateBase, QColor(grounds.alternate));
    palette.setColor(QPalette::Button, QColor(grounds.button));
    palette.setColor(QPalette::ToolTipBase, QColor(grounds.tip));
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::BrightText, QColor(grounds.onAccent));
    palette.setColor(QPalette::PlaceholderText, mixed(text, window, 0.68));
    palette.setColor(QPalette::Highlight, QColor(grounds.accent));
    palette.setColor(QPalette::HighlightedText, QColor(grounds.onAccent));
    palette.setColor(QPalette::Link, QColor(grounds.accent));
    palette.setColor(QPalette::LinkVisited, QColor(grounds.accent));
    palette.setColor(QPalette::Light, mixed(QColor(Qt::white), window, 0.5));
    palette.setColor(QPalette::Midlight, mixed(text, window, 0.05));
    palette.setColor(QPalette::Mid, mixed(text, window, 0.25));
    palette.setColor(QPalette::Dark, mixed(text, window, 0.40));
    palette.setColor(QPalette::Shadow, QColor(Qt::black));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(grounds.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(text, window, 0.25));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return palette;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](float x, float y) { return float(x * part + y * (1 - part)); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

void setContrast(bool isContrast)
{
    QCoreApplication::instance()->setProperty(kContrastProperty, isContrast);
}

Scheme schemeOf(const QPalette &palette)
{
    const QCoreApplication *application = QCoreApplication::instance();
    if (application && application->property(kContrastProperty).toBool())
        return Scheme::Contrast;
    return palette.color(QPalette::Active, QPalette::Window).lightnessF() < 0.4 ? Scheme::Dark
                                                                                : Scheme::Light;
}

QColor ink(Role role, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const Scheme scheme = schemeOf(palette);
    if (role == Role::Normal)
        return text;
    if (scheme == Scheme::Contrast)
        return role == Role::Accent ? palette.color(QPalette::Active, QPalette::Link) : text;
    if (role == Role::Quiet) // On a dark selected row as well.
        return mixed(text, palette.color(QPalette::Active, QPalette::Window),
                     scheme == Scheme::Dark ? 0.78 : 0.72);
    for (const auto &[candidate, pair] : kInks) {
        if (candidate == role)
            return scheme == Scheme::Dark ? pair.dark : pair.light;
    }
    return text;
}

QColor selectionGround(const QPalette &palette)
{
    switch (schemeOf(palette)) {
    case Scheme::Contrast:
        return palette.color(QPalette::Active, QPalette::Highlight);
    case Scheme::Dark:
        return mixed(ink(Role::Accent, palette), palette.color(QPalette::Active, QPalette::Base),
                     0.22);
    case Scheme::Light:
        break;
    }
    return mixed(ink(Role::Accent, palette), palette.color(QPalette::Active, QPalette::Base), 0.15);
}

QColor headingGround(const QPalette &palette)
{
    if (schemeOf(palette) == Scheme::Contrast)
        return palette.color(QPalette::Active, QPalette::Window);
    return mixed(palette.color(QPalette::Active, QPalette::WindowText),
                 palette.color(QPalette::Active, QPalette::Window), 0.025);
}

QColor line(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    if (schemeOf(palette) == Scheme::Contrast)
        return text;
    return mixed(text, palette.color(QPalette::Active, QPalette::Base), 0.13);
}

QColor edge(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    if (schemeOf(palette) == Scheme::Contrast)
        return text;
    return mixed(text, palette.color(QPalette::Active, QPalette::Base), 0.54);
}

QColor tinted(const QPalette &palette, const QColor &ground, double part)
{
    if (schemeOf(palette) == Scheme::Contrast)
        return ground;
    return mixed(palette.color(QPalette::Active, QPalette::WindowText), ground, part);
}

QColor onAccent(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::HighlightedText);
}

QPalette lightPalette()
{
    return paletteFrom({.window = 0xfff3f4f6,
                        .base = 0xffffffff,
                        .alternate = 0xfff8f9fa,
                        .text = 0xff1b1d21,
                        .disabled = 0xff9a9da3,
                        .accent = 0xff0b6e6e,
                        .onAccent = 0xffffffff,
                        .tip = 0xffffffff,
                        .button = 0xffffffff});
}

QPalette darkPalette()
{
    return paletteFrom({.window = 0xff202225,
                        .base = 0xff26292c,
                        .alternate = 0xff2b2e32,
                        .text = 0xffe8eaed,
                        .disabled = 0xff74787e,
                        .accent = 0xff5cc8be,
                        .onAccent = 0xff0a2523,
                        .tip = 0xff34383c,
                        .button = 0xff2f3337});
}

QPalette contrastPalette()
{
    const QColor ground(Qt::black);
    const QColor text(Qt::white);
    // The inks of the dark contrast theme that Windows has had for long.
    const QColor chosen(0x1a, 0xeb, 0xff);
    const QColor link(0xff, 0xff, 0x00);
    const QColor disabled(0x3f, 0xf2, 0x3f);
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                            QPalette::Button, QPalette::ToolTipBase, QPalette::Shadow})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText, QPalette::PlaceholderText,
                            QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, chosen);
    palette.setColor(QPalette::HighlightedText, ground);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, disabled);
    return palette;
}

} // namespace redress
