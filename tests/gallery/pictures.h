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

    void save(const QImage &picture, const QString &name);
    /// What a window shows.
    void save(QWidget &window, const QString &name);

    int count() const { return m_count; }
    const QStringList &faults() const { return m_faults; }

private:
    QString m_folder;
    int m_count = 0;
    QStringList m_faults;
};

} // namespace redress
