// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSplitter>

namespace redress {

class Settings;

/// A list with panes beside or below it, whose sizes are kept for the next time. \source ux 1
class KeptSplitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit KeptSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Remembers the sizes under \p name, and restores them. To be called once all panes are in it.
    /// \param firstSizes where none were chosen; empty: the page works them out, see layoutReset().
    void rememberAs(const QString &name, Settings &settings, const QList<int> &firstSizes = {});
    /// Whether the sizes are those that a person chose.
    bool hasOwnSizes() const { return m_hasOwnSizes; }
    /// Sizes that were chosen before, or the first ones.
    void restoreSizes();
    /// The first sizes again.
    void resetLayout();
    /// For as long as the panes stand otherwise than they are kept.
    void setKept(bool isKept) { m_isKept = isKept; }

Q_SIGNALS:
    void layoutReset();

private:
    Settings *m_settings = nullptr;
    QString m_name;
    QList<int> m_firstSizes;
    bool m_hasOwnSizes = false;
    bool m_isKept = true;
};

} // namespace redress
