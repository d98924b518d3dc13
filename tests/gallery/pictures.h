// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

class QWidget;

namespace redress {

/// Saves pictures into a folder, and looks at each whether there is anything on it.
class Pictures final
{
public:
    explicit Pictures(const QString &folder);

    /// Puts those that the manual shows into \p folder too, under the names by which it asks for
    /// them. \param names without light and dark.
    void keepForManual(const QString &folder, const QStringList &names);
    /// Those of the manual that were not made; each is a fault.
    void demandManual();

    void save(const QImage &picture, const QString &name);
    /// What a window shows.
    void save(QWidget &window, const QString &name);

    int count() const { return m_count; }
    const QStringList &faults() const { return m_faults; }

private:
    QString m_folder;
    QString m_manualFolder;
    QStringList m_manualNames; ///< With light and dark, those to come.
    QStringList m_missing;
    int m_count = 0;
    QStringList m_faults;
};

} // namespace redress
