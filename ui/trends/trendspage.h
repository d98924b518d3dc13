// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/savedcharts.h"
#include "ui/figures/figurespage.h"
#include "ui/widgets/joining.h"

class QMenu;
class QScrollArea;
class QToolButton;

namespace redress {

class ChartView;
class KeptSplitter;
class TrendBar;

/// Charts over quarters, years and services, each with its figures beneath; every point and every
/// figure opens its cases. A person puts a chart together with the bar above it.
class TrendsPage final : public FiguresPage
{
    Q_OBJECT

public:
    enum class Picture { Png, Svg, Pdf };

    explicit TrendsPage(PageHost &host, QWidget *parent = nullptr);

    QString help() const override;
    Status status() const override;
    QList<QWidget *> panes() const override;
    QString exportWords() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

    /// In the list: the chart that is being put together.
    static QString ownId() { return QStringLiteral("trend"); }

    ChartView *chartView() const { return m_chart; }
    TrendBar *trendBar() const { return m_bar; }
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
    QLayout *constructHead(QWidget *body);
    void constructExportMenu();
    /// What can be done with the chart, at a place of the screen.
    void showMenu(QPoint at);
    void connectChart();
    void connectTrend();
    void listCharts();
    /// The chart that the list names: shipped, saved, or being made.
    std::optional<ChartDefinition> definition(const QString &id) const;
    bool isOwn(const QString &id) const;
    const SavedChart *saved(const QString &id) const;
    /// Puts what \p id was made from into the bar, once.
    void adoptTrend(const QString &id) const;
    void beginTrend();
    void saveTrend();
    void deleteTrend();
    void openCases();
    void joinCases(Join how);
    void fitChart();
    void fitSplit();
    void save(Picture kind);
    void saveTable();
    void copyPicture();

    TextLabel *m_title = nullptr;
    TextLabel *m_finding = nullptr;
    TextLabel *m_chosen = nullptr;
    TrendBar *m_bar = nullptr;
    ChartView *m_chart = nullptr;
    QScrollArea *m_area = nullptr;
    KeptSplitter *m_split = nullptr;
    QMenu *m_exportMenu = nullptr;
    QToolButton *m_new = nullptr;
    QToolButton *m_grey = nullptr;
    std::vector<QToolButton *> m_buttons;
    std::vector<SavedChart> m_saved;
    mutable QString m_adopted;  ///< The chart whose choice stands in the bar.
    bool m_isFollowing = false; ///< Chart and figures set each other's place.
};

} // namespace redress
