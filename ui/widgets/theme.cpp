// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/quietstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QSettings>
#include <QStyle>
#include <QTimer>

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
    const bool isContrast = systemWantsContrast();
    const bool isDark =
        !isContrast && (m_choice == Choice::Dark || (m_choice == Choice::System && systemIsDark()));
    setContrast(isContrast);
    QApplication::setFont(scaled(m_systemFont, m_textSize));
    if (kIsWindows && !isDark) {
        // Windows has a style of its own for light and for contrast, with its own palette.
        QApplication::setPalette(QPalette());
        QApplication::setStyle(new RoomyStyle(m_systemStyle));
    } else {
        QApplication::setStyle(new QuietStyle);
        QApplication::setPalette(isContrast ? QPalette() : isDark ? darkPalette() : lightPalette());
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
    // Without a palette of our own, the application's is that of the system.
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const bool isDark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.4;
    QApplication::setPalette(ours);
    return isDark;
}

bool Theme::systemWantsContrast()
{
    if constexpr (kIsWindows) {
        const QSettings access(u"HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"_s,
                               QSettings::NativeFormat);
        return (access.value(u"Flags"_s).toString().toInt() & 1) != 0;
    }
    return qEnvironmentVariable("GTK_THEME").startsWith("HighContrast"_L1);
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

QString registerOwnFonts()
{
    QString family;
    for (const auto face : {"Regular"_L1, "Bold"_L1, "Italic"_L1, "BoldItalic"_L1}) {
        const int id =
            QFontDatabase::addApplicationFont(u":/redress/fonts/LiberationSans-%1.ttf"_s.arg(face));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty())
            family = families.first();
    }
    return family;
}

} // namespace redress
