// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figurespage.h"

class QMenu;
class QSplitter;
class QToolButton;

namespace redress {

class ChartView;

/// Charts over quarters, years and services, each with its figures beneath; every point and every
/// figure opens its cases.
class TrendsPage final : public FiguresPage
{
    Q_OBJECT

public:
    enum class Picture { Png, Svg, Pdf };

    explicit TrendsPage(PageHost &host, QWidget *parent = nullptr);

    QString help() const override;
    QList<QWidget *> panes() const override;
    QString exportWords() const override;

    ChartView *chartView() const { return m_chart; }
    /// The chart as a file: PNG and PDF on their own ground, SVG as a drawing.
    Result<QByteArray> picture(Picture kind) const;

protected:
    Question question(const QString &id) const override;
    void show(const Content &content) override;
    void print() override;
    void exportFigures() override;
    void adoptRoom() override;

private:
    QWidget *constructBody();
    QMenu *constructExportMenu();
    void connectChart();
    void fitSplit();
    void save(Picture kind);
    void saveTable();
    void copyPicture();

    TextLabel *m_title = nullptr;
    TextLabel *m_finding = nullptr;
    TextLabel *m_chosen = nullptr;
    ChartView *m_chart = nullptr;
    QSplitter *m_split = nullptr;
    std::vector<QToolButton *> m_buttons;
    bool m_hasOwnSplit = false; ///< The person has moved it.
    bool m_isFollowing = false; ///< Chart and figures set each other's place.
};

} // namespace redress
