// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace redress {

class PaperView;

/// Which page is seen, of how many, and how large: beside the view that it belongs to.
class PaperZoom final : public QWidget
{
    Q_OBJECT

public:
    /// \param view must outlive the widget.
    explicit PaperZoom(PaperView &view, QWidget *parent = nullptr);

    /// Ctrl with plus, minus or nought zooms, wherever the focus is. \return whether it was that.
    static bool isZoomKey(const QKeyEvent &event);
    void takeZoomKey(const QKeyEvent &event);

private:
    void showPage();
    void showZoom();

    PaperView &m_view;
    QSpinBox *m_page;
    QComboBox *m_zoom;
};

} // namespace redress
