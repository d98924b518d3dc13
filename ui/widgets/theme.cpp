// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/quietstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QSettings>
#include <QStyle>
#include <QTimer>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace redress {

namespace {

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN
constexpr bool kIsWindows = true;
#else
constexpr bool kIsWindows = false;
#endif

QFont scaled(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(qMax(1, font.pixelSize() * percent / 100));
    return font;
}

/// That of the system: the application's, while it has none of our own.
QPalette systemPalette()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    QPalette system = QApplication::palette();
    QApplication::setPalette(ours);
    return system;
}

/// The light palette of Windows, with our own inks where its are too faint to be read by everybody.
[[maybe_unused]] QPalette lightOfSystem()
{
    QPalette palette = systemPalette();
    const QPalette ours = lightPalette();
    for (const auto role :
         {QPalette::Link, QPalette::LinkVisited, QPalette::Highlight, QPalette::HighlightedText})
        palette.setColor(role, ours.color(role));
    return palette;
}

/// Other themes leave some grey between text and ground.
[[maybe_unused]] bool isBlackAndWhite(const QPalette &palette)
{
    constexpr double kUtmost = 20;
    return contrastOf(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >
               kUtmost &&
           contrastOf(palette.color(QPalette::Text), palette.color(QPalette::Base)) > kUtmost;
}

/// The palette of a system whose contrast theme Qt has read, or ours where it has not.
QPalette contrastOfSystem()
{
    constexpr double kStrong = 7;
    QPalette palette = systemPalette();
    if (contrastOf(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) <
            kStrong ||
        contrastOf(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) <
            kStrong)
        return contrastPalette();
    palette.setColor(QPalette::PlaceholderText, palette.color(QPalette::Text)); // Not half of it.
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemFont(QApplication::font())
    , m_systemStyle(QApplication::style()->objectName())
{
    QApplication::instance()->installEventFilter(this);
}

void Theme::apply(Choice choice, int textSizePercent)
{
    m_choice = choice;
    m_textSize = qBound(kSmallestText, textSizePercent, kLargestText);
    applyNow();
}

void Theme::applyNow()
{
    m_pending = false;
    const bool isOfSystem = systemWantsContrast();
    const bool isContrast = isOfSystem || m_choice == Choice::Contrast;
    const bool isDark =
        !isContrast && (m_choice == Choice::Dark || (m_choice == Choice::System && systemIsDark()));
    setContrast(isContrast);
    QApplication::setFont(scaled(m_systemFont, m_textSize));
    if (kIsWindows && !isDark && isContrast == isOfSystem) {
        // Windows has a style of its own for light and for contrast, with its own palette.
        QApplication::setPalette(QPalette());
        QApplication::setStyle(new RoomyStyle(m_systemStyle));
        if (!isContrast)
            QApplication::setPalette(lightOfSystem());
    } else {
        QApplication::setStyle(new QuietStyle);
        QApplication::setPalette(isOfSystem   ? contrastOfSystem()
                                 : isContrast ? contrastPalette()
                                 : isDark     ? darkPalette()
                                              : lightPalette());
    }
    Q_EMIT changed();
}

bool Theme::systemIsDark() const
{
    if constexpr (kIsWindows) {
        const QSettings personal(
            u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
            QSettings::NativeFormat);
        return personal.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
    }
    return systemPalette().color(QPalette::Window).lightnessF() < 0.4;
}

bool Theme::systemWantsContrast()
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW answer{};
    answer.cbSize = sizeof(answer);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(answer), &answer, 0) &&
           (answer.dwFlags & HCF_HIGHCONTRASTON) != 0;
#else
    return qEnvironmentVariable("GTK_THEME").startsWith("HighContrast"_L1) ||
           isBlackAndWhite(systemPalette());
#endif
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Each window hears that the system's theme has changed; one answer is enough.
    if (event->type() == QEvent::ThemeChange && !m_pending) {
        m_pending = true;
        QTimer::singleShot(0, this, &Theme::applyNow);
    }
    return QObject::eventFilter(watched, event);
}

QFont ownFont()
{
    QString family;
    for (const auto face : {"Regular"_L1, "Bold"_L1, "Italic"_L1, "BoldItalic"_L1}) {
        const int id =
            QFontDatabase::addApplicationFont(u":/redress/fonts/LiberationSans-%1.ttf"_s.arg(face));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty())
            family = families.first();
    }
    return QFont(family, 9);
}

} // namespace redress
