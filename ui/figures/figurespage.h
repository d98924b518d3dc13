// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdata.h"
#include "ui/figures/definitionpane.h"
#include "ui/figures/figurechoice.h"
#include "ui/figures/figuredesk.h"
#include "ui/shell/page.h"

#include <QTimer>

class QHBoxLayout;
class QProgressBar;
class QStackedWidget;

namespace redress {

class EmptyPanel;
class FigurePane;
class KeptSplitter;
class PageHost;
class PeriodBar;
class TextLabel;

/// What the pages of tables and of trends have in common: definitions at the left, the choice of a
/// period above, figures that are filled on another thread, and the cases behind them.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    QString title() const override { return m_words.title; }
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;

protected:
    struct Words {
        QString key; ///< Of the page, see pagekey.
        QString title;
        QString list; ///< Name of the list of definitions.
        QString find; ///< In the field that narrows it down.
    };

    /// What fills a definition.
    struct Content {
        FilledTable table;
        std::optional<ChartData> chart;
    };
    using Question = std::function<Result<Content>(FigureDesk::Room &, const FigureChoice &)>;

    FiguresPage(PageHost &host, const Words &words, QWidget *parent);

    /// To be called at the end of the constructor of the page itself.
    /// \param body stands to the right of the definitions; holds figures().
    /// \param beneath stands below the list of definitions; may be null.
    /// \param above stands over the body, also where there is nothing to show; may be null.
    void construct(QWidget *body, std::vector<DefinitionPane::Item> items,
                   QWidget *beneath = nullptr, QWidget *above = nullptr);

    /// Stands in the place of the list of definitions while it is shown.
    void addAside(QWidget *aside);
    void showAside(bool isShown);

    QString currentId() const { return m_id; }
    void choose(const QString &id);
    /// Fills what question() asks.
    void fill();

    /// Runs on another thread: takes all that it needs with it.
    virtual Question question(const QString &id) const = 0;
    virtual void show(const Content &content) = 0;
    virtual void print() = 0;
    virtual void exportFigures() = 0;

    PageHost &host() const { return m_host; }
    FigurePane *figures() const { return m_figures; }
    DefinitionPane *definitions() const { return m_definitions; }
    PeriodBar *periodBar() const { return m_bar; }
    FigureDesk &desk() const { return *m_desk; }
    bool hasFigures() const;
    /// What is shown, in the language of the council's papers: for what is printed, saved or
    /// copied.
    const Content &onPaper() const { return *m_paper; }
    QString papersLanguage() const;
    /// A name for a file: "003-complaint-outcomes-2023-24".
    virtual QString fileName() const;
    bool isCramped() const { return m_isCramped; }
    virtual void adoptRoom() {}

    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Answer {
        std::vector<FinancialYear> years;
        FigureChoice choice;
        std::optional<Content> content;
        std::optional<Content> paper; ///< Nothing: as the content.
    };

    QWidget *constructHead();
    QWidget *constructWaiting();
    void connectAll();
    void receive(const Result<Answer> &answer);
    void showEmpty(const QString &headline, const QString &explanation, const QString &way = {});
    void showWaiting();
    void showDoing(const QString &doing, qint64 done, qint64 total);
    void measureRoom();

    PageHost &m_host;
    Words m_words;
    FigureDesk *m_desk;
    FigurePane *m_figures;
    PeriodBar *m_bar = nullptr;
    DefinitionPane *m_definitions = nullptr;
    QStackedWidget *m_left = nullptr;
    KeptSplitter *m_splitter = nullptr;
    QList<int> m_sizesOfList; ///< Of the splitter, while something stands in the list's place.
    QStackedWidget *m_right = nullptr;
    QWidget *m_body = nullptr;
    EmptyPanel *m_empty = nullptr;
    QWidget *m_waiting = nullptr;
    TextLabel *m_doing = nullptr;
    QProgressBar *m_progress = nullptr;
    QTimer m_patience; ///< After it, waiting is shown.
    QString m_id;
    std::optional<Content> m_paper;
    bool m_isFilled = false; ///< What stands there is of m_id and of the choice.
    bool m_readsYears = true;
    QJsonObject m_wantedFigure; ///< To be restored once the figures are there.
    bool m_isCramped = false;
};

/// How many numbers of a table are hidden.
int hiddenIn(const FilledTable &table);

} // namespace redress
