// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/pictures.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Letters alone, with their soft edges, give more.
constexpr qsizetype kFewestColours = 12;
constexpr int kStep = 2; ///< Pixels between those that are looked at.

bool isBlank(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += kStep) {
        for (int x = 0; x < picture.width(); x += kStep) {
            colours.insert(picture.pixel(x, y));
            if (colours.size() >= kFewestColours)
                return false;
        }
    }
    return true;
}

} // namespace

Pictures::Pictures(const QString &folder)
    : m_folder(folder)
{
    if (!QDir().mkpath(folder))
        m_faults.append(u"%1 cannot be made"_s.arg(folder));
}

void Pictures::keepForManual(const QString &folder, const QStringList &names)
{
    m_manualFolder = folder;
    for (const QString &name : names)
        m_manualNames += {name + u"-light"_s, name + u"-dark"_s};
    m_missing = m_manualNames;
    if (!QDir().mkpath(folder))
        m_faults.append(u"%1 cannot be made"_s.arg(folder));
}

void Pictures::demandManual()
{
    for (const QString &name : m_missing)
        m_faults.append(u"%1 is shown in the manual, and nothing made it"_s.arg(name));
}

void Pictures::save(const QImage &picture, const QString &name)
{
    ++m_count;
    if (isBlank(picture))
        m_faults.append(u"%1 is blank"_s.arg(name));
    if (!picture.save(u"%1/%2.png"_s.arg(m_folder, name)))
        m_faults.append(u"%1 cannot be written"_s.arg(name));
    // Pages have their number before their name, which changes when another page comes.
    static const QRegularExpression number(u"^[0-9]+-"_s);
    const QString plain = QString(name).remove(number);
    if (!m_manualNames.contains(plain))
        return;
    m_missing.removeAll(plain);
    if (!picture.save(u"%1/%2.png"_s.arg(m_manualFolder, plain)))
        m_faults.append(u"%1 cannot be written for the manual"_s.arg(plain));
}

void Pictures::save(QWidget &window, const QString &name)
{
    save(window.grab().toImage(), name);
}

} // namespace redress
