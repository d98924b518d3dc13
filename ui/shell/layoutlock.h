// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace redress {

class Settings;

/// Keeps headings and splitters of all windows from being dragged while the layout is locked, those
/// too that come into sight later. \source ux 1
class LayoutLock final : public QObject
{
    Q_OBJECT

public:
    explicit LayoutLock(Settings &settings, QObject *parent = nullptr);

    /// Gives widths, columns and panes their first sizes, at once and for the next time.
    void reset();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void adopt(QWidget *widget) const;

    Settings &m_settings;
};

} // namespace redress
