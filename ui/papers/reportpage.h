// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/kept/changedsince.h"
#include "ui/papers/papercontents.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace redress {

class EmptyPanel;
class FigureDesk;
class KeptSplitter;
class PageHost;
class PaperCheckList;
class PaperChoice;
class PaperComposer;
class PaperOutline;
class PaperView;
class PaperZoom;
class SegmentedSwitch;

/// The annual report and the committee report: outline, the pages as they will print, and what is
/// missing in them; printed, or saved as PDF. Each figure on the pages opens its cases.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(PageHost &host, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString exportWords() const override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A report has been composed, or has not: nothing is under way any more.
    void settled();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void construct();
    QWidget *constructHead();
    QWidget *constructProgress();
    QWidget *constructFigureLine(QWidget *parent);
    QWidget *paneOf(QLabel *heading, QWidget *content);
    void connectAll();
    void connectWork();

    void compose();
    void showWaiting();
    void receive(const PaperPointer &paper);
    void noteEnd();
    void showPaper(const PaperPointer &paper);
    void showWords(const QString &headline, const QString &explanation, const QString &way);
    void showSubject();
    void leave();
    void print();
    void preview();
    void notePrinted(bool isWhole);
    void showPageText();
    void lookUp(const QString &typed);
    void showFigure(const FigureReference &reference);
    void showCases(const Result<FigureCases> &cases);
    bool takeZoomKey(QEvent *event);
    void adoptRoom();
    const PaperPointer &paper() const;

    PageHost &m_host;
    PaperComposer *m_composer;
    PaperChoice *m_choice = nullptr;
    PaperZoom *m_zoom = nullptr;
    PaperOutline *m_outline = nullptr;
    PaperView *m_view = nullptr;
    PaperCheckList *m_checks = nullptr;
    EmptyPanel *m_empty = nullptr;
    QStackedWidget *m_middle = nullptr;
    KeptSplitter *m_splitter = nullptr;
    QSplitter *m_left = nullptr;
    QWidget *m_checkPane = nullptr;
    QLabel *m_subject = nullptr;
    QLabel *m_checkHeading = nullptr;
    QLabel *m_checkNote = nullptr; ///< In place of a list that is empty.
    SegmentedSwitch *m_look = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_preview = nullptr;
    QPushButton *m_both = nullptr; ///< Saves the internal and the public copy.
    QWidget *m_progress = nullptr;
    QLabel *m_doing = nullptr;
    QProgressBar *m_bar = nullptr;
    QAction *m_stop = nullptr;
    QLineEdit *m_reference = nullptr;
    FigureDesk *m_desk = nullptr; ///< Once cases have been asked for.
    QTimer m_patience;            ///< Work that is over sooner shows no progress.
    bool m_hasCases = true;
    bool m_isCramped = false;
    int m_wantedPage = -1; ///< To be gone to once the paper is there; -1: none.
};

} // namespace redress
