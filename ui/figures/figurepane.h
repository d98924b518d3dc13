// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/casespanel.h"
#include "ui/figures/figuredesk.h"
#include "ui/widgets/joining.h"

#include <QJsonObject>
#include <QWidget>

class QMenu;

namespace redress {

class FigureView;
class KeptSplitter;
class TextLabel;

/// A filled table with its date basis and notes, and beneath it the cases behind a figure once they
/// are asked for.
class FigurePane final : public QWidget
{
    Q_OBJECT

public:
    FigurePane(PageHost &host, FigureDesk &desk, QWidget *parent = nullptr);

    void setTable(const FilledTable &table);
    const FilledTable &table() const;
    bool isEmpty() const { return table().rows.empty(); }

    FigureView *view() const { return m_view; }
    CasesPanel *cases() const { return m_cases; }
    bool showsCases() const { return m_shownPlace.has_value(); }
    /// Of the table with its notes, without the cases.
    int wantedHeight() const;

    bool canExplain() const;
    void explain();
    /// Shows the cases behind \p place, and goes to them.
    void openCases(const FigurePlace &place, CasesPanel::Part part = CasesPanel::Part::Counted,
                   qint64 fact = 0);
    void closeCases();
    /// Shows the cases that a footnote counts. \param number among those of the table.
    void openFootnote(size_t number);

    /// Place, and the cases if they are shown, by names that outlive a new filling.
    QJsonObject state() const;
    /// To be called when the table stands that the state speaks of.
    void restore(const QJsonObject &state, bool takesFocus = true);
    /// As restore(), but the figure is that of \p place: what a page hands to PageHost::visit().
    QJsonObject stateWithCases(const FigurePlace &place) const;
    /// The same for the cases that a footnote counts.
    QJsonObject stateWithFootnote(size_t number) const;
    /// The same for several figures that were put together under a name: "Others (12)".
    QJsonObject stateWithCases(const std::vector<FigurePlace> &places, const QString &name,
                               const QString &figure) const;
    /// What is shown with further figures; empty where no cases of a figure are shown. \param name
    /// of those that are joined.
    QJsonObject stateJoined(const std::vector<FigurePlace> &places, Join how,
                            const QString &name) const;

Q_SIGNALS:
    /// Somebody asks for the cases behind a figure: the page decides, so that Back comes here
    /// again.
    void casesWanted(const redress::FigurePlace &place);
    /// The same for a footnote.
    void footnoteWanted(size_t number);
    void casesShown(bool areShown);
    void changed();
    /// What can be done with a figure is about to be shown; the page adds its own.
    void menuFilled(QMenu *menu);

private:
    void construct();
    void showMenu(QPoint at);
    void fitSplit();
    std::optional<FigurePlace> placeNamed(const QJsonObject &state) const;
    void showNotes(const FilledTable &table);
    void showPanel();
    void answer(const Result<CasesBehind> &behind, const FigurePlace &place, CasesPanel::Part part,
                qint64 fact);

    PageHost &m_host;
    FigureDesk &m_desk;
    KeptSplitter *m_splitter = nullptr;
    FigureView *m_view = nullptr;
    TextLabel *m_notes = nullptr;
    CasesPanel *m_cases = nullptr;
    /// Figures that were put together.
    struct Sum {
        std::vector<FigurePlace> places;
        QString name;
        QString figure;
        /// What was joined with them, one after the other. \source ux 3
        std::vector<std::pair<Join, std::vector<FigurePlace>>> more = {};
        bool operator==(const Sum &) const = default;
    };
    QJsonObject stateOf(const Sum &sum) const;
    std::optional<std::vector<FigurePlace>> placesIn(const QJsonArray &json) const;
    std::optional<Sum> sumOf(const QJsonObject &state) const;

    std::optional<FigurePlace> m_shownPlace;
    std::optional<size_t> m_shownFootnote; ///< Whose cases are shown rather than its figure's.
    std::optional<Sum> m_sum;              ///< The cases shown are of all of them.
    qint64 m_wantedFact = 0;
    bool m_takesFocus = true; ///< The cases take it from the figures once they are there.
};

} // namespace redress
